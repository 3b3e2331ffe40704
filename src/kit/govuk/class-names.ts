export const classNames = (...names: (string | null | undefined | false)[]): string =>
  names.filter(Boolean).join(' ')
