import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { listBatches, listFiles } from '../../db/repositories/import-batches.ts'

/** All imports, the latest first, with their files and counts. */
export async function readBatches({ db }: Pick<Context, 'db'>): Promise<OutputOf<'import.batches'>> {
  const files = await listFiles(db)
  const batches = await listBatches(db)
  return {
    batches: batches.map((batch) => ({
      batchId: batch.id, importedAt: batch.imported_at, by: batch.by, state: batch.state, undoneAt: batch.undone_at,
      files: files.filter((file) => file.batch_id === batch.id).map((file) => ({
        file: file.name, kind: file.kind, rows: file.row_count, accepted: file.accepted, added: file.added, changed: file.changed, unchanged: file.unchanged,
        rejected: file.row_count - file.accepted,
      })),
    })),
  }
}
