import { fieldId } from '../../components/fields/field-id.ts'

/** Puts the focus on a field, or on the nearest one around it that is on the page: a row that is gone leads to its list. */
export function jumpToField(name: string): void {
  for (let at = name; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const field = document.getElementById(fieldId(at))
    if (field === null) continue
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
    return
  }
}
