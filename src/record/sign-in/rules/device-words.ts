/** A browser in words its owner knows, for the list of open sessions: “Chrome on Windows”. Never the whole text. */
export const deviceInWords = (userAgent: string | undefined): string => {
  const text = userAgent ?? ''
  const browser = browsers.find(([, shape]) => shape.test(text))?.[0]
  const system = systems.find(([, shape]) => shape.test(text))?.[0]
  if (browser && system) return `${browser} on ${system}`
  return browser ?? (system ? `A browser on ${system}` : 'A browser')
}

// In this order: several say they are the ones further down.
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdgA?\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
]
const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Chromebook', /CrOS/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
]
