import { words } from './words.ts'

type Again = { readonly ask: string } | { readonly see: string }

/** On a family's page, where there is a plan: to ask for another assessment, or to see the one that is under way. */
export const AssessAgain = ({ again }: { again: Again }) => {
  const { title, linkText, link, underWay, see } = words.family
  const [text, href, name] = 'ask' in again ? [linkText, again.ask, link] : [underWay, again.see, see]
  return (
    <>
      <h2 class="govuk-heading-m">{'ask' in again ? title : words.desk.title}</h2>
      <p class="govuk-body">
        {text}{' '}
        <a class="govuk-link" href={href}>
          {name}
        </a>
      </p>
    </>
  )
}
