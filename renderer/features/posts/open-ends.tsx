import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useSay } from '../../components/say.tsx'
import { postPath } from './post-words.tsx'
import css from './posts.module.css'

/** Posts of which nobody can tell when they fall vacant, with what is missing; folded until it is asked for. */
export function OpenEnds({ open }: { readonly open: OutputOf<'post.calendar'>['open'] }) {
  const say = useSay()
  return (
    <details className={css['open']}>
      <summary>{say('vacancy.open-ends', { count: open.length })}</summary>
      <ul>
        {open.slice(0, 200).map((one) => (
          <li key={one.postId}>
            <Anchor component={Link} to={postPath(one.postId)} size="sm">{one.post}</Anchor> <span className={css['quiet']}>{one.unit}</span>
            <p>{say.message(one.message)}</p>
          </li>
        ))}
      </ul>
      {open.length > 200 ? <p className={css['quiet']}>{say('vacancy.open-more', { count: open.length - 200 })}</p> : null}
    </details>
  )
}
