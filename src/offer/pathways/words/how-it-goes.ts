import { dutyInWords, duties } from '#law'
import type { ServiceDefinition } from '../rules/definition.ts'
import type { Pool, Target } from '../rules/stage.ts'
import { counted } from './plain-names.ts'
import { listed, type Saying, sentence } from './saying.ts'
import { stageWords } from './stage-words.ts'

/** What happens after somebody asks, in order, with the council's aims, the law's times, and what there is to share. */
export const howItGoes = (definition: ServiceDefinition): Saying[] => [
  ...phase(definition, 'deciding', 'Before the answer:'),
  ...phase(definition, 'delivering', 'If the answer is yes:'),
  ...placement(definition),
  ...definition.pools.map((pool) => ({ say: poolInWords(pool) })),
  ...definition.targets.map((target) => ({ say: targetInWords(definition, target) })),
]

const phase = ({ stages }: ServiceDefinition, of: 'deciding' | 'delivering', say: string): Saying[] => {
  const each = stages
    .filter((stage) => stage.phase === of)
    .map((stage) => ({
      say: [
        `${stage.name}. ${stageWords(stage)}`,
        ...(stage.interpreterIfNeeded ? ['If you speak another language, there is an interpreter.'] : []),
        ...duties.filter(({ duty }) => duty === stage.duty).map(dutyInWords),
      ].join(' '),
    }))
  return each.length === 0 ? [] : [{ say, each }]
}

const placement = ({ placement: place }: ServiceDefinition): Saying[] =>
  place
    ? [
        {
          say: `A place lasts ${counted(place.lasts.count, place.lasts.unit.slice(0, -1))}${
            place.maximumSchoolDays ? `, and at most ${place.maximumSchoolDays} school days there` : ''
          }.`,
          each: place.timetable.map(({ fromWeek, there, ownSchool, ownSchoolGrowsTo: grown }) => ({
            say: `From week ${fromWeek}: ${counted(there, 'day')} a week there and ${counted(ownSchool, 'day')} at the child’s own school${
              grown ? `, growing to ${counted(grown, 'day')}` : ''
            }.`,
          })),
        },
      ]
    : []

const poolInWords = ({ name, unit, size, per, keyStages }: Pool): string =>
  sentence(
    [
      size === null
        ? `${name}. We have not been told how many ${unit}s there are`
        : `${name}: ${counted(size, unit)}`,
      ...(per ? [`each ${per.replace('-', ' ')}`] : []),
      ...(keyStages
        ? [`for key stage${keyStages.length > 1 ? 's' : ''} ${listed(keyStages.map(String), 'and')}`]
        : []),
    ].join(', '),
  )

const targetInWords = ({ stages }: ServiceDefinition, { from, to, within, unit }: Target): string => {
  const event = (id: string) =>
    id === 'received'
      ? 'the day the request arrives'
      : id === 'answered'
        ? 'the answer'
        : `“${stages.find((stage) => stage.id === id)!.name}”`
  return `Our aim: ${event(to)} within ${counted(within, unit.replace('-', ' ').slice(0, -1))} of ${event(from)}.`
}
