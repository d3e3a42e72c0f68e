// Owns a data folder until it is ended.
import { lockFolder } from '../../../electron/desk/vault/folder-lock.ts'

const lock = await lockFolder(process.argv[2] ?? '')
await lock.announce({ address: 'http://127.0.0.1:4321', secret: 'rahasia' })
process.stdout.write('held\n')
process.stdin.on('end', () => void lock.release())
process.stdin.resume()
