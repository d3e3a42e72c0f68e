import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { RoleGrant } from '../../../shared/contract/access.ts'
import { roles as allRoles } from '../../../shared/contract/procedure.ts'
import { SelectField } from '../../components/fields/fields.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'
import { roleKeys } from './account-words.tsx'

/** The roles of an account, each over a unit with all below it, or over the whole office. */
export function RoleEditor({ grants, onChange }: { readonly grants: readonly RoleGrant[]; readonly onChange: (grants: readonly RoleGrant[]) => void }) {
  const say = useSay()
  const set = (at: number, more: Partial<RoleGrant>) => onChange(grants.map((grant, index) => (index === at ? { ...grant, ...more } : grant)))
  return (
    <Stack gap="xs">
      {grants.map((grant, at) => (
        <Group key={at} gap="sm" align="flex-end" wrap="nowrap">
          <SelectField
            name={`role-${at}`}
            label={say('access.role')}
            value={grant.role}
            onChange={(value) => set(at, { role: allRoles.find((role) => role === value) ?? grant.role })}
            data={allRoles.map((role) => ({ value: role, label: say(roleKeys[role]) }))}
            w={170}
          />
          <UnitField name={`unit-${at}`} label={say('access.scope')} noneLabel={say('access.whole-office')} value={grant.unitId} onChange={(unitId) => set(at, { unitId })} width={250} />
          <ActionIcon variant="subtle" size="lg" disabled={grants.length === 1} aria-label={say('access.remove-role', { role: say(roleKeys[grant.role]) })} onClick={() => onChange(grants.filter((_, index) => index !== at))}>
            <IconTrash size={16} stroke={1.8} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => onChange([...grants, { role: 'penilai', unitId: null }])}>
          {say('access.add-role')}
        </Button>
      </Group>
    </Stack>
  )
}
