import { describe, expect, test } from 'vitest'
import { makeRecoveryCode, readRecoveryCode } from '../../../electron/desk/vault/recovery-code.ts'
import { expectRefusal } from '../../support/refusal.ts'

describe('a recovery code', () => {
  test('is seven groups of four signs without look-alikes, and never the same twice', () => {
    const codes = Array.from({ length: 200 }, makeRecoveryCode)
    expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/.test(code))).toBe(true)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('is read however it is typed', () => {
    const code = makeRecoveryCode()
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(readRecoveryCode(` ${typed} `)).toBe(code)
  })

  test('with a sign missing is refused as incomplete', async () => {
    await expectRefusal(() => readRecoveryCode(makeRecoveryCode().slice(0, -1)), 'bad-input', 'access.recovery-code-length')
  })

  test('with one sign mistyped is told from a code of another office', async () => {
    const code = makeRecoveryCode()
    for (const at of [0, 6, 18]) {
      const other = code[at] === 'A' ? 'B' : 'A'
      await expectRefusal(() => readRecoveryCode(code.slice(0, at) + other + code.slice(at + 1)), 'bad-input', 'access.recovery-code-mistyped')
    }
  })
})
