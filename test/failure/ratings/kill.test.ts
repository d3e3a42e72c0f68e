import { expect, test } from 'vitest'
import type { SavedRating } from '../../../shared/contract/rating.ts'
import { ACCOUNTS, MEMBERS, PASSWORD } from '../../support/appraisal-office.ts'
import { nextLine, startProcess } from '../../support/processes/start.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'
import { tempDesk } from '../../support/temp-desk.ts'

type Told = Pick<SavedRating, 'assignmentId' | 'revision' | 'outcome' | 'content'>

/** After how many answers a round is killed; where the next save is by then differs every time. */
const ANSWERS = [2, 9, 25, 44]

test('a desk killed while an evaluator types loses nothing that it had answered as saved, and saves no line by half', async () => {
  const office = await tempAppraisal()
  const [periodId, spans] = [office.periods.quarter, MEMBERS.staffA.slice(0, 3).map(({ nip }) => office.spans.get(nip) ?? 0)]
  await office.close()
  for (const answers of ANSWERS) {
    const writer = startProcess('./save-ratings.ts', [office.folder, periodId, ...spans].map(String))
    const said: string[] = []
    for (let told = 0; told < answers; told += 1) {
      const line = await nextLine(writer)
      if (line === '') throw new Error(`ended by itself after ${JSON.stringify(said)}`)
      said.push(line)
    }
    said.push(...(await writer.kill()))
    const last = new Map(said.map((line) => JSON.parse(line) as Told).map((told) => [told.assignmentId, told]))
    expect([...last.values()].every(({ outcome }) => outcome === 'saved')).toBe(true)

    const desk = await tempDesk(office.folder)
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', { userName: ACCOUNTS.kabidA.userName, password: PASSWORD })
    const { rows } = await visitor.ask('rating.grid', { as: 'evaluator', periodIds: [periodId] })
    for (const { assignmentId, revision, content } of last.values()) {
      const stands = rows.find((row) => row.assignmentId === assignmentId)
      // The one call that was not answered any more may have been saved too, as a whole.
      expect((stands?.revision ?? 0) - revision).toBeOneOf([0, 1])
      if (stands?.revision === revision) expect(stands.content).toEqual(content)
      else expect(stands?.content?.hasilKerja).toBe(Number(stands?.content?.note.split(' ')[1]) % 2 === 0 ? 'sesuai' : 'di-atas')
    }
    expect(new Set(rows.filter(({ assignmentId }) => spans.includes(assignmentId)).map(({ content }) => content?.note)).size).toBe(1)
    await desk.close()
  }
})
