import type { Keeps } from '../../actions/judge-record.ts'

const keeps: Readonly<Record<Keeps, string>> = {
  'no birthday':
    'The day of birth is not known, so nobody can say when its time is over. Put it right first.',
  'its time is not over': 'Its time is not over.',
  held: 'It is held back. End the hold first.',
  'an open case': 'A case is still open.',
  'a case kept longer': 'A case of it must be kept longer, by a rule of its own.',
  'an emergency not looked into': 'Somebody opened it in an emergency, and that waits for a verdict.',
  'holds a role':
    'This person now works for us or for a setting, and holds a role here. One row says both, so the record stays.',
}

export const words = {
  title: 'Destroy a whole record',
  back: 'How long records are kept',
  who: 'Whose record',
  born: 'Born',
  bornUnknown: 'Not known',
  since: 'On record since',
  rule: 'The rule',
  law: 'The law behind it',
  dueOn: 'Kept until',
  reach: 'What would go',
  reachText:
    'All of this would go at once and for good. The trail of who looked stays; it names the child by a number and family by their account, and nothing else.',
  reachOthers: (count: number) =>
    count === 1
      ? 'One person of the family is on record for nobody else, and would go too.'
      : `${count} people of the family are on record for nobody else, and would go too.`,
  reachBackups: 'Backups lose it as they are replaced.',
  reachNumbers: 'Figures for managers are counted from cases: what goes from here goes from them.',
  rows: 'How many',
  what: 'What',
  cases: 'Cases',
  caseLine: (kind: string, rule: string) => `${kind}. ${rule}`,
  keptTitle: 'It may not be destroyed today',
  keeps,
  ask: 'Ask to destroy it',
  askText: 'You ask; somebody else who looks after privacy must agree. Until then nothing goes.',
  asked: (who: string, day: string) => `${who}, asked to destroy this record on ${day}.`,
  askedByYou: 'You asked, so somebody else must agree.',
  agree: 'Agree, and destroy it now',
  agreeText: 'Nobody can bring it back.',
  agreeSure: 'I have looked at what would go, and I agree',
  agreeMissing: 'Tick the box if you agree',
  takeBack: 'Take the wish back',
  hold: 'Hold this record back',
  holdText: 'For a complaint, an appeal or an inquiry. Nothing of it is destroyed until the hold ends.',
  reason: 'Why must it be kept?',
  reasonMissing: 'Say why it must be kept',
  place: 'Hold it',
  problem: 'There is a problem',
  changed: 'Nothing was destroyed: this changed while you were looking. Here is how it stands now.',
  important: 'Important',
} as const
