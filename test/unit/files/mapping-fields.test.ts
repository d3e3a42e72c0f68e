import { expect, test } from 'vitest'
import { mappingFields } from '../../../electron/desk/files/mapping.ts'
import { mapFields } from '../../../renderer/features/import/mapping-fields.ts'
import { recordKindNames } from '../../../shared/domain/record/kinds.ts'

test.each(['person', 'rating', ...recordKindNames] as const)('%s: the mapping screen offers exactly the fields that the readers fill', (target) => {
  const named = (fields: readonly { field: string; label: string; required: boolean }[]): string[] =>
    fields.map(({ field, label, required }) => `${field} ${label} ${required}`).sort()
  expect(named(mapFields(target))).toEqual(named(mappingFields(target)))
})
