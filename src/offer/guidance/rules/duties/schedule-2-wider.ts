import { duty, read, schedule2, secondary, unchecked } from './cited.ts'

/** SEND Regulations 2014, Schedule 2: everything around school, and what to do about it. */
export const widerDuties = [
  duty(
    'sch2-reports',
    schedule2('6 to 11', unchecked),
    'Where each school’s own report on special needs is',
    { mentions: ['report'] },
  ),
  duty(
    'sch2-accessibility-strategy',
    schedule2('6 to 11', unchecked),
    'The council’s plan to make schools easier to use',
    { mentions: ['accessibility strategy'] },
  ),
  duty('sch2-section-41-list', schedule2('6 to 11', unchecked), 'Where the section 41 list is', {
    mentions: ['section 41'],
  }),
  duty('sch2-other-education', schedule2('6 to 11', unchecked), 'Other learning: sport, arts and music', {
    mentions: ['music', 'art'],
    alsoListings: true,
  }),
  duty(
    'sch2-training',
    schedule2('6 to 11', unchecked),
    'Apprenticeships, traineeships and supported internships',
    { mentions: ['apprentice'], alsoListings: true },
  ),
  duty(
    'sch2-higher-education',
    schedule2('6 to 11', unchecked),
    'Support in higher education, with the Disabled Students’ Allowance',
    { mentions: ['disabled students'] },
  ),
  duty(
    'sch2-adulthood',
    schedule2('6 to 11', unchecked),
    'Getting ready for adult life: jobs, homes and taking part',
    { mentions: ['adult', 'job', 'home'], alsoListings: true },
  ),
  duty(
    'sch2-health-therapies',
    schedule2('12', unchecked),
    'Health help beyond what everyone gets, with therapies',
    { mentions: ['therap'], alsoListings: true },
  ),
  duty(
    'sch2-health-medical',
    schedule2('12', unchecked),
    'Help for those with a medical condition at school or college',
    { mentions: ['medical', 'ill'], alsoListings: true },
  ),
  duty(
    'sch2-health-universal',
    schedule2('12', unchecked),
    'How health services for everyone are made easier to use',
    { mentions: ['reasonable adjustments'], alsoListings: true },
  ),
  duty('sch2-health-adult', schedule2('12', unchecked), 'Moving to adult health services', {
    mentions: ['adult'],
    alsoListings: true,
  }),
  duty(
    'sch2-care-short-breaks',
    schedule2('13', unchecked),
    'Social care for disabled children, with short breaks',
    { mentions: ['short break'], alsoListings: true },
  ),
  duty('sch2-care-adult', schedule2('13', unchecked), 'Moving to adult social care', {
    mentions: ['adult'],
    alsoListings: true,
  }),
  duty('sch2-care-independent', schedule2('13', unchecked), 'Help to live independently', {
    mentions: ['home', 'living'],
    alsoListings: true,
  }),
  duty('sch2-care-act-advice', schedule2('13', unchecked), 'Information and advice under the Care Act', {
    mentions: ['advice', 'care act'],
  }),
  duty('sch2-travel-specialist', schedule2('14', unchecked), 'Special transport', {
    mentions: ['taxi', 'travel'],
    alsoListings: true,
  }),
  duty('sch2-travel-help', schedule2('14', unchecked), 'Free and cheaper travel', {
    mentions: ['free', 'pass'],
    alsoListings: true,
  }),
  duty('sch2-travel-cost', schedule2('14', unchecked), 'Help with the cost of travel', {
    mentions: ['bursary', 'cost', 'budget', 'allowance'],
    alsoListings: true,
  }),
  duty(
    'sch2-15-advice',
    schedule2('15', read),
    'Information, advice and support, with the independent service',
    { mentions: ['advice'], alsoListings: true },
  ),
  duty('sch2-15-forums', schedule2('15', read), 'Forums for parents and for young people', {
    mentions: ['forum'],
    alsoListings: true,
  }),
  duty('sch2-15-groups', schedule2('15', read), 'Support groups', {
    mentions: ['group'],
    alsoListings: true,
  }),
  duty('sch2-15-childcare', schedule2('15', read), 'Childcare', {
    mentions: ['childcare'],
    alsoListings: true,
  }),
  duty('sch2-15-leisure', schedule2('15', read), 'Things to do', { mentions: ['club'], alsoListings: true }),
  duty('sch2-16-complaints', schedule2('16', unchecked), 'How to complain about help for special needs', {
    mentions: ['complain'],
  }),
  duty(
    'sch2-17-complaints',
    schedule2('17', secondary),
    'How to complain about any service in the Local Offer',
    { mentions: ['any service'] },
  ),
  duty('sch2-eligibility', schedule2('18 and 19', unchecked), 'Who can get each kind of help', {
    mentions: ['who it is for', 'can', 'get'],
    alsoListings: true,
  }),
  duty('sch2-assessment', schedule2('18 and 19', unchecked), 'How to ask for an EHC needs assessment', {
    mentions: ['assess', 'plan'],
    alsoListings: true,
  }),
  duty('sch2-budgets', schedule2('18 and 19', unchecked), 'Personal budgets and direct payments', {
    mentions: ['personal budget'],
    alsoListings: true,
  }),
  duty('sch2-appeal', schedule2('18 and 19', unchecked), 'The right to appeal to the Tribunal', {
    mentions: ['appeal'],
  }),
  duty('sch2-mediation', schedule2('18 and 19', unchecked), 'Mediation', {
    mentions: ['mediat'],
    alsoListings: true,
  }),
  duty('sch2-disagreement', schedule2('18 and 19', unchecked), 'Sorting out disagreements', {
    mentions: ['disagree'],
    alsoListings: true,
  }),
]
