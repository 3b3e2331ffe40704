// Numbers for whoever runs a team, from the cases as they stand.

export { insightPages } from './pages/page.tsx'
export { insightPlaces } from './pages/places.ts'
export type { InsightRoom } from './room.ts'
