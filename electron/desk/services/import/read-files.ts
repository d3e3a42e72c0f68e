import type { RefusedFile } from '../../../../shared/contract/import.ts'
import { parsePeriod } from '../../../../shared/calendar/period.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import type { Mapping } from '../../files/mapping.ts'
import type { ParsedFile } from '../../files/parsed.ts'
import { readFile, type ReadResult } from '../../files/read-file.ts'
import { refuseCancelled } from './tick.ts'

/** A file to import: where it lies, what the user calls it, its period where it does not say it, a mapping for a foreign sheet. */
export type FileChoice = {
  readonly path: string
  readonly name: string
  readonly stageId: string | null
  readonly period?: string | null
  readonly mapping?: Mapping | null
}

/** What came of reading a file: its rows, or why it is refused. */
export type FileRead = { readonly parsed: ParsedFile; readonly refused: null } | { readonly parsed: null; readonly refused: RefusedFile }

/** Reads files one after another, in the order given. Throws `cancelled`, and `bad-input` for a period that is none. */
export async function readFiles(context: Pick<Context, 'desk' | 'progress' | 'signal'>, files: readonly FileChoice[]): Promise<FileRead[]> {
  const found: FileRead[] = []
  for (const [index, choice] of files.entries()) {
    context.progress(index, files.length, { key: 'import.progress.reading', values: { file: choice.name } })
    const result = await readFile(choice.path, { name: choice.name, period: periodOf(choice), mapping: choice.mapping ?? null }, context.desk.spawnReader, context.signal)
    refuseCancelled(context.signal)
    found.push(result.is === 'parsed' ? { parsed: result.file, refused: null } : { parsed: null, refused: refusal(choice, result) })
  }
  return found
}

function periodOf({ period }: FileChoice): ReturnType<typeof parsePeriod> {
  if (period === undefined || period === null || period === '') return null
  const read = parsePeriod(period)
  if (!read) throw new TanjakError('bad-input', { key: 'import.bad-period', values: { period } })
  return read
}

function refusal(choice: FileChoice, result: Exclude<ReadResult, { is: 'parsed' }>): RefusedFile {
  const common = { file: choice.name, stageId: choice.stageId, kind: null }
  if (result.is === 'refused') {
    const { code, message } = result.refused
    return { ...common, refused: { code, message }, unknown: null, needsPeriod: code === 'period-missing' }
  }
  const { headerRow, columns, sample } = result.sheet
  return {
    ...common, refused: { code: 'unknown-kind', message: { key: 'import.unknown-kind', values: { file: choice.name } } },
    unknown: { headerRow, columns: [...columns], sample: sample.map((row) => ({ ...row })) }, needsPeriod: false,
  }
}
