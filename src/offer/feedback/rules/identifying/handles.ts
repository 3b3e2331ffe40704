import { type Finding, matches } from './finding.ts'

/** E-mail addresses, also those written so that a program would miss them, and names on social media. */
export const handlesIn = (text: string): Finding[] => [
  ...emails.flatMap((pattern) => matches('email', text, pattern)),
  ...social.flatMap((pattern) => matches('social handle', text, pattern)),
]

const mailbox = String.raw`[\p{L}\d][\p{L}\d._%+'-]{0,63}`
const at = String.raw` ?[([{<] ?(?:at|@) ?[)\]}>] ?`
const dot = String.raw`(?: ?[([{<] ?(?:dot|\.) ?[)\]}>] ?| dot |\.)`
const label = String.raw`[\p{L}\d-]{1,63}`
const knownMail =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|live|aol|sky|virginmedia|talktalk|proton|protonmail|msn|me|ymail)'

const emails = [
  new RegExp(String.raw`[^\s@()<>[\]{},;:"]{1,64}@${label}(?:\.${label}){0,5}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])${mailbox} ?@ ?${label}(?: ?\. ?${label}){0,5}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])${mailbox}${at}${label}(?:${dot}${label}){0,5}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${mailbox} at ${label}(?: dot ${label}){1,4}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${mailbox} at ${knownMail}\b(?:${dot}${label}){0,2}`, 'giu'),
]

const social = [
  /(?<![\p{L}\d.@])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?/gu,
  /(?:https?:\/\/)?(?:www\.)?(?:facebook|fb|instagram|tiktok|twitter|x|snapchat|linkedin|youtube|threads)\.(?:com|me|net)\/[^\s,;!?]*[^\s,;!?.]/gi,
  /\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|twitter|facebook|fb|ig|discord|xbox|playstation|roblox|telegram)\b(?: (?:i am|i'm|as|is|name|handle|user|username|at|under|me))*[ :=-]{1,3}(?<it>@?[\p{L}\d_.-]*[\d_.][\p{L}\d_.-]*[\p{L}\d_])/giu,
]
