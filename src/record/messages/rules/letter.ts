/** A letter in full. Its lines are what people typed or the council wrote: words, never source. */
export type LetterPages = {
  readonly title: string
  /** The day in words. */
  readonly day: string
  readonly reference: string | null
  /** Who sends it, over the address. */
  readonly from: string
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[]
  readonly large?: boolean
}

/** One letter as it is set: where it goes is in the window of the envelope, its reference is on every page. */
export type Printed = LetterPages & {
  readonly to: readonly string[]
  /** How to have it in another language, in that language. */
  readonly ask: { readonly lang: string; readonly text: string } | null
}

/**
 * Letters one after another in one document. Each begins on a page of its own and counts its own pages, and every page
 * says which letter it belongs to: pages of two families have been put in one envelope before now.
 */
export const lettersSource = String.raw`#import "/house.typ": *
#show: house.with(margin: (top: 2cm, bottom: 2.5cm, x: 2.5cm))
#let letters = data.letters
#let which = state("which", 0)
#set page(footer: context {
  let n = which.get()
  let letter = letters.at(n)
  set text(size: 9pt)
  if letter.reference != none { letter.reference }
  h(1fr)
  [Page #counter(page).display() of #counter(page).at(label("end-" + str(n))).first()]
})
#for (n, letter) in letters.enumerate() {
  if n > 0 { pagebreak() }
  counter(page).update(1)
  which.update(n)
  set text(size: if letter.at("large", default: false) { 18pt } else { 12pt })
  text(size: 11pt, letter.from)
  place(top + left, dy: 3cm, block(width: 8.5cm, height: 3cm, text(size: 11pt, letter.to.join(linebreak()))))
  v(6cm)
  if letter.ask != none {
    block({
      set text(lang: letter.ask.lang)
      par(letter.ask.text)
    })
  }
  par(letter.day)
  if letter.reference != none { par("Reference: " + letter.reference) }
  heading(level: 1, letter.title)
  for section in letter.sections {
    if section.heading != none { heading(level: 2, section.heading) }
    for words in section.paragraphs { prose(words) }
  }
  [#metadata("end") #label("end-" + str(n))]
}
`
