import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchGrid, type KeyTimes, type ServedGrid } from './grid-bench.ts'
import { benchPage } from './page-bench.ts'
import { runStep, startStep, type Peak } from './measured-process.ts'

// `npm run bench`: what the promises about speed are worth on this computer, as ratios within one run.
const step = (name: string) => join(import.meta.dirname, 'steps', `${name}.ts`)
type Written = { readonly files: readonly { readonly path: string; readonly kind: string; readonly rows: number; readonly file: string }[] }
type Imported = { readonly ms: number; readonly backup: number; readonly rows: number; readonly accepted: number }

// Ratios hold on a busy computer too; times in the page do not.
console.log(`${availableParallelism()} processors, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`)
const work = await mkdtemp(join(tmpdir(), 'tanjak-bench-'))
const missed: string[] = []
try {
  await benchImport()
  await benchAssess()
  await benchList()
  await benchRatings()
  await benchGates()
  await benchSelect()
  await benchPack()
  await benchHistory()
} finally {
  await rm(work, { recursive: true, force: true })
}
console.log(missed.length === 0 ? '\nEvery aim is met.' : `\nMissed: ${missed.join(', ')}.`)

async function benchImport(): Promise<void> {
  const { files } = await write('ten-thousand', 10_050, 1100, 1, 'siasn-unit-tree', 'siasn-export', 'ekinerja-rating')
  const annual = files.find(({ file }) => file.includes('Tahunan'))
  if (!annual) throw new Error('No annual report was written')
  const folder = join(work, 'import')
  await runStep<Imported>(step('import-files'), [folder, ...files.filter(({ kind }) => kind.startsWith('siasn')).map(({ path }) => path)])
  const parsed = await runStep<{ ms: number; rows: number }>(step('parse-file'), [annual.path])
  const { answer, peak } = await runStep<Imported>(step('import-files'), [folder, annual.path])
  console.log(`\nImport of a rating report, ${number(answer.rows)} rows × 31 columns (${number(answer.accepted)} accepted)`)
  line('the reader library alone, same file', parsed.answer.ms, parsed.peak)
  line('import of it, without the back-up', answer.ms, peak)
  line('back-up before it, apart', answer.backup)
  ratio('import', answer.ms / parsed.answer.ms, 3)
}

async function benchAssess(): Promise<void> {
  const { files } = await write('kabupaten', 8400, 950, 5)
  const folder = join(work, 'assess')
  const imported = await runStep<Imported>(step('import-files'), [folder, ...files.map(({ path }) => path)])
  console.log(`\nThe whole sample office: ${number(imported.answer.rows)} rows of ${files.length} files`)
  line('import in one batch', imported.answer.ms, imported.peak)
  const driver = await runStep<{ ms: number; rows: number }>(step('read-rows'), [folder])
  const { answer, peak } = await runStep<{ ms: number; again: number; people: number }>(step('assess'), [folder])
  console.log(`\nMerit run over ${number(answer.people)} people × 5 years (${number(driver.answer.rows)} rows)`)
  line('the driver reads those rows once', driver.answer.ms, driver.peak)
  line('merit run, first', answer.ms, peak)
  line('merit run, the next day', answer.again)
  ratio('assess', answer.ms / driver.answer.ms, 5)
}

async function benchGates(): Promise<void> {
  const { answer } = await runStep<{ people: number; met: [number, number]; ours: number; ahead: number; theirs: number }>(step('gates'), ['10000'])
  console.log(`\nFour gates over ${number(answer.people)} people: kenaikan pangkat reguler, Satyalancana X, XX, XXX`)
  line('Tanjak, with every step and reading', answer.ours)
  line('the same with the date it will be met', answer.ahead)
  line('json-rules-engine, spans precounted', answer.theirs)
  console.log(`  ${'people who pass'.padEnd(36)} ${answer.met.join(' and ')}`)
  atLeast('faster than json-rules-engine', answer.theirs / answer.ours, 20)
  if (answer.met[0] !== answer.met[1]) missed.push('the same people pass in both engines')
}

async function benchSelect(): Promise<void> {
  type Selected = { people: number; posts: number; levels: number; assessing: number; listing: number; slowest: number; ranked: number; comparing: number; whatIf: number; pairs: number }
  const { answer, peak } = await runStep<Selected>(step('select'), ['10000', '200'])
  console.log(`\nLists for ${number(answer.posts)} posts of ${answer.levels} levels out of ${number(answer.people)} people each (${number(answer.ranked)} places in all), in processor time`)
  line(`the law asked about everybody, ${answer.levels} levels`, answer.assessing, peak)
  line(`the ${number(answer.posts)} lists, with everybody outside`, answer.listing)
  line('the slowest list', answer.slowest)
  line('one comparison with its weight', answer.comparing / answer.pairs)
  line('one question which fact would swap two', answer.whatIf / answer.pairs)
  ratio('lists to asking', answer.listing / answer.assessing, 6)
}

async function benchPack(): Promise<void> {
  const { answer, peak } = await runStep<{ people: number; megabytes: number; building: number; making: number; opening: number; verifying: number; outcome: string }>(step('verify-pack'), ['10000'])
  console.log(`\nThe evidence pack of a decision about ${number(answer.people)} people (${answer.megabytes.toFixed(1)} MB), processor time`)
  line('the list built', answer.building)
  line('the pack made, everybody sealed', answer.making)
  line('every byte of it checked', answer.opening)
  line('the list worked out again from it', answer.verifying, peak)
  ratio('verify to building', answer.verifying / answer.building, 5)
  if (answer.outcome !== 'identical') missed.push('the list of the pack is identical')
}

