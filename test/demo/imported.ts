import type { ImportedFile, ImportReport } from '../../shared/contract/import.ts'
import { say } from '../../shared/text/say.ts'
import { folded, line, table, told } from './screen.ts'

/** Tells what an import took, what it did not take and why, and what it found to settle. */
export function tellImport(report: ImportReport): void {
  const taken = report.files.filter((file): file is ImportedFile => file.kind !== null)
  const row = (file: ImportedFile) => [file.file, file.rows, file.accepted, file.rejected.length, file.conflicts.length]
  const sum = (of: (file: ImportedFile) => number) => taken.reduce((total, file) => total + of(file), 0)
  const total = [
    told('all'),
    sum((file) => file.rows),
    sum((file) => file.accepted),
    sum((file) => file.rejected.length),
    sum((file) => file.conflicts.length),
  ]
  const heads = ['file', 'rows', 'accepted', 'rejected', 'conflicts'] as const
  table(
    heads.map((head) => told(head)),
    [...taken.map(row), total],
  )
  for (const file of report.files) if (file.kind === null) folded(`${file.file}: ${say('id', file.refused.message)}`, '   ! ')
  examples(
    'rejected-because',
    taken.flatMap((file) => file.rejected.map(({ code, message }) => ({ kind: code, file: file.file, message }))),
  )
  examples(
    'to-settle',
    taken.flatMap((file) => file.conflicts.map(({ kind, message }) => ({ kind, file: file.file, message }))),
  )
  const dropped = [...new Set(taken.flatMap((file) => file.droppedColumns))]
  line()
  folded(told('dropped', { columns: { list: dropped } }), '   ')
}

type Told = { readonly kind: string; readonly file: string; readonly message: Parameters<typeof say>[1] }

function examples(key: 'rejected-because' | 'to-settle', all: readonly Told[]): void {
  if (all.length === 0) return
  line()
  line(`   ${told(key)}`)
  const kinds = Object.entries(Object.groupBy(all, (one) => one.kind)).sort(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0))
  for (const [, list = []] of kinds) {
    const [first] = list
    if (first) folded(`${say('id', first.message)} (${first.file})`, `   ${String(list.length).padStart(6)} × `)
  }
}
