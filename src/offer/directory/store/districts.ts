import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { District, Districts } from '../rules/districts.ts'

/** England's postcode districts, read once from the data file (public domain, CC0). */
export const districts = (): Districts => (read ??= readDistricts())

let read: Districts | undefined

const readDistricts = (): Districts => {
  const file = join(projectFolder(), 'src/offer/directory/data/postcode-districts.csv')
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1)
  return new Map(
    lines.map((line): [string, District] => {
      const [name = '', latitude, longitude, town] = line.split(',')
      const point = { latitude: Number(latitude), longitude: Number(longitude) }
      return [name, { name, ...point, ...(town && { town }) }]
    }),
  )
}

// The program runs from src in tests and from one built file in service: the data stays where it is.
const projectFolder = (): string => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
