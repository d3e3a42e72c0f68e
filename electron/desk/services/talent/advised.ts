import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { adviceHigh, adviceLow, type Advice } from '../../../../shared/legal/parameters/talent/advice.ts'
import { potensialBands } from '../../../../shared/legal/parameters/talent/bands.ts'
import { boxMatrix, krsBoxes } from '../../../../shared/legal/parameters/talent/boxes.ts'
import { ekspektasiSchema } from '../../../../shared/legal/terms/predikat.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'

type Box = OutputOf<'talent.boxes'>['boxes'][number]

/** What the law of a day says of each box, the highest number first: its bands, its advice with how sure it is, and the groups of succession plan. */
export function advised(on: IsoDate): readonly Omit<Box, 'count' | 'before' | 'names'>[] {
  const [matrix, krs] = [valueOn(boxMatrix, on).dated.value, valueOn(krsBoxes, on).dated.value]
  const boxes = ekspektasiSchema.options.flatMap((kinerja) => potensialBands.map((potensial) => {
    const box = matrix[kinerja][potensial]
    return {
      box, kinerja: { key: `talent.band.${kinerja}` } as const, potensial: { key: `talent.band.${potensial}` } as const, ...adviceFor(box, on),
      krs: (['instansi', 'nasional', 'langsung'] as const).filter((group) => krs[group].includes(box)).map((group) => ({ key: `talent.krs-group.${group}` }) as const),
    }
  }))
  return boxes.sort((one, other) => other.box - one.box)
}

// The number 5 parts the two tables of advice: the words of the lower boxes in the text of 2025 were not read.
function adviceFor(box: number, on: IsoDate): { readonly advice: Box['advice']; readonly adviceCitation: Citation; readonly adviceCertainty: Box['adviceCertainty'] } {
  const { dated } = box >= 5 ? valueOn(adviceHigh, on) : valueOn(adviceLow, on)
  const advice: Readonly<Record<number, readonly Advice[]>> = dated.value
  return {
    advice: (advice[box] ?? []).map((one) => ({ key: `talent.advice.${one}` })), adviceCitation: dated.citation, adviceCertainty: dated.checked.how,
  }
}
