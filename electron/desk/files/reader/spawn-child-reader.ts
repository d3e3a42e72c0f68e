import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SpawnReader } from '../spawn-reader.ts'
import type { FromReader } from './protocol.ts'

const COMPLAINT_KEPT = 4000
const KEPT = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'PATH']

/**
 * Starts readers as child processes of plain Node, with a memory limit, without `__proto__`, and without this process's environment.
 * `entry` is the reader's file; built programs hand in where theirs lies.
 */
export function childReaders(entry: string = fileURLToPath(new URL('./read-file-process.ts', import.meta.url))): SpawnReader {
  return ({ heapMegabytes }) => {
    const child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-proto=delete', '--no-warnings'],
      serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: environment(entry),
    })
    let complaint = ''
    child.stderr?.on('data', (text: Buffer) => {
      complaint = (complaint + text.toString('utf8')).slice(-COMPLAINT_KEPT)
    })
    return {
      post: (message) => {
        if (child.connected) child.send(message, () => undefined)
      },
      onMessage: (listener) => void child.on('message', (message) => listener(message as FromReader)),
      onExit: (listener) => {
        child.on('error', (error) => listener({ code: null, complaint: error.message }))
        child.on('close', (code) => listener({ code, complaint }))
      },
      kill: () => void child.kill('SIGKILL'),
    }
  }
}

/**
 * Windows needs these to start a program at all; nothing else of the environment concerns a reader. Run from its sources, the reader
 * keeps its compiled modules beside the installed packages, which saves half of its start.
 */
function environment(entry: string): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  const cache = fileURLToPath(new URL('../../../../node_modules/.cache/reader', import.meta.url))
  return Object.fromEntries([...kept, ...(entry.endsWith('.ts') ? [['NODE_COMPILE_CACHE', cache]] : [])]) as NodeJS.ProcessEnv
}
