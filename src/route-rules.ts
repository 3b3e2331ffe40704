import type { CoreAct } from '#access'

/**
 * Who each address is for. A test holds this table to the router both ways: an address without a rule, and a rule
 * without an address, are both a failure. It opens nothing: rooms ask #access themselves. It is what they are held to.
 *
 *   everybody      the same for every visitor; knows of no session and no child
 *   machine        for those who run the site: no person is meant
 *   signing in     half-way to a session, or about to have one
 *   demonstration  is not there outside a demonstration
 *   signed in      anybody else is sent to sign in; `act` says what the room asks #access for, `own` what is nobody else's
 */
export type RouteRule = {
  /** As the router keeps it. `**` at the end stands for everything below, where a room adds addresses by a table. */
  readonly path: string
  readonly who: 'everybody' | 'machine' | 'signing in' | 'demonstration' | 'signed in'
  readonly act?: CoreAct | 'own account' | 'own children' | 'by its process' | 'by its marks'
}

const all = (who: RouteRule['who'], paths: string): readonly RouteRule[] =>
  paths
    .trim()
    .split(/\s+/)
    .map((path) => ({ path, who }))

const asks = (act: NonNullable<RouteRule['act']>, paths: string): readonly RouteRule[] =>
  all('signed in', paths).map((rule) => ({ ...rule, act }))

