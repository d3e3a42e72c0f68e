import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { ensureBuilt } from '../../serving/ensure-built.ts'
import { openBrowser } from '../../serving/open-browser.ts'
import { projectRoot } from '../../serving/project-root.ts'
import { serveDesk } from '../../serving/serve-desk.ts'
import { untilToldToStop } from '../../serving/until-told-to-stop.ts'
import type { Command } from '../command.ts'
import { wholeNumber } from '../numbers.ts'

/** `serve`: opens the desk to browsers of this computer; prints the address, one line, and stays until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve --data DIR [--port N] [--no-open]',
  about: 'cli.serve.about',
  options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  positionals: { min: 0, max: 0 },
  async run({ flags, openOwnDesk, tell }) {
    const port = wholeNumber(flags, 'port') ?? 0
    if (port > 65_535) throw new TanjakError('bad-input', { key: 'cli.serve.port', values: { port: String(port) } })
    const desk = await openOwnDesk()
    try {
      const { pageFolder } = await ensureBuilt(projectRoot, () => tell({ key: 'cli.building' }))
      const toldToStop = untilToldToStop()
      const served = await serveDesk(desk, pageFolder, port).catch((error: unknown) => { throw portError(error, port) })
      process.stdout.write(`${served.address}\n`)
      if (!flags.on('no-open')) await openBrowser(served.address)
      await toldToStop
      await served.close()
      return { exit: 0, text: '' }
    } finally {
      await desk.close()
    }
  },
}

function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const said = code === 'EADDRINUSE' ? 'cli.serve.port-taken' : code === 'EACCES' ? 'cli.serve.port-denied' : undefined
  return said === undefined ? error : new TanjakError('refused', { key: said, values: { port: String(port) } })
}
