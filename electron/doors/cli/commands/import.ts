import type { ImportReport } from '../../../../shared/contract/import.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { AskDesk, Command, ExitCode } from '../command.ts'
import { putFile } from '../put-file.ts'
import { sayMessages } from '../say-messages.ts'

/** `import`: reads the office's own files in, all in one batch; `--dry-run` shows what would happen and changes nothing. */
export const importFiles: Command = {
  name: 'import',
  usage: 'import FILE... --data DIR [--dry-run] [--covers all|UNIT] [--period 2025|2025-Q3]',
  about: 'cli.import.about',
  options: { data: { type: 'string' }, 'dry-run': { type: 'boolean' }, covers: { type: 'string' }, period: { type: 'string' } },
  positionals: { min: 1, max: 100 },
  async run({ flags, positionals, cwd, withDesk, tell }) {
    const report = await withDesk(async (ask) => {
      const stageIds = await putAll(ask, cwd, positionals)
      const files = stageIds.map((stageId) => ({ stageId, period: flags.text('period') ?? null }))
      return ask(flags.on('dry-run') ? 'import.preview' : 'import.commit', { files, covers: flags.text('covers') ?? null })
    })
    for (const file of report.files) tell(outcomeOf(file))
    return { exit: importExit(report), json: sayMessages(report) }
  },
}

/** What became of one file, in a sentence: its counts, or why it was refused. */
function outcomeOf(file: ImportReport['files'][number]): Message {
  if (file.kind === null) return { key: 'cli.import.refused', values: { file: file.file, why: { message: file.refused.message } } }
  const { rows, accepted, rejected, conflicts } = file
  return { key: 'cli.import.read', values: { file: file.file, rows, accepted, rejected: rejected.length, conflicts: conflicts.length } }
}

/** 2 when no file was taken, 1 when a file or a row was refused, else 0. */
export function importExit(report: ImportReport): ExitCode {
  const refused = report.files.filter((file) => file.kind === null).length
  if (refused === report.files.length) return 2
  return refused > 0 || report.files.some((file) => file.kind !== null && file.rejected.length > 0) ? 1 : 0
}

async function putAll(ask: AskDesk, cwd: string, paths: readonly string[]): Promise<string[]> {
  const stageIds: string[] = []
  for (const path of paths) stageIds.push(await putFile(ask, cwd, path))
  return stageIds
}
