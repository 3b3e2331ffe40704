/** What every form on the site may have to say. */
export const words = {
  problem: 'There is a problem',
  tooLong: (what: string, max: number) => `${what} is too long. Use ${max} characters or fewer`,
  notAnEmail: 'Enter an email address with an @ in it, like name@example.org',
  notAPhone: 'Enter a phone number using digits, like 01632 960 001',
  notAPostcode: 'Enter a full postcode, like CV1 2AB, or leave it empty',
  notAWebsite: 'Enter a web address, like www.example.org',
  notAnAge: 'Enter an age in years as a whole number from 0 to 25',
  notOffered: 'Choose from the answers shown',
  leaveEmpty: 'Leave this box empty',
  /** Shown at the top of the form, with every answer still in it. */
  trouble: {
    stale: {
      heading: 'Please send this again',
      text: 'This page may have been open for a long time, so we could not be sure it was you. Nothing has been sent yet. Everything you wrote is still here: check it and send it again.',
    },
    foreign: {
      heading: 'We did not take this in',
      text: 'It came from another website, so we could not be sure it was you. If you have something to tell us, please fill in the form here.',
    },
    conflict: {
      heading: 'Something changed while you were writing',
      text: 'Nothing has been sent yet. Everything you wrote is still here: check it and send it again.',
    },
    'too many': {
      heading: 'Please wait a few minutes',
      text: 'We have had a lot of messages from your internet connection. Nothing has been sent yet. Everything you wrote is still here: wait ten minutes and send it again.',
    },
    away: {
      heading: 'We cannot save this just now',
      text: 'Our records are out of reach for the moment. Everything you wrote is still here: wait a minute and send it again.',
    },
    fault: {
      heading: 'Something went wrong at our end',
      text: 'It was not your fault. Everything you wrote is still here: wait a minute and send it again.',
    },
  },
} as const
