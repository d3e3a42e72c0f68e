import { say, sayText } from '../shared/text/say.ts'
import type { Message } from '../shared/text/message.ts'
import { wholeNumber } from './doors/cli/numbers.ts'
import { parseCommand, type CommandForm } from './doors/cli/parse-command.ts'
import { tellFailure } from './doors/cli/tell-failure.ts'
import { chooseDataFolder } from './doors/choose-data-folder.ts'
import { ensureBuilt, type Built } from './doors/serving/ensure-built.ts'
import { projectRoot } from './doors/serving/project-root.ts'
import { thisComputer } from './doors/this-computer.ts'
import { findElectron } from './start/find-electron.ts'
import { hasScreen } from './start/has-screen.ts'
import { joinRunningDesk, runInBrowser, type Showing } from './start/in-browser.ts'
import { runElectron } from './start/run-electron.ts'

// `npm start`: the desktop window where it can be had, else the same app in the browser of this computer.
const form: CommandForm = {
  usage: 'npm start -- [--data DIR] [--port N] [--no-open]',
  options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  positionals: { min: 0, max: 0 },
}
const words = process.argv.slice(2)

const err = (text: string): void => void process.stderr.write(text)
const tell = (message: Message): void => err(`${say('id', message)}\n`)

if (words.includes('--help')) {
  process.stdout.write(`${form.usage}\n\n${sayText('id', 'cli.start.about')}\n`)
} else {
  await start().catch((error: unknown) => {
    tellFailure(error, err)
    process.exitCode = 2
  })
}

async function start(): Promise<void> {
  const { flags } = parseCommand(form, words)
  const computer = thisComputer()
  const dataFolder = chooseDataFolder(flags.text('data'), computer)
  const port = wholeNumber(flags, 'port') ?? 0
  const built = (): Promise<Built> => ensureBuilt(projectRoot, () => tell({ key: 'cli.building' }))

  const showing: Showing = { tell, mayOpen: !flags.on('no-open'), print: (address) => void process.stdout.write(`${address}\n`) }
  if (await joinRunningDesk(dataFolder, showing)) return

  const electron = findElectron(projectRoot, computer.env)
  if (electron !== undefined && hasScreen(computer.platform, computer.env)) {
    const code = await runElectron(electron, (await built()).main, dataFolder)
    if (code !== undefined) {
      process.exitCode = code
      return
    }
  }
  tell({ key: electron === undefined ? 'cli.start.no-electron' : 'cli.start.no-window' })
  await runInBrowser({ ...showing, dataFolder, port, pageFolder: async () => (await built()).pageFolder })
}
