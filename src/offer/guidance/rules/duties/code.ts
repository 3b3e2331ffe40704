import { code, duty, secondary, unread } from './cited.ts'

/** SEND Code of Practice 2015, chapter 4: guidance that a council must follow unless it has good reason not to. */
export const codeDuties = [
  duty('code-4-universal', code('4.31', secondary), 'Help for everyone', {
    mentions: ['everyone', 'all'],
    alsoListings: true,
  }),
  duty('code-4-targeted', code('4.31', secondary), 'Help for some: short or targeted', {
    mentions: ['help'],
    alsoListings: true,
  }),
  duty('code-4-specialist', code('4.31', secondary), 'Help for those with the greatest needs', {
    mentions: ['plan'],
    alsoListings: true,
  }),
  duty(
    'code-4-regional',
    code('chapter 4', secondary),
    'Specialist help in the region and the country that is likely to be used',
    { mentions: ['outside', 'national'] },
  ),
  duty('code-4-32-provision', code('4.32', unread), 'Help to learn, health help and social care', {
    restsOn: ['s30-2-a'],
  }),
  duty('code-4-32-assessment', code('4.32', unread), 'How to ask for an EHC needs assessment', {
    restsOn: ['sch2-assessment'],
  }),
  duty('code-4-32-identifying', code('4.32', unread), 'How needs are found', {
    restsOn: ['sch2-4-identify'],
  }),
  duty('code-4-32-other-education', code('4.32', unread), 'Other ways to learn', {
    restsOn: ['sch2-other-education'],
  }),
  duty('code-4-32-post-16', code('4.32', unread), 'Learning after 16', { restsOn: ['sch2-1-post-16'] }),
  duty(
    'code-4-32-training',
    code('4.32', unread),
    'Apprenticeships, traineeships and supported internships',
    { restsOn: ['sch2-training'] },
  ),
  duty('code-4-32-travel', code('4.32', unread), 'Travel', {
    restsOn: ['sch2-travel-specialist', 'sch2-travel-help', 'sch2-travel-cost'],
  }),
  duty('code-4-32-moving', code('4.32', unread), 'Moving between stages of education, and to adult life', {
    restsOn: ['sch2-4-move', 'sch2-adulthood'],
  }),
  duty('code-4-32-advice', code('4.32', unread), 'Advice, forums and support groups', {
    restsOn: ['sch2-15-advice', 'sch2-15-forums', 'sch2-15-groups'],
  }),
  duty('code-4-32-childcare', code('4.32', unread), 'Childcare', { restsOn: ['sch2-15-childcare'] }),
  duty('code-4-32-leisure', code('4.32', unread), 'Things to do', { restsOn: ['sch2-15-leisure'] }),
  duty('code-4-32-higher-education', code('4.32', unread), 'Support at university', {
    restsOn: ['sch2-higher-education'],
  }),
  duty('code-4-32-disagreements', code('4.32', unread), 'Disagreements and mediation', {
    restsOn: ['sch2-disagreement', 'sch2-mediation'],
  }),
  duty('code-4-32-appeals', code('4.32', unread), 'Complaints and appeals', {
    restsOn: ['sch2-appeal', 'sch2-16-complaints', 'sch2-17-complaints'],
  }),
  duty('code-4-32-accessibility', code('4.32', unread), 'The accessibility strategy', {
    restsOn: ['sch2-accessibility-strategy'],
  }),
  duty('code-4-32-section-41', code('4.32', unread), 'Schools and colleges on the section 41 list', {
    restsOn: ['sch2-section-41-list'],
  }),
]
