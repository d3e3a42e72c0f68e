import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeMaterial, reportsOf } from '../../../electron/desk/sample/material.ts'
import { sampleSize } from '../../../electron/desk/sample/options.ts'
import { writeReport } from '../../../electron/desk/sample/output/write-report.ts'
import { answer } from '../bench-desk.ts'

// Writes the sample office of a size, or only some of its kinds of file: OUT PEOPLE UNITS YEARS KIND…. Answers with the files.
const [out = '', people = '', units = '', years = '', ...kinds] = process.argv.slice(2)
const material = makeMaterial(sampleSize({ people: Number(people), units: Number(units), years: Number(years) }))
mkdirSync(out, { recursive: true })
const files = []
for (const report of reportsOf(material)) {
  if (kinds.length > 0 && !kinds.includes(report.kind)) continue
  const { file, kind, rows } = await writeReport(report, out, new AbortController().signal)
  files.push({ path: join(out, file), file, kind, rows })
}
answer({ files })
