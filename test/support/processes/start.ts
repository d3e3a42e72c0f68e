import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A process of a test: what it says line by line, and how it is ended as a power cut or the task manager would. */
export type TestProcess = {
  readonly child: ChildProcess
  readonly lines: AsyncIterator<string>
  /** Ends it at once and gives the lines it had said by then and nobody had read. */
  readonly kill: () => Promise<readonly string[]>
}

/** Starts a script of this folder with Node; `shell` wraps it, as `ulimit` needs. It is killed when the test has finished. */
export function startProcess(script: string, args: readonly string[], shell?: string): TestProcess {
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', fileURLToPath(new URL(script, import.meta.url)), ...args]
  const child = shell === undefined
    ? spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] })
    : spawn('bash', ['-c', `${shell}; exec "$@"`, 'bash', ...command], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const kill = async (): Promise<readonly string[]> => {
    child.kill('SIGKILL')
    await ended
    const rest: string[] = []
    for (let next = await lines.next(); !next.done; next = await lines.next()) rest.push(next.value)
    return rest
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, lines, kill }
}

/** The next line that a process says, or an empty one when it has ended. */
export async function nextLine({ lines }: TestProcess): Promise<string> {
  const { value, done } = await lines.next()
  return done ? '' : value
}
