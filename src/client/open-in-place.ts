/**
 * “View full details” opens a result where it stands. Without scripts the same link loads the page again with
 * that result open.
 */
export const openResultsInPlace = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-open]')) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-expanded', String(link.dataset['opened'] === 'yes'))
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      link.click()
    })
    link.addEventListener('click', (event) => {
      event.preventDefault()
      void toggle(link)
    })
  }
}

const toggle = async (link: HTMLAnchorElement): Promise<void> => {
  const box = document.getElementById(`details-${link.dataset['open']}`)
  if (!box) return
  const opening = box.hidden
  if (opening && box.childElementCount === 0) {
    const reply = await fetch(`/listings/${link.dataset['open']}/details`).catch(() => null)
    if (!reply?.ok) {
      location.href = link.href
      return
    }
    box.innerHTML = await reply.text()
  }
  box.hidden = !opening
  link.setAttribute('aria-expanded', String(opening))
  link.textContent = (opening ? link.dataset['close'] : link.dataset['view']) ?? ''
}
