import { describe, expect, test } from 'vitest'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { commands } from '../../../electron/doors/cli/commands/index.ts'
import { parseCommand } from '../../../electron/doors/cli/parse-command.ts'

function keyOf(words: readonly string[]): string {
  const [name, ...rest] = words
  const command = commands.find((one) => one.name === name)
  if (command === undefined) throw new Error(`no command ${name}`)
  try {
    parseCommand(command, rest)
    return 'taken'
  } catch (error) {
    return error instanceof TanjakError ? error.said.key : String(error)
  }
}

describe('the words of a command', () => {
  test.each([
    [['import', 'a.xlsx', 'b.csv', '--data', 'D', '--dry-run', '--covers', 'all', '--period', '2025-Q3'], 'taken'],
    [['import', '--data=D', 'a.xlsx'], 'taken'],
    [['import', '--data', 'D'], 'cli.too-few-words'],
    [['import', 'a.xlsx', '--dryrun'], 'cli.unknown-flag'],
    [['import', 'a.xlsx', '--dry-run=yes'], 'cli.flag-takes-no-value'],
    [['import', 'a.xlsx', '--period'], 'cli.flag-needs-value'],
    [['import', 'a.xlsx', '--period='], 'cli.flag-needs-value'],
    [['import', 'a.xlsx', '--covers', '--dry-run'], 'cli.flag-needs-value'],
    [['import', 'a.xlsx', '--data', 'D', '--data', 'E'], 'cli.flag-twice'],
    [['import', 'a.xlsx', '-x'], 'cli.unknown-flag'],
    [['import', 'a.xlsx', '--__proto__', 'x'], 'cli.unknown-flag'],
    [['import', '--', '--named-like-a-flag.xlsx'], 'taken'],
    [['assess', 'tomorrow'], 'cli.too-many-words'],
    [['candidates', '--kind', 'reward', '--format', 'json', '--unit=-5'], 'taken'],
    [['account', 'add', 'budi', '--role', 'penilai:U1', '--role', 'auditor'], 'taken'],
    [['rule'], 'taken'],
    [['rule', 'a', 'b'], 'cli.too-many-words'],
    [['undo-import'], 'cli.too-few-words'],
    [['call', 'desk.status'], 'taken'],
  ] as const)('%j: %s', (words, key) => {
    expect(keyOf(words)).toBe(key)
  })

  test('every command is there, with a usage that begins with its name', () => {
    expect(commands.map((one) => one.name)).toEqual([
      'init', 'sample', 'import', 'undo-import', 'assess', 'candidates', 'explain', 'account', 'backup', 'restore', 'rule', 'profile', 'replay', 'verify', 'call', 'serve',
    ])
    expect(commands.filter((one) => !one.usage.startsWith(one.name)).map((one) => one.name)).toEqual([])
  })

  test('every flag of a usage is a flag of the command', () => {
    const lost = commands.flatMap((one) => [...one.usage.matchAll(/--([a-z-]+)/g)].map((match) => match[1] ?? '').filter((flag) => !(flag in one.options)).map((flag) => `${one.name} --${flag}`))
    expect(lost).toEqual([])
  })
})
