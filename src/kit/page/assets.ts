import { readFileSync } from 'node:fs'

/** Names in the source (`main.css`) to names on the wire (`main-a1b2c3.css`). */
export type Assets = Readonly<Record<string, string>>

/** Reads the list the build leaves behind; each name becomes an address under /assets. */
export const readAssets = (manifest: string): Assets => {
  const names = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>
  return Object.fromEntries(Object.entries(names).map(([name, built]) => [name, `/assets/${built}`]))
}
