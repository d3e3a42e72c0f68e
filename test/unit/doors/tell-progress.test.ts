import { expect, test } from 'vitest'
import { tellFailure } from '../../../electron/doors/cli/tell-failure.ts'
import { tellProgress } from '../../../electron/doors/cli/tell-progress.ts'

/** What stands on stderr after these steps of work. */
function told(onScreen: boolean, steps: readonly (readonly [number, number | null])[]): string {
  let text = ''
  const tell = tellProgress((more) => { text += more }, onScreen)
  for (const [done, total] of steps) tell({ kind: 'progress', progress: { procedure: 'sample', done, total, what: { key: 'sample.making' } } })
  return text
}

test.each([true, false])('work of unknown length is named once and without a number (on a screen: %s)', (onScreen) => {
  const text = told(onScreen, [[0, null], [1, null]])
  expect(text).not.toMatch(/\d/)
  expect(text.split('\n')).toHaveLength(2)
})

test('work of known length says how much of it is done', () => {
  expect(told(false, [[0, 20], [1, 20], [2, 20]]).match(/\d+\/\d+/g)).toEqual(['0/20', '2/20'])
  expect(told(true, [[20, 20]])).toMatch(/ 20\/20\n$/)
})

test('a file that is not there is said so, without the code of the system', () => {
  let said = ''
  const failure = tellFailure(Object.assign(new Error('ENOENT: no such file or directory'), { code: 'ENOENT', path: '/contoh/data.xlsx' }), (text) => { said += text })
  expect([failure.code, said]).toEqual(['not-found', 'Berkas atau folder /contoh/data.xlsx tidak ada. Periksa nama dan tempatnya.\n'])
})
