// Takes one back-up after the other, says the path of each, and says the key of a refusal; `count` ends it after so many.
import { openDeskAsAdmin } from '../open-desk-as-admin.ts'

const [folder = '', password = '', count = 'Infinity'] = process.argv.slice(2)
const { desk, ask } = await openDeskAsAdmin(folder, password)
for (let taken = 0; taken < Number(count); taken += 1) {
  const said = await ask('backup.take', {}).then(({ file }) => file, (error: Error) => error.message)
  process.stdout.write(`${said}\n`)
}
await desk.close()
