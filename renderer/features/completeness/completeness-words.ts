import type { MissingRating } from '../../../shared/contract/completeness.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import type { Tone } from '../../components/feedback/tone.ts'
import type { Say } from '../../components/say.tsx'

/** The heat map as the desk answers it. */
export type CompletenessMap = OutputOf<'completeness.map'>
/** A unit of the map with its periods. */
export type MapUnit = CompletenessMap['units'][number]
/** One unit in one period. */
export type MapCell = MapUnit['cells'][number]
/** How complete a cell is, in the steps that have a colour and a pattern; nothing is due in `none`. */
export type Level = 'done' | 'most' | 'half' | 'few' | 'none'

/** The levels in the order of the legend. */
export const levels: readonly Level[] = ['done', 'most', 'half', 'few', 'none']

/** Who is still to be waited for: everything but what is done and where no SKP was made. */
export const missingTurns = ['assign', 'evaluator', 'superior', 'lock'] as const satisfies readonly MissingRating['turn'][]

/** What each turn looks like as a chip. */
export const turnTones: Readonly<Record<MissingRating['turn'], Tone>> = { assign: 'bad', evaluator: 'warn', superior: 'gold', lock: 'quiet', done: 'ok', 'no-skp': 'quiet' }

/** How many ratings of a cell are still missing; where no SKP was made none is. */
export function missingOf({ counts }: MapCell): number {
  return missingTurns.reduce((sum, turn) => sum + counts[turn], 0)
}

/** The share that is done in whole per cent, rounded down so that only what is complete reads 100; null where nothing is due. */
export function shareOf(cell: MapCell): number | null {
  const due = cell.counts.done + missingOf(cell)
  return due === 0 ? null : Math.floor((cell.counts.done / due) * 100)
}

/** The step that a cell is drawn in. */
export function levelOf(cell: MapCell): Level {
  const share = shareOf(cell)
  return share === null ? 'none' : share === 100 ? 'done' : share >= 75 ? 'most' : share >= 25 ? 'half' : 'few'
}

/** A period as a title: `Triwulan III 2026`. */
export function periodTitle(label: string, say: Say): string {
  const words = say('completeness.named', { period: periodLabelWords(label) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A cell as a sentence. */
export function cellSentence(unit: MapUnit, cell: MapCell, period: CompletenessMap['periods'][number], today: string, say: Say): string {
  const named = { unit: unit.unit, period: periodTitle(period.label, say) }
  if (cell.total === 0) return say('completeness.cell-empty', named)
  const missing = missingOf(cell)
  const said = say('completeness.cell', { ...named, done: cell.counts.done, total: cell.total, missing, noSkp: cell.counts['no-skp'] })
  return missing > 0 && !period.closed && period.deadline < today ? `${said} ${say('completeness.cell-late', { deadline: { date: period.deadline } })}` : said
}
