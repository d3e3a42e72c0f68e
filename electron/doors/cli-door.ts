import { runCommand } from './cli/run-command.ts'
import { thisComputer } from './this-computer.ts'

// The command line: `npm run -s tanjak -- COMMAND …`. JSON on stdout, sentences on stderr, exit 0 done, 1 done with refusals, 2 failed.
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort())

// A reader that has seen enough (`| head`) closes the pipe; the work itself goes on to its end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  onScreen: process.stderr.isTTY,
  signal: stopped.signal,
  computer: thisComputer(),
})
