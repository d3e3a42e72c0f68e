import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import type { AwardQuota } from '../../../shared/contract/award.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { ChoiceField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'
import css from './awards.module.css'

/** The quota as it is being written: how units are limited, the number where it is one for all, some units by their own. */
export type QuotaDraft = { readonly kind: 'none' | 'rule' | 'each'; readonly each: number | ''; readonly office: number | ''; readonly units: Readonly<Record<string, number>> }

/** A quota as a draft. */
export function draftOf({ office, eachUnit, units, byRule }: AwardQuota): QuotaDraft {
  return { kind: eachUnit !== null ? 'each' : byRule === true ? 'rule' : 'none', each: eachUnit ?? '', office: office ?? '', units }
}

/** A draft as the desk takes it. */
export function quotaOf({ kind, each, office, units }: QuotaDraft): AwardQuota {
  return { office: office === '' ? null : office, eachUnit: kind === 'each' && each !== '' ? each : null, units: { ...units }, byRule: kind === 'rule' }
}

/** How many may be nominated: by the rule, one number for every unit, or without a limit; the whole office, and single units by their own number. */
export function QuotaFields({ draft, onChange, error }: { readonly draft: QuotaDraft; readonly onChange: (draft: QuotaDraft) => void; readonly error: string | undefined }) {
  const say = useSay()
  const tree = useProcedure('unit.tree', {}, { staleTime: 300_000 })
  const names = new Map((tree.data?.units ?? []).map(({ id, name }) => [id, name]))
  const [unit, setUnit] = useState<string | null>(null)
  const [most, setMost] = useState<number | ''>('')
  const own = Object.entries(draft.units)
  const add = () => {
    if (unit === null || most === '') return
    onChange({ ...draft, units: { ...draft.units, [unit]: most } })
    setUnit(null)
    setMost('')
  }
  return (
    <div className={css['quotaFields']}>
      <ChoiceField
        name="quotaKind" label={say('award.quota.unit')} value={draft.kind} onChange={(kind) => onChange({ ...draft, kind: kind === 'each' || kind === 'rule' ? kind : 'none' })}
        choices={(['none', 'rule', 'each'] as const).map((value) => ({ value, label: say(`award.quota.${value}`), line: say(`award.quota.${value}-line`) }))}
      />
      {draft.kind === 'each' ? <NumberField name="each" label={say('award.quota.each-number')} min={0} max={10_000} allowDecimal={false} value={draft.each} onChange={(value) => onChange({ ...draft, each: typeof value === 'number' ? value : '' })} error={error} /> : null}
      <div className={css['quotaRow']}>
        <UnitField name="quotaUnit" label={say('award.quota.own-unit')} noneLabel={say('award.quota.choose-unit')} value={unit} onChange={setUnit} />
        <NumberField name="quotaMost" label={say('award.quota.own-number')} min={0} max={10_000} allowDecimal={false} value={most} onChange={(value) => setMost(typeof value === 'number' ? value : '')} />
        <Button variant="default" onClick={add} disabled={unit === null || most === ''}>{say('award.quota.add')}</Button>
      </div>
      {own.length === 0 ? null : (
        <ul className={css['ownQuotas']} aria-label={say('award.quota.own')}>
          {own.map(([id, number]) => (
            <li key={id}>
              <span>{names.get(id) ?? id}: <b>{say.number(number)}</b></span>
              <CloseButton size="xs" aria-label={say('award.quota.remove', { unit: names.get(id) ?? id })} onClick={() => onChange({ ...draft, units: Object.fromEntries(own.filter(([one]) => one !== id)) })} />
            </li>
          ))}
        </ul>
      )}
      <NumberField name="office" label={say('award.quota.office')} description={say('award.quota.office-line')} min={0} max={100_000} allowDecimal={false} value={draft.office} onChange={(value) => onChange({ ...draft, office: typeof value === 'number' ? value : '' })} />
    </div>
  )
}
