export { linesOfPage, type Readability, readabilityOf, wholeSentences } from './readability.ts'
export { readingGrade, sentencesOf, syllablesOf, wordsOf } from './reading-grade.ts'
