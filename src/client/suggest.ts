import { fetchLatest } from './fetch-latest.ts'

const least = 2

/**
 * Offers words and names under the search box: the editable combobox of the ARIA Authoring Practices, over the
 * box that is already there. Without scripts it is an ordinary box.
 */
export const suggestAsYouType = (): void => {
  const input = document.querySelector<HTMLInputElement>('input[data-suggest]')
  if (input) combobox(input)
}

const combobox = (input: HTMLInputElement): void => {
  const list = listUnder(input)
  const ask = fetchLatest((offers) => show(offers))
  let current = -1

  const options = () => [...list.children] as HTMLElement[]
  const close = () => {
    list.hidden = true
    current = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const show = (offers: readonly string[]) => {
    list.replaceChildren(...offers.map((offer, at) => option(list.id, offer, at)))
    current = -1
    list.hidden = offers.length === 0 || document.activeElement !== input
    input.setAttribute('aria-expanded', String(!list.hidden))
  }
  const move = (to: number) => {
    const all = options()
    if (list.hidden || all.length === 0) return
    current = (to + all.length) % all.length
    all.forEach((one, at) => one.setAttribute('aria-selected', String(at === current)))
    input.setAttribute('aria-activedescendant', all[current]!.id)
  }
  const choose = (chosen: HTMLElement) => {
    input.value = chosen.textContent ?? ''
    close()
    input.form?.requestSubmit()
  }

  input.addEventListener('input', () =>
    input.value.trim().length < least ? close() : ask(`/search/suggest?q=${encodeURIComponent(input.value)}`),
  )
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(current + 1)
    else if (event.key === 'ArrowUp') move(current <= 0 ? -1 : current - 1)
    else if (event.key === 'Escape' && !list.hidden) close()
    else if (event.key === 'Enter' && current >= 0) choose(options()[current]!)
    else return
    event.preventDefault()
  })
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const chosen = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')
    if (chosen) choose(chosen)
  })
}

const listUnder = (input: HTMLInputElement): HTMLUListElement => {
  const list = document.createElement('ul')
  list.id = `${input.id}-offers`
  list.className = 'wm-offers'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.dataset['suggest'] ?? '')
  input.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value)
  }
  return list
}

const option = (listId: string, offer: string, at: number): HTMLLIElement => {
  const item = document.createElement('li')
  item.id = `${listId}-${at}`
  item.className = 'wm-offers__one'
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  item.textContent = offer
  return item
}
