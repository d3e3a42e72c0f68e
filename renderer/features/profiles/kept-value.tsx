import type { ProfileView } from '../../../shared/contract/profile.ts'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { LawValue } from '../../components/finding/value.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { Difference } from './difference-table.tsx'
import css from './profiles.module.css'

type Kept = ProfileView['parameters'][number]

/** A dated value of a profile to be read: what it says, where it stands, how sure that is, what it changes. */
export function KeptValue({ parameter, value, shipped }: { readonly parameter: string; readonly value: Kept['values'][number] | undefined; readonly shipped: Kept['shipped'] }) {
  const say = useSay()
  if (value === undefined) return null
  return (
    <Card title={say('profile.valueFrom', { date: { date: value.from } })} actions={<CertaintyMark certainty={value.certainty} />}>
      <div className={css['editor']}>
        <LawValue parameter={parameter} value={value.value} />
        <Citation citation={value.citation} />
        {value.note === null ? null : <p className={css['note']}>{say.message(value.note)}</p>}
        {shipped === null ? null : <Difference parameter={parameter} before={shipped.value} after={value.value} />}
      </div>
    </Card>
  )
}
