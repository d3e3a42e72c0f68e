import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FileRefused } from '../../../desk/files/file-refused.ts'
import { tooLarge } from '../../../desk/files/check-file.ts'
import { limits } from '../../../desk/files/limits.ts'
import { verifyPack, type Checked } from '../../../desk/services/packs/verify-pack.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Command, ExitCode } from '../command.ts'
import { unreadable } from '../put-file.ts'
import { sayMessages } from '../say-messages.ts'

const EXIT: Readonly<Record<Checked['outcome'], ExitCode>> = { identical: 0, differs: 1, damaged: 1, unreadable: 2 }

/** `verify`: checks an evidence pack and works its list out again from the pack alone; needs no data folder and no account. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify PACK',
  about: 'pack.cli.about',
  options: {},
  positionals: { min: 1, max: 1 },
  async run({ positionals, cwd, signal, tell, tellEvent }) {
    const bytes = await bytesOf(cwd, positionals[0] ?? '')
    const report = await verifyPack(bytes, {
      signal, progress: (done, total) => tellEvent({ kind: 'progress', progress: { procedure: 'pack.verify', done, total, what: { key: 'pack.verifying' } } }),
    })
    tell(report.message)
    for (const message of report.differences) tell(message)
    if (report.otherRules !== null) tell(report.otherRules)
    return { exit: EXIT[report.outcome], json: sayMessages(report) }
  },
}

async function bytesOf(cwd: string, path: string): Promise<Buffer> {
  const file = await open(resolve(cwd, path)).catch((error: unknown) => { throw unreadable(path, error) })
  try {
    const { size } = await file.stat()
    // Refused before a byte is read: whatever a file of this size is, it is no pack.
    if (size > limits.fileBytes) throw tooLarge(size)
    return await file.readFile()
  } catch (error) {
    if (error instanceof FileRefused) throw new TanjakError('refused', error.refusal.message)
    throw unreadable(path, error)
  } finally {
    await file.close()
  }
}
