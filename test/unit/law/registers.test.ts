import { expect, test } from 'vitest'
import { settingsSchema } from '../../../shared/contract/settings.ts'
import { registers } from '../../../shared/domain/record/registers.ts'
import { rules } from '../../../shared/legal/registry.ts'

test('the registers that a board may declare complete are those of the settings', () => {
  expect(registers.map(({ setting }) => setting).toSorted()).toEqual(settingsSchema.keyof().options.filter((name) => name.endsWith('CompleteThrough')).toSorted())
})

test.each(registers)('$setting: some rule asks through which day the register is complete', ({ setting }) => {
  expect(rules.filter((rule) => Object.hasOwn(rule.facts.shape, setting)).length).toBeGreaterThan(0)
})
