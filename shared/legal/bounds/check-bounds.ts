import { exact, exactText, type Exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import type { Bounds, Option, Part } from './bounds.ts'

/** What is wrong with a value, and where in it: the names and positions that lead there. */
export type BoundsProblem = { readonly path: readonly (string | number)[]; readonly message: Message }

type Path = BoundsProblem['path']

/** Tests a value against its bounds and names every fault; none means that it may stand. */
export function checkBounds(bounds: Bounds, value: unknown, path: Path = []): readonly BoundsProblem[] {
  switch (bounds.kind) {
    case 'whole': return checkWhole(bounds, value, path)
    case 'exact': return checkExact(bounds, value, path)
    case 'choice': return isOption(bounds.options, value) ? [] : [problem(path, { key: 'bounds.no-option' })]
    case 'set': return checkSet(bounds.options, value, path)
    case 'order': return checkOrder(bounds.options, value, path)
    case 'parts': return checkParts(bounds.parts, bounds.total, value, path)
    case 'cuts': return checkCuts(bounds, value, path)
    case 'rows': return checkRows(bounds, value, path)
  }
}

const problem = (path: Path, message: Message): BoundsProblem => ({ path, message })
const isOption = (options: readonly Option[], value: unknown): boolean => options.some((one) => one.value === value)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function checkWhole({ min, max }: { readonly min: number; readonly max: number }, value: unknown, path: Path): readonly BoundsProblem[] {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return []
  return [problem(path, { key: 'bounds.no-whole', values: { min, max } })]
}

function checkExact({ min, max }: { readonly min: string; readonly max: string }, value: unknown, path: Path): readonly BoundsProblem[] {
  const number = readExact(value)
  if (number !== null && number.gte(exact(min)) && number.lte(exact(max))) return []
  return [problem(path, { key: 'bounds.no-exact', values: { min: { number: min }, max: { number: max } } })]
}

/** Reads an exact number as it is kept: text with a decimal point. */
function readExact(value: unknown): Exact | null {
  return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(value) ? exact(value) : null
}

function checkSet(options: readonly Option[], value: unknown, path: Path): readonly BoundsProblem[] {
  if (!Array.isArray(value)) return [problem(path, { key: 'bounds.no-list' })]
  const unknown = value.flatMap((one: unknown, index) => (isOption(options, one) ? [] : [problem([...path, index], { key: 'bounds.no-option' })]))
  return new Set(value).size === value.length ? unknown : [...unknown, problem(path, { key: 'bounds.twice' })]
}

function checkOrder(options: readonly Option[], value: unknown, path: Path): readonly BoundsProblem[] {
  const faults = checkSet(options, value, path)
  if (faults.length > 0 || !Array.isArray(value) || value.length === options.length) return faults
  return [problem(path, { key: 'bounds.not-every-option' })]
}

function checkParts(parts: readonly Part[], total: string | undefined, value: unknown, path: Path): readonly BoundsProblem[] {
  if (!isObject(value)) return [problem(path, { key: 'bounds.no-parts' })]
  const known = new Set(parts.map(({ name }) => name))
  const strangers = Object.keys(value).filter((name) => !known.has(name))
    .map((name) => problem([...path, name], { key: 'bounds.unknown-part', values: { name } }))
  const faults = parts.flatMap((part) => (mayLack(part, value) ? [] : checkBounds(part.bounds, value[part.name], [...path, part.name])))
  if (strangers.length + faults.length > 0 || total === undefined) return [...strangers, ...faults]
  const sum = parts.reduce((whole, { name }) => whole.add(exact((value[name] ?? 0) as string | number)), exact(0))
  if (sum.equals(exact(total))) return []
  return [problem(path, { key: 'bounds.total', values: { total: { number: total }, sum: { number: exactText(sum) } } })]
}

function mayLack({ name, optional, neededWith }: Part, value: Readonly<Record<string, unknown>>): boolean {
  if (!optional || value[name] !== undefined) return false
  return neededWith === undefined || !neededWith.values.includes(String(value[neededWith.part]))
}

function checkCuts(bounds: Extract<Bounds, { kind: 'cuts' }>, value: unknown, path: Path): readonly BoundsProblem[] {
  const [bands, lowest] = [bounds.bands.slice(0, -1), bounds.bands.at(-1)]
  if (!isObject(value) || !Array.isArray(value['edges']) || value['below'] !== lowest?.value || value['edges'].length !== bands.length) {
    return [problem(path, { key: 'bounds.no-bands' })]
  }
  let last: Exact | null = null
  return value['edges'].flatMap((edge: unknown, index): readonly BoundsProblem[] => {
    const at = [...path, 'edges', index]
    if (!isObject(edge) || edge['band'] !== bands[index]?.value || (edge['edge'] !== 'at-least' && edge['edge'] !== 'above')) {
      return [problem(at, { key: 'bounds.no-bands' })]
    }
    const faults = checkExact(bounds, edge['from'], [...at, 'from'])
    if (faults.length > 0) return faults
    const from = exact(edge['from'] as string)
    const falls = last === null || from.lt(last)
    last = from
    return falls ? [] : [problem([...at, 'from'], { key: 'bounds.not-falling' })]
  })
}

function checkRows(bounds: Extract<Bounds, { kind: 'rows' }>, value: unknown, path: Path): readonly BoundsProblem[] {
  const { row, min, max, descending } = bounds
  if (!Array.isArray(value)) return [problem(path, { key: 'bounds.no-list' })]
  if (value.length < min || value.length > max) return [problem(path, { key: 'bounds.rows', values: { min, max } })]
  const faults = value.flatMap((one: unknown, index) => checkBounds(row, one, [...path, index]))
  if (faults.length > 0 || descending === undefined) return faults
  const numbers = value.map((one: unknown) => exact((one as Readonly<Record<string, string | number>>)[descending] ?? 0))
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before === undefined || number.lt(before) ? [] : [problem([...path, index, descending], { key: 'bounds.not-falling' })]
  })
}
