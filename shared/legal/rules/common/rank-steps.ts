import type { IsoDate } from '../../../calendar/iso-date.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, lastedAtLeast, scope, unknown } from '../../steps.ts'
import { nextGolongan, type Golongan } from '../../terms/golongan.ts'
import type { Law } from '../../types.ts'

/** Scope: there is a golongan ruang above. An unknown golongan is asked for. */
export function belowTop({ golongan }: { readonly golongan?: Golongan | null | undefined }): Step {
  const head = { id: 'below-top', facts: ['golongan'] as const }
  if (!golongan) return scope(unknown(head, { key: 'promotion.golongan-unknown' }))
  const more = nextGolongan(golongan) !== null
  return scope(holds(head, more, { key: more ? 'promotion.golongan-now' : 'promotion.golongan-top', values: { golongan } }))
}

/** "sekurang-kurangnya telah n tahun dalam pangkat terakhir": at least, so the very day counts. */
export function timeInRank(golonganTmt: IsoDate | null | undefined, law: Law, asked: { readonly years: number; readonly citation: Citation }): Step {
  return lastedAtLeast(
    {
      id: 'time-in-rank', facts: ['golonganTmt'], wording: `sekurang-kurangnya telah ${asked.years} tahun dalam pangkat terakhir`,
      citation: asked.citation,
    },
    law,
    { since: golonganTmt, months: asked.years * 12, countedBy: 'day' },
    { lasted: 'promotion.time-in-rank', unknown: { key: 'promotion.time-in-rank-unknown' } },
  )
}
