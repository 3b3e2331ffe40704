export { readUpn, upnCheckLetter } from './upn.ts'
export { nhsNumberInGroups, readNhsNumber } from './nhs-number.ts'
