export {
  createSignIn,
  loadCommonPasswords,
  type SignedIn,
  type SignIn,
  type SignInOptions,
} from './sign-in.ts'
export { closeSleepingAccounts } from './actions/end.ts'
export { providersFrom } from './providers-from.ts'
export { type DemoPerson, demoPeople } from './demo-accounts.ts'
export { type OnEvent, type SignInEvent, strangers } from './event.ts'
export type { CodeMessage, SendCode } from './room.ts'
export type { Provider } from './rules/provider.ts'
export type { AccountKind, AccountState } from './rules/account.ts'
export type { Account, NewAccount } from './store/accounts.ts'
export type { Session } from './store/sessions.ts'
export { moveAccount, moveAccountBack } from './store/move-account.ts'
export { addressOf } from './store/account-of-person.ts'
export {
  type AccountOfPerson,
  accountsOfPersons,
  accountsWaiting,
  personsOfAccounts,
} from './store/account-of-person.ts'
