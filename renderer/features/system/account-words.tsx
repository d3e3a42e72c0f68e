import type { AccountView, RoleGrant } from '../../../shared/contract/access.ts'
import type { Role } from '../../../shared/contract/procedure.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './system.module.css'

/** The name of a role as a text key. */
export const roleKeys: Readonly<Record<Role, MessageKey>> = {
  admin: 'common.role.admin',
  penilai: 'common.role.penilai',
  pimpinan: 'common.role.pimpinan',
  auditor: 'common.role.auditor',
}

/** Roles with the unit that each reaches; without one it reaches the whole office. */
export function GrantWords({ grants }: { readonly grants: readonly RoleGrant[] }) {
  const say = useSay()
  const tree = useProcedure('unit.tree', {}, { enabled: grants.some((grant) => grant.unitId !== null), staleTime: 300_000 })
  const unitName = (id: string) => tree.data?.units.find((unit) => unit.id === id)?.name ?? id
  return (
    <ul className={css['grants']}>
      {grants.map((grant) => (
        <li key={`${grant.role} ${grant.unitId ?? ''}`}>
          {say(roleKeys[grant.role])}
          <span className={css['under']}> {grant.unitId === null ? say('access.whole-office') : unitName(grant.unitId)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Whether the account can be used. */
export function AccountStateChip({ state }: { readonly state: AccountView['state'] }) {
  const say = useSay()
  if (state === 'active') return <Chip tone="ok">{say('access.state-active')}</Chip>
  if (state === 'must-change-password') return <Chip tone="warn">{say('access.state-must-change')}</Chip>
  return <Chip tone="quiet">{say('access.state-disabled')}</Chip>
}
