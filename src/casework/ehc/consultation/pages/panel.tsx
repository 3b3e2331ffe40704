import type { CaseFile } from '#cases'
import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { Tag } from '#kit/govuk'
import { dueOn } from '#law'
import type { PlanDoor } from '../../plan/pages/door.tsx'
import type { Consulted, EhcCase } from '../../rules/state.ts'
import { limbs, noReasonInLaw } from '../rules/answer.ts'
import { kindNamed } from '../rules/kinds-of-setting.ts'
import { promptsFor } from '../rules/naming.ts'
import { words } from './desk-words.ts'
import { words as markWords } from './not-for-settings/words.ts'

type Props = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly mayDo: (command: string) => boolean
  readonly planDoor: PlanDoor
  readonly today: Day
}

/** Which settings were asked, what each said and on what ground, and which the plan is to name. */
export const SettingsPanel = ({ file, state, mayDo, planDoor, today }: Props) => {
  const { consulted, placement, stage } = state
  if (stage !== 'draft sent' && consulted.length === 0 && placement === null) return null
  const seen = new URLSearchParams({ seen: String(file.last_act) })
  return (
    <section aria-labelledby="settings">
      <h2 class="govuk-heading-m" id="settings">
        {words.heading}
      </h2>
      {consulted.length === 0 && <p class="govuk-body">{words.none}</p>}
      {stage === 'draft sent' && planDoor === 'write' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${file.reference}/not-for-settings`}>
            {markWords.title}
          </a>
        </p>
      )}
      {consulted.map((one) => (
        <OneSetting {...{ one, file, mayDo, planDoor, today }} />
      ))}
      {placement !== null && (
        <>
          <h3 class="govuk-heading-s">{words.decided}</h3>
          <p class="govuk-body wm-lines">
            {words.named(placement.name, kindNamed(placement.kind).text)}
            <br />
            {words.reasons} {placement.reasons}
          </p>
          {promptsFor(placement, consulted).map((prompt) => (
            <p class="govuk-body-s">{words.prompts[prompt]}</p>
          ))}
        </>
      )}
      {mayDo('decide placement') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${file.reference}/decide-placement?${wishIn(state, seen)}`}>
            {words.decide}
          </a>
        </p>
      )}
    </section>
  )
}

/** What the family asked for is filled in already, as far as the consultations say. */
const wishIn = ({ consulted }: EhcCase, seen: URLSearchParams): URLSearchParams => {
  const asked = consulted.find(({ byFamily }) => byFamily)
  return asked === undefined
    ? seen
    : new URLSearchParams([
        ...seen,
        ['wishName', asked.setting],
        ...(asked.kind === null ? [] : [['wishKind', asked.kind]]),
      ])
}

const OneSetting = ({ one, file, mayDo, planDoor, today }: Omit<Props, 'state'> & { one: Consulted }) => {
  const at = `/desk/${file.reference}`
  const due = dueOn('answer a consultation', one.on)
  const isOver = toEpochDay(due) < toEpochDay(today)
  return (
    <>
      <h3 class="govuk-heading-s">
        {one.setting}{' '}
        {one.answer !== null && (
          <Tag
            text={words.can[one.answer.can]}
            classes={one.answer.can === 'can meet need' ? 'govuk-tag--green' : 'govuk-tag--red'}
          />
        )}
      </h3>
      {one.byFamily && <p class="govuk-body">{words.familyAsked}</p>}
      <p class="govuk-body">
        {one.answeredOn !== null
          ? words.answeredOn(dayInWords(one.answeredOn))
          : isOver
            ? words.overdue(dayInWords(due))
            : words.waiting(dayInWords(due))}
      </p>
      {one.heldBack.length > 0 && <p class="govuk-body">{words.heldBack(one.heldBack.length)}</p>}
      <Answer one={one} />
      <ul class="govuk-list wm-clock__do">
        {mayDo('setting answered') && (
          <li>
            <a class="govuk-link" href={`${at}/setting-answered?seen=${file.last_act}&id=${one.id}`}>
              {words.recordAnswer}
              <span class="govuk-visually-hidden">: {one.setting}</span>
            </a>
          </li>
        )}
        {mayDo('consult setting') && planDoor === 'write' && (
          <li>
            <a class="govuk-link" href={`${at}/consult/${one.id}/draft.pdf`}>
              {words.paper}
              <span class="govuk-visually-hidden">: {one.setting}</span>
            </a>
          </li>
        )}
        {mayDo('consult setting') && (
          <li>
            <a class="govuk-link" href={`${at}/consult/${one.id}/code`}>
              {words.code}
              <span class="govuk-visually-hidden">: {one.setting}</span>
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

const Answer = ({ one: { answer } }: { one: Consulted }) =>
  answer === null ? null : (
    <>
      {noReasonInLaw(answer) && <p class="govuk-body">{words.noReason}</p>}
      {answer.reasons.map(({ limb, why }) => {
        const row = limbs.find((known) => known.limb === limb)!
        return (
          <p class="govuk-body wm-lines">
            <strong>{row.short}</strong> ({row.cite})
            <br />
            {why}
          </p>
        )
      })}
      {answer.places !== null && (
        <p class="govuk-body">
          {words.places} {answer.places}
        </p>
      )}
      {answer.needed !== null && (
        <p class="govuk-body wm-lines">
          {words.needed} {answer.needed}
        </p>
      )}
      {answer.by !== null && <p class="govuk-body-s">{words.by(answer.by, answer.how)}</p>}
    </>
  )
