import { idOf } from '../rules/identity.ts'
import type { Change } from '../store/changes.ts'
import { xml } from './xml.ts'

/** The last changes that visitors could see, as an Atom feed: the newest first. */
export const atomFeed = (
  site: { baseUrl: string; title: string },
  changes: readonly Change[],
): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>urn:uuid:${idOf('changes', site.baseUrl)}</id>
  <title>${xml(site.title)}: what has changed</title>
  <updated>${changes[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>${xml(site.title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(site.baseUrl)}/changes.atom"/>
  <link rel="alternate" type="text/html" href="${xml(site.baseUrl)}/"/>
${changes.map((change) => entry(site.baseUrl, change)).join('\n')}
</feed>
`

const entry = (baseUrl: string, { id, version, slug, name, summary, at, what }: Change): string => `  <entry>
    <id>urn:uuid:${idOf('change', id, String(version), what)}</id>
    <title>${xml(`${titles[what]}: ${name}`)}</title>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${xml(baseUrl)}/listings/${slug}"/>
    <summary>${xml(summary ?? '')}</summary>
  </entry>`

const titles = { added: 'New', changed: 'Changed', withdrawn: 'No longer listed' } as const
