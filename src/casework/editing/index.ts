// The desk that answers what families say of the Local Offer.

export { editingDesks, type EditingRoom } from './desks.tsx'
export { takeIn, type TakingIn } from './actions/take-in.ts'
