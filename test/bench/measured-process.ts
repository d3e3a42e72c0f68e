import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** The most memory that a process and the processes under it had at any moment, in MB; null where the system does not tell. */
export type Peak = { readonly own: number | null; readonly children: number | null }

/** A step that runs in a process of its own, so that its memory is its own too. */
export type MeasuredProcess = {
  /** The next line that the step wrote, read as JSON. */
  readonly next: () => Promise<unknown>
  /** Ends the step by closing its input and waits for it. */
  readonly end: () => Promise<Peak>
}

/** Starts a step. What it complains about is shown; a step that fails throws. */
export function startStep(entry: string, args: readonly string[]): MeasuredProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${entry} ended with ${String(code)}`))))
  })
  ended.catch(() => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const watch = watchMemory(child)
  return {
    next: async () => {
      const line = await lines.next()
      if (line.done) await ended
      return JSON.parse(String(line.value)) as unknown
    },
    end: async () => {
      child.stdin.end()
      await ended
      return watch.stop()
    },
  }
}

/** Runs a step that answers once. */
export async function runStep<T>(entry: string, args: readonly string[]): Promise<{ readonly answer: T; readonly peak: Peak }> {
  const step = startStep(entry, args)
  const answer = (await step.next()) as T
  return { answer, peak: await step.end() }
}

/** Linux keeps the high-water mark of every process; it is read while the process lives. */
function watchMemory(child: ChildProcess): { readonly stop: () => Peak } {
  let own: number | null = null
  let children: number | null = null
  const look = () => {
    if (child.pid === undefined) return
    own = highest(own, highWater(child.pid))
    for (const pid of childrenOf(child.pid)) children = highest(children, highWater(pid))
  }
  const timer = setInterval(look, 50)
  return {
    stop: () => {
      clearInterval(timer)
      return { own, children }
    },
  }
}

function highest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

function highWater(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}
