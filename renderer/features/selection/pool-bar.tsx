import { useSay, type Say } from '../../components/say.tsx'
import type { Pool } from './round-data.ts'
import css from './pool.module.css'

const parts = ['inside', 'open', 'outside'] as const

/** The pool in a sentence: how many were looked at, pass everything, cannot be told. */
export function poolWords({ considered, inside, open }: Pick<Pool, 'considered' | 'inside' | 'open'>, say: Say): string {
  return say('round.screen.pool.sentence', { considered, inside, open })
}

/** How the pool divides, as a bar with its numbers; the sentence above says the same. */
export function PoolBar({ pool }: { readonly pool: Pick<Pool, 'considered' | 'inside' | 'open' | 'outside'> }) {
  const say = useSay()
  return (
    <div className={css['pool']}>
      <p className={css['poolSentence']}>{poolWords(pool, say)}</p>
      <div className={css['bar']} role="img" aria-label={parts.map((part) => `${say(`round.screen.pool.${part}`)} ${say.number(pool[part])}`).join(', ')}>
        {parts.map((part) => (pool[part] === 0 ? null : <span key={part} className={css['part']} data-part={part} style={{ flexGrow: pool[part], flexBasis: 0 }} />))}
      </div>
      <dl className={css['legend']}>
        {parts.map((part) => (
          <div key={part}>
            <span className={css['swatch']} data-part={part} aria-hidden="true" />
            <dt>{say(`round.screen.pool.${part}`)}</dt>
            <dd>{say.number(pool[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
