export { listenRefusal } from './faults.ts'
export { StartRefusal } from './refusal.ts'
export { settingsFrom, type Settings } from './settings.ts'
export { onStopSignal } from './stop-signal.ts'
