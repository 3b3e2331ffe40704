/** SQLite FTS5 and PostgreSQL set to the same work as the search in memory. */
export const sqliteTables = `
  create table entry (row integer primary key, id text, name text, latitude real, longitude real, placeless int);
  create table facet (row int, list text, value text, primary key (row, list, value)) without rowid;
  create virtual table words using fts5 (
    name, provider, place, keywords, facet_words, summary, description, content='', tokenize='porter unicode61'
  );`

export const insertEntry = 'insert into entry values (?, ?, ?, ?, ?, ?)'
export const insertText = `insert into words (rowid, name, provider, place, keywords, facet_words, summary, description)
  values (?, ?, ?, ?, ?, ?, ?, ?)`
export const insertFacet = 'insert or ignore into facet values (?, ?, ?)'

const milesAway = (cosine: string): string =>
  `((latitude - :latitude) * (latitude - :latitude) + (longitude - :longitude) * (longitude - :longitude) * ${cosine} * ${cosine}) * 69.09 * 69.09`

const sqliteHits = `
  select entry.row, entry.id, entry.name, hit.rank, ${milesAway('0.6')} as away
  from (select rowid, bm25(words, 8, 4, 4, 4, 4, 2, 1) as rank from words where words match :match) hit
  join entry on entry.row = hit.rowid
  where (placeless = 1 or ${milesAway('0.6')} <= :miles * :miles)
    and exists (select 1 from facet where facet.row = entry.row and list = 'need' and value = :need)
    and exists (select 1 from facet where facet.row = entry.row and list = 'kind' and value = :kind)`

export const sqlitePage = `${sqliteHits} order by hit.rank, entry.name limit 20`
export const sqliteCounts = `with hits as (${sqliteHits})
  select list, value, count(*) from hits join facet using (row) group by list, value`

export const postgresTables = `
  create temp table bench_entry (
    row int primary key, id text, name text, words tsvector, latitude float8, longitude float8, placeless boolean
  );
  create temp table bench_facet (row int, list text, value text);`

export const postgresInsert = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) as one (
      row int, id text, name text, middle text, summary text, description text,
      latitude float8, longitude float8, placeless boolean, values jsonb
    )
  ), entries as (
    insert into bench_entry
    select row, id, name,
      setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', middle), 'B')
        || setweight(to_tsvector('english', summary), 'C') || setweight(to_tsvector('english', description), 'D'),
      latitude, longitude, placeless
    from given
  )
  insert into bench_facet
  select given.row, one.list, one.value
  from given, jsonb_to_recordset(given.values) as one (list text, value text)`

export const postgresIndexes = `
  create index on bench_entry using gin (words);
  create index on bench_facet (row, list, value);
  analyze bench_entry; analyze bench_facet;`

const postgresHits = `
  select row, id, name, ts_rank('{0.12, 0.25, 0.5, 1}', words, to_tsquery('english', $1)) as rank
  from bench_entry
  where words @@ to_tsquery('english', $1)
    and (placeless or (power(latitude - $2, 2) + power((longitude - $3) * 0.6, 2)) * 69.09 * 69.09 <= $4::float8 * $4::float8)
    and exists (select 1 from bench_facet f where f.row = bench_entry.row and list = 'need' and value = $5)
    and exists (select 1 from bench_facet f where f.row = bench_entry.row and list = 'kind' and value = $6)`

export const postgresPage = `${postgresHits} order by rank desc, name limit 20`
export const postgresCounts = `with hits as (${postgresHits})
  select list, value, count(*) from hits join bench_facet using (row) group by list, value`
