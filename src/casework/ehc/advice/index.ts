// Advice on an assessment: who was asked, what they gave, and what they say point by point.

export { type About, type AdvicePoint, type Part, type PointRef } from './rules/point.ts'
export { inReport, namesOfAdvice } from './rules/names.ts'
export { readableIn, readsPoint } from './rules/readable.ts'
export { type AdvicePoints, findAdvicePoints } from './store/texts.ts'
