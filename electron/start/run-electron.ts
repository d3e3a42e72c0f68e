import { spawn } from 'node:child_process'

/** Shells and loaders give this when a program or one of its libraries is missing. */
const CANNOT_RUN = 127

/** Runs the desktop window and gives its exit code; undefined when this computer cannot run the binary at all. */
export function runElectron(binary: string, main: string, dataFolder: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(binary, [main, `--data=${dataFolder}`], { stdio: ['ignore', 'inherit', 'inherit'] })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', () => resolve(undefined))
    child.once('exit', (code) => resolve(code === CANNOT_RUN ? undefined : (code ?? 2)))
  })
}
