import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { ChoiceField, SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks what a staff export is a full picture of: only then do the absent count as left. */
export function CoversQuestion({ covers, onCovers }: { readonly covers: string | null; readonly onCovers: (covers: string | null) => void }) {
  const say = useSay()
  const [kind, setKind] = useState(covers === null ? 'none' : covers === 'all' ? 'all' : 'unit')
  const tree = useProcedure('unit.tree', {}, { enabled: kind === 'unit' })
  const choose = (next: string) => {
    setKind(next)
    if (next === 'none') onCovers(null)
    if (next === 'all') onCovers('all')
  }
  return (
    <Stack gap="sm">
      <ChoiceField
        name="covers"
        label={say('import.covers')}
        description={say('import.covers-line')}
        value={kind}
        onChange={choose}
        choices={[
          { value: 'none', label: say('import.covers-none'), line: say('import.covers-none-line') },
          { value: 'all', label: say('import.covers-all'), line: say('import.covers-all-line') },
          { value: 'unit', label: say('import.covers-unit') },
        ]}
      />
      {kind === 'unit' ? (
        <SelectField
          name="coversUnit"
          label={say('import.covers-which')}
          searchable
          limit={50}
          nothingFoundMessage={say('import.no-unit-found')}
          value={covers === 'all' ? null : covers}
          onChange={(value) => value !== null && onCovers(value)}
          data={(tree.data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      ) : null}
    </Stack>
  )
}
