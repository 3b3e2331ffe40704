import { toEpochDay, type Day } from '#kit/day'

export type Agreement = {
  readonly respondentId: string
  readonly response: 'given' | 'refused' | 'no reply'
  readonly askedOn: Day
  readonly respondedOn: Day | null
  readonly validUntil: Day | null
  readonly withdrawnOn: Day | null
}

export type Standing =
  | { readonly stands: 'given'; readonly by: readonly string[] }
  | { readonly stands: 'refused'; readonly by: readonly string[] }
  | {
      readonly stands: 'conflict'
      readonly givenBy: readonly string[]
      readonly refusedBy: readonly string[]
    }
  | { readonly stands: 'no reply' | 'withdrawn' | 'expired' | 'never asked' }

/**
 * Where one agreement stands on a day, over everybody who was asked. Two who differ are a conflict that a person must
 * look at: nothing here lets one of them outvote the other. A later answer by the same person replaces the earlier.
 */
export const standingOf = (agreements: readonly Agreement[], on: Day): Standing => {
  const latest = [...latestAnswers(agreements, on).values()]
  if (latest.length === 0) return { stands: 'never asked' }
  const by = (wanted: Answer) => latest.filter(({ answer }) => answer === wanted).map(({ who }) => who)
  const [givenBy, refusedBy] = [by('given'), [...by('refused'), ...by('withdrawn')]]
  if (givenBy.length > 0 && refusedBy.length > 0) return { stands: 'conflict', givenBy, refusedBy }
  if (givenBy.length > 0) return { stands: 'given', by: givenBy }
  if (by('withdrawn').length > 0) return { stands: 'withdrawn' }
  if (refusedBy.length > 0) return { stands: 'refused', by: refusedBy }
  return { stands: by('expired').length > 0 ? 'expired' : 'no reply' }
}

type Answer = 'given' | 'refused' | 'no reply' | 'withdrawn' | 'expired'

const latestAnswers = (agreements: readonly Agreement[], on: Day) => {
  const latest = new Map<string, { who: string; answer: Answer }>()
  const asked = agreements
    .filter(({ askedOn }) => before(askedOn, on))
    .toSorted((one, other) => toEpochDay(one.askedOn) - toEpochDay(other.askedOn))
  for (const agreement of asked) {
    const answer = answerOn(agreement, on)
    const who = agreement.respondentId
    // A question asked again and not yet answered takes nothing away from the answer before it.
    if (answer !== 'no reply' || !latest.has(who)) latest.set(who, { who, answer })
  }
  return latest
}

const answerOn = (agreement: Agreement, on: Day): Answer => {
  const { response, respondedOn, withdrawnOn, validUntil } = agreement
  if (response === 'no reply' || respondedOn === null || !before(respondedOn, on)) return 'no reply'
  if (withdrawnOn !== null && before(withdrawnOn, on)) return 'withdrawn'
  if (validUntil !== null && !before(on, validUntil)) return 'expired'
  return response
}

const before = (one: Day, other: Day): boolean => toEpochDay(one) <= toEpochDay(other)
