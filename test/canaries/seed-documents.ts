import { createHash, randomUUID } from 'node:crypto'
import type { ChildName } from './children.ts'
import type { Days } from './seed-children.ts'
import type { Tokens } from './tokens.ts'
import type { Put } from './world.ts'

/** Papers kept for different readers, and the act that opens each. */
const kept = [
  ['ordinary', 'see ordinary text'],
  ['safeguarding', 'see safeguarding text'],
  ['kept from a parent', 'see text kept from a parent'],
] as const

/** The file they all are. What it says is nobody's. */
export const theFile = Buffer.from('Words.')
export const fileHash = createHash('sha256').update(theFile).digest('hex')

/** A paper that came with the request, kept aside and kept from a parent. */
export const seedAside = async (
  put: Put,
  tokens: Tokens,
  child: ChildName,
  caseId: string,
  authority: string,
): Promise<string> => {
  const word = (field: string) => tokens.word(child, `aside.${field}`, ['see text kept from a parent'])
  return put('documents.aside', {
    authority,
    case_id: caseId,
    title: word('title'),
    labels: ['kept from a parent'],
    retention: 'case file',
    sha256: fileHash,
    received_sha256: fileHash,
    bytes: theFile.length,
    kind: 'text',
    given_name: word('given_name'),
    state: 'clean',
    body: word('body'),
    received_as: word('received_as'),
    sending: randomUUID(),
  })
}

/** Three papers of each child, and one of them asked to be let go. */
export const seedDocuments = async (
  put: Put,
  tokens: Tokens,
  { child, id }: { readonly child: ChildName; readonly id: string },
  { long, authority }: Days,
): Promise<{ readonly documents: string; readonly releases: string }> => {
  let last = { documents: '', releases: '' }
  for (const [label, act] of kept) {
    const word = (field: string) => tokens.word(child, `document.${field}`, [act])
    const document = await put('documents.document', {
      authority,
      child_id: id,
      title: word(`title, ${label}`),
      labels: [label],
      retention: 'case file',
      added_on: long,
      last_version: 1,
    })
    await put('documents.version', {
      document_id: document,
      number: 1,
      sha256: fileHash,
      received_sha256: fileHash,
      bytes: theFile.length,
      kind: 'text',
      given_name: word('given_name'),
      state: 'clean',
      body: word('body'),
      received_by: randomUUID(),
      received_as: word('received_as'),
      why: word('why'),
      sending: randomUUID(),
    })
    const release = await put('documents.release', {
      authority,
      child_id: id,
      purpose: tokens.word(child, 'release.purpose', ['release bundle', 'agree release']),
      flagged: true,
      findings: JSON.stringify([
        {
          what: 'name',
          weight: 'hard',
          said: tokens.word(child, 'release.findings', ['release bundle', 'agree release']),
          line: 1,
          childId: null,
          documentId: document,
          number: 1,
        },
      ]),
      state: 'to agree',
      asked_by: randomUUID(),
      sending: randomUUID(),
    })
    await put('documents.release_document', { release_id: release, document_id: document, number: 1 })
    const letting = ['release bundle', 'agree release'] as const
    const sent = await put('documents.release', {
      authority,
      child_id: id,
      purpose: tokens.word(child, 'release.purpose to a body', [...letting]),
      flagged: false,
      findings: '[]',
      state: 'ready',
      asked_by: randomUUID(),
      asked_as: tokens.word(child, 'release.asked_as', [...letting]),
      made_paper: tokens.word(child, 'release.made_paper', [...letting]),
      made_labels: ['ordinary'],
      sending: randomUUID(),
    })
    await put('documents.release_body', {
      release_id: sent,
      kind: 'setting',
      name: tokens.word(child, 'release_body.name', [...letting]),
      reach: tokens.word(child, 'release_body.reach', [...letting]),
      handled_at: '/desk',
    })
    last = { documents: document, releases: release }
  }
  return last
}
