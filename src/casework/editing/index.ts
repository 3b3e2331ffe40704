// The desk that answers what families say of the Local Offer.

export { editingDesks, type EditingRoom, mayModerate } from './desks.tsx'
export { editorsPages } from './pages/index.ts'
export { editorsPlaces } from './pages/places.ts'
export type { EditorsRoom } from './pages/room.ts'
export { takeIn, type TakingIn } from './actions/take-in.ts'
