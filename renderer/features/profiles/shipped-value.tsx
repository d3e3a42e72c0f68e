import type { ProfileView } from '../../../shared/contract/profile.ts'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { LawValue } from '../../components/finding/value.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './profiles.module.css'

/** What the shipped law says: what is inherited, or what the profile puts its own value in place of. */
export function ShippedValue({ parameter, shipped, inherited }: {
  readonly parameter: string
  readonly shipped: ProfileView['parameters'][number]['shipped']
  readonly inherited: boolean
}) {
  const say = useSay()
  return (
    <Card
      title={say('profile.shippedValue')}
      line={shipped === null ? undefined : say(inherited ? 'profile.shippedInherited' : 'profile.shippedReplaced', { date: { date: shipped.from } })}
      actions={shipped === null ? undefined : <CertaintyMark certainty={shipped.certainty} />}
    >
      {shipped === null ? (
        <p className={css['plain']}>{say('profile.shippedNone')}</p>
      ) : (
        <div className={css['editor']}>
          <LawValue parameter={parameter} value={shipped.value} />
          <Citation citation={shipped.citation} />
          {shipped.note === null ? null : <p className={css['note']}>{say.message(shipped.note)}</p>}
        </div>
      )}
    </Card>
  )
}
