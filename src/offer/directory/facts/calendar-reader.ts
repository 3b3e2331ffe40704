/** For tests: reads an RFC 5545 file as a calendar would, sharing nothing with what wrote it. */
export type Property = { readonly name: string; readonly parameters: string; readonly value: string }

export const eventsIn = (file: string): Property[][] => {
  const lines = propertiesIn(file)
  const events: Property[][] = []
  for (const [index, { name, value }] of lines.entries())
    if (name === 'BEGIN' && value === 'VEVENT')
      events.push(
        lines.slice(
          index + 1,
          lines.findIndex((line, at) => at > index && line.name === 'END' && line.value === 'VEVENT'),
        ),
      )
  return events
}

export const propertiesIn = (file: string): Property[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/s.exec(line) ?? []
      return { name, parameters, value }
    })

export const valueOf = (event: readonly Property[], name: string): string | undefined =>
  event.find((property) => property.name === name)?.value

export const textOf = (event: readonly Property[], name: string): string | undefined =>
  valueOf(event, name)?.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
