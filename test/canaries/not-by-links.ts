/**
 * Pages to which no link leads from home in the demonstration, and why that is right. Anything else that nobody
 * reaches is a fault: link it, or take it out.
 */
export const notByLinks: readonly { readonly paths: RegExp; readonly why: string }[] = [
  {
    paths: /^\/(assets|robots\.txt|sitemap\.xml|open-referral|search\/suggest|calendar)\b/,
    why: 'for programs: browsers, search engines, other sites, somebody’s own calendar',
  },
  {
    paths: /^\/listings\/:slug\/(details|map)$/,
    why: 'opened in place by a script, or pictures of a map asked for by a button',
  },
  {
    paths: /^\/(answer|answer-a-consultation)(\/|$)/,
    why: 'the address and the code stand in a letter or an e-mail; what follows is behind the code',
  },
  {
    paths: /^\/your-request\/|^\/s\/:code/,
    why: 'behind a reference and a private code, or the code of a list',
  },
  {
    paths: /^\/(set-up|account|sign-in)\/|^\/forgotten-password\/sent$/,
    why: 'on the way into an account of one’s own, which invented people have none of',
  },
  {
    paths: /^\/(add-listing|ask-for-an-assessment|could-this-help)\/|^\/sent\/:reference$|^\/saved\/print$/,
    why: 'questions that come one after the other once the first is sent, and their end',
  },
  {
    paths:
      /^\/(asked|desk)\/:reference(\/advice)?\/:advice\/(record\/)?(outcomes|provision|more|check|given|told|enough|said)$/,
    why: 'steps of advice that come one after the other, and its end',
  },
  {
    paths: /^\/consultations(\/sent)?$/,
    why: 'an old address that leads to what is asked of somebody; and an end',
  },
  { paths: /^\/ask-for-a-child\/:child$/, why: 'leads on to where somebody left off' },
  {
    paths:
      /^\/desk\/:reference\/(answer|close|put-back|reopen|release|answer-privately|listing|clean-comment|publish-comment)$/,
    why: 'work with a comment or a listing, once somebody has taken it',
  },
  {
    paths:
      /^\/desk\/:reference\/(adviser-needs-something|answer-a-wish|say-if-advice-is-enough|health-body-told)$/,
    why: 'only while somebody waits for just this, as no invented case does today',
  },
  {
    paths: /^\/your-child\/:reference\/(tell-us|enough\/:id)$/,
    why: 'only until the council has decided; or while it asks whether advice is enough',
  },
  {
    paths: /^\/desk\/:reference\/(letter\/papers-passed-on|pass-on\/paper\.pdf|pass-on\/files\/:file)$/,
    why: 'once papers are made ready for the other council',
  },
  {
    paths: /\/advice\/:advice\/report\/:document$/,
    why: 'only where a report was sent as a file, which depends on the invented case',
  },
  {
    paths: /^\/desk\/(listings\/:slug\/changes|import\/:id)$/,
    why: 'once something is written, or brought in',
  },
  {
    paths: /^\/(emergency\/:glass\/end|privacy\/emergencies\/:glass)$/,
    why: 'once somebody broke the glass',
  },
  {
    paths: /^\/admin\/people\/:person\/(invite-again|take-back|close)$/,
    why: 'for accounts that are no invented people’s: those stay as they are',
  },
  { paths: /^\/privacy\/retention\/certificates\//, why: 'once something was destroyed' },
  { paths: /^\/desk\/letters\/:batch/, why: 'once letters were put together' },
]
