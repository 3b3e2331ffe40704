import { sql } from 'kysely'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { DirectoryDatabase } from './tables.ts'

/** Makes the stored taxonomies the pack's. A term still on a listing stays until the listing lets go of it. */
export const saveTaxonomies = async (
  db: DirectoryDatabase,
  taxonomies: DirectoryPack['taxonomies'],
): Promise<void> => {
  const terms = taxonomies.flatMap((taxonomy) =>
    taxonomy.terms.map((term, position) => ({ ...term, taxonomy: taxonomy.id, position })),
  )
  await sql`
    insert into directory.taxonomy
    select * from jsonb_populate_recordset(null::directory.taxonomy, ${JSON.stringify(taxonomies)}::jsonb)
    on conflict (id) do update set name = excluded.name, description = excluded.description`.execute(db)
  await sql`
    insert into directory.taxonomy_term
    select * from jsonb_populate_recordset(null::directory.taxonomy_term, ${JSON.stringify(terms)}::jsonb)
    on conflict (taxonomy, id) do update
    set name = excluded.name, description = excluded.description, position = excluded.position`.execute(db)
  await sql`
    delete from directory.taxonomy_term old
    where not exists (
        select from jsonb_populate_recordset(null::directory.taxonomy_term, ${JSON.stringify(terms)}::jsonb) kept
        where kept.taxonomy = old.taxonomy and kept.id = old.id)
      and not exists (
        select from directory.attribute used where used.taxonomy = old.taxonomy and used.term = old.id)
  `.execute(db)
}
