import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PostView } from '../../../shared/contract/post.ts'
import { ranksOfEselon } from '../../../shared/domain/posts/post-defaults.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { ActingState, CriticalMark, kindName, levelInWords, PostState } from './post-words.tsx'
import css from './posts.module.css'

/** All that is known of a post: its state, who holds it and acts in it, when it falls vacant and by which article, what it asks. */
export function PostFacts({ post }: { readonly post: PostView }) {
  const say = useSay()
  return (
    <div className={css['facts']}>
      <p className={css['chips']}>
        <PostState state={post.state} />
        {post.critical ? <CriticalMark reason={post.criticalReason} /> : null}
        {post.seats > 1 ? <span className={css['quiet']}>{say('vacancy.seats-of', { held: post.holders.length, seats: post.seats })}</span> : null}
      </p>
      {post.critical && post.criticalReason !== null ? <p className={css['quiet']}>{say('vacancy.critical-why', { reason: post.criticalReason })}</p> : null}
      <Part title={say('vacancy.field.holders')}>
        {post.holders.length === 0 ? <p className={css['quiet']}>{say('vacancy.nobody')}</p> : (
          <ul className={css['plain']}>
            {post.holders.slice(0, 30).map((one) => (
              <li key={one.nip}>
                <Anchor component={Link} to={`/pegawai/${one.nip}`} size="sm">{one.name}</Anchor>
                <span className={css['quiet']}>{[one.nip, one.golongan, one.since === null ? null : say('vacancy.since', { date: { date: one.since } })].filter((part) => part !== null).join(' · ')}</span>
              </li>
            ))}
            {post.holders.length > 30 ? <li className={css['quiet']}>{say('vacancy.more-holders', { count: post.holders.length - 30 })}</li> : null}
          </ul>
        )}
      </Part>
      {post.acting.length === 0 ? null : (
        <Part title={say('vacancy.tab.acting')}>
          <ul className={css['plain']}>
            {post.acting.map((one) => (
              <li key={`${one.nip} ${one.starts}`}>
                <span><Anchor component={Link} to={`/pegawai/${one.nip}`} size="sm">{one.name}</Anchor> · {say(`vacancy.kind.${one.kind}`)} <ActingState state={one.state} /></span>
                <span className={css['quiet']}>{say.message(one.message)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {post.vacancies.length === 0 ? null : (
        <Part title={say('vacancy.falls')}>
          <ul className={css['plain']}>
            {post.vacancies.slice(0, 30).map((one) => (
              <li key={`${one.because} ${one.nip ?? ''}`}>
                <span>{say.message(one.message)} {one.certainty === null ? null : <CertaintyMark certainty={one.certainty} />}</span>
                {one.citation === null ? null : <Citation citation={one.citation} />}
                {one.because === 'bup' ? <span className={css['quiet']}>{say('vacancy.day-reached')}</span> : null}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('vacancy.asks')}>
        <dl className={css['terms']}>
          {termsOf(post, say).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className={css['part']}>{title}</h3>
      {children}
    </section>
  )
}

function termsOf(post: PostView, say: Say): readonly (readonly [string, string])[] {
  const { standards } = post
  const told = [standards.teknis, standards.manajerial, standards.sosiokultural]
  return [
    [say('vacancy.field.kind'), kindName(post.kind, say)],
    [say('vacancy.field.level'), levelInWords(post, say)],
    [say('vacancy.field.job-class'), post.jobClass === null ? '–' : String(post.jobClass)],
    [say('vacancy.field.seats'), say.number(post.seats)],
    [say('vacancy.ranks'), ranksInWords(post, say)],
    [say('vacancy.field.education'), post.education === null ? say('vacancy.by-law') : say(`legal.education.${post.education}`)],
    [say('vacancy.field.fields'), post.fields.length === 0 ? '–' : post.fields.join('; ')],
    [say('vacancy.field.standards'), told.every((one) => one === null) ? '–' : say('vacancy.standards-of', { teknis: shown(told[0]), manajerial: shown(told[1]), sosiokultural: shown(told[2]) })],
  ]
}

const shown = (score: string | null | undefined): string => score?.replace('.', ',') ?? '–'

/** The range of golongan of a post: its own, else that of its eselon in the law. */
export function ranksInWords(post: Pick<PostView, 'golonganLow' | 'golonganHigh' | 'eselon'>, say: Say): string {
  const law = ranksOfEselon(post.eselon, isoDate(localToday()))
  const [low, high] = [post.golonganLow ?? law?.lowest ?? null, post.golonganHigh ?? law?.highest ?? null]
  if (low === null && high === null) return '–'
  const range = low === high ? String(low) : `${low ?? '…'} – ${high ?? '…'}`
  return post.golonganLow === null && post.golonganHigh === null ? say('vacancy.ranks-law', { range }) : range
}
