import { readSheet } from 'read-excel-file/node'
import { answer, timed } from '../bench-desk.ts'

// Parses a workbook with the reader library alone: FILE.
const { ms, result } = await timed(() => readSheet(process.argv[2] ?? ''))
answer({ ms, rows: result.length })
