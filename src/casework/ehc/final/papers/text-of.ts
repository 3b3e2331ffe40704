import type { Paper } from './paper.ts'

/** Every word of a paper, for the check of what leaves. */
export const textOf = ({ title, about, parts }: Paper): string =>
  [
    title,
    ...about.flat(),
    ...parts.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => {
        if (block.kind === 'words') return [block.label ?? '', block.text]
        return block.kind === 'list' ? block.items : [...block.head, ...block.rows.flat()]
      }),
    ]),
  ].join('\n')
