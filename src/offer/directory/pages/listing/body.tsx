import type { VNode } from 'preact'
import { SummaryList } from '#kit/govuk'
import { href } from '#kit/html'
import { lastChecked } from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { DirectoryRoom } from '../room.ts'
import { ContactList } from './aside.tsx'
import { DefinedServices } from './defined-services.tsx'
import { factRows } from './fact-rows.tsx'
import { Title } from './title.tsx'
import { words } from './words.ts'

type BodyProps = {
  listing: Listing
  room: DirectoryRoom
  /** 2 on its own page; 4 when opened among results, where the contacts come along too. */
  level: 2 | 4
}

/** All that is known of a listing, in one order everywhere. */
export const ListingBody = ({ listing, room, level }: BodyProps): VNode => (
  <>
    {listing.description && (
      <>
        <Title level={level}>{words.what}</Title>
        {paragraphs(listing.description).map((text) => (
          <p class="govuk-body">{text}</p>
        ))}
      </>
    )}
    <DefinedServices services={definedBy(listing, room)} level={level} />
    <SummaryList rows={factRows(listing, room)} />
    <SendQuestions listing={listing} level={level} />
    {level === 4 && (
      <>
        <Title level={level}>{words.contact}</Title>
        <ContactList listing={listing} />
      </>
    )}
    <Checked listing={listing} room={room} />
  </>
)

const definedBy = ({ slug }: Listing, room: DirectoryRoom) => room.definedBy?.(slug) ?? []

const SendQuestions = ({ listing, level }: Pick<BodyProps, 'listing' | 'level'>): VNode | null => {
  const answered = Object.entries(words.sendQuestions).flatMap(([key, question]) => {
    const answer = listing.send_questions?.[key as keyof typeof words.sendQuestions]
    return answer ? [{ question, answer }] : []
  })
  if (answered.length === 0) return null
  return (
    <>
      <Title level={level}>{words.send}</Title>
      <SummaryList
        rows={answered.map(({ question, answer }) => ({ key: { text: question }, value: { text: answer } }))}
      />
    </>
  )
}

const Checked = ({ listing, room }: Pick<BodyProps, 'listing' | 'room'>): VNode | null => {
  const checked = lastChecked(listing, room.today(), room.pack.staleAfterMonths)
  const source = listing.source === undefined ? undefined : href(listing.source)
  if (!checked && !source) return null
  return (
    <p class="wm-checked">
      {checked?.words} {checked?.stale && words.stale}{' '}
      {source && (
        <a class="govuk-link" href={source}>
          {words.sourceLink}
          <span class="govuk-visually-hidden"> ({words.opensOther})</span>
        </a>
      )}
    </p>
  )
}

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
