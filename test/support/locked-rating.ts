import type { InputOf } from '../../shared/contract/contract.ts'
import { emptyEvaluation, evaluationPredikat, type EvaluationContent } from '../../shared/domain/appraisal/evaluation.ts'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { behindTheDesk } from './behind-the-desk.ts'

type Folder = { readonly folder: string }
type Laid = { readonly periodId: number; readonly assignmentId: number; readonly hasilKerja?: 'di-atas' | 'sesuai' | 'di-bawah'; readonly perilakuKerja?: 'di-atas' | 'sesuai' | 'di-bawah'; readonly handedOverOn?: string | null; readonly state?: 'locked' | 'confirmed' | 'draft' | 'submitted' }

/** Lays a rating of a span into the store as the flow would leave it; locked and handed over unless told otherwise. Gives what an objection names. */
export async function layRating(
  { folder }: Folder, admin: { readonly userName: string; readonly password: string }, rating: Laid, ends = '2026-09-30',
): Promise<Pick<InputOf<'objection.register'>, 'periodId' | 'assignmentId' | 'version'>> {
  const { periodId, assignmentId, hasilKerja = 'sesuai', perilakuKerja = 'sesuai', handedOverOn = '2026-11-09', state = 'locked' } = rating
  const content: EvaluationContent = { ...emptyEvaluation, hasilKerja, perilakuKerja }
  const predikat = evaluationPredikat(content, isoDate(ends))
  const at = '2026-11-08T01:00:00.000Z'
  const store = await behindTheDesk(folder, admin)
  store.exec(`
    insert into evaluation (period_id, assignment_id, person_id) select ${periodId}, id, person_id from assignment where id = ${assignmentId} on conflict do nothing;
    insert into evaluation_version (evaluation_id, number, state, origin, revision, hasil_kerja, perilaku_kerja, predikat, content, created_at, changed_at, locked_at, handed_over_on)
    select id, 1, '${state}', 'entry', 1, '${hasilKerja}', '${perilakuKerja}', '${predikat}', '${JSON.stringify(content)}', '${at}', '${at}',
      ${state === 'locked' ? `'${at}'` : 'null'}, ${state === 'locked' && handedOverOn !== null ? `'${handedOverOn}'` : 'null'}
    from evaluation where period_id = ${periodId} and assignment_id = ${assignmentId};`)
  return { periodId, assignmentId, version: 1 }
}
