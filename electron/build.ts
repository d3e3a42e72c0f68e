import { say } from '../shared/text/say.ts'
import { tellFailure } from './doors/cli/tell-failure.ts'
import { ensureBuilt } from './doors/serving/ensure-built.ts'
import { projectRoot } from './doors/serving/project-root.ts'

// `npm run build`: main process, preload and page into dist/, when the sources changed since the last time.
const started = performance.now()
let changed = false
try {
  await ensureBuilt(projectRoot, () => { changed = true })
  const ms = Math.round(performance.now() - started)
  process.stderr.write(`${say('id', changed ? { key: 'cli.build.done', values: { ms } } : { key: 'cli.build.fresh' })}\n`)
} catch (error) {
  tellFailure(error, (text) => process.stderr.write(text))
  process.exitCode = 2
}
