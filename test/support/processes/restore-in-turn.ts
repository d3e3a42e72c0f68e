// Restores two back-ups in turn, over and over, and says after each which one stands now.
import { openDeskAsAdmin } from '../open-desk-as-admin.ts'

const [folder = '', password = '', ...files] = process.argv.slice(2)
const { ask } = await openDeskAsAdmin(folder, password)
for (let turn = 0; ; turn += 1) {
  const file = files[turn % files.length] ?? ''
  await ask('backup.restore', { file, stageId: null, password })
  await ask('session.sign-in', { userName: 'admin', password })
  process.stdout.write(`${file}\n`)
}
