import { isoDate } from '../../shared/calendar/iso-date.ts'
import { exact, exactText } from '../../shared/numbers/exact.ts'
import type { Parameter, Profile } from '../../shared/legal/types.ts'

/** One number inside a dated value, moved by the smallest step that its writing shows, and the law in which only that differs. */
export type Nudge = { readonly parameter: string; readonly from: string; readonly path: string; readonly to: string; readonly law: Profile }

/** Every number of a parameter, each once a step lower and once a step higher. */
export function nudgesOf(parameter: Parameter): readonly Nudge[] {
  return parameter.values.flatMap((dated, index) => {
    if (dated.value === 'repealed') return []
    return numbersIn(dated.value).flatMap(({ path, value }) => [-1, 1].map((step) => {
      const moved = nudged(value, step)
      const values = parameter.values.map((one, at) => (at === index ? { ...one, value: withValue(one.value, path, moved) } : one))
      const law: Profile = { name: 'nudged', from: isoDate('1900-01-01'), before: null, values: { [parameter.id]: values } }
      return { parameter: parameter.id, from: dated.from, path: path.join('.'), to: String(moved), law }
    }))
  })
}

type Found = { readonly path: readonly string[]; readonly value: number | string }

function numbersIn(value: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof value === 'number') return [{ path, value }]
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? [{ path, value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function nudged(value: number | string, step: number): number | string {
  if (typeof value === 'number') return value + step
  const decimals = value.split('.')[1]?.length ?? 0
  return exactText(exact(value).add(exact(step).div(10 ** decimals)))
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) return whole.map((one: unknown, index) => (String(index) === key ? withValue(one, rest, value) : one))
  return { ...(whole as object), [key]: withValue((whole as Readonly<Record<string, unknown>>)[key], rest, value) }
}
