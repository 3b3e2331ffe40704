export type ErrorWords = { title: string; lines: readonly string[]; next: string }

const next = 'Search for help'

/** What a visitor reads when something does not work, by HTTP status. */
export const errorWords: Readonly<Record<number, ErrorWords>> = {
  400: {
    title: 'We could not read that address',
    lines: [
      'Something in the link or form was not as we expected. Nothing has been changed.',
      'Go back and try again, or start from the search.',
    ],
    next,
  },
  403: {
    title: 'We could not be sure that came from you',
    lines: [
      'The form was sent in a way we do not trust, so we did not use it. Nothing has been changed.',
      'Go back, open the page again and send it once more.',
    ],
    next,
  },
  404: {
    title: 'We cannot find that page',
    lines: [
      'It may have moved, or the link may be cut short. Check the address if you typed it.',
      'If somebody gave you this link, the help it was about may have closed. Searching may find what took its place.',
    ],
    next,
  },
  405: {
    title: 'That page cannot be used that way',
    lines: ['The page is here, but it does not take what was sent. Nothing has been changed.'],
    next,
  },
  413: {
    title: 'That is too much to send at once',
    lines: [
      'What was sent is longer than we can take. Go back and shorten it: your browser should still have your words.',
    ],
    next,
  },
  415: {
    title: 'We cannot read what was sent',
    lines: ['It came in a form we do not take. Nothing has been changed.'],
    next,
  },
  422: {
    title: 'Something needs to be put right',
    lines: ['Go back and check your answers. Nothing has been sent yet.'],
    next,
  },
  429: {
    title: 'Please wait a minute',
    lines: [
      'A lot has come from your connection in a short time, so we have paused it. Nothing is lost.',
      'Wait a minute, then go back and send it again.',
    ],
    next,
  },
  500: {
    title: 'Sorry, something went wrong here',
    lines: [
      'It is our fault, not yours, and it has been noted for us to mend.',
      'If you were filling in a form, go back: your browser should still have your words. Try again in a few minutes.',
    ],
    next,
  },
  503: {
    title: 'Sorry, we cannot do that just now',
    lines: [
      'Part of the site is resting. You can still search and read.',
      'If you were sending something, it has not been sent. Go back, keep your words, and try again in a few minutes.',
    ],
    next,
  },
}
