import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completed, platformIn } from './complete-lock.mjs'

test('a platform package says in its name which machines it is for', () => {
  expect(platformIn('@oxlint/binding-linux-arm64-musl')).toEqual({
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  })
  expect(platformIn('@oxlint/binding-linux-x64-gnu')).toEqual({
    os: ['linux'],
    cpu: ['x64'],
    libc: ['glibc'],
  })
  expect(platformIn('@oxlint/binding-win32-x64-msvc')).toEqual({
    os: ['win32'],
    cpu: ['x64'],
    libc: undefined,
  })
})

test('a package that npm left out of the lock is entered once, as optional', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0' },
      },
      'node_modules/tool-linux-x64': { version: '1.0.0', optional: true },
    },
  }
  const whole = completed(lock)
  expect(whole.packages['node_modules/tool-darwin-arm64']).toMatchObject({
    version: '1.0.0',
    os: ['darwin'],
    optional: true,
    dev: true,
  })
  expect(completed(whole)).toEqual(whole)
})

test('our own lock is whole, or npm ci would refuse it', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'))
  expect(Object.keys(completed(lock).packages)).toEqual(expect.arrayContaining(Object.keys(lock.packages)))
  expect(Object.keys(completed(lock).packages).length).toBe(Object.keys(lock.packages).length)
})
