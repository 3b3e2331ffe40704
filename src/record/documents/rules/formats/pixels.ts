/** Fifty million: a page scanned at 600 dots an inch, and more than any phone's camera keeps. */
const mostPixels = 50_000_000
const longestSide = 30_000

/** A picture of no size is as bad as one too big: neither can be drawn. */
export const isTooManyPixels = (width: number, height: number): boolean =>
  !(width > 0 && height > 0) || width > longestSide || height > longestSide || width * height > mostPixels
