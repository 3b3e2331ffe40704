export const words = {
  title: 'Your work',
  whose: { mine: 'Mine', team: 'My team’s', unassigned: 'Nobody’s yet', watched: 'What I follow' },
  when: {
    all: (count: number) => `All (${count})`,
    overdue: (count: number) => `Late (${count})`,
    'this week': (count: number) => `Due in 7 days (${count})`,
  },
  orders: { due: 'Due first', newest: 'Newest first', oldest: 'Oldest first' },
  order: 'In order of',
  process: 'Kind of work',
  everyKind: 'Every kind',
  show: 'Show',
  empty: {
    mine: 'You have nothing to do here. Look at what nobody has yet.',
    team: 'Your team has nothing open of this kind.',
    unassigned: 'Somebody has everything. Well done.',
    watched: 'You follow nothing yet. Open a piece of work and press “Follow it”.',
  },
  columns: { what: 'What', stage: 'Stage', due: 'Due', owner: 'Who has it' },
  nobody: 'Nobody yet',
  pick: (title: string) => `Choose ${title}`,
  give: 'Give what you have chosen to',
  giveButton: 'Give',
  takeAll: 'Me',
  chooseFirst: 'Choose at least one piece of work first.',
  given: (count: number) =>
    count === 1 ? '1 piece of work was given.' : `${count} pieces of work were given.`,
  notGiven: (count: number) => (count === 1 ? '1 was left as it is.' : `${count} were left as they are.`),
  leftTitle: 'Not given',
  why: {
    changed: 'somebody else changed it meanwhile. Look at it, then choose it again.',
    'not-yours': 'you may not give this one, or it is not there any more.',
    'not-now': 'it is closed, or is not at a stage where it can be given.',
  },
  chooseWho: 'Choose who to give it to: somebody in one of your teams.',
  problem: 'There is a problem',
  chooseAll: (count: number) => (count === 1 ? 'Choose the 1 shown' : `Choose all ${count} shown`),
  chooseNone: 'Choose none',
  chosen: (count: number | '#') =>
    count === 0
      ? 'Nothing is chosen.'
      : count === 1
        ? '1 piece of work is chosen.'
        : `${count} pieces of work are chosen.`,
  important: 'Done',
  arrangements: 'Cover, calendar and kept views',
  views: 'Kept views',
  keepView: 'Keep this view',
  keepViewLabel: 'Name of this view',
  keepViewSummary: 'Keep this view to come back to',
  noTeam: 'You are not in a team yet. Ask whoever manages your team to add you.',
} as const
