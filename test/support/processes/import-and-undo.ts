// Imports an office and takes it back, over and over; says every step of the way, and what is done once it is done.
import { hereReader } from '../files/here-reader.ts'
import { TREE, YEAR_2025, rated, ratingFile, staff, staffFile } from '../office-files.ts'
import { openDeskAsAdmin } from '../open-desk-as-admin.ts'

const [folder = '', password = '', people = ''] = process.argv.slice(2)
const places = Array.from({ length: Number(people) }, (_one, index) => index + 1)
const files = [TREE, staffFile(...places.map((place) => staff(place))), ratingFile(YEAR_2025, ...places.map((place) => rated(place)))]
const { ask } = await openDeskAsAdmin(folder, password, hereReader, ({ what }) => void process.stdout.write(`at ${what.key}\n`))
for (;;) {
  const staged = []
  for (const { name, bytes } of files) {
    staged.push({ stageId: (await ask('file.put', { stageId: null, name, offset: 0, data: bytes.toString('base64'), last: true })).stageId })
  }
  const { batchId } = await ask('import.commit', { files: staged })
  process.stdout.write(`imported ${batchId}\n`)
  await ask('import.undo', { batchId: batchId ?? 0 })
  process.stdout.write(`undone ${batchId}\n`)
}
