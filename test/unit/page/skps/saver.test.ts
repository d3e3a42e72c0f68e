import { expect, test } from 'vitest'
import { makeSaver, type Saver } from '../../../../renderer/features/skps/editor/saver.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { emptySkp, type SkpContent } from '../../../../shared/domain/appraisal/skp.ts'

type Answer = OutputOf<'skp.save'>
const written = (words: string): SkpContent => ({ ...emptySkp, resources: [words] })
const FAILURE = { key: 'shell.deskUnreachable' } as const

/** A desk that keeps one SKP; every save waits until it is let go. */
function desk(): { saver: Saver; rested: () => void; letGo: () => Promise<void>; kept: () => readonly [number, SkpContent]; saves: () => number; other: (content: SkpContent) => void; breakOnce: () => void } {
  let [revision, content, saves, broken] = [0, emptySkp, 0, false]
  const waiting: (() => void)[] = []
  let rest: (() => void) | null = null
  const saver = makeSaver({
    content, revision, at: null, saidBy: () => FAILURE, onSaved: () => undefined,
    rest: (then) => {
      rest = then
      return () => {
        rest = null
      }
    },
    save: (base, sent) => new Promise<Answer>((resolve, reject) => waiting.push(() => {
      saves += 1
      if (broken) {
        broken = false
        reject(new Error('gone'))
      } else if (base !== revision) resolve({ outcome: 'clash', revision, savedAt: 'T', theirs: { content, by: 'Lain', at: 'T' } })
      else {
        [revision, content] = [revision + 1, sent]
        resolve({ outcome: 'saved', revision, savedAt: `T${revision}`, theirs: null })
      }
    })),
  })
  return {
    saver, kept: () => [revision, content], saves: () => saves, rested: () => rest?.(),
    async letGo() {
      waiting.shift()?.()
      // The answer passes through a few promises on its way back.
      for (let turns = 0; turns < 8; turns += 1) await Promise.resolve()
    },
    other: (next) => {
      [revision, content] = [revision + 1, next]
    },
    breakOnce: () => {
      broken = true
    },
  }
}

test('saved is said only once the desk has answered, and what is typed meanwhile is kept by the next save', async () => {
  const at = desk()
  at.saver.write(written('a'))
  expect(at.saver.state()).toEqual({ kind: 'dirty' })
  at.rested()
  expect(at.saver.state()).toEqual({ kind: 'saving' })
  at.saver.write(written('ab'))
  await at.letGo()
  expect(at.saver.state()).toEqual({ kind: 'saving' })
  await at.letGo()
  expect([at.saver.state(), at.kept()]).toEqual([{ kind: 'saved', at: 'T2' }, [2, written('ab')]])
})

test('a failed save is said, and the next one keeps everything', async () => {
  const at = desk()
  at.breakOnce()
  at.saver.write(written('a'))
  at.rested()
  await at.letGo()
  expect(at.saver.state()).toEqual({ kind: 'failed', said: FAILURE })
  const flushed = at.saver.flush()
  await at.letGo()
  expect([await flushed, at.kept()]).toEqual([true, [1, written('a')]])
})

test('on a clash nothing is sent until it is chosen; mine then stands over theirs, with all that was typed since', async () => {
  const at = desk()
  at.other(written('theirs'))
  at.saver.write(written('mine'))
  at.rested()
  await at.letGo()
  expect(at.saver.state()).toMatchObject({ kind: 'clash', theirs: { content: written('theirs') } })
  at.saver.write(written('mine too'))
  expect(await at.saver.flush()).toBe(false)
  expect([at.saves(), at.kept()]).toEqual([1, [1, written('theirs')]])
  const kept = at.saver.keepMine()
  await at.letGo()
  expect([await kept, at.kept()]).toEqual([true, [2, written('mine too')]])
})

test('theirs can be taken, and mine, brought back by undoing, is saved upon it', async () => {
  const at = desk()
  at.other(written('theirs'))
  at.saver.write(written('mine'))
  at.rested()
  await at.letGo()
  const taken = at.saver.takeTheirs()
  expect([taken, at.saver.state().kind]).toEqual([written('theirs'), 'saved'])
  at.saver.write(written('mine'))
  at.rested()
  await at.letGo()
  expect(at.kept()).toEqual([2, written('mine')])
})

test('what is taken back before it was sent is not sent', () => {
  const at = desk()
  at.saver.write(written('a'))
  at.saver.write(emptySkp)
  expect([at.saver.state().kind, at.saves()]).toEqual(['saved', 0])
})

test('what goes back to what was kept is told with the time at which it was kept', async () => {
  const at = desk()
  at.saver.write(written('a'))
  at.rested()
  await at.letGo()
  const [, kept] = at.kept()
  at.saver.write(written('ab'))
  at.saver.write(kept)
  expect(at.saver.state()).toEqual({ kind: 'saved', at: 'T1' })
})
