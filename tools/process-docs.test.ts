import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assessmentFile, assessmentInWords } from './process-docs.ts'

it('the document about assessments says what the tables say (npm run docs writes it anew)', () =>
  expect(readFileSync(assessmentFile, 'utf8')).toBe(assessmentInWords()))
