import { Group } from '@mantine/core'
import { useState } from 'react'
import { SelectField } from '../../components/fields/fields.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks what a staff export is a full picture of: only then do the absent count as left. */
export function CoversQuestion({ covers, onCovers }: { readonly covers: string | null; readonly onCovers: (covers: string | null) => void }) {
  const say = useSay()
  const [kind, setKind] = useState(covers === null ? 'none' : covers === 'all' ? 'all' : 'unit')
  const choose = (next: string | null) => {
    setKind(next ?? 'none')
    if (next === 'none') onCovers(null)
    if (next === 'all') onCovers('all')
  }
  return (
    <Group gap="sm" align="flex-end">
      <SelectField
        name="covers"
        label={say('import.covers')}
        description={say('import.covers-line')}
        value={kind}
        onChange={choose}
        w={460}
        data={[
          { value: 'none', label: say('import.covers-none') },
          { value: 'all', label: say('import.covers-all') },
          { value: 'unit', label: say('import.covers-unit') },
        ]}
      />
      {kind === 'unit' ? (
        <UnitField name="coversUnit" label={say('import.covers-which')} width={320} value={covers === 'all' ? null : covers} onChange={(value) => value !== null && onCovers(value)} />
      ) : null}
    </Group>
  )
}
