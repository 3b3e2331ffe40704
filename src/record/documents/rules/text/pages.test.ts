import { expect, it } from 'vitest'
import { makePdf } from '#kit/pdf'
import { pagesIn } from './pages.ts'
import { wordsOf } from './words-of.ts'

it('a report is read page by page, in the order in which it is leafed through', async () => {
  const source =
    '#import "/house.typ": *\n#show: house\n#for said in data.said [#said #pagebreak(weak: true)]'
  const said = ['First he plays alone.', 'Then he joins two others.', 'Last he speaks.']
  const { bytes } = await makePdf('three pages', source, { title: 'Report', said } as { title: string })
  const pages = pagesIn(wordsOf('pdf', Buffer.from(bytes)).body)
  expect(pages).toHaveLength(3)
  said.forEach((words, at) => expect(pages[at]).toContain(words))
})

it('a letter without pages is one', () => {
  expect(pagesIn('She reads.\nShe swims.')).toEqual(['She reads.\nShe swims.'])
})
