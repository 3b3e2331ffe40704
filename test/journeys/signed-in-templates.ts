/**
 * Every page of somebody who is signed in, by its address with ids left out. A page that can be reached from home and
 * is not here fails the journey: it has not been looked at for those who use a keyboard, a small phone or no script.
 */
export const templates: readonly string[] = `
/home /account /account/passkey /account/app /account/phone /account/password /account/recovery-codes /account/remove

/records /records/new /emergency /records/:id /records/:id/who-looked /records/:id/invite /records/:id/merge
/records/:id/names /records/:id/born /records/:id/numbers /records/:id/language
/records/:id/homes/add /records/:id/homes/:id/change /records/:id/homes/:id/end
/records/:id/ways/add /records/:id/ways/:id/change /records/:id/ways/:id/end
/records/:id/family/add /records/:id/family/:id/change /records/:id/family/:id/end
/records/:id/settings/add /records/:id/settings/:id/change /records/:id/settings/:id/end
/records/:id/workers/add /records/:id/workers/:id/end
/records/:id/statuses/add /records/:id/statuses/:id/change /records/:id/statuses/:id/end
/records/:id/agreements/add /records/:id/agreements/:id/change /records/:id/agreements/:id/end
/records/:id/agreements/:id/answer /records/:id/agreements/:id/take-back
/records/:id/capacity/add /records/:id/capacity/:id/change /records/:id/capacity/:id/end
/records/:id/documents /records/:id/documents/add /records/:id/documents/:id

/privacy/emergencies /privacy/emergencies/:id /privacy/trail /privacy/unusual
/admin/people /admin/people/new /admin/people/:id /admin/people/:id/roles/add /admin/people/:id/roles/:id/end
/admin/people/:id/invite /admin/people/:id/invite-again /admin/people/:id/take-back /admin/people/:id/close
/admin/invitations /admin/teams /admin/teams/new /admin/teams/:id /admin/teams/:id/name
/admin/settings /admin/settings/new /admin/settings/:id /admin/settings/:id/change /admin/roles

/desk /desk/ehc /desk/:reference /desk/:reference/letters/:n /desk/:reference/letter/:what
/desk/:reference/exception/:what /desk/:reference/:deed
/desk/listings /desk/listings/new /desk/listings/:slug /desk/listings/:slug/:part /desk/import /desk/import/:id
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
  [/(?<=^\/desk\/:reference\/(?:letter|exception)\/)[^/]+/g, ':what'],
  [/(?<=^\/desk\/:reference\/)(?!letters?\/|exception\/)[a-z][\w-]*$/g, ':deed'],
  [/(?<=^\/desk\/listings\/)(?!new$)[a-z\d-]+/g, ':slug'],
  [/(?<=^\/desk\/listings\/:slug\/).+/g, ':part'],
]
