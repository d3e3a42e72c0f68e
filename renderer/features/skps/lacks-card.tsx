import { Anchor } from '@mantine/core'
import { skpContentCitation, type SkpLack } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { Citation } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { focusField } from './editor-context.ts'
import css from './skps.module.css'

/** What is missing before the SKP can be agreed, and what would be good beside it; each leads to its field. */
export function LacksCard({ lacks, advice }: { readonly lacks: readonly SkpLack[]; readonly advice: readonly SkpLack[] }) {
  const say = useSay()
  return (
    <Card title={say('skp.lacks')} line={lacks.length === 0 ? say('skp.lacksNone') : say('skp.lacksLine', { count: lacks.length })}>
      <div id="skp-lacks" tabIndex={-1}>
        <Links lacks={lacks} />
        {advice.length === 0 ? null : (
          <>
            <p className={css['advice']}>{say('skp.advice')}</p>
            <Links lacks={advice} />
          </>
        )}
        <Citation citation={skpContentCitation} />
      </div>
    </Card>
  )
}

function Links({ lacks }: { readonly lacks: readonly SkpLack[] }) {
  const say = useSay()
  if (lacks.length === 0) return null
  return (
    <ul className={css['lacks']}>
      {lacks.map((lack) => (
        <li key={`${lack.field} ${lack.message.key}`}>
          <Anchor component="button" type="button" size="sm" underline="always" ta="left" onClick={() => focusField(lack.field)}>{say.message(lack.message)}</Anchor>
        </li>
      ))}
    </ul>
  )
}
