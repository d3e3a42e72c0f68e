import { useEffect, useState, type RefObject } from 'react'

/** Keeps a text that cannot be taken as it was typed: the control is invalid as long as `fault` stands, so that its form is not sent; it is said once the typing rests. */
export function useFault(ref: RefObject<HTMLInputElement | null>, fault: string | null): {
  readonly error: string | undefined
  readonly rest: () => void
  readonly typing: () => void
} {
  const [rested, setRested] = useState(false)
  useEffect(() => ref.current?.setCustomValidity(fault ?? ''), [ref, fault])
  return { error: rested && fault !== null ? fault : undefined, rest: () => setRested(true), typing: () => setRested(false) }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** True when a text stands in `scope` that its field cannot take; with `tell` that field says so and has the focus. */
export function holdsFault(scope: ParentNode | null, tell = true): boolean {
  const controls = [...(scope?.querySelectorAll<Control>('input, textarea, select') ?? [])]
  const found = controls.find((control) => control.validity.customError)
  if (found !== undefined && tell) {
    found.focus()
    // Fires `invalid` at the control, at which its sentence appears.
    found.checkValidity()
  }
  return found !== undefined
}

/** Lets no form of the page be sent while a text stands in it that its field cannot take. */
export function holdFaultyForms(page: Document): void {
  page.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !holdsFault(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { capture: true })
}
