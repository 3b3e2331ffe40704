/**
 * “View full details” opens a result where it stands. Without scripts the same link loads the page again with
 * that result open.
 */
export const openResultsInPlace = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-open]')) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-expanded', String(boxOf(link)?.hidden === false))
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
  const box = boxOf(link) ?? (await fetchBox(link))
  if (!box) {
    location.href = link.href
    return
  }
  box.hidden = link.getAttribute('aria-expanded') === 'true'
  link.setAttribute('aria-expanded', String(!box.hidden))
  // The name that follows, for those who hear the page, stays.
  const { view = '', close = '' } = link.closest<HTMLElement>('[data-view]')?.dataset ?? {}
  link.firstChild?.replaceWith(box.hidden ? view : close)
}

const boxOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(`details-${link.dataset['open']}`)

const fetchBox = async (link: HTMLAnchorElement): Promise<HTMLElement | null> => {
  const reply = await fetch(`/listings/${link.dataset['open']}/details`).catch(() => null)
  if (!reply?.ok) return null
  const box = document.createElement('div')
  box.className = 'wm-result__details'
  box.id = `details-${link.dataset['open']}`
  box.innerHTML = await reply.text()
  // Two quick clicks fetch twice; the first to come stays.
  const earlier = boxOf(link)
  if (!earlier) link.closest('li')?.append(box)
  return earlier ?? box
}
