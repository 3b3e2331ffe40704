import type { InventedCase } from './cases.ts'
import type { Story } from './stories.ts'

const of = (
  daysAgo: number,
  story: Story,
  name: string,
  age: number,
  setting: string,
  worries: string,
): InventedCase => ({
  daysAgo,
  story,
  child: { name, age },
  setting,
  by: 'parent',
  channel: 'letter',
  worries,
})

/**
 * Plans that were made earlier in the year, so that what is likely rests on something; one case in mediation and one
 * at the Tribunal. Everybody is invented.
 */
export const pastCases: readonly InventedCase[] = [
  of(208, 'in time', 'Cosima Underhill', 6, 'Brambleside School', 'She does not follow what is said.'),
  of(214, 'late to decide', 'Barnaby Quillfeather', 9, 'Larkfield Primary School', 'Spelling defeats him.'),
  of(221, 'in time', 'Ottoline Marchbanks', 4, 'Acorn Bank Nursery', 'She has few words and no play.'),
  of(
    227,
    'late to decide',
    'Thaddeus Obi-Lund',
    12,
    'Hollin High School',
    'He is in fights he does not start.',
  ),
  of(
    233,
    'in time',
    'Philippa Stonecrop',
    7,
    'Brambleside School',
    'Her hands shake and she will not write.',
  ),
  of(240, 'late to decide', 'Jago Merryweather', 5, 'Acorn Bank Nursery', 'He cannot wait or take turns.'),
  of(246, 'in time', 'Isadora Fenn', 10, 'Larkfield Primary School', 'She hears only some of it.'),
  of(252, 'late to decide', 'Lysander Cole-Abara', 13, 'Hollin High School', 'He has stopped coming in.'),
  of(
    258,
    'in time',
    'Henrietta Plumtree',
    8,
    'Brambleside School',
    'She reads the words and not what they say.',
  ),
  of(264, 'in time', 'Caspian Rooke', 3, 'Acorn Bank Nursery', 'He walks on his toes and does not look.'),
  of(271, 'late to decide', 'Zinnia Thackeray-Mbeki', 11, 'Larkfield Primary School', 'Change undoes her.'),
  of(277, 'in time', 'Alder Winterbourne', 6, 'Brambleside School', 'He chokes on food that is not soft.'),
  of(284, 'late to decide', 'Marigold Hesketh', 14, 'Hollin High School', 'She sleeps through her lessons.'),
  of(290, 'in time', 'Evander Pryce', 9, 'Larkfield Primary School', 'He knows it and cannot say it.'),
  of(297, 'in time', 'Sabine Locke-Adeyemi', 5, 'Acorn Bank Nursery', 'She hurts herself when it is loud.'),
  of(
    303,
    'late to decide',
    'Rufus Daventry',
    7,
    'Brambleside School',
    'He cannot tell left from right or yes from no.',
  ),
  of(310, 'in time', 'Verity Colquhoun', 12, 'Hollin High School', 'Her sight is going.'),
  of(
    318,
    'late to decide',
    'Orson Bellamy',
    8,
    'Larkfield Primary School',
    'He leaves the room when he is spoken to.',
  ),
  of(
    63,
    'in mediation',
    'Rhiannon Castlereagh',
    9,
    'Larkfield Primary School',
    'She copies what others do, and has not understood.',
  ),
  {
    daysAgo: 190,
    story: 'at the Tribunal',
    // Ambrose Featherstonehaugh, whose family is on record: what the Tribunal orders is sent to them.
    child: 23,
    setting: 'Larkfield Primary School',
    by: 'parent',
    channel: 'letter',
    worries: 'He needs a smaller school than any nearby.',
  },
  of(330, 'asked again', 'Seraphina Dunmore', 11, 'Larkfield Primary School', 'Her sight is failing.'),
]
