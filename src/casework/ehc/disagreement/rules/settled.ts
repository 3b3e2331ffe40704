import type { Day } from '#kit/day'
import type { DutyName } from '#law'
import type { HowSettled, Matter, Owed } from './disagreement.ts'

/**
 * What follows, by what was settled. An agreement about what could be appealed is kept as if the Tribunal had ordered
 * it (regulation 42(2)), so it has the same rows.
 */
const ordered: Readonly<Record<Matter, readonly DutyName[]>> = {
  assess: [
    'order: say it will assess',
    'order: say there will be no plan',
    'order: send the final plan after assessing',
  ],
  'make a plan': ['order: send a draft plan', 'order: send the final plan'],
  'think again': ['order: think again'],
  'change the plan': ['order: change the plan'],
  'name the school': ['order: name the school'],
}

/** An appeal the council does not oppose. It cannot give way to “think again”: it gives way, or it does not. */
const conceded: Readonly<Record<Matter, readonly DutyName[]>> = {
  assess: [
    'unopposed: say it will assess',
    'unopposed: say there will be no plan',
    'unopposed: send the final plan after assessing',
  ],
  'make a plan': ['unopposed: send a draft plan', 'unopposed: send the final plan'],
  'think again': [],
  'change the plan': ['unopposed: change the plan'],
  'name the school': ['unopposed: name the school'],
}

/** What the council owes from a day on, by the law's own rows. `by` holds for the last of them: the thing itself. */
export const owedBy = (
  how: HowSettled,
  matters: readonly Matter[],
  from: Day,
  by: Day | null,
): readonly Owed[] => {
  const rows = how === 'concession' ? conceded : ordered
  // Where needs or help change too, the school is named in the same changed plan, within the longer time.
  const counted = matters.includes('change the plan')
    ? matters.filter((matter) => matter !== 'name the school')
    : matters
  return counted.flatMap((matter) =>
    rows[matter].map((duty, at, all) => ({
      id: `${how}-${from.toString()}-${matter.replace(/ /g, '-')}-${at + 1}`,
      duty,
      from,
      by: at === all.length - 1 ? by : null,
      what: null,
      doneOn: null,
    })),
  )
}

/** Duties that later deeds of a case meet by themselves. */
export const metBy: Readonly<Record<string, readonly DutyName[]>> = {
  'assess after all': ['order: say it will assess', 'unopposed: say it will assess'],
  'plan is needed': ['order: say there will be no plan', 'unopposed: say there will be no plan'],
  'no plan is needed': [
    'order: say there will be no plan',
    'unopposed: say there will be no plan',
    'order: send the final plan after assessing',
    'unopposed: send the final plan after assessing',
  ],
  'send draft': ['order: send a draft plan', 'unopposed: send a draft plan', 'order: think again'],
  'send final plan': [
    'order: send the final plan after assessing',
    'unopposed: send the final plan after assessing',
    'order: send the final plan',
    'unopposed: send the final plan',
    'order: think again',
  ],
  'send changed plan': [
    'order: change the plan',
    'unopposed: change the plan',
    'order: name the school',
    'unopposed: name the school',
  ],
}

/** Once the Tribunal, an agreement or a concession sets the days for assessing or for a plan, they are the days that count. */
export const setsTheDays = ({ duty }: Owed): boolean =>
  duty.endsWith('send the final plan after assessing') ||
  /^(order|unopposed): send the final plan$/.test(duty)
