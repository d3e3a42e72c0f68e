import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../../electron/doors/serving/one-at-a-time.ts'
import { tempFolder } from '../../support/temp-folder.ts'

test('work waits for the same work, also after one that failed', async () => {
  const lock = join(tempFolder(), 'building')
  const steps: string[] = []
  const work = (name: string) => oneAtATime(lock, async () => {
    steps.push(`${name} begins`)
    await Promise.resolve()
    steps.push(`${name} ends`)
    if (name === 'a') throw new Error('broken')
  })
  await Promise.allSettled([work('a'), work('b')])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('a process that is gone is not waited for', async () => {
  const lock = join(tempFolder(), 'building')
  writeFileSync(lock, '2147483646')
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})
