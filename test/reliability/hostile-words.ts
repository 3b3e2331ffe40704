/** What must never come back as markup: its raw form in a page is a hole. */
const marker = `"><svg onload=x7q>`

/** A name sent only in headers that say where we are: a page that repeats it was poisoned. */
export const poison = 'poison.example'

/** What people and programs type into anything that takes words. */
export const hostileWords: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  marker,
  `</script>${marker}`,
  `--></style></title></textarea>${marker}`,
  `' onfocus=x7q autofocus='`,
  `" onfocus=x7q autofocus="`,
  'javascript:x7q()',
  '\r\nx-injected: yes\r\n\r\n<svg onload=x7q>',
  "'; drop table directory.service; --",
  "' or 1=1 --",
  '$1 %s %n %d {{7*7}} ${7*7} #{7*7} <%= 7*7 %>',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '//poison.invalid/x',
  'https://poison.invalid/x',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff\ufffe\uffff',
  '\u202eevil\u202c',
  'İıſK\u212aß',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(30),
  'ﷺ'.repeat(60),
  'مرحبا שלום',
  '\u1100\u1161\u11a8'.repeat(30),
  'a'.repeat(5_000),
  'a '.repeat(2_000),
  'the my is not a '.repeat(60),
  'speech '.repeat(100),
  '(((((((((((((((((((((((((((((',
  '[a-z'.repeat(200),
  '%'.repeat(300),
  '"'.repeat(300),
  '*?:\\/|&!~^"',
  '-1',
  '0',
  '1e309',
  'NaN',
  '-0',
  '9007199254740993',
  '99999999999999999999',
  '0x7fffffff',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-14T00:00:00Z',
  '1969-12-31T23:59:60Z',
  'CV1 2GN',
  'cv12gn',
  'ZZ99 9ZZ',
  'SW1A',
  'true',
  'false',
  'null',
  'undefined',
  '[object Object]',
  '{"a":1}',
]

/** What families type. */
export const ordinaryWords: readonly string[] = [
  'portage',
  'portidge CV2',
  'my child is not talking yet',
  'EHCP',
  'autism group saturday',
  'respite',
  'SALT',
  'speech near CV6',
  'swimming',
  'play',
]

/** Every name an address of ours takes, and some that no address should. */
export const parameterNames: readonly string[] = [
  ...'q exact postcode radius age day time kind category need how referral cost wait language access sort page'.split(
    ' ',
  ),
  ...'open about reference code listing id back wrong more where name email phone form_ticket subject'.split(
    ' ',
  ),
  ...'per_page format minimal full taxonomy_term_id taxonomy_id organization_id parent_id top_only'.split(
    ' ',
  ),
  ...'minimum_age maximum_age start_time end_time modified_after search proximity'.split(' '),
  ...'__proto__ constructor prototype __proto__[x] a[] a[b][c] q[] q[0] toString then'.split(' '),
]

/** Every kind of address we have; `:slug` and the like are filled in. */
export const routes: readonly string[] = [
  ...'/ /search /search /search /search /search /search/suggest /health /ready /metrics'.split(' '),
  ...'/listings/:slug /listings/:slug /listings/:slug/details /listings/:slug/calendar.ics /listings/:slug/map'.split(
    ' ',
  ),
  ...'/report-problem /add-listing /say-what-is-missing /sent/:code /follow /follow'.split(' '),
  ...'/saved /saved/print /saved/open /saved/add /saved/remove /saved/share /saved/clear /s/:code /s/:code/print'.split(
    ' ',
  ),
  ...'/open-data /open-data/listings.csv /open-data/template.csv /sitemap.xml /changes.atom /opensearch.xml'.split(
    ' ',
  ),
  ...['', '/', '/openapi.json', '/services', '/services', '/services/:id', '/taxonomies', '/taxonomies/:id']
    .concat(['/taxonomy_terms', '/taxonomy_terms/:id', '/service_at_locations', '/service_at_locations/:id'])
    .concat(['/organizations', '/organizations/:id'])
    .map((path) => `/open-referral/v3${path}`),
  ...'/assets/:asset /accessibility /privacy /cookies /about /dates /robots.txt /favicon.ico /.env /:any'.split(
    ' ',
  ),
]
