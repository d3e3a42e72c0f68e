import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RatingVersion } from '../../../shared/contract/rating.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { refOf, type Patch, REASON } from '../../support/rating-acts.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const ACTORS = ['admin', 'kabidA', 'kabidB', 'kadis', 'sekda', 'auditor'] as const
const ACTS = ['save', 'settle', 'submit', 'recall', 'confirm', 'return', 'lock', 'reopen', 'hand-over'] as const
const ekspektasi = fc.constantFrom('di-atas' as const, 'sesuai' as const, 'di-bawah' as const, null)
const patch: fc.Arbitrary<Patch> = fc.record(
  { hasilKerja: ekspektasi, perilakuKerja: ekspektasi, note: fc.constantFrom('', 'catatan', 'catatan lain'), reason: fc.constantFrom('', 'alasan yang cukup panjang') }, { requiredKeys: [] },
)
const complete: fc.Arbitrary<Patch> = fc.record({ hasilKerja: fc.constantFrom('sesuai' as const, 'di-atas' as const), perilakuKerja: fc.constant('sesuai' as const), note: fc.constantFrom('', 'catatan') })
const right = { save: 'kabidA', settle: 'kabidA', submit: 'kabidA', recall: 'kabidA', confirm: 'kadis', return: 'kadis', lock: 'kadis', reopen: 'kadis', 'hand-over': 'kabidA' } as const
// Whoever is meant to do it comes more often than the others, or hardly anything would ever be locked.
const step = fc.record({
  actor: fc.oneof({ weight: 3, arbitrary: fc.constant('right' as const) }, { weight: 1, arbitrary: fc.constantFrom(...ACTORS) }),
  act: fc.constantFrom(...ACTS, 'settle' as const, 'submit' as const, 'confirm' as const, 'lock' as const), person: fc.nat({ max: 1 }), patch: fc.oneof(complete, complete, patch), stale: fc.constantFrom(0, 0, 0, 1, 2),
})
type StepTaken = typeof step extends fc.Arbitrary<infer T> ? T : never
/** Where a version may go in one act; a draft that is saved stays one. */
const NEXT: Readonly<Record<RatingVersion['state'], readonly RatingVersion['state'][]>> = {
  draft: ['draft', 'submitted'], submitted: ['submitted', 'returned', 'confirmed'], confirmed: ['confirmed', 'returned', 'locked'], returned: ['returned'], locked: ['locked'], dropped: [],
}

test('whoever does whatever in whatever order: no version is lost, none that was submitted changes its words, none leaves the flow', async () => {
  const office = await tempAppraisal()
  const refs = MEMBERS.staffA.slice(0, 2).map(({ nip }) => refOf(office, nip))
  const versionsOf = async () => Promise.all(refs.map(async (ref) => (await office.auditor.ask('rating.one', ref)).versions))
  let before = await versionsOf()
  const seen = new Set<string>()

  const perform = async ({ actor, act, person, patch: written, stale }: StepTaken): Promise<void> => {
    const [visitor, ref] = [office[actor === 'right' ? right[act] : actor], refs[person] ?? { periodId: 0, assignmentId: 0 }]
    const one = { evaluations: [ref] }
    switch (act) {
      case 'save': {
        const { row } = await office.auditor.ask('rating.one', ref)
        return void await visitor.ask('rating.save', { rows: [{ ...ref, revision: Math.max(0, row.revision - stale), patch: written }] })
      }
      case 'settle': {
        const { row } = await office.auditor.ask('rating.one', ref)
        return void (row.clash && await visitor.ask('rating.settle-clash', { clashId: row.clash.id, revision: row.revision, patch: written }))
      }
      case 'submit': case 'confirm': return void await visitor.ask(`rating.${act}`, one)
      case 'recall': case 'return': case 'lock': case 'reopen': return void await visitor.ask(`rating.${act}`, { ...one, reason: REASON })
      case 'hand-over': return void await visitor.ask('rating.hand-over', { ...one, on: '2026-11-20' as never })
    }
  }

  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
    for (const one of steps) {
      await perform(one).catch((error: unknown) => {
        if (!(error instanceof TanjakError && ['not-found', 'not-allowed'].includes(error.code))) throw error
      })
      const after = await versionsOf()
      for (const [at, versions] of after.entries()) {
        const former = before[at] ?? []
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_one, index) => index + 1))
        expect(versions.length - former.length).toBeOneOf([0, 1])
        for (const [index, was] of former.entries()) {
          const now = versions[index]
          expect(NEXT[was.state]).toContain(now?.state)
          if (was.state !== 'draft') expect({ ...now?.content, predikat: now?.predikat }).toEqual({ ...was.content, predikat: was.predikat })
          if (was.state === 'locked') expect({ ...now, handedOverOn: null }).toEqual({ ...was, handedOverOn: null })
        }
        expect(versions.slice(0, -1).every(({ state }) => state === 'returned' || state === 'locked')).toBe(true)
        expect(versions.every(({ confirmedBy, submittedBy }) => confirmedBy === null || confirmedBy !== submittedBy)).toBe(true)
        for (const { state } of versions) seen.add(state)
      }
      before = after
    }
  }), { numRuns: 8, seed: 20261122, endOnFailure: true })
  expect([...seen].sort()).toEqual(['confirmed', 'draft', 'locked', 'returned', 'submitted'])
})
