import { type PathwaysPack, pathwaysPackSchema } from '../pathways-pack.ts'

/** A made-up council's services, for tests of the pages: one of each kind of rule. */
export const examplePack: PathwaysPack = pathwaysPackSchema.parse({
  services: [
    {
      id: 'home-visits',
      version: '1',
      from: '2026-01-01',
      name: 'Home visits',
      listing: 'home-visits',
      owner: 'the early years team',
      kind: 'local',
      ask: {
        by: [{ who: 'health' }, { who: 'early-years-setting' }],
        through: [{ say: 'your health visitor' }],
      },
      age: { from: 0, to: 36 },
      meets: 'any',
      criteria: [
        { id: 'behind', rule: { delay: { measure: 'months', atLeast: 9, areas: 2 } } },
        { id: 'condition', rule: { fact: 'condition-with-learning-difficulty' } },
      ],
      priority: [
        {
          band: 'go first',
          when: { fact: 'looked-after' },
          because: 'Children who are looked after by the council are seen first.',
        },
      ],
      stages: [
        {
          id: 'visit',
          kind: 'visit',
          phase: 'deciding',
          name: 'First visit',
          owner: 'a teacher',
          interpreterIfNeeded: true,
        },
      ],
      words: { family: 'A teacher comes to your home and plays with your child.' },
      signposts: [{ to: { listing: 'talking' }, why: 'help with talking' }],
    },
    {
      id: 'play-group',
      version: '1',
      from: '2026-01-01',
      name: 'Play group',
      owner: 'the early years team',
      kind: 'local',
      ask: { by: [{ who: 'parent' }] },
      age: { from: 18, to: 36 },
      criteria: [
        { id: 'at-home', rule: { place: ['home'] } },
        { id: 'slower', rule: { fact: 'developmental-delay' } },
      ],
      words: { family: 'A group for toddlers who need some help to play.' },
      signposts: [{ to: { service: 'home-visits' }, why: 'if your child is under 3' }],
    },
    {
      id: 'base',
      version: '1',
      from: '2026-01-01',
      name: 'The base',
      owner: 'the behaviour team',
      kind: 'local',
      ask: { by: [{ who: 'school' }] },
      criteria: [{ id: 'stage', rule: { keyStages: [1, 2] } }],
      words: { family: 'A place in a small group for part of the week.' },
      signposts: [{ to: { listing: 'feelings' }, why: 'help with big feelings' }],
    },
  ],
})
