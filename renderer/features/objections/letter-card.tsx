import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './objections.module.css'

/** What the employee wrote and by which letter; the file itself stays where it is, its fingerprint tells that it is the same. */
export function LetterCard({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  return (
    <Card title={say('objection.letter')} line={say('objection.registered-by', { name: one.registeredBy ?? '–', at: say.instant(one.registeredAt) })}>
      <p className={css['words']}>{one.grounds}</p>
      <dl className={css['facts']}>
        <dt>{say('objection.letter-number')}</dt>
        <dd>{one.letterNumber ?? '–'}</dd>
        <dt>{say('objection.letter-date')}</dt>
        <dd>{one.letterDate === null ? '–' : say.date(one.letterDate)}</dd>
        <dt>{say('objection.letter-file')}</dt>
        <dd>{one.letterName ?? '–'}</dd>
        {one.letterSha256 === null ? null : (
          <>
            <dt>{say('objection.letter-sha')}</dt>
            <dd><code>{one.letterSha256}</code></dd>
          </>
        )}
        {one.withdrawnReason === null ? null : (
          <>
            <dt>{say('objection.withdrawn-reason')}</dt>
            <dd>{one.withdrawnReason}</dd>
          </>
        )}
      </dl>
    </Card>
  )
}
