import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Kysely } from 'kysely'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { HandlersOf } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { writeSampleOffice } from '../../sample/write-sample-office.ts'
import { importFiles } from '../import/import-files.ts'

/** Loads the sample office: its files are written into a folder of their own and go through the same import as everybody's. */
export const sampleHandlers: HandlersOf<'sample.load'> = {
  'sample.load': async (context, { people, units, years, seed }) => {
    await refuseRealOffice(context.db)
    const folder = await mkdtemp(join(tmpdir(), 'tanjak-contoh-'))
    try {
      const { progress, signal } = context
      const { files } = await writeSampleOffice({ people, units, years, seed, out: join(folder, 'berkas'), progress, signal })
      const choices = files.map((path) => ({ path, name: basename(path), stageId: null }))
      return await importFiles(context, {
        files: choices,
        covers: 'all',
        dryRun: false,
        detail: { sample: true, people, units, years, seed },
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** Invented people are never mixed with people of the office. */
async function refuseRealOffice(db: Kysely<Database>): Promise<void> {
  const someone = await db.selectFrom('person').select('id').limit(1).executeTakeFirst()
  if (someone) throw new TanjakError('refused', { key: 'sample.office-not-empty' })
}
