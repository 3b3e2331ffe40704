// The one place the polyfill is named: Node has Temporal of its own from version 26.
export { Temporal } from 'temporal-polyfill'
