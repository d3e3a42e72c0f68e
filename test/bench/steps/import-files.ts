import { answer, benchDesk, importAll, timed } from '../bench-desk.ts'

// Imports files into the office of a folder in one batch: FOLDER FILE…. Answers with the time and, apart from it, that of a back-up.
const [folder = '', ...files] = process.argv.slice(2)
const { desk, ask } = await benchDesk(folder)
const people = (await ask('person.list', { filter: {}, limit: 1 })).total
const backup = people > 0 ? (await timed(() => ask('backup.take', {}))).ms : 0
const { ms, result } = await timed(() => importAll(ask, files))
await desk.close()
const rows = result.files.reduce((sum, file) => sum + (file.kind === null ? 0 : file.rows), 0)
const accepted = result.files.reduce((sum, file) => sum + (file.kind === null ? 0 : file.accepted), 0)
answer({ ms: ms - backup, backup, rows, accepted })
