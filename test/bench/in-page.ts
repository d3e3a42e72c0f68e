/**
 * What runs inside the page, timed by the page's own clock, so that no time of the test's own is counted. Each function stands
 * alone: it is sent to the page as text.
 */
export const inPage = {
  /** Clicks the link to the list and waits until rows are drawn. */
  open: (): Promise<number> =>
    new Promise((resolve) => {
      const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent?.trim() === 'Pegawai')
      const since = performance.now()
      const look = () => {
        const cell = document.querySelector('[role=grid][aria-busy=false] [role=row] [role=gridcell]')
        if (cell?.textContent) resolve(performance.now() - since)
        else requestAnimationFrame(look)
      }
      if (link instanceof HTMLElement) link.click()
      look()
    }),
  /** Types a word and waits until the list answers it; counted from when the question goes out, after the rest in typing. */
  search: (word: string): Promise<number> =>
    new Promise((resolve) => {
      const field = document.querySelector('main input[type=search]')
      const plain = globalThis.fetch
      let since = 0
      globalThis.fetch = (...args) => {
        if (since === 0) since = performance.now()
        return plain(...args)
      }
      const look = () => {
        if (since > 0 && document.querySelector('[role=grid][aria-busy=false]')) {
          globalThis.fetch = plain
          resolve(performance.now() - since)
        } else requestAnimationFrame(look)
      }
      if (field instanceof HTMLInputElement) {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, word)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      requestAnimationFrame(look)
    }),
  /** Jumps to a part of the list and waits until every row in sight is there. */
  scroll: (part: number): Promise<number> =>
    new Promise((resolve) => {
      const grid = document.querySelector('[role=grid]')
      if (!grid) return
      const since = performance.now()
      grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * part
      const look = () => {
        const { top, bottom } = grid.getBoundingClientRect()
        const rows = [...grid.querySelectorAll('[role=row]')].filter((row) => row.querySelector('[role=gridcell]'))
        const seen = rows.filter((row) => row.getBoundingClientRect().bottom > top + 60 && row.getBoundingClientRect().top < bottom)
        const whole = seen.length > 5 && seen.every((row) => row.querySelector('[role=gridcell]')?.textContent)
        if (whole) resolve(performance.now() - since)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }),
}
