import { expect, it } from 'vitest'
import type { Label } from '#access'
import { readBy, type ReadPaper } from './paper.ts'

const paper: ReadPaper = {
  kind: 'advice',
  id: 'psych',
  version: 1,
  title: 'Advice: psychology',
  on: '2026-03-02',
  hash: '',
  labels: ['ordinary'],
  says: [
    { heading: 'Need', text: 'Reading is hard.' },
    { heading: 'Need', text: 'A fear at home.', labels: ['safeguarding'] },
  ],
}
const reads =
  (...own: readonly Label[]) =>
  (labels: readonly Label[]) =>
    labels.every((label) => own.includes(label))

it.each([
  ['no part that is kept for fewer people', reads('ordinary'), ['Reading is hard.']],
  [
    'all of it for who may read both',
    reads('ordinary', 'safeguarding'),
    ['Reading is hard.', 'A fear at home.'],
  ],
  ['nothing where the whole paper is kept from them', reads('panel'), undefined],
] as const)('a member of a panel reads %s', (_what, may, said) =>
  expect(readBy(paper, may)?.says.map(({ text }) => text)).toEqual(said),
)
