import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { District, Districts } from '../rules/districts.ts'

/** England's postcode districts (public domain, CC0), and those of Northmere, which does not exist. Read once. */
export const districts = (): Districts => (read ??= new Map(files.flatMap(readDistricts)))

let read: Districts | undefined

const files = ['postcode-districts.csv', 'invented-districts.csv']

const readDistricts = (file: string): [string, District][] =>
  readFileSync(join(projectFolder(), 'src/offer/directory/data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [name = '', latitude, longitude, town] = line.split(',')
      const point = { latitude: Number(latitude), longitude: Number(longitude) }
      return [name, { name, ...point, ...(town && { town }) }]
    })

// The program runs from src in tests and from one built file in service: the data stays where it is.
const projectFolder = (): string => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
