/** What the feed answers, for programs: OpenAPI 3.1. */
export const openApi = (home: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Open Referral UK feed',
    version: 'HSDS-UK-3.0',
    description:
      'Help for children and young people with special educational needs and disabilities. Open Referral UK 3.0 with more fields from HSDS 3.0. Open to everyone; no key.',
  },
  servers: [{ url: home }],
  paths: {
    '/': { get: operation('What this feed is', [], { $ref: '#/components/schemas/about' }) },
    ...collection('/services', 'services', serviceParameters),
    ...collection('/service_at_locations', 'services at each of their places', [
      ...serviceParameters.filter((name) => name !== 'minimal'),
      'postcode',
      'proximity',
    ]),
    ...collection('/organizations', 'organisations', ['search', 'full', ...paging]),
    ...collection('/taxonomies', 'taxonomies', ['search', ...paging]),
    ...collection('/taxonomy_terms', 'terms', ['search', 'taxonomy_id', 'parent_id', 'top_only', ...paging]),
  },
  components: { schemas },
})

const collection = (path: string, what: string, parameters: readonly string[]): object => ({
  [path]: {
    get: operation(`A page of ${what}`, parameters.map(parameter), { $ref: '#/components/schemas/page' }),
  },
  [`${path}/{id}`]: {
    get: operation(
      `One of the ${what}`,
      [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      { $ref: '#/components/schemas/thing' },
      true,
    ),
  },
})

const operation = (summary: string, parameters: object[], schema: object, mayBeMissing = false): object => {
  const refusal = { content: { 'application/json': { schema: { $ref: '#/components/schemas/refusal' } } } }
  return {
    summary,
    parameters,
    responses: {
      200: { description: 'Found', content: { 'application/json': { schema } } },
      ...(mayBeMissing
        ? { 404: { description: 'Nothing has this id', ...refusal } }
        : { 400: { description: 'A parameter cannot be read', ...refusal } }),
    },
  }
}

const paging = ['page', 'per_page', 'format'] as const
const serviceParameters: readonly string[] = [
  'search',
  ...paging,
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'minimum_age',
  'maximum_age',
  'start_time',
  'end_time',
  'day',
  'modified_after',
  'minimal',
  'full',
]

const parameter = (name: string): object => {
  const [description, schema] = meanings[name]!
  return { name, in: 'query', required: false, description, schema }
}

const uuid = { type: 'string', format: 'uuid' }
const meanings: Record<string, [string, object]> = {
  search: ['Words to look for.', { type: 'string', maxLength: 200 }],
  page: ['Which page.', { type: 'integer', minimum: 1, default: 1 }],
  per_page: ['How many on a page.', { type: 'integer', minimum: 1, maximum: 500, default: 50 }],
  format: ['ndjson gives everything, one on each line, with no pages.', { enum: ['json', 'ndjson'] }],
  taxonomy_term_id: ['Has this term.', uuid],
  taxonomy_id: ['Has any term of this taxonomy.', uuid],
  organization_id: ['Is run by this organisation.', uuid],
  parent_id: ['Is under this term.', uuid],
  top_only: ['Only terms with none above.', { type: 'boolean' }],
  minimum_age: ['The youngest age, in years, is at least this.', { type: 'number' }],
  maximum_age: ['The oldest age, in years, is at most this.', { type: 'number' }],
  start_time: ['Starts at this time or later.', { type: 'string', examples: ['16:30'] }],
  end_time: ['Ends at this time or earlier.', { type: 'string', examples: ['18:00'] }],
  day: ['Happens on this day: MO to SU; several with commas.', { type: 'string', examples: ['MO,TU'] }],
  modified_after: ['Changed at or after this moment.', { type: 'string', format: 'date-time' }],
  minimal: ['Only each id and when it last changed, all at once.', { type: 'boolean' }],
  full: ['Everything inside each.', { type: 'boolean' }],
  postcode: ['A postcode or district to measure from.', { type: 'string' }],
  proximity: ['Metres from the middle of the postcode.', { type: 'number', maximum: 1_000_000 }],
}

const count = { type: 'integer', minimum: 0 }
const schemas = {
  about: {
    type: 'object',
    required: ['version', 'profile', 'openapi_url'],
    properties: {
      version: { const: 'HSDS-UK-3.0' },
      profile: { type: 'string', format: 'uri' },
      openapi_url: { type: 'string', format: 'uri' },
    },
  },
  page: {
    type: 'object',
    required: [
      'total_items',
      'total_pages',
      'page_number',
      'size',
      'first_page',
      'last_page',
      'empty',
      'contents',
    ],
    properties: {
      total_items: count,
      total_pages: count,
      page_number: count,
      size: count,
      first_page: { type: 'boolean' },
      last_page: { type: 'boolean' },
      empty: { type: 'boolean' },
      contents: { type: 'array', items: { $ref: '#/components/schemas/thing' } },
    },
  },
  thing: { type: 'object', required: ['id'], properties: { id: uuid }, additionalProperties: true },
  refusal: {
    type: 'object',
    required: ['status', 'error'],
    properties: { status: { type: 'integer' }, error: { type: 'string' } },
  },
}
