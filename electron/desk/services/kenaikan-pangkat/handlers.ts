import type { kenaikanPangkat } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { HandlersOf } from '../../context.ts'
import { listCredits } from './credits.ts'
import { listDue } from './due.ts'
import { exportKp } from './export.ts'
import { setPaper } from './set-paper.ts'

/** Kenaikan pangkat that falls due with its papers, and angka kredit. */
export const kenaikanPangkatHandlers: HandlersOf<keyof typeof kenaikanPangkat> = {
  'kp.due': listDue,
  'kp.set-paper': setPaper,
  'kp.credits': listCredits,
  'kp.export': exportKp,
}
