import type { VNode } from 'preact'

declare const safe: unique symbol

/** HTML that someone has vouched for. Only `trustHtml` makes it; only `Raw` takes it. */
export type SafeHtml = string & { readonly [safe]: true }

/** Vouch for HTML that holds nothing a visitor or a feed wrote: our own renderer's output, or a fixture. */
export const trustHtml = (html: string): SafeHtml => html as SafeHtml

/**
 * The only door to unescaped HTML. It leaves no element behind: the renderer can set raw HTML only on an
 * element, so this one carries a name that `renderDocument` takes out again.
 */
export const Raw = ({ html }: { html: SafeHtml }): VNode => (
  <raw-html dangerouslySetInnerHTML={{ __html: html }} />
)

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'raw-html': { dangerouslySetInnerHTML: { __html: string } }
    }
  }
}
