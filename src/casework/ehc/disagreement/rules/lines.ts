import { type Day, fromEpochDay, toEpochDay } from '#kit/day'
import { appealWindow, type DutyName, dueOn } from '#law'
import type { Disagreement } from './disagreement.ts'

/** One duty on the clock of a disagreement. */
export type DisagreementLine = {
  readonly duty: DutyName
  readonly id: string | null
  readonly whose: string | null
  readonly from: Day
  readonly due: Day
  readonly doneOn: Day | null
  readonly lapsed: boolean
}

/**
 * Every duty of mediation, of the Tribunal and of what was settled. `decisionSentOn`: the day of the letter disagreed
 * with. `waits`: nothing else is owed on the case, so that the end of the family's time to appeal is what it waits for.
 */
export const disagreementLines = (
  said: Disagreement,
  { decisionSentOn, waits }: { readonly decisionSentOn: Day | null; readonly waits: boolean },
): readonly DisagreementLine[] => [
  ...mediation(said),
  ...(waits && decisionSentOn !== null ? timeToAppeal(said, decisionSentOn) : []),
  ...said.owed.map(({ duty, id, from, by, what, doneOn }) => ({
    ...line(duty, from, doneOn, { id, whose: what }),
    ...(by !== null && { due: by }),
  })),
]

/** The last day an appeal is in time, with the Tribunal's roll-over. */
export const appealBy = (decisionSentOn: Day, certificateOn: Day | null): Day =>
  fromEpochDay(
    appealWindow(toEpochDay(decisionSentOn), certificateOn && toEpochDay(certificateOn)).inTimeIfReceivedBy,
  )

const mediation = (said: Disagreement): readonly DisagreementLine[] => {
  const { adviserToldOn: told, wishesToMediate, certificateOn } = said
  if (told === null) return []
  if (!wishesToMediate)
    return [line('give a certificate to a family that will not mediate', told, certificateOn)]
  const { arrangedOn, notArrangedOn, heldOn } = said
  const health = said.health
    ? [line('tell the health body what to mediate about', told, said.healthToldOn)]
    : []
  const arranging = line('arrange mediation', told, arrangedOn, { lapsed: notArrangedOn !== null })
  if (notArrangedOn !== null)
    return [
      ...health,
      arranging,
      line('give a certificate when mediation could not be arranged', notArrangedOn, certificateOn),
    ]
  if (heldOn === null) return [...health, arranging]
  return [...health, arranging, line('give a certificate after mediation', heldOn, certificateOn)]
}

const timeToAppeal = (
  { certificateOn, appeal, appealEndedOn }: Disagreement,
  decisionSentOn: Day,
): readonly DisagreementLine[] => {
  const later =
    certificateOn !== null &&
    appealBy(decisionSentOn, certificateOn).toString() !== appealBy(decisionSentOn, null).toString()
  const [duty, from] = later
    ? (['appeal after the certificate', certificateOn] as const)
    : (['appeal after the decision', decisionSentOn] as const)
  const lapsed = appeal === null && appealEndedOn !== null
  return [
    { ...line(duty, from, appeal?.on ?? null, { lapsed }), due: appealBy(decisionSentOn, certificateOn) },
  ]
}

const line = (
  duty: DutyName,
  from: Day,
  doneOn: Day | null,
  more: { id?: string; whose?: string | null; lapsed?: boolean } = {},
): DisagreementLine => ({
  duty,
  id: more.id ?? null,
  whose: more.whose ?? null,
  from,
  due: dueOn(duty, from),
  doneOn,
  lapsed: more.lapsed ?? false,
})
