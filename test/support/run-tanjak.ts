import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { CHEAP } from './cheap-cost.ts'
import { runCommand } from '../../electron/doors/cli/run-command.ts'

/** A password for the accounts of tests. */
export const PASSWORD = 'sungai langit kertas'

/** How a command ended and what it left. */
export type Ran = { readonly exit: number | null; readonly out: string; readonly err: string; readonly json: unknown }

const root = fileURLToPath(new URL('../..', import.meta.url))

function start(entry: string, words: readonly string[], env: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  const surroundings = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TZ: 'Asia/Jakarta', TANJAK_PASSWORD: PASSWORD, ...env }
  return spawn(process.execPath, ['electron/launch.mjs', entry, ...words], { cwd: root, env: surroundings })
}

/** Runs a command of the command line in this process, which is quicker than in one of its own. */
export async function runTanjak(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let [out, err] = ['', '']
  const exit = await runCommand(words, {
    out: (text) => { out += text },
    err: (text) => { err += text },
    onScreen: false,
    signal: new AbortController().signal,
    vaultOptions: { cost: CHEAP },
    computer: { platform: process.platform, env: { TANJAK_PASSWORD: PASSWORD, ...env }, home: '/nonexistent', cwd: root },
  })
  return { exit, out, err, json: jsonOf(out) }
}

/** Runs a command in a process of its own, as `npm run -s tanjak -- …` does, and waits for its end. */
export function runTanjakApart(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start('electron/doors/cli-door.ts', words, env)
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.on('error', reject)
    child.on('close', (exit) => {
      const text = Buffer.concat(out).toString()
      resolve({ exit, out: text, err: Buffer.concat(err).toString(), json: jsonOf(text) })
    })
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A command that stays: its first line on stdout, everything on stderr so far, and how it ends when told to. */
export type Staying = { readonly address: Promise<string>; readonly err: () => string; readonly ended: Promise<number | null>; readonly stop: (signal: NodeJS.Signals) => Promise<number | null> }

/** Starts a command that stays until it is told to stop (`serve`, or `npm start`); it does not outlive its test. */
export function startStaying(entry: 'electron/start.ts' | 'electron/doors/cli-door.ts', words: readonly string[], env: Readonly<Record<string, string>> = {}): Staying {
  const child = start(entry, words, env)
  let err = ''
  child.stderr.on('data', (piece: Buffer) => { err += piece.toString() })
  const ended = new Promise<number | null>((resolve) => child.on('close', (exit) => resolve(exit)))
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    void ended.then((exit) => reject(new Error(`ended with ${exit} before it printed an address: ${err}`)))
  })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  return {
    address,
    err: () => err,
    ended,
    stop: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}
