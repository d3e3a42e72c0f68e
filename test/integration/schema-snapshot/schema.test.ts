import { expect, test } from 'vitest'
import { schemaOf } from '../../support/schema-of.ts'
import { tempStore } from '../../support/temp-store.ts'

const HOW_TO = `The migrations make another schema than schema.sql says. Is it meant? A released migration is never changed: add a new one. Then
write the new schema with: vitest run -u -c test/vitest.config.ts test/integration/schema-snapshot`

test('the schema is the one that stands in schema.sql', async () => {
  const { store } = await tempStore()
  await expect(`${schemaOf(store.sqlite).join(';\n')};\n`, HOW_TO).toMatchFileSnapshot('schema.sql')
})
