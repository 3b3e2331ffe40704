/** `npm run tour -- http://localhost:3000`: the README's pictures, taken from a running Waymark. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { closeBrowser, newPage } from '../test/browser/index.ts'

const origin = process.argv[2] ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '..', process.env['TOUR_FOLDER'] ?? 'docs/tour')

const pictures = [
  { name: 'home', path: '/', width: 1100, height: 900 },
  { name: 'search', path: '/search?q=portidge+CV2', width: 1100, height: 900 },
  { name: 'listing', path: '/listings/early-years-send-and-portage', width: 1100, height: 900 },
  { name: 'dates', path: '/work-out-your-dates/request?day=2&month=11&year=2026', width: 1100, height: 900 },
  { name: 'easy-read', path: '/guidance/senco?version=easy-read', width: 1100, height: 900 },
  { name: 'phone', path: '/search?q=not+talking+yet&age=2', width: 360, height: 780 },
]

mkdirSync(folder, { recursive: true })
for (const { name, path, width, height } of pictures) {
  const page = await newPage({ width, height, origin })
  await page.goto(path)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.context().close()
}
await closeBrowser()
