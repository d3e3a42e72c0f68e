import { describe, expect, test } from 'vitest'
import { makeOneTimePassword } from '../../../electron/desk/vault/one-time-password.ts'
import { checkPassword } from '../../../electron/desk/vault/password-rules.ts'
import { expectRefusal } from '../../support/refusal.ts'

const about = { userName: 'rahmawati', office: 'Kabupaten Contoh' }
const check = (password: string) => () => checkPassword(password, 'password', about)

describe('a password', () => {
  test.each([
    ['seven00', 'access.password-short'],
    ['x'.repeat(60) + 'abcd'.repeat(18), 'access.password-long'],
    ['198609262015051001', 'access.password-simple'],
    ['aaaaaaaabb', 'access.password-simple'],
    ['password123', 'access.password-common'],
    ['Qwertyuiop', 'access.password-common'],
    ['P@lembang2026!', 'access.password-common'],
    ['bkpsdm-2026', 'access.password-common'],
    ['Rahmawati1986', 'access.password-own-name'],
    ['KabupatenContoh1', 'access.password-own-name'],
  ])('%s is refused: %s', async (password, key) => {
    await expectRefusal(check(password), 'bad-input', key)
  })

  test.each(['sungai', 'Sungai'])('needs no capital, digit or sign: %s langit kertas', (first) => {
    expect(check(`${first} langit kertas`)).not.toThrow()
  })

  test('may have 8 signs, 128 signs, spaces and any script', () => {
    for (const password of ['kertas9z', 'ab cd'.repeat(25) + 'xyz', 'ꦲꦏ꧀ꦱꦫꦗꦮ sungai']) expect(check(password)).not.toThrow()
  })

  test('made for one time passes the rules and is never the same twice', () => {
    const made = Array.from({ length: 200 }, makeOneTimePassword)
    expect(made.every((password) => /^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/.test(password))).toBe(true)
    expect(new Set(made).size).toBe(made.length)
    for (const password of made) expect(check(password)).not.toThrow()
  })
})
