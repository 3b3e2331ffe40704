import { expect, test } from 'vitest'
import { urgentIn } from './urgent.ts'

test.each([
  'my child wants to die',
  'My son says he wants to kill himself',
  'she doesn’t want to be here any more',
  'he says he wishes he was dead',
  'suicidal teenager',
  'daughter keeps cutting herself',
  'self-harm',
  'selfharm help',
  'took an overdose',
  'she has taken too many tablets',
  'he talks about ending his life',
  'I don’t want to live',
  'he wants to end it all',
  'headbanging and hurting himself',
])('“%s” may be of a life at risk', (typed) => expect(urgentIn(typed)).toBe('life'))

test.each([
  'my husband hits me',
  'dad is hitting the kids',
  'child abuse',
  'domestic violence',
  'being abused at home',
  'somebody touched my daughter',
  'scared of my partner',
  'my child is not safe at home',
  'she was raped',
])('“%s” may be of somebody who is hurt', (typed) => expect(urgentIn(typed)).toBe('harm'))

test.each([
  '',
  'portage',
  'my baby is dying',
  'life-limiting illness hospice',
  'killing time in the holidays clubs',
  'die cutting craft club',
  'he hits other children in class',
  'my son hits me when he is angry',
  'cutting food with a knife and fork',
  'substance abuse support groups',
  'road safety and travel training',
  'no sense of danger',
  'she will not take her medicine',
  'haircut for an autistic child',
  'suit for a school prom',
  'want to be here for the open day',
])('“%s” is no call for help by itself', (typed) => expect(urgentIn(typed)).toBeNull())
