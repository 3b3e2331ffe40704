import type { AuthorityPack } from '../../src/authority.ts'
import { usualTaxonomies } from '../taxonomies.ts'

type Taxonomies = AuthorityPack['directory']['taxonomies']

/** Northmere's own words for terms it shares with everyone: the ids stay, so that feeds agree. */
const itsOwnWords: Readonly<Record<string, { name: string; description?: string }>> = {
  'early-years': { name: 'Babies and under fives' },
  education: { name: 'School and college' },
  'social-care': { name: 'Help at home and a rest for carers' },
  'things-to-do': { name: 'Clubs, play and days out' },
  adulthood: { name: 'Growing up', description: 'Work, a home of your own, friends and health as an adult.' },
  'communication-and-interaction': { name: 'Talking and being with others' },
  'social-emotional-mental-health': { name: 'Feelings and worries' },
  'quiet-space': { name: 'Calm room' },
}

/** The usual terms, some in Northmere's words. An import that uses the usual name still finds its term. */
export const northmereTaxonomies: Taxonomies = (usualTaxonomies as Taxonomies).map((taxonomy) => ({
  ...taxonomy,
  terms: taxonomy.terms.map((term) => {
    const own = itsOwnWords[term.id]
    return own ? { ...term, ...own, alsoCalled: [...(term.alsoCalled ?? []), term.name] } : term
  }),
}))
