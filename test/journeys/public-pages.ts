/**
 * Every public template, once. What holds for one public page (access, weight, HTML, no JavaScript) is tested on
 * each row, so a new template is one new row.
 */
export const publicPages: readonly PublicPage[] = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/search' },
  { name: 'search results', path: '/search?q=portidge+CV2', unlisted: true },
  { name: 'search, nothing found', path: '/search?q=zzzz', unlisted: true },
  { name: 'search, where somebody may be in danger', path: '/search?q=my+husband+hits+me', unlisted: true },
  { name: 'listing', path: '/listings/early-years-send-and-portage' },
  { name: 'saved', path: '/saved', unlisted: true },
  { name: 'saved, to print', path: '/saved/print', unlisted: true },
  { name: 'add a listing', path: '/add-listing' },
  { name: 'add a listing: who it is for', path: '/add-listing/who', unlisted: true },
  { name: 'add a listing: what sort of help', path: '/add-listing/kind', unlisted: true },
  {
    name: 'report a problem',
    path: '/report-problem?about=/listings/early-years-send-and-portage',
    unlisted: true,
  },
  { name: 'say what is missing', path: '/say-what-is-missing' },
  { name: 'tell us what you think', path: '/tell-us-what-you-think' },
  { name: 'you said, we did', path: '/you-said-we-did' },
  { name: 'you said, we did, in a year', path: '/you-said-we-did/2026' },
  { name: 'follow a message', path: '/follow', unlisted: true },
  { name: 'open data', path: '/open-data' },
  { name: 'about', path: '/about' },
  { name: 'what we must tell you', path: '/what-we-must-tell-you' },
  { name: 'one part of what we must tell you', path: '/what-we-must-tell-you/schedule' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'display settings', path: '/display', unlisted: true },
  { name: 'help by phone', path: '/help-by-phone' },
  { name: 'work out your dates', path: '/work-out-your-dates' },
  { name: 'work out your dates: when?', path: '/work-out-your-dates/request' },
  {
    name: 'your dates',
    path: '/work-out-your-dates/request?day=2&month=11&year=2026',
    unlisted: true,
  },
  {
    name: 'your dates, all of them late',
    path: '/work-out-your-dates/request?day=2&month=2&year=2026',
    unlisted: true,
  },
  {
    name: 'your dates: a day that does not exist',
    path: '/work-out-your-dates/request?day=31&month=2&year=2026',
    status: 422,
  },
  { name: 'what to do next', path: '/what-to-do-next' },
  { name: 'what to do next: nothing chosen', path: '/what-to-do-next?age=99', status: 422 },
  {
    name: 'what you can do next',
    path: '/what-to-do-next?age=5&place=school&wish=talk&wish=learning&wish=health&wish=assessment&wish=nearby',
    unlisted: true,
  },
  { name: 'could this help my child?', path: '/could-this-help' },
  { name: 'could this help: a question', path: '/could-this-help/questions', unlisted: true },
  { name: 'could this help: how old?', path: '/could-this-help/questions?ask=age', unlisted: true },
  { name: 'could this help: born when?', path: '/could-this-help/questions?ask=born', unlisted: true },
  {
    name: 'could this help: what worries you?',
    path: '/could-this-help/questions?ask=worries',
    unlisted: true,
  },
  { name: 'could this help: a service', path: '/could-this-help/portage' },
  {
    name: 'could this help: what the law lets everybody ask for',
    path: '/could-this-help/ehc-needs-assessment',
  },
  { name: 'the 20 weeks', path: '/the-20-weeks' },
  { name: 'the graduated pathway', path: '/graduated-pathway' },
  { name: 'letters', path: '/letters' },
  { name: 'a letter', path: '/letters/ask-for-an-assessment' },
  { name: 'ask for an assessment', path: '/ask-for-an-assessment' },
  { name: 'ask for an assessment: a question', path: '/ask-for-an-assessment/who', unlisted: true },
  { name: 'come back to a request', path: '/ask-for-an-assessment/come-back', unlisted: true },
  { name: 'see where a request is', path: '/your-request', unlisted: true },
  { name: 'information and advice', path: '/guidance' },
  { name: 'information found', path: '/guidance?q=transport', unlisted: true },
  { name: 'an article', path: '/guidance/senco' },
  { name: 'an article, Easy Read', path: '/guidance/senco?version=easy-read' },
  { name: 'an article, for young people', path: '/guidance/senco?version=young-person' },
  { name: 'a booklet', path: '/guidance/if-you-disagree/booklet', unlisted: true },
  {
    name: 'the longest booklet, in large print',
    path: '/guidance/ehc-plans/booklet?print=large',
    unlisted: true,
  },
  { name: 'words explained', path: '/glossary' },
  { name: 'sign in', path: '/sign-in', unlisted: true },
  { name: 'use a code from a letter', path: '/set-up', unlisted: true },
  { name: 'forgotten password', path: '/forgotten-password', unlisted: true },
  { name: 'code for a new password sent', path: '/forgotten-password/sent', unlisted: true },
  { name: 'invented people of the demonstration', path: '/demo', unlisted: true },
  { name: 'page not found', path: '/no-such-page', status: 404 },
]

export type PublicPage = {
  name: string
  path: string
  status?: number
  /** Asks search engines to stay away: results, one family's list, a form about one page. */
  unlisted?: true
}
