/** Text that is safe inside an element or an attribute of XML. */
export const xml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (mark) => marks[mark]!)
    // oxlint-disable-next-line no-control-regex -- XML 1.0 forbids them however they are written
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
