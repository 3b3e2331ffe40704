import { ErrorSummary } from '#kit/govuk'

/** Somebody did something to the case since the page was shown. */
export const Changed = ({ reference }: { reference: string }) => (
  <ErrorSummary
    titleText={words.title}
    descriptionText={words.text}
    errorList={[{ text: words.look, href: `/desk/${reference}` }]}
  />
)

const words = {
  title: 'Somebody did something here since you opened the page',
  text: 'Nothing of yours is lost: it is below. Look at what they did, then send it again if it is still right.',
  look: 'See what they did',
} as const
