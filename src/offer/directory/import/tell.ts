import type { Preview } from './preview.ts'

/** A preview as lines to read: what would be added, changed, removed and refused, then the count of each. */
export const tellPreview = (preview: Preview): string =>
  [
    ...preview.refused.flatMap(({ row, name, reasons }) =>
      reasons.map((reason) => `Row ${row}${name ? ` (${shown(name)})` : ''} is refused. ${reason}`),
    ),
    ...preview.added.map(({ row, name }) => `Row ${row} adds “${shown(name)}”.`),
    ...preview.changed.flatMap(({ row, name, fields }) => [
      `Row ${row} changes “${shown(name)}”:`,
      ...fields.map(({ field, from, to }) => `  ${field}: ${shown(from)} → ${shown(to)}`),
    ]),
    ...preview.removed.map(({ name }) => `“${shown(name)}” is not in the file and goes.`),
    '',
    `${preview.added.length} added, ${preview.changed.length} changed, ${preview.unchanged} unchanged, ${preview.removed.length} removed, ${preview.refused.length} refused.`,
    ...(preview.stop ? [preview.stop] : []),
  ].join('\n')

const shown = (text: string): string => {
  if (text === '') return '(nothing)'
  const line = text.replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 117)}…` : line
}
