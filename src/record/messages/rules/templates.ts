/**
 * What may be filled into a message. Nothing here can carry a child's name, a reason or a decision: a message that
 * goes astray, or is read on the kitchen table, gives nothing away.
 */
export type Blanks = {
  readonly site: string
  readonly link?: string
  readonly reference?: string
  readonly code?: string
  readonly day?: string
  readonly news?: News
}

/** What kind of news it is: never what it says. */
export const kindsOfNews = {
  received: 'We have your request.',
  'a letter': 'There is a letter for you.',
  'a decision': 'There is a decision for you to read.',
  'a draft to answer': 'There is a draft plan for you to read and answer.',
  'a plan': 'There is a plan for you to read.',
  'a change': 'Something has changed in a request you are part of.',
} as const
export type News = keyof typeof kindsOfNews

export type Template = {
  /** Blanks it cannot do without. */
  readonly needs: readonly (keyof Blanks)[]
  /** Blanks it may have. */
  readonly mayUse?: readonly (keyof Blanks)[]
  readonly subject: (blanks: Blanks) => string
  /** The whole of an e-mail: what kind of news, what to do, by when, and where. */
  readonly email: (blanks: Blanks) => string
  /** The same in a text message: 160 signs or two of them. */
  readonly text: (blanks: Blanks) => string
}

const goodbye = ({ site }: Blanks): string =>
  `\n\n${site}\n\nThis is sent by a machine. If it was not meant for you, you can delete it: it holds nothing private.`

