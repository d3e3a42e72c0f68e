import { join } from 'node:path'
import { say } from '../shared/text/say.ts'
import { tellFailure } from './doors/cli/tell-failure.ts'
import { ensureBuilt } from './doors/serving/ensure-built.ts'
import { projectRoot } from './doors/serving/project-root.ts'
import { packWindows } from './start/pack-windows.ts'

// `npm run package`: the Windows installer into dist/package. Electron's Windows files are fetched where the builder has none yet.
try {
  await ensureBuilt(projectRoot, () => process.stderr.write(`${say('id', { key: 'cli.building' })}\n`))
  const artifacts = await packWindows({ projectRoot, output: join(projectRoot, 'dist', 'package'), target: 'nsis' })
  process.stdout.write(`${artifacts.join('\n')}\n`)
} catch (error) {
  tellFailure(error, (text) => process.stderr.write(text))
  process.exitCode = 2
}
