/** Only what a visitor asked us to remember; never for watching anybody. `days` until it is forgotten. */
export const cookieOptions = (days: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', maxAge: days * 86_400 }) as const