export const routeRules: readonly RouteRule[] = [
  ...all('machine', '/health /ready /metrics /messages/receipts'),
  ...all(
    'everybody',
    `/ /assets/:name /display /robots.txt
     /search /search/suggest /listings/:slug /listings/:slug/details /listings/:slug/calendar.ics /listings/:slug/map
     /saved /saved/print /saved/add /saved/remove /saved/clear /saved/share /saved/take /saved/open /s/:code /s/:code/print
     /open-data /open-data/listings.csv /open-data/template.csv /sitemap.xml /changes.atom /opensearch.xml
     /open-referral/v3 /open-referral/v3/**
     /guidance /guidance/:slug /guidance/:slug/booklet /glossary /about /accessibility /privacy /help-by-phone
     /what-we-must-tell-you /what-we-must-tell-you/act /what-we-must-tell-you/regulations
     /what-we-must-tell-you/schedule /what-we-must-tell-you/code /work-out-your-dates /work-out-your-dates/:point /work-out-your-dates/calendar.ics
     /what-to-do-next /the-20-weeks /graduated-pathway /letters /letters/**
     /could-this-help /could-this-help/questions /could-this-help/answers /could-this-help/results /could-this-help/:service
     /report-problem /add-listing /add-listing/** /say-what-is-missing /tell-us-what-you-think /you-said-we-did /you-said-we-did/:year
     /sent/:reference /follow /ask-for-an-assessment /ask-for-an-assessment/** /your-request /your-request/dates.ics
     /answer-a-consultation
     /calendar/:key
     /your-request/draft /your-request/draft/**
     /your-request/views /your-request/views/** /your-request/ask-somebody /your-request/enough/:id /answer /answer/**`,
  ),
  ...all(
    'everybody',
    '/your-request/tell-us /your-request/files /your-request/assess-again /your-request/again /your-request/first',
  ),
  ...all(
    'signing in',
    `/sign-in /sign-in/passkey /sign-in/with/:provider /sign-in/with/:provider/back /sign-in/second-step
     /sign-in/second-step/text /sign-in/second-step/start-again /forgotten-password /forgotten-password/sent /sign-out
     /set-up /set-up/password /set-up/app /set-up/phone /set-up/phone/code /set-up/passkey /set-up/account /set-up/finish`,
  ),
  ...all('demonstration', '/demo /demo/messages'),
  ...asks(
    'own account',
    `/account /account/sessions/end /account/sign-out-everywhere /account/password /account/app /account/phone
     /account/phone/code /account/passkey /account/recovery-codes /account/remove /account/messages /account/prove /account/prove/text`,
  ),
  ...asks('own children', '/home'),
  ...asks('find child', '/records'),
  ...asks('create child', '/records/new'),
  ...asks('see child', '/records/:id'),
  ...asks('see who looked', '/records/:id/who-looked'),
  ...asks('by its marks', '/records/:id/documents /records/:id/documents/**'),
  ...asks('invite family', '/records/:id/invite'),
  ...asks('by its marks', '/records/:id/releases/**'),
  ...asks('agree release', '/desk/releases'),
  ...asks('see sent messages', '/desk/letters'),
  ...asks('send letter', '/desk/letters/** /desk/messages'),
  ...asks('merge records', '/records/:id/merge /records/:id/merge/:merge/undo'),
  ...asks(
    'correct details',
    '/records/:id/names /records/:id/born /records/:id/numbers /records/:id/language',
  ),
  ...asks('correct contact details', '/records/:id/homes/** /records/:id/ways/** /records/:id/wishes/**'),
  ...asks('record relationships', '/records/:id/family/** /records/:id/workers/**'),
  ...asks('correct details', '/records/:id/settings/** /records/:id/statuses/** /records/:id/capacity/**'),
  ...asks('record agreement', '/records/:id/agreements/**'),
  ...asks('break the glass', '/emergency /emergency/:glass/end'),
  ...asks('review broken glass', '/privacy/emergencies /privacy/emergencies/:glass'),
  ...asks('search trail', '/privacy/trail'),
  ...asks('set retention', '/privacy/retention /privacy/retention/lift /privacy/retention/certificates/**'),
  ...asks('destroy record', '/privacy/retention/records/**'),
  ...asks('see unusual access', '/privacy/unusual'),
  ...asks(
    'manage people',
    '/admin/people /admin/people/new /admin/people/:person /admin/people/:person/roles/** /admin/people/:person/close',
  ),
  ...asks(
    'manage invitations',
    `/admin/invitations /admin/people/:person/invite /admin/people/:person/invite-again
     /admin/people/:person/take-back /admin/roles`,
  ),
  ...asks(
    'manage teams',
    `/admin/teams /admin/teams/new /admin/teams/:team /admin/teams/:team/name
     /admin/settings /admin/settings/new /admin/settings/:setting /admin/settings/:setting/change`,
  ),
  ...asks('see own tray', '/desk /desk/arrangements /desk/arrangements/**'),
  ...asks('add own views', '/your-child/:reference/plan /your-child/:reference/plan/**'),
  ...asks('by its process', '/desk/give /desk/:reference /desk/:reference/**'),
  ...asks(
    'see numbers',
    '/desk/ehc /desk/ehc.csv /insight /insight/:measure /insight/:measure/csv /insight/:measure/cases',
  ),
  ...asks('see timeline', '/your-child/:reference /your-child/:reference/dates.ics'),
  ...asks('see request pack', '/your-child/:reference/letters/:sequence'),
  ...asks(
    'answer consultation',
    `/consultations /consultations/sent /consultations/:reference/:consultation
     /consultations/:reference/:consultation/draft.pdf`,
  ),
  ...asks('see plan copy', '/plans /plans/:reference /plans/:reference/plan.pdf'),
  ...asks('add own views', '/your-child/:reference/ask-somebody'),
  ...asks('give agreement', '/your-child/:reference/enough/:id'),
  ...asks(
    'by its process',
    '/asked /asked/** /desk/late-advice /desk/late-advice/by-giver /desk/late-advice/by-giver.csv',
  ),
  ...asks('upload', '/your-child/:reference/tell-us'),
  ...asks('open case', '/your-child/:reference/assess-again'),
  ...asks(
    'open case',
    '/desk/record-request /desk/moved-in /ask-for-a-child/:child /ask-for-a-child/:child/:step',
  ),
  ...asks(
    'see own tray',
    '/ask-for-a-child /desk/panel /desk/panel/:meeting /desk/panel/:meeting/:item /desk/panel/:meeting/:item/papers/:paper',
  ),
  ...asks('arrange panel', '/desk/panel/new'),
  ...asks('edit listings', '/desk/listings /desk/listings/** /desk/import /desk/import/**'),
]

/** The rule for an address: of those that fit, the one that says most. */
export const ruleFor = (path: string): RouteRule | undefined =>
  routeRules
    .filter((rule) => covers(rule, path))
    .toSorted((one, other) => other.path.length - one.path.length)[0]

const covers = (rule: RouteRule, path: string): boolean =>
  rule.path.endsWith('/**') ? path.startsWith(rule.path.slice(0, -2)) : rule.path === path
