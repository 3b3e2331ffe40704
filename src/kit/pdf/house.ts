/** What every document shares, as the file `/house.typ` that templates import. */
export const house = String.raw`
#let data = json(bytes(sys.inputs.data))

// Two centimetres and a half of edge, no hyphens, ragged right: the easiest page to read.
#let house(margin: 2.5cm, body) = {
  let size = if data.at("large", default: false) { 18pt } else { 12pt }
  set document(title: data.title, date: none)
  set text(
    // Noto before DejaVu: a word in Urdu is joined only if one font draws all of it.
    font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "DejaVu Sans"),
    size: size,
    lang: data.at("lang", default: "en"),
    region: "GB",
    hyphenate: false,
  )
  set page(
    paper: "a4",
    margin: margin,
    footer: context {
      set text(size: 0.8em)
      data.at("foot", default: "")
      h(1fr)
      [Page #counter(page).display() of #counter(page).final().first()]
    },
  )
  set par(justify: false, leading: 0.75em, spacing: 1.3em)
  set list(spacing: 0.9em)
  show heading: set block(above: 1.8em, below: 0.9em, sticky: true)
  show heading.where(level: 1): set text(size: 1.35em)
  show heading.where(level: 2): set text(size: 1.1em)
  show heading.where(level: 3): set text(size: 1em)
  body
}

// What somebody typed: an empty line begins a paragraph, and lines that begin with a dash or a dot are a list.
#let prose(written) = {
  for part in written.trim().split(regex("\n[ \t]*\n\s*")) {
    let lines = part.split("\n").map(line => line.trim()).filter(line => line != "")
    if lines.len() > 0 and lines.all(line => line.match(regex("^[-*•]\s+")) != none) {
      list(..lines.map(line => line.replace(regex("^[-*•]\s+"), "")))
    } else {
      par(lines.join(linebreak()))
    }
  }
}
`
