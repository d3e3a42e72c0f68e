import type { Message } from '../../shared/text/message.ts'
import { openDesk } from '../desk/open-desk.ts'
import { childReaders } from '../desk/files/reader/spawn-child-reader.ts'
import { askRunningDesk } from '../doors/serving/ask-running-desk.ts'
import { openBrowser } from '../doors/serving/open-browser.ts'
import { serveDesk } from '../doors/serving/serve-desk.ts'
import { untilToldToStop } from '../doors/serving/until-told-to-stop.ts'
import { systemClock } from '../doors/system-clock.ts'

/** How an address reaches the person at the terminal. */
export type Showing = {
  readonly mayOpen: boolean
  readonly tell: (message: Message) => void
  readonly print: (address: string) => void
}

/** How the app is served to a browser. */
export type InBrowser = Showing & {
  readonly dataFolder: string
  readonly pageFolder: () => Promise<string>
  readonly port: number
}

/** Serves the same app to the browser through the loopback door until told to stop. Errors: `in-use` and what else keeps a desk from opening. */
export async function runInBrowser(options: InBrowser): Promise<void> {
  const desk = await openDesk({ dataFolder: options.dataFolder, clock: systemClock, spawnReader: childReaders() })
  try {
    const toldToStop = untilToldToStop()
    const served = await serveDesk(desk, await options.pageFolder(), options.port)
    const opened = options.mayOpen && (await openBrowser(served.address))
    options.tell({ key: opened ? 'cli.start.opened' : 'cli.start.open-this' })
    options.print(served.address)
    await toldToStop
    await served.close()
  } finally {
    await desk.close()
  }
}

/** Where a desk that serves browsers already owns the folder: asks it for one more address and opens that. False when there is none. */
export async function joinRunningDesk(dataFolder: string, { mayOpen, tell, print }: Showing): Promise<boolean> {
  const address = await askRunningDesk(dataFolder)
  if (address === undefined) return false
  tell({ key: 'cli.start.joined' })
  print(address)
  if (mayOpen) await openBrowser(address)
  return true
}