export const templates = {
  'feedback received': {
    needs: ['reference', 'link', 'day'],
    subject: ({ reference }) => `We have your message ${reference}`,
    email: (blanks) =>
      `Thank you for writing to us. Your reference is ${blanks.reference}.\n\nWe mean to answer by ${blanks.day}. You can see how far it has come here:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, day, link }) =>
      `We have your message ${reference}. We mean to answer by ${day}. ${link}`,
  },
  'feedback answered': {
    needs: ['reference', 'link'],
    subject: ({ reference }) => `There is an answer to your message ${reference}`,
    email: (blanks) =>
      `We have answered your message ${blanks.reference}. You can read the answer here:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, link }) => `We have answered your message ${reference}. Read it here: ${link}`,
  },
  'request received': {
    needs: ['reference', 'link', 'day'],
    subject: ({ reference }) => `We have your request ${reference}`,
    email: (blanks) =>
      `We have your request. Its reference is ${blanks.reference}.\n\nThe time the law gives the council has started. You should hear by ${blanks.day}. You can see where it is here, with the reference and the private code you were shown when you sent it:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, day, link }) =>
      `We have your request ${reference}. You should hear by ${day}. See where it is: ${link}`,
  },
  'sign-in code': {
    needs: ['code'],
    subject: () => 'Your code to sign in',
    email: (blanks) =>
      `Your code is ${blanks.code}. It works for 10 minutes.\n\nIf you did not try to sign in, you need do nothing. Never give this code to anybody who rings you.${goodbye(blanks)}`,
    text: ({ code, site }) =>
      `${code} is your code to sign in to ${site}. It works for 10 minutes. Never give it to anybody who rings you.`,
  },
  'set a new password': {
    needs: ['link', 'code'],
    subject: () => 'Choose a new password',
    email: (blanks) =>
      `Somebody, we hope you, asked to choose a new password. Open this page within one hour:\n${blanks.link}\n\nand type this code: ${blanks.code}\n\nIf it was not you, you need do nothing.${goodbye(blanks)}`,
    text: ({ link, code }) => `To choose a new password, open ${link} within one hour and type ${code}`,
  },
  invitation: {
    needs: ['link', 'code', 'day'],
    subject: ({ site }) => `Set up your account with ${site}`,
    email: (blanks) =>
      `You have been invited to have an account with ${blanks.site}. Open this page by ${blanks.day}:\n${blanks.link}\n\nand type this code: ${blanks.code}${goodbye(blanks)}`,
    text: ({ site, day, link, code }) =>
      `You are invited to have an account with ${site}. By ${day}, open ${link} and type ${code}`,
  },
  'emergency to check': {
    needs: ['link'],
    subject: () => 'Somebody opened a record in an emergency',
    email: (blanks) =>
      `Somebody opened a record that is not theirs, and said it was an emergency. Please look into it as soon as you can:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ link }) => `Somebody opened a record in an emergency. Please look into it: ${link}`,
  },
  'your account was changed': {
    needs: ['link'],
    subject: () => 'How you sign in was changed',
    email: (blanks) =>
      `A password, a second step or a spare code of your account was changed or used. If it was you, you need do nothing.\n\nIf it was not you, sign in now, sign out everywhere, and choose a new password:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ link }) =>
      `How you sign in was changed. If it was not you, sign in, sign out everywhere and choose a new password: ${link}`,
  },
  'your password may be known': {
    needs: ['link'],
    subject: () => 'Somebody may know your password',
    email: (blanks) =>
      `Somebody typed your password and then, three times, a wrong code. They did not get in. If it was you, you need do nothing.\n\nIf it was not you, sign in now and choose a new password:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ link }) =>
      `Somebody typed your password, and then a wrong code three times. If it was not you, choose a new password: ${link}`,
  },
  'advice is waited for': {
    needs: ['link', 'day'],
    subject: () => 'Your advice is asked for',
    email: (blanks) =>
      `A council asks for your professional advice. It is due by ${blanks.day}. Sign in to see what is asked of you, and to answer:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ day, link }) => `Your professional advice is asked for by ${day}. Sign in: ${link}`,
  },
  'advice is asked for by code': {
    needs: ['link', 'reference', 'code', 'day'],
    subject: ({ reference }) => `Your advice is asked for: ${reference}`,
    email: (blanks) =>
      `A council asks for your professional advice. It is due by ${blanks.day}. You need no account. Open this page:\n${blanks.link}\n\nand type this reference: ${blanks.reference}\nand this code: ${blanks.code}\n\nA code you were sent before for this opens nothing any more.${goodbye(blanks)}`,
    text: ({ link, reference, code, day }) =>
      `Your professional advice is asked for by ${day}. Open ${link} and type ${reference} and ${code}`,
  },
  'more came for advice': {
    needs: ['link', 'day'],
    subject: () => 'There is more to read for your advice',
    email: (blanks) =>
      `The council has more papers for advice it asks of you. The day for your advice is still ${blanks.day}. Sign in to read them:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ day, link }) =>
      `There is more to read for your advice. The day is still ${day}. Sign in: ${link}`,
  },
  'more came for advice by code': {
    needs: ['link', 'reference', 'code', 'day'],
    subject: ({ reference }) => `There is more to read for your advice: ${reference}`,
    email: (blanks) =>
      `The council has more papers for advice it asks of you. The day for your advice is still ${blanks.day}. Open this page:\n${blanks.link}\n\nand type this reference: ${blanks.reference}\nand this code: ${blanks.code}\n\nA code you were sent before for this opens nothing any more.${goodbye(blanks)}`,
    text: ({ link, reference, code, day }) =>
      `There is more to read for your advice. The day is still ${day}. Open ${link} and type ${reference} and ${code}`,
  },
  'a place is asked about': {
    needs: ['link', 'day', 'reference'],
    subject: ({ reference }) => `A council asks about a place: ${reference}`,
    email: (blanks) =>
      `A council asks whether you can meet a child’s needs (${blanks.reference}). Please answer by ${blanks.day}. Sign in to read what it asks, and to answer:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, day, link }) =>
      `A council asks about a place (${reference}). Please answer by ${day}. Sign in: ${link}`,
  },
  'a place is still asked about': {
    needs: ['link', 'day', 'reference'],
    subject: ({ reference }) => `Your answer is still waited for: ${reference}`,
    email: (blanks) =>
      `A council asked whether you can meet a child’s needs (${blanks.reference}). Your answer was due by ${blanks.day}, and the council must soon decide without it. Sign in to answer:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, day, link }) =>
      `Your answer about a place (${reference}) was due by ${day}. Sign in to answer: ${link}`,
  },
  'a plan is with you': {
    needs: ['reference', 'link'],
    subject: ({ reference }) => `A plan is sent to you: ${reference}`,
    email: (blanks) =>
      `A council has made a plan (${blanks.reference}), and by law you are sent it. Sign in to read it and to keep a copy:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ reference, link }) => `A plan (${reference}) is sent to you by law. Sign in to read it: ${link}`,
  },
  'a plan is final': {
    needs: ['reference'],
    mayUse: ['link', 'day'],
    subject: ({ reference }) => `A plan you were asked about is final: ${reference}`,
    email: (blanks) =>
      `A plan you were asked about (${blanks.reference}) is final, and nothing more is asked of you. If it names you, the council sends you the plan. If it does not, you need do nothing.${goodbye(blanks)}`,
    text: ({ reference }) =>
      `A plan you were asked about (${reference}) is final. If it names you, the council sends you the plan.`,
  },
  'news of a case': {
    needs: ['link'],
    mayUse: ['day', 'news'],
    subject: () => 'There is news for you',
    email: (blanks) =>
      `${kindsOfNews[blanks.news ?? 'a change']}${blanks.day ? ` Please answer by ${blanks.day}.` : ''} Sign in to read it:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ news, day, link }) =>
      `${kindsOfNews[news ?? 'a change']}${day ? ` Please answer by ${day}.` : ''} ${link}`,
  },
  'documents for you': {
    needs: ['link'],
    subject: () => 'There are documents for you',
    email: (blanks) =>
      `Somebody has sent you documents about a request you are part of. Sign in to read them:\n${blanks.link}${goodbye(blanks)}`,
    text: ({ link }) => `There are documents for you about a request you are part of. Sign in: ${link}`,
  },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates

/** Fills a template. A blank it needs and does not get is a fault of ours, not of the reader's. */
export const written = (
  name: TemplateName,
  blanks: Blanks,
): { subject: string; email: string; text: string } => {
  const template: Template = templates[name]
  const missing = template.needs.filter((blank) => !blanks[blank])
  if (missing.length > 0) throw new Error(`The message “${name}” lacks ${missing.join(', ')}.`)
  return { subject: template.subject(blanks), email: template.email(blanks), text: template.text(blanks) }
}
