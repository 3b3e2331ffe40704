/**
 * The import law: who may lean on whom. A room is `kit/<tool>`, `law`, `insight`, or `<wing>/<room>`.
 *
 *   kit       leans on nothing of ours but other kit tools
 *   law       kit
 *   offer     kit, law; within the offer, every room may ask the directory what help exists
 *   record    kit, law; trail and access need nobody; cases gathers the others
 *   casework  kit, law, record, and the service definitions in offer/pathways; editing, which answers what families
 *             say of the offer, also the directory and the feedback
 *   insight   all of these
 *
 * The offer never reaches record or casework: the public half cannot leak a child, because it cannot reach one.
 */
export const mayLeanOn = (room: string, other: string): boolean => {
  if (room === 'composition') return true
  if (other === 'composition') return false
  if (wing(other) === 'kit') return true
  if (wing(room) === 'kit') return false
  if (other === 'law') return true
  if (wing(room) === 'offer') return other === 'offer/directory'
  if (wing(room) === 'record') return withinTheRecord[room]?.includes(other) ?? false
  if (room === 'casework/editing' && ['offer/directory', 'offer/feedback'].includes(other)) return true
  if (wing(room) === 'casework') return wing(other) === 'record' || other === 'offer/pathways'
  return room === 'insight'
}

/**
 * Which room a file of ours lies in, by its path from the root; undefined outside every room. The files directly
 * in `src/` put the house together (`composition`): they may open every front door, and no room may import them.
 */
export const roomOf = (path: string): string | undefined => {
  const [top, first, second, third] = path.split('/')
  if (top !== 'src' || !first) return undefined
  if (!second) return 'composition'
  if (!wings.includes(first)) return first
  return third ? `${first}/${second}` : undefined
}

const wings = ['kit', 'offer', 'record', 'casework']

const wing = (room: string): string => room.split('/')[0] ?? room

const withinTheRecord: Record<string, string[]> = {
  'record/sign-in': ['record/trail'],
  'record/people': ['record/access', 'record/trail'],
  'record/documents': ['record/access', 'record/trail', 'record/people'],
  'record/messages': ['record/access', 'record/trail', 'record/people'],
  'record/cases': ['record/people', 'record/access', 'record/trail', 'record/messages', 'record/documents'],
  'record/retention': [
    'record/access',
    'record/trail',
    'record/people',
    'record/cases',
    'record/documents',
    'record/messages',
  ],
}
