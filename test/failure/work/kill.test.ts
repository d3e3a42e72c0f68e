import { expect, test } from 'vitest'
import { behindTheDesk, type BehindTheDesk } from '../../support/behind-the-desk.ts'
import { hereReader } from '../../support/files/here-reader.ts'
import { nextLine, startProcess, type TestProcess } from '../../support/processes/start.ts'
import { ADMIN, tempDesk, tempOffice } from '../../support/temp-desk.ts'

const PEOPLE = 150
/** After how many lines of progress a round is killed: early, in the middle of writing, near the end, and beyond the first acknowledgement. */
const STEPS = [2, 6, 8, 13]
const login = { userName: ADMIN.userName, password: ADMIN.password }

/** Reads a process's lines until it has told so many steps; gives what it acknowledged by then, and what had been said when it was killed. */
async function killAfter(process: TestProcess, steps: number): Promise<string[]> {
  const said: string[] = []
  for (let told = 0; told < steps;) {
    const line = await nextLine(process)
    if (line === '') throw new Error(`ended by itself after ${JSON.stringify(said)}`)
    if (line.startsWith('at ')) told += 1
    else said.push(line)
  }
  return [...said, ...(await process.kill()).filter((line) => !line.startsWith('at '))]
}

const countOf = (content: ReturnType<BehindTheDesk['content']>, table: string): number => content[table]?.length ?? 0

test('a desk killed while it imports or takes back stands before or after, never between, and what it acknowledged stays', async () => {
  const { folder, close } = await tempOffice()
  const behind = await behindTheDesk(folder, login)
  await close()
  let [imported, undone] = [0, 0]
  for (const steps of STEPS) {
    const said = await killAfter(startProcess('./import-and-undo.ts', [folder, ADMIN.password, String(PEOPLE)]), steps)
    imported += said.filter((line) => line.startsWith('imported')).length
    undone += said.filter((line) => line.startsWith('undone')).length

    const desk = await tempDesk(folder)
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', login)
    const { batches } = await visitor.ask('import.batches', {})
    const standing = batches.filter(({ state }) => state === 'committed')
    expect(batches.length - imported, 'one import more than acknowledged at most').toBeOneOf([0, 1])
    expect(batches.length - standing.length - undone, 'one taken back more than acknowledged at most').toBeOneOf([0, 1])
    const content = behind.content()
    const people = standing.length > 0 ? PEOPLE : 0
    const found = { person: countOf(content, 'person'), current: countOf(content, 'person_current'), rating: countOf(content, 'rating'), units: countOf(content, 'unit') > 0 }
    expect(found).toEqual({ person: people, current: people, rating: people, units: people > 0 })
    const kept = behind.kept()
    expect([kept.filter((action) => action === 'import.commit').length, kept.filter((action) => action === 'import.undo').length]).toEqual([batches.length, batches.length - standing.length])
    expect(await visitor.ask('audit.verify', {})).toMatchObject({ intact: true })
    // The next round begins without an office, and its counting where this one ended.
    for (const { batchId } of standing) await visitor.ask('import.undo', { batchId })
    ;[imported, undone] = [batches.length, batches.length]
    await desk.close()
  }
})

test('a desk killed while it asks the rules keeps whole runs only, each about everyone', async () => {
  const { folder, admin, close } = await tempOffice(hereReader)
  await admin.ask('sample.load', { people: PEOPLE, units: 12, years: 2, seed: 3 })
  const behind = await behindTheDesk(folder, login)
  await close()
  let acknowledged = 0
  for (const steps of [1, 2, 4]) {
    const said = await killAfter(startProcess('./assess-in-turn.ts', [folder, ADMIN.password]), steps)
    acknowledged += said.length
    const desk = await tempDesk(folder)
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', login)
    const { runs } = await visitor.ask('assess.runs', {})
    expect(runs.length - acknowledged).toBeOneOf([0, 1])
    const content = behind.content()
    const people = countOf(content, 'person')
    const rules = Object.keys(runs[0]?.findings ?? {}).length
    expect([countOf(content, 'run_person'), countOf(content, 'run_finding')]).toEqual([runs.length * people, runs.length * people * rules])
    for (const { findings } of runs) for (const { met, notMet, cannotTell, notApplicable } of Object.values(findings)) expect(met + notMet + cannotTell + notApplicable).toBe(people)
    expect(behind.kept().filter((action) => action === 'assess.run')).toHaveLength(runs.length)
    expect(await visitor.ask('audit.verify', {})).toMatchObject({ intact: true })
    acknowledged = runs.length
    await desk.close()
  }
})
