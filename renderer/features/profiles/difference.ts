import type { ShownLine } from '../../../shared/legal/types.ts'
import { sayValue } from '../../../shared/text/say.ts'
import { parameterLines } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** A line of a value as shipped and as chosen; null where one side has no such line. */
export type DifferentLine = { readonly label: string; readonly before: string | null; readonly after: string | null; readonly same: boolean }

/** Writes the shipped value and the chosen one side by side, line by line. */
export function differenceOf(parameter: string, before: unknown, after: unknown, say: Say): readonly DifferentLine[] {
  const [then, now] = [written(parameter, before, say), written(parameter, after, say)]
  const labels = [...new Set([...then.keys(), ...now.keys()])]
  return labels.map((label) => {
    const [one, other] = [then.get(label) ?? null, now.get(label) ?? null]
    return { label, before: one, after: other, same: one === other }
  })
}

/** Lines of the same label are told apart by their number, as two rows of a table may read alike. */
function written(parameter: string, value: unknown, say: Say): ReadonlyMap<string, string> {
  const lines: readonly ShownLine[] = value === null || value === undefined ? [] : parameterLines(parameter, value)
  const all = new Map<string, string>()
  for (const line of lines) {
    const label = sayValue(say.language, line.label)
    let name = label
    for (let turn = 2; all.has(name); turn += 1) name = `${label} (${turn})`
    all.set(name, sayValue(say.language, line.value))
  }
  return all
}
