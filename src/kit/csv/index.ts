// Tables for spreadsheets.

export { csvOf } from './csv.ts'
