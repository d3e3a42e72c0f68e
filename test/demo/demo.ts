import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutputOf } from '../../shared/contract/contract.ts'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { say } from '../../shared/text/say.ts'
import { childReaders } from '../../electron/desk/files/reader/spawn-child-reader.ts'
import { openDesk } from '../../electron/desk/open-desk.ts'
import { writeSampleOffice } from '../../electron/desk/sample/write-sample-office.ts'
import { askThrough } from '../../electron/doors/cli/ask-desk.ts'
import type { AskDesk } from '../../electron/doors/cli/command.ts'
import { getFile } from '../../electron/doors/cli/get-file.ts'
import { putFile } from '../../electron/doors/cli/put-file.ts'
import { systemClock } from '../../electron/doors/system-clock.ts'
import { explain } from './explanation.ts'
import { tellImport } from './imported.ts'
import { bold, faint, line, onDeskEvent, progressLine, seconds, step, told } from './screen.ts'

// The main job in the terminal, on an invented office: `npm run demo`. Everything goes through the same desk as in the window.
const size = { people: 1200, units: 140, years: 5, seed: 1 }
const on = isoDate('2026-11-01')
const started = performance.now()
const stopped = new AbortController()
process.once('SIGINT', () => stopped.abort())

const work = await mkdtemp(join(tmpdir(), 'tanjak-peragaan-'))
const kept = join(tmpdir(), 'tanjak-daftar')
const progress = progressLine()
try {
  line(bold(told('title', size)))
  const written = await write()
  const desk = await openDesk({ dataFolder: join(work, 'data'), clock: systemClock, spawnReader: childReaders() })
  const visit = desk.openSession()
  visit.onEvent(onDeskEvent(progress))
  try {
    const ask = askThrough(visit, stopped.signal)
    await settle(ask, written.notes.office)
    await importAll(ask, written.files)
    const run = await assess(ask)
    await explainOne(ask, run)
    await writeLists(ask)
  } finally {
    await desk.close()
  }
  line()
  line(told('done', { seconds: seconds(started) }))
} catch (error) {
  progress.end()
  if (!(error instanceof TanjakError)) throw error
  line(`   ${say('id', error.said)}`)
  process.exitCode = 2
} finally {
  await rm(work, { recursive: true, force: true })
}

async function write() {
  step(1, 'write')
  const since = performance.now()
  const written = await writeSampleOffice({ ...size, out: join(work, 'berkas'), progress: progress.tell, signal: stopped.signal })
  progress.end()
  const rows = written.notes.files.reduce((sum, file) => sum + file.rows, 0)
  line(`   ${told('written', { office: written.notes.office, files: written.files.length, rows, seconds: seconds(since) })}`)
  return written
}

async function settle(ask: AskDesk, office: string): Promise<void> {
  const password = randomBytes(18).toString('base64url')
  await ask('desk.init', { office, userName: 'admin', displayName: 'Admin peragaan', password })
  await ask('session.sign-in', { userName: 'admin', password })
}

async function importAll(ask: AskDesk, files: readonly string[]): Promise<void> {
  step(2, 'import')
  const since = performance.now()
  const stageIds: string[] = []
  for (const file of files) stageIds.push(await putFile(ask, work, file))
  const report = await ask('import.commit', { files: stageIds.map((stageId) => ({ stageId })), covers: 'all' })
  progress.end()
  tellImport(report)
  line(`   ${told('took', { seconds: seconds(since) })}`)
}

async function assess(ask: AskDesk) {
  step(3, 'assess')
  const since = performance.now()
  const run = await ask('assess.run', { on })
  progress.end()
  const { rules } = await ask('rule.list', { on })
  const title = (id: string) => {
    const rule = rules.find((one) => one.id === id)
    return rule ? say('id', rule.title) : id
  }
  for (const [id, { met, notMet, cannotTell, notApplicable }] of Object.entries(run.findings)) {
    line(`   ${title(id)}`)
    line(faint(`      ${told('counts', { met, notMet, cannotTell, notApplicable })}`))
  }
  line(`   ${told('assessed', { people: run.people, on: { date: run.on }, seconds: seconds(since) })}`)
  return run
}

async function explainOne(ask: AskDesk, run: OutputOf<'assess.run'>): Promise<void> {
  step(4, 'explain')
  const kind = { kind: 'promotion' as const, runId: run.runId }
  const { rows } = await ask('candidates.list', { filter: kind, limit: 1 })
  const [first] = rows.length > 0 ? rows : (await ask('candidates.list', { filter: { ...kind, kind: 'reward' }, limit: 1 })).rows
  if (!first) return
  const person = await ask('explain.person', { nip: first.nip, rule: first.rule })
  const [finding] = person.findings
  if (finding) explain(person, finding)
}

async function writeLists(ask: AskDesk): Promise<void> {
  step(5, 'lists')
  for (const kind of ['reward', 'promotion'] as const) {
    const { total } = await ask('candidates.list', { filter: { kind }, limit: 1 })
    const { fileId } = await ask('candidates.export', { filter: { kind }, format: 'xlsx' })
    const file = `${kept}-${kind === 'reward' ? 'penghargaan' : 'promosi'}.xlsx`
    await writeFile(file, await getFile(ask, fileId))
    line(`   ${told(`list-${kind}`, { total, file })}`)
  }
}
