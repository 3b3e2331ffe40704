/**
 * “Choose all” ticks what stands there, and how many are chosen is said as they are. Without scripts the same links
 * load the page again with all of it ticked, or none.
 */
export const chooseAllInPlace = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-many]')) {
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=pick]')]
    const tell = () => {
      const count = boxes.filter(({ checked }) => checked).length
      const { none = '', one = '', many = '' } = form.dataset
      const place = form.querySelector('[data-count]')
      if (place) place.textContent = [none, one][count] ?? many.replace('#', String(count))
    }
    form.addEventListener('change', tell)
    for (const link of form.querySelectorAll<HTMLAnchorElement>('a[data-choose]')) {
      link.setAttribute('role', 'button')
      link.addEventListener('keydown', (event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        link.click()
      })
      link.addEventListener('click', (event) => {
        event.preventDefault()
        for (const box of boxes) box.checked = link.dataset['choose'] === 'all'
        tell()
      })
    }
    // A page shown again by the back button keeps its ticks.
    tell()
    window.addEventListener('pageshow', tell)
  }
}
