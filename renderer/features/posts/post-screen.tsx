import { Anchor, Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Rows, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { AbolishPost } from './abolish-post.tsx'
import { PostFacts } from './post-facts.tsx'
import { PostForm } from './post-form.tsx'
import { hasGate, useKeepsMap } from './post-words.tsx'
import { ToSelection } from './to-selection.tsx'
import css from './posts.module.css'

/** One post of the map in full: what is known of it, its selections, and what was changed about it by whom and why. */
export function PostScreen() {
  const { id } = useParams({ strict: false }) as { readonly id?: string }
  const asked = useProcedure('post.get', { id: Number(id) || 0 })
  return <Screen><Answered asked={asked} lines={10}>{(known) => <Known known={known} />}</Answered></Screen>
}

function Known({ known }: { readonly known: OutputOf<'post.get'> }) {
  const say = useSay()
  const keeps = useKeepsMap()
  const [doing, setDoing] = useState<'change' | 'abolish' | null>(null)
  const { post, rounds, changes } = known
  return (
    <>
      <PageHeader
        title={post.name}
        line={post.abolishedOn === null ? post.unit : say('vacancy.abolished-on', { unit: post.unit, date: { date: post.abolishedOn } })}
        above={<Anchor component={Link} to="/jabatan/peta" size="sm">{say('vacancy.tab.map')}</Anchor>}
        actions={keeps && post.abolishedOn === null ? (
          <>
            <Button variant="default" onClick={() => setDoing('abolish')}>{say('vacancy.abolish')}</Button>
            <Button variant="default" onClick={() => setDoing('change')}>{say('vacancy.change')}</Button>
            {hasGate(post.level) ? <ToSelection post={post} /> : null}
          </>
        ) : undefined}
      />
      <Columns ratio="first">
        <Card title={say('vacancy.about')}><PostFacts post={post} /></Card>
        <Rows>
          {rounds.length === 0 ? null : (
            <Card title={say('vacancy.rounds')}>
              <ul className={css['plain']}>
                {rounds.map((round) => (
                  <li key={round.id}>
                    <Anchor component={Link} to={`/daftar-pendek/${round.id}`} size="sm">{round.name}</Anchor>
                    <span className={css['quiet']}>{say('vacancy.closes', { date: { date: round.closingOn } })}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={say('vacancy.journal')}>
            <ul className={css['plain']}>
              {changes.length === 0 ? <li className={css['quiet']}>{say('vacancy.no-journal')}</li> : changes.map((one, at) => (
                <li key={at}>
                  <span>{say.message(one.what)}</span>
                  <span className={css['quiet']}>{[say.instant(one.at), one.by, one.reason].filter((part) => part !== null).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Rows>
      </Columns>
      {doing === 'change' ? <PostForm post={post} onClose={() => setDoing(null)} /> : null}
      {doing === 'abolish' ? <AbolishPost post={post} onClose={() => setDoing(null)} /> : null}
    </>
  )
}
