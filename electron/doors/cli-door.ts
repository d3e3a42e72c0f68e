import { runCommand } from './cli/run-command.ts'
import { thisComputer } from './this-computer.ts'

// The command line: `npm run -s tanjak -- COMMAND …`. JSON on stdout, sentences on stderr, exit 0 done, 1 done with refusals, 2 failed.
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort())

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  onScreen: process.stderr.isTTY,
  signal: stopped.signal,
  computer: thisComputer(),
})
