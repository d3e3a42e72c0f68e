import { expect, test } from 'vitest'
import { importExit } from '../../../electron/doors/cli/commands/import.ts'
import { sayMessages } from '../../../electron/doors/cli/say-messages.ts'

test('messages become sentences wherever they stand, and nothing else is touched', () => {
  const answer = {
    rejected: [{ row: 214, message: { key: 'cli.not-a-number', values: { what: '--port', text: 'x' } } }],
    key: 'cli.not-json', date: '2026-11-21', nothing: null, facts: { key: 'no-sentence', values: {} }, extra: { key: 'cli.not-json', also: 1 },
  }
  expect(sayMessages(answer)).toEqual({
    rejected: [{ row: 214, message: '--port harus bilangan bulat; yang tertulis x.' }],
    key: 'cli.not-json', date: '2026-11-21', nothing: null, facts: { key: 'no-sentence', values: {} }, extra: { key: 'cli.not-json', also: 1 },
  })
})

const taken = (rejected: number) => ({ file: 'a.xlsx', kind: 'siasn-export', rejected: Array.from({ length: rejected }, () => ({})) })
const refused = { file: 'b.xls', kind: null, refused: { code: 'old-format', message: { key: 'cli.not-json' } } }

test.each([
  ['every row taken', [taken(0)], 0],
  ['a row rejected', [taken(0), taken(2)], 1],
  ['a file refused beside one that was taken', [taken(0), refused], 1],
  ['every file refused', [refused, refused], 2],
])('an import ends with its own code: %s', (_what, files, exit) => {
  expect(importExit({ batchId: null, files } as never)).toBe(exit)
})
