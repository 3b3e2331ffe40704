/**
 * Whatever can be reached by links from home is looked at, a new page too, with nobody listing it. These must be among
 * what is reached, so that the walk cannot go blind.
 */
export const mustBeReached: readonly string[] = `
/home /account /records /records/new /emergency /records/:id /records/:id/who-looked /records/:id/invite
/records/:id/merge /records/:id/documents
/records/:id/names /records/:id/born /records/:id/numbers /records/:id/language
/records/:id/homes/add /records/:id/homes/:id/change /records/:id/homes/:id/end
/records/:id/ways/add /records/:id/ways/:id/change /records/:id/ways/:id/end
/records/:id/wishes/add /records/:id/wishes/:id/change /records/:id/wishes/:id/end
/records/:id/family/add /records/:id/family/:id/change /records/:id/family/:id/end
/records/:id/settings/add /records/:id/settings/:id/change /records/:id/settings/:id/end
/records/:id/workers/add /records/:id/workers/:id/end
/records/:id/statuses/add /records/:id/statuses/:id/change /records/:id/statuses/:id/end
/records/:id/agreements/add /records/:id/agreements/:id/change /records/:id/agreements/:id/end
/records/:id/agreements/:id/answer /records/:id/agreements/:id/take-back /records/:id/capacity/add
/privacy/emergencies /privacy/trail /privacy/unusual
/admin/people /admin/people/new /admin/people/:id /admin/people/:id/roles/add /admin/people/:id/roles/:id/end
/admin/people/:id/invite /admin/invitations /admin/teams /admin/teams/new /admin/teams/:id /admin/teams/:id/name
/admin/settings /admin/settings/new /admin/settings/:id /admin/settings/:id/change /admin/roles
/desk /desk/:reference /desk/listings
`
  .trim()
  .split(/\s+/)

/** Whose homes are looked at: a parent, a young person, a school, an officer, a manager, those who watch and those who run it. */
export const homes: readonly string[] = [
  'Rosalind Achterberg',
  'Idris Tallentire',
  'Marguerite Oyelaran',
  'Anneliese Quarshie',
  'Osric Fennimore',
  'Lucasta Wren',
]

/** One page of each view, gone through by keyboard. */
export const byKeyboard: ReadonlySet<string> = new Set(
  `/home /account /records /records/new /records/:id /records/:id/who-looked /records/:id/invite /records/:id/homes/add
   /records/:id/family/:id/change /privacy/trail /privacy/emergencies /admin/people /admin/people/:id /admin/settings
   /admin/invitations /admin/teams/:id /admin/roles /desk /desk/:reference /desk/:reference/:deed`.split(
    /\s+/,
  ),
)

/** The template an address is made from. */
export const templateOf = (address: string): string =>
  shapes.reduce(
    (path, [pattern, by]) => path.replaceAll(pattern, by),
    new URL(address, 'http://waymark.example').pathname,
  )

const shapes: readonly (readonly [RegExp, string])[] = [
  [/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ':id'],
  [/^\/desk\/[A-Z]{2}-[\dA-Z-]+/g, '/desk/:reference'],
  [/(?<=^\/desk\/:reference\/letters\/)[^/]+/g, ':n'],
  [/(?<=^\/desk\/:reference\/(?:letter|exception|advice)\/)[^/]+/g, ':what'],
  [/(?<=^\/desk\/:reference\/)(?!letters?\/|exception\/|advice\/)[a-z][\w-]*$/g, ':deed'],
  [/(?<=^\/desk\/listings\/)(?!new$)[a-z\d-]+/g, ':slug'],
  [/(?<=^\/desk\/listings\/:slug\/).+/g, ':part'],
]
