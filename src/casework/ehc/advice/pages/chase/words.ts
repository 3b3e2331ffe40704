export const words = {
  title: 'Advice that is late',
  link: 'Advice that is late',
  lead: 'Everybody who has not given advice by their day, in the cases you may write letters for. They are written to by themselves once a week. You can write to them now too.',
  none: 'No advice is late.',
  choose: 'Choose whom to write to',
  line: (who: string, child: string | null, reference: string) =>
    `${who}, ${child === null ? '' : `about ${child}, `}${reference}`,
  hint: (day: string, days: number) => `Due by ${day}, ${days} ${days === 1 ? 'day' : 'days'} late`,
  nobody: 'Choose at least one',
  see: 'Go on',
  sure: (count: number) => `Write to ${count} now`,
  sureText:
    'Each gets an e-mail with a link. Those without an account get a new code. Each case keeps that it was sent.',
  send: 'Write to them',
  sent: (count: number) => `${count} ${count === 1 ? 'has' : 'have'} been written to.`,
  left: (count: number) =>
    `${count} ${count === 1 ? 'was' : 'were'} not written to: already today, or somebody is at work on the case. Look again below.`,
  back: 'Back to your work',
  byGiver: 'See it by giver',
  byTitle: 'Late advice by giver',
  byLead: 'Who owes most comes first. Each case opens from here.',
  count: (late: number, longest: number) =>
    `${late} late, the longest by ${longest} ${longest === 1 ? 'day' : 'days'}.`,
  days: (child: string | null, reference: string, days: number) =>
    `${child === null ? '' : `${child}, `}${reference}, ${days} ${days === 1 ? 'day' : 'days'}`,
  csv: 'All of it as a table for a spreadsheet (CSV)',
  backToLate: 'Advice that is late',
} as const
