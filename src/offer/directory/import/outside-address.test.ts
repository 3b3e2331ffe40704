import { expect, it } from 'vitest'
import { leadsOutside } from './outside-address.ts'

it.each([
  'http://127.0.0.1:5432/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest',
  'http://10.1.2.3/services',
  'http://192.168.0.1/',
  'http://0/',
  'http://2130706433/',
  'http://localhost/',
  'ftp://8.8.8.8/',
  'nonsense',
])('%s does not lead out to the web', async (address) => {
  expect(await leadsOutside(address)).toBe(false)
})

it('an address of the web does', async () => {
  expect(await leadsOutside('https://8.8.8.8/services')).toBe(true)
})
