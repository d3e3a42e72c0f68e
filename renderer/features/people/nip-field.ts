import type { FieldErrors } from '../../components/fields/reasoned-form.tsx'

/** A number as it is kept: without the spaces that letters write into it. */
export function plainNip(typed: string): string {
  return typed.replaceAll(/[\s'’.-]/g, '')
}

/** What is wrong with a number in the field of that name before it is sent. */
export function checkNip(field: string, typed: string): FieldErrors {
  const digits = plainNip(typed)
  return /^\d{18}$/.test(digits) ? {} : { [field]: { key: 'people.nipShape', values: { count: digits.length } } }
}
