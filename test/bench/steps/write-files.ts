import { answer } from '../bench-desk.ts'
import { writeSampleOffice } from '../../../electron/desk/sample/write-sample-office.ts'

// Writes the sample office of a size: OUT PEOPLE UNITS YEARS. Answers with the files and their kinds.
const [out = '', people = '', units = '', years = ''] = process.argv.slice(2)
const { files, notes } = await writeSampleOffice({ out, people: Number(people), units: Number(units), years: Number(years) })
answer({ files: notes.files.map(({ kind, rows, file }, index) => ({ path: files[index], kind, rows, file })) })
