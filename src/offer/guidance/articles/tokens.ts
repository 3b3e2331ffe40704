import type { DirectoryPack } from '#directory'
import { type Day, toEpochDay } from '#kit/day'
import type { Site } from '#kit/page'
import { done, refused, type Result } from '#kit/result'
import { duties, type DutyName, dutyOn } from '#law'
import { timeInWords } from '../rules/time-in-words.ts'

/** What core words may say of whichever council shows them. */
export type CouncilFacts = {
  readonly site: Site
  readonly area: string
  /** The council's own name. */
  readonly council: string
  readonly helpLines: DirectoryPack['helpLines']
  /** The law is told as it stands on this day. */
  readonly today: Day
}

export type HelpLine = DirectoryPack['helpLines'][number]

type Filled = Result<string, readonly string[]>

/** `{{phone sen-team}}` in Markdown becomes a link that rings. */
export const fillMarkdown = (text: string, facts: CouncilFacts): Filled => fill(text, facts, true)

/** The same where only plain text can stand: titles, summaries, Easy Read. */
export const fillText = (text: string, facts: CouncilFacts): Filled => fill(text, facts, false)

const fill = (text: string, facts: CouncilFacts, links: boolean): Filled => {
  const faults: string[] = []
  const filled = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, asked: string) => {
    const said = sayOne(asked, facts)
    if (!said.ok) {
      faults.push(said.reason)
      return whole
    }
    const { text: plain, href } = said.value
    if (!links) return plain
    return href === undefined ? escaped(plain) : `[${escaped(plain)}](<${href}>)`
  })
  return faults.length === 0 ? done(filled) : refused(faults)
}

type Said = { text: string; href?: string }

const sayOne = (asked: string, facts: CouncilFacts): Result<Said, string> => {
  const [kind = '', ...rest] = asked.split(/\s+/)
  const about = rest.join(' ')
  if (about === '') return sayFact(kind, facts)
  if (kind === 'law') return sayLaw(about, facts.today)
  if (kind === 'council') return saySiteContact(about, facts.site.contact)
  const line = facts.helpLines.find(({ id }) => id === about)
  if (!line) return refused(`“{{${asked}}}” names a help line “${about}” that the pack does not have.`)
  return sayLine(kind, line, asked)
}

const sayFact = (kind: string, facts: CouncilFacts): Result<Said, string> => {
  if (kind === 'area') return done({ text: facts.area })
  if (kind === 'council') return done({ text: facts.council })
  if (kind === 'site') return done({ text: facts.site.title })
  return refused(`“{{${kind}}}” is not a fact we can fill in.`)
}

/** `{{law decide whether to assess}}`: "6 weeks". */
const sayLaw = (name: string, today: Day): Result<Said, string> => {
  if (!duties.some(({ duty }) => duty === name)) return refused(`“{{law ${name}}}” names no duty in the law.`)
  const text = timeInWords(dutyOn(name as DutyName, toEpochDay(today)))
  return text === '' ? refused(`The law sets no time for “${name}”.`) : done({ text })
}

const saySiteContact = (kind: string, contact: Site['contact']): Result<Said, string> => {
  if (kind === 'phone' && contact.phone) return done(phoneLink(contact.phone))
  if (kind === 'email' && contact.email) return done({ text: contact.email, href: `mailto:${contact.email}` })
  if (kind === 'post' && contact.post) return done({ text: contact.post })
  return refused(`The pack gives no ${kind} for the council.`)
}

const sayLine = (kind: string, line: HelpLine, asked: string): Result<Said, string> => {
  if (kind === 'name') return done({ text: line.name, ...(line.url ? { href: line.url } : {}) })
  if (kind === 'note') return done({ text: line.note })
  if (kind === 'phone' && line.phone) return done(phoneLink(line.phone))
  if (kind === 'email' && line.email) return done({ text: line.email, href: `mailto:${line.email}` })
  if (kind === 'website' && line.url)
    return done({ text: line.url.replace(/^https?:\/\//, ''), href: line.url })
  return refused(`“{{${asked}}}” cannot be filled in: the help line “${line.name}” gives no ${kind}.`)
}

const phoneLink = (phone: string): Said => ({ text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` })

/** A name with a star or a bracket in it must not turn into Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
