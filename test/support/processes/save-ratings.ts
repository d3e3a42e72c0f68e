// Saves ratings one after the other, as a page does while somebody types; says each save once it is answered.
import { PASSWORD } from '../appraisal-office.ts'
import { openDeskAsAdmin } from '../open-desk-as-admin.ts'

const [folder = '', periodId = '', ...spans] = process.argv.slice(2)
const { ask } = await openDeskAsAdmin(folder, PASSWORD, undefined, undefined, 'kabid-a')
const { rows: known } = await ask('rating.grid', { as: 'evaluator', periodIds: [Number(periodId)] })
const revisions = new Map(known.map(({ assignmentId, revision }) => [assignmentId, revision]))
for (let count = 1; ; count += 1) {
  const lines = spans.map((span) => ({
    periodId: Number(periodId), assignmentId: Number(span), revision: revisions.get(Number(span)) ?? 0,
    patch: { hasilKerja: count % 2 === 0 ? 'sesuai' as const : 'di-atas' as const, note: `catatan ${count}` },
  }))
  const { rows } = await ask('rating.save', { rows: lines })
  for (const { assignmentId, revision, outcome, content } of rows) {
    revisions.set(assignmentId, revision)
    process.stdout.write(`${JSON.stringify({ assignmentId, revision, outcome, content })}\n`)
  }
}
