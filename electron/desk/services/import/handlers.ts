import { statSync } from 'node:fs'
import { sayText } from '../../../../shared/text/say.ts'
import { recordKind } from '../../../../shared/domain/record/kinds.ts'
import type { HandlersOf } from '../../context.ts'
import { listMappings, saveMapping } from '../../db/repositories/mapping-profiles.ts'
import { writeTemplate } from '../../files/writers/template.ts'
import { needWholeOffice } from '../record/person-in-reach.ts'
import { readBatches } from './batches.ts'
import { importFiles } from './import-files.ts'
import { chosen, writeRejected } from './rejected-sheet.ts'
import { undoImport } from './undo.ts'

/** Reading the office's own files in, all or nothing, and taking a batch back. */
export const importHandlers: HandlersOf<
  'import.preview' | 'import.commit' | 'import.undo' | 'import.batches' | 'import.rejected-sheet' | 'import.template' | 'import.mapping-profiles' | 'import.save-mapping'
> = {
  'import.preview': async (context, { files, covers }) => {
    await needWholeOffice(context)
    return importFiles(context, { files: chosen(context, files), covers, dryRun: true })
  },
  'import.commit': async (context, { files, covers }) => {
    await needWholeOffice(context)
    const report = await importFiles(context, { files: chosen(context, files), covers, dryRun: false })
    // What has been taken in is not needed any more; a refused file may be mapped and tried again.
    for (const file of report.files) if (file.kind !== null && file.stageId !== null) context.desk.stage.discard(file.stageId)
    return report
  },
  'import.undo': async (context, { batchId, reason }) => {
    await needWholeOffice(context)
    return undoImport(context, batchId, reason)
  },
  'import.batches': (context) => readBatches(context),
  'import.rejected-sheet': writeRejected,
  'import.template': async ({ desk }, { kind }) => {
    const title = sayText('id', recordKind(kind).label).toLowerCase().replaceAll(' ', '-')
    const staged = desk.stage.reserve(`templat-${title}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    await writeTemplate(staged.path, kind, 'id')
    return { fileId: staged.id, name: staged.name, size: statSync(staged.path).size }
  },
  'import.mapping-profiles': async ({ db }) => ({ profiles: await listMappings(db) }),
  'import.save-mapping': async ({ db, account, now }, { name, mapping }) => {
    await saveMapping(db, name, mapping, { accountId: account.id, now: now() })
    return {}
  },
}
