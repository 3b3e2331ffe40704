/** Most that one account sends in any 24 hours: a whole cabinet of papers, and no way to fill our disk. */
const most = { files: 300, bytes: 3 * 1024 ** 3 }

export const hasRoom = (sentLately: { readonly files: number; readonly bytes: number }): boolean =>
  sentLately.files < most.files && sentLately.bytes < most.bytes