async function benchHistory(): Promise<void> {
  const { files } = await write('history', 10_050, 1100, 1)
  const folder = join(work, 'history-desk')
  await runStep<Imported>(step('import-files'), [folder, ...files.map(({ path }) => path)])
  await benchReplay(folder)
  const filled = await runStep<{ ratings: number }>(step('fill-history'), [folder, '10'])
  await askEveryone(`10 years × 13 periods, ${number(filled.answer.ratings)} ratings`, folder)
  await askEveryone('a province', join(work, 'list'))
}

async function benchReplay(folder: string): Promise<void> {
  const { answer, peak } = await runStep<{ people: number; changed: number; ms: number }>(step('replay'), [folder, 'shipped:dpd-ri'])
  console.log(`\nReplay of ${number(answer.people)} people under the profile of DPD RI: ${number(answer.changed)} treated otherwise`)
  line('facts read, asked twice, compared, kept', answer.ms, peak)
}

async function askEveryone(what: string, folder: string): Promise<void> {
  const driver = await runStep<{ ms: number; rows: number }>(step('read-rows'), [folder])
  const { answer, peak } = await runStep<{ people: number; findings: number; reading: number; asking: number }>(step('ask-everyone'), [folder])
  console.log(`\nEvery rule about ${number(answer.people)} people (${what}): ${number(answer.findings)} findings`)
  line('the driver reads those rows once', driver.answer.ms, driver.peak)
  line('fact sheets put together', answer.reading)
  line('the rules asked', answer.asking, peak)
  console.log(`  ${'rules to reading'.padEnd(36)} ${(answer.asking / driver.answer.ms).toFixed(2).padStart(9)} ×    ${number((answer.asking / answer.people) * 1000)} µs a person`)
}

async function benchList(): Promise<void> {
  const { files } = await write('province', 100_000, 3000, 1, 'siasn-unit-tree', 'siasn-export', 'ekinerja-rating')
  const folder = join(work, 'list')
  const wanted = files.filter(({ kind, file }) => kind.startsWith('siasn') || file.includes('Tahunan'))
  const imported = await runStep<Imported>(step('import-files'), [folder, ...wanted.map(({ path }) => path)])
  console.log(`\nA province: ${number(imported.answer.rows)} rows of ${wanted.length} files`)
  line('import in one batch', imported.answer.ms, imported.peak)
  const server = startStep(step('serve'), [folder])
  const { address, people } = (await server.next()) as { address: string; people: number }
  let peak: Peak = { own: null, children: null }
  const times = await benchPage(address).finally(async () => {
    peak = await server.end()
  })
  console.log(`\nThe list of ${number(people)} people in Chromium (desk: ${megabytes({ ...peak, children: null })})`)
  for (const [name, list] of Object.entries(times)) {
    const [half, most] = [percentile(list, 0.5), percentile(list, 0.95)]
    console.log(`  ${name.padEnd(36)} p50 ${number(half).padStart(6)} ms   p95 ${number(most).padStart(6)} ms   aim p95 ≤ 100 ms`)
    if (most > 100) missed.push(`${name} at 100,000 people`)
  }
}

async function benchRatings(): Promise<void> {
  const server = startStep(step('serve-ratings'), [join(work, 'ratings'), '500'])
  const grid = (await server.next()) as ServedGrid
  let peak: Peak = { own: null, children: null }
  const times: KeyTimes = await benchGrid(grid).finally(async () => {
    peak = await server.end()
  })
  console.log(`\nThe grid of one evaluator, 500 people × 13 periods (${number(grid.lines)} lines; desk: ${megabytes({ ...peak, children: null })})`)
  for (const [name, list] of Object.entries(times)) {
    const [half, most] = [percentile(list, 0.5), percentile(list, 0.95)]
    console.log(`  ${name.padEnd(36)} p50 ${number(half).padStart(6)} ms   p95 ${number(most).padStart(6)} ms   aim p95 ≤ 50 ms a key`)
    if (most > 50) missed.push(`${name} in the grid`)
  }
}

async function write(name: string, people: number, units: number, years: number, ...kinds: string[]): Promise<Written> {
  const size = [people, units, years].map(String)
  return (await runStep<Written>(step('write-files'), [join(work, name), ...size, ...kinds])).answer
}

function line(what: string, ms: number, peak?: Peak): void {
  console.log(`  ${what.padEnd(36)} ${number(ms).padStart(9)} ms${peak ? `   peak ${megabytes(peak)}` : ''}`)
}

function ratio(what: string, value: number, aim: number): void {
  console.log(`  ${'ratio'.padEnd(36)} ${value.toFixed(2).padStart(9)} ×    aim ≤ ${aim}`)
  if (value > aim) missed.push(`${what} ratio`)
}

function atLeast(what: string, value: number, aim: number): void {
  console.log(`  ${what.padEnd(36)} ${value.toFixed(1).padStart(9)} ×    aim ≥ ${aim}`)
  if (value < aim) missed.push(what)
}

function megabytes({ own, children }: Peak): string {
  if (own === null) return 'not measured'
  return `${number(own)} MB${children === null ? '' : ` + reader ${number(children)} MB`}`
}

function percentile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
