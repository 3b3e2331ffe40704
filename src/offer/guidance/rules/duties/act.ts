import { duty, read, section } from './cited.ts'

/** Children and Families Act 2014, section 30. */
export const actDuties = [
  duty(
    's30-1-a',
    section('30(1)(a)', read),
    'Help we expect there to be in our area for children and young people with special needs or a disability',
    { mentions: ['special needs'], alsoListings: true },
  ),
  duty('s30-1-b', section('30(1)(b)', read), 'Help outside our area for those we are responsible for', {
    mentions: ['outside', 'another'],
  }),
  duty('s30-2-a', section('30(2)(a)', read), 'Help to learn, health help and social care', {
    mentions: ['learn', 'health', 'care'],
    alsoListings: true,
  }),
  duty('s30-2-other-education', section('30(2)(b)', read), 'Other ways to learn', {
    mentions: ['learning', 'teach'],
    alsoListings: true,
  }),
  duty('s30-2-c', section('30(2)(c)', read), 'Other training', {
    mentions: ['training'],
    alsoListings: true,
  }),
  duty('s30-2-d', section('30(2)(d)', read), 'Travel to school, college and early years education', {
    mentions: ['travel'],
    alsoListings: true,
  }),
  duty('s30-2-e', section('30(2)(e)', read), 'Getting ready for adult life and living independently', {
    mentions: ['adult life'],
    alsoListings: true,
  }),
  duty('s30-3-employment', section('30(3)', read), 'Adult life: finding a job', {
    mentions: ['job'],
    alsoListings: true,
  }),
  duty('s30-3-accommodation', section('30(3)', read), 'Adult life: somewhere to live', {
    mentions: ['home'],
    alsoListings: true,
  }),
  duty('s30-3-taking-part', section('30(3)', read), 'Adult life: taking part in the community', {
    mentions: ['friends', 'groups', 'join'],
    alsoListings: true,
  }),
  duty(
    's30-5-review',
    section('30(5)', read),
    'Keep the Local Offer under review, and change it when it is wrong',
    { kind: 'do' },
  ),
  duty(
    's30-6-comments',
    section('30(6)', read),
    'Publish what families say about it, our answer and what we will do',
    { kind: 'do' },
  ),
]
