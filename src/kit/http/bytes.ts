import { transcode } from 'node:buffer'

/** Grows to the longest page met. Each page is written over the last. */
let workbench = Buffer.allocUnsafeSlow(128 * 1024)

/**
 * A page as UTF-8. Node takes four times as long over `Buffer.from` as soon as a page holds one letter beyond
 * Latin-1, and every page of ours holds a ’: by way of UTF-16 it does not.
 */
export const bytesOf = (page: string): Buffer => {
  if (workbench.length < page.length * 2) workbench = Buffer.allocUnsafeSlow(page.length * 4)
  try {
    return transcode(workbench.subarray(0, workbench.write(page, 'utf16le')), 'utf16le', 'utf8')
  } catch {
    // Half of an emoji, cut in two on its way here: `Buffer.from` puts a mark in its place.
    return Buffer.from(page)
  }
}
