import type { ComponentChildren } from 'preact'
import { BackLink, Link, NotificationBanner } from '#kit/govuk'
import { spokenName } from '../../rules/name.ts'
import type { Section } from '../../rules/sections.ts'
import { GlassBanner } from '../glass/banner.tsx'
import { AgreementsPart } from './agreements.tsx'
import { CapacityPart, ChangesPart, FamilyPart } from './family.tsx'
import { HomesPart, SettingsPart, StatusesPart, WaysPart, WishesPart, WorkersPart } from './facts.tsx'
import type { RecordProps } from './page.tsx'
import { WhoPart } from './who.tsx'
import { words } from './words.ts'

/** One child's record. Each part is there only for who may see it. */
export const RecordView = (props: RecordProps) => {
  const { record, parts, glass, done } = props
  const { person } = record
  const name = spokenName({
    givenName: person.given_name,
    familyName: person.family_name,
    knownAs: person.known_as,
  })
  const shown: [Section, ComponentChildren][] = [
    ['names', <WhoPart {...props} />],
    ['homes', <HomesPart {...props} />],
    ['ways', <WaysPart {...props} />],
    ['wishes', <WishesPart {...props} />],
    ['family', <FamilyPart {...props} />],
    ['settings', <SettingsPart {...props} />],
    ['workers', <WorkersPart {...props} />],
    ['statuses', <StatusesPart {...props} />],
    ['agreements', <AgreementsPart {...props} />],
    ['capacity', <CapacityPart {...props} />],
    ['changes', <ChangesPart {...props} />],
  ]
  return (
    <>
      <BackLink href="/home" text={words.back} />
      {glass && <GlassBanner glass={glass} />}
      {done !== null && <NotificationBanner type="success" titleText={words.savedTitle} text={words.saved} />}
      <h1 class="govuk-heading-l">{name}</h1>
      <div class="wm-record">
        <Happenings {...props} />
        <Doors {...props} />
        {shown.map(([section, part]) => parts.has(section) && part)}
      </div>
    </>
  )
}

const Happenings = ({ happenings }: RecordProps) =>
  happenings.length === 0 ? null : (
    <section aria-labelledby="happening">
      <h2 class="govuk-heading-m" id="happening">
        {words.happening}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {happenings.map(({ what, stage, who, href }) => (
          <li>
            {href === null ? (
              <strong>{what}</strong>
            ) : (
              <Link class="govuk-link" href={href}>
                {what}
              </Link>
            )}
            {`: ${[stage, who].filter(Boolean).join(', ')}`}
          </li>
        ))}
      </ul>
    </section>
  )

const Doors = ({ documentsHref, inviteHref, lookedHref, mergeHref }: RecordProps) => (
  <ul class="govuk-list">
    {inviteHref !== null && (
      <li>
        <Link class="govuk-link" href={inviteHref}>
          {words.invite}
        </Link>
      </li>
    )}
    {documentsHref !== null && (
      <li>
        <Link class="govuk-link" href={documentsHref}>
          {words.documents}
        </Link>
      </li>
    )}
    {lookedHref !== null && (
      <li>
        <Link class="govuk-link" href={lookedHref}>
          {words.whoLooked}
        </Link>
      </li>
    )}
    {mergeHref !== null && (
      <li>
        <Link class="govuk-link" href={mergeHref}>
          {words.merge}
        </Link>
      </li>
    )}
  </ul>
)
