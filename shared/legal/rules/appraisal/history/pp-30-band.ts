import type { Exact } from '../../../../numbers/exact.ts'
import { bandOf } from '../../../bounds/cuts.ts'
import type { Step } from '../../../finding.ts'
import { pp30Bands, pp30LowBands, type Sebutan } from '../../../parameters/appraisal/nilai.ts'
import { met, unknown } from '../../../steps.ts'
import type { Law } from '../../../types.ts'

/**
 * The word of PP 30/2019 Ps 41(5) for a value, with the step that weighs the new idea: from the highest band on, without an idea
 * it is Baik; unknown, it stays open. The two lowest bands are read only where the value lies below the others.
 */
export function pp30Band(nilai: Exact, ideBaru: boolean | null | undefined, law: Law): { readonly sebutan: Sebutan; readonly steps: readonly Step[] } {
  const { cuts } = law(pp30Bands)
  const band = bandOf(cuts, nilai)
  if (band === cuts.below) return { sebutan: bandOf(law(pp30LowBands).cuts, nilai), steps: [] }
  if (band !== 'Sangat Baik') return { sebutan: band, steps: [] }
  const head = { id: 'idea', facts: ['ideBaru'] as const, wording: 'menciptakan ide baru dan/atau cara baru', citation: law.cite(pp30Bands) }
  if (ideBaru === null || ideBaru === undefined) return { sebutan: band, steps: [unknown(head, { key: 'appraisal.idea.unknown' })] }
  return ideBaru
    ? { sebutan: 'Sangat Baik', steps: [met(head, { key: 'appraisal.idea.yes' })] }
    : { sebutan: 'Baik', steps: [met(head, { key: 'appraisal.idea.no' })] }
}
