import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { findSpeaking, type PeopleTables, type Speaking } from '#people'
import type { Addressee } from '../rules/letters/addressees.ts'
import { isAboutThePlan, writtenTo } from '../rules/letters/speaks.ts'

/** Who speaks in a case about a plan, as the child's record says it; null where the record does not say. */
export const speakingIn = async (db: Database, childId: string | null, on: Day): Promise<Speaking | null> =>
  childId === null ? null : findSpeaking(db.withTables<PeopleTables>(), childId, isAboutThePlan, on)

export const addresseeBy = (speaking: Speaking | null): Addressee | null =>
  writtenTo.find(({ speaks }) => speaks === speaking?.speaker.who)?.to ?? null

/** Ids of the people of the record who are written to: whoever speaks, and those they want to have a copy. */
export const readersOf = ({ speaker, supporters }: Speaking, childId: string): readonly string[] => {
  const row = writtenTo.find(({ speaks }) => speaks === speaker.who)
  return [...theSpeakers(speaker, childId), ...(row?.copyToSupporters ? supporters : [])]
}

const theSpeakers = (speaker: Speaking['speaker'], childId: string): readonly string[] => {
  if (speaker.who === 'parents') return speaker.personIds
  if (speaker.who === 'young person') return [childId]
  return speaker.who === 'representative' ? [speaker.personId] : []
}
