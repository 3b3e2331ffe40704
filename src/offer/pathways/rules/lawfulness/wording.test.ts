import { describe, expect, test } from 'vitest'
import { unlawfulWording } from './index.ts'

const kinds = (text: string) => unlawfulWording(text).map(({ id }) => id)

describe('requirement EHC-5: wording that puts a gate before an assessment is found', () => {
  test.each([
    [
      'cycles',
      'When an EHC assessment is asked for, we must see that each step of the graduated pathway was followed.',
    ],
    ['cycles', 'Schools need to complete two cycles of support before an EHC request.'],
    ['cycles', 'An EHC request must show at least three terms of help: two full terms of extra teaching.'],
    [
      'cycles',
      'For an EHC needs assessment the council will require proof that the Graduated Pathway has been followed and that the school has used all its resources.',
    ],
    ['spend', 'The school must have spent £6,000 on the child before an EHC needs assessment.'],
    ['spend', 'We expect the whole notional SEN budget to be used before an EHC plan.'],
    ['spend', 'EHC assessments are only considered once every resource in school has been tried.'],
    ['report', 'An EHC request without a report from an educational psychologist will not be considered.'],
    [
      'report',
      'EHC requests must include specialist reports from the last year: a specialist report is essential.',
    ],
    ['form', 'Parents must fill in the form to request an EHC assessment.'],
    ['form', 'EHC requests that are not on the right form will be returned.'],
    ['plan', 'Your child needs to have a My Support Plan before we assess for an EHC plan.'],
    ['attainment', 'To get an EHC assessment a child has to be three years behind in reading.'],
    ['diagnosis', 'A diagnosis is required before an EHC plan can be thought about.'],
    ['permission', 'EHC requests need the school’s agreement.'],
    ['proof', 'Parents who ask for an EHC assessment must have letters that show the need.'],
    ['proof', 'You will have to prove that your child needs an EHC assessment.'],
    ['exceptional', 'An EHC plan brings extra money in only the most exceptional circumstances.'],
    ['age-16', 'A young person over 16 may ask for an EHC assessment.'],
    ['clock', 'The 20 weeks of an EHC assessment start when the panel agrees.'],
    ['clock', 'The EHC time limit is paused in the school holidays.'],
    ['draft-names-school', 'The draft EHC plan names the school that the council proposes.'],
    ['no-appeal', 'If we refuse an EHC assessment the decision is final.'],
    ['repeat-request', 'If we say no to an EHC assessment you cannot ask again for a year.'],
    ['blanket', 'We do not assess children under 5.'],
    ['blanket', 'The council does not issue EHC plans for dyslexia.'],
    ['blanket', 'Children with ADHD will not be given an EHC plan.'],
    ['old-law', 'Ask for a statement of special educational needs.'],
  ])('%s: %s', (kind, sentence) => expect(kinds(sentence)).toContain(kind))
})

describe('wording that keeps to the law is left alone', () => {
  test.each([
    'You can ask for an EHC needs assessment even if school has not.',
    'You do not need a diagnosis to ask for an EHC assessment.',
    'No form is needed to ask for an EHC assessment.',
    'An EHC request counts from the day the council gets it, with or without a report.',
    'We may not refuse an EHC request because a support plan is missing.',
    'It helps to send reports you already have with your EHC request.',
    'The council must decide within 6 weeks whether to carry out an EHC needs assessment.',
    'The draft EHC plan names no school. You can say which school you want.',
    'EHC plans took the place of statements of special educational needs.',
    'If the answer is no, you can appeal to the SEND Tribunal about your EHC plan.',
    'Portage workers visit children under 3 who have a delay of 9 months or more.',
    'A teacher must refer your child to Portage.',
    'You need to fill in a form for the swimming club.',
    'Your child must have a parent with them at soft play.',
    'The council must ask an educational psychologist for advice once it assesses.',
    'The Tribunal can say that the council must assess.',
    'A school that is named in an EHC plan must admit the child.',
    'Most children get the help they need at school without an EHC plan.',
  ])('%s', (sentence) => expect(unlawfulWording(sentence)).toEqual([]))
})
