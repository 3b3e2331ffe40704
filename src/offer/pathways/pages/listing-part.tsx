import type { DefinedService } from '#directory'
import type { Day } from '#kit/day'
import type { PathwaysPack } from '../pathways-pack.ts'
import { definitionsOn } from '../rules/definition.ts'
import { howToAsk, whoItIsFor } from '../words/definition-in-words.ts'
import { serviceAt } from './addresses.ts'
import { Sayings } from './sayings.tsx'

/** What the definitions that name a listing have to say on its page. */
export const definedServices = (pack: PathwaysPack, slug: string, today: Day): readonly DefinedService[] =>
  definitionsOn(pack.services, today)
    .filter(({ listing }) => listing === slug)
    .map((definition) => ({
      name: definition.name,
      href: serviceAt(definition.id),
      whoItIsFor: <Sayings sayings={whoItIsFor(definition, pack)} />,
      howToAsk: <Sayings sayings={howToAsk(definition, pack)} />,
    }))
