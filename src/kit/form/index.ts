export { formPage, type FormPage, type Sent, type Visit } from './form-page.ts'
export { formGuard, type FormGuard, ticketField } from './guard.ts'
export { cameFrom } from './came-from.ts'
export { asked, askedToChoose, askedToTick, type FormState, hasFailed } from './form-state.ts'
export { CarriedAnswers, FormErrors, FormFrame } from './form-frame.tsx'
export { type Answers, answersIn, answersTo, answerTo, countIn } from './answers.ts'
export {
  choices,
  needed,
  optional,
  optionalAge,
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalWebsite,
} from './questions.ts'
export { always, type Reading, readForm } from './read-form.ts'
export { type DatePart, type DateProblem, readTypedDate, type TypedDate } from './typed-date.ts'
export { TicketField } from './ticket-field.tsx'
export { wayBack } from './way-back.ts'
