import type { DirectoryPack, Listing, Written } from '#directory'
import { dayInWords, parseDay } from '#kit/day'
import { CarriedAnswers, FormFrame, type FormState } from '#kit/form'
import { Button, SummaryList } from '#kit/govuk'
import { termsOf } from './questions.ts'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly path: string
  readonly written: Written
  readonly inPublic: Listing
  readonly pack: Pick<DirectoryPack, 'taxonomies'>
}

/** What families would see, and one button that shows it to them. */
export const CheckView = ({ form, path, written, inPublic, pack }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.checkTitle}</h1>
      <p class="govuk-body">{words.checkIntro}</p>
      <SummaryList
        rows={rowsOf(written, inPublic, pack).map(([key, value]) => ({
          key: { text: key },
          value: { html: <span class="wm-lines">{value ?? words.notSaid}</span> },
        }))}
      />
      <FormFrame form={form} action={path}>
        <CarriedAnswers answers={form.answers} />
        <div class="govuk-button-group">
          <Button text={words.publish} name="step" value="publish" preventDoubleClick />
          <Button text={words.change} name="step" value="change" classes="govuk-button--secondary" />
        </div>
      </FormFrame>
    </div>
  </div>
)

const rowsOf = (
  written: Written,
  inPublic: Listing,
  pack: Props['pack'],
): readonly (readonly [string, string | undefined])[] => {
  const { facts } = words
  const { ageFrom, ageTo, assuredDate } = written
  const terms = [...termsOf(pack, 'category'), ...termsOf(pack, 'need')]
  const chosen = terms.filter(({ id }) => [...written.categories, ...written.needs].includes(id))
  return [
    [facts.name, inPublic.name],
    [facts.organization, inPublic.organization.name],
    [facts.summary, inPublic.summary],
    [facts.description, inPublic.description],
    [facts.eligibility, inPublic.eligibility_description],
    [facts.ages, ageFrom === undefined && ageTo === undefined ? undefined : words.years(ageFrom, ageTo)],
    [facts.place, placeOf(inPublic)],
    [facts.when, written.when],
    [facts.cost, written.isFree ? words.costs.free : written.cost],
    [facts.howToAsk, inPublic.application_process],
    [facts.website, inPublic.url],
    [facts.phone, written.phone],
    [facts.email, inPublic.email],
    [facts.terms, chosen.map(({ name }) => name).join('\n')],
    [facts.checked, assuredDate === undefined ? undefined : dayInWords(parseDay(assuredDate)!)],
  ]
}

const placeOf = ({ service_at_locations: places }: Listing): string | undefined => {
  const location = places?.[0]?.location
  if (location?.address_withheld) return words.withheld
  const { address_1, postal_code } = location?.address ?? {}
  return [address_1, postal_code].filter(Boolean).join('\n') || undefined
}
