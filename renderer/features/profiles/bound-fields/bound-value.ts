import type { Bounds } from '../../../../shared/legal/bounds/bounds.ts'

/** The parts of a composed value; none where it is something else, as after a faulty import. */
export function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}

/** The members of a list; none where the value is no list. */
export function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** The codes of a list of options; what is no text is left out. */
export function codesOf(value: unknown): readonly string[] {
  return membersOf(value).filter((one) => typeof one === 'string')
}

/** What was typed as a whole number: the number, or the text itself, so that nothing typed is lost and the bounds can tell the fault. */
export function typedWhole(text: string): unknown {
  const trimmed = text.trim()
  return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed
}

/** What was typed as a decimal, as it is kept: with a point; `1.234,5` is read as people here write it. */
export function typedExact(text: string): string {
  const trimmed = text.trim()
  const plain = trimmed.includes(',') ? trimmed.replaceAll('.', '') : trimmed
  return plain.replace(',', '.')
}

/** A kept number as it is typed: with a decimal comma where the language has one. */
export function asTyped(value: unknown, language: 'id' | 'en'): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  return language === 'id' ? value.replace('.', ',') : value
}

/** The empty value of this shape, for a new row or a parameter that has no shipped value. */
export function blankOf(bounds: Bounds): unknown {
  switch (bounds.kind) {
    case 'whole':
    case 'exact':
    case 'choice': return ''
    case 'set': return []
    case 'order': return bounds.options.map(({ value }) => value)
    case 'parts': return Object.fromEntries(bounds.parts.filter(({ optional }) => optional !== true).map(({ name, bounds }) => [name, blankOf(bounds)]))
    case 'cuts': return {
      edges: bounds.bands.slice(0, -1).map(({ value }) => ({ band: value, from: '', edge: 'at-least' })), below: bounds.bands.at(-1)?.value ?? '',
    }
    case 'rows': return Array.from({ length: bounds.min }, () => blankOf(bounds.row))
  }
}
