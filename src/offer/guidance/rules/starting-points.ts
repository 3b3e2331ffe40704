import { type Day, parseDay, toEpochDay } from '#kit/day'
import { type DateThatFollows, datesThatFollow, dueOn, dutyOn } from '#law'

/** What has happened, whose day the family knows. Each is part of an address. */
export const startingPoints = [
  'request',
  'decision-letter',
  'draft-plan',
  'final-plan',
  'review-meeting',
  'proposed-changes',
  'consultation',
  'move',
  'date-of-birth',
] as const
export type StartingPoint = (typeof startingPoints)[number]

export const startingPointOf = (typed: string | undefined): StartingPoint | undefined =>
  startingPoints.find((point) => point === typed)

/** Every date that follows from a day, soonest first. */
export const datesAfter = (point: StartingPoint, day: Day): readonly DateThatFollows[] =>
  after[point](day).toSorted((one, other) => toEpochDay(one.dueOn) - toEpochDay(other.dueOn))

/** The days a family may ask about: from when the law began to a year ahead, to plan; or a childhood. */
export const spanOf = (point: StartingPoint, today: Day): { from: Day; to: Day } => {
  if (point === 'date-of-birth') return { from: today.subtract({ years: 26 }), to: today }
  const began = parseDay(dutyOn('decide whether to assess', toEpochDay(today)).inForce.from)
  return { from: began ?? today, to: today.add({ years: 1 }) }
}

const afterConsultation = (askedOn: Day): readonly DateThatFollows[] => {
  const { cite, url, provenance, within } = dutyOn('answer a consultation', toEpochDay(askedOn))
  return [
    {
      duty: 'answer a consultation',
      what: 'The school or college answers the council',
      dueOn: dueOn('answer a consultation', askedOn),
      fixedBy: 'worked out',
      why: `Government guidance gives it ${within} days. If no answer comes, the council must still decide. It cannot wait for ever.`,
      cite,
      url,
      provenance,
      mayBeExcepted: false,
    },
  ]
}

const after: Readonly<Record<StartingPoint, (day: Day) => readonly DateThatFollows[]>> = {
  request: datesThatFollow.request,
  'decision-letter': datesThatFollow['decision letter'],
  'draft-plan': datesThatFollow['draft plan'],
  'final-plan': datesThatFollow['final plan'],
  'review-meeting': datesThatFollow['review meeting'],
  'proposed-changes': datesThatFollow['proposed changes'],
  consultation: afterConsultation,
  move: datesThatFollow.move,
  'date-of-birth': datesThatFollow['date of birth'],
}
