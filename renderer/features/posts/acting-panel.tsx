import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Acting } from '../../../shared/contract/post.ts'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { ActingClock } from './acting-clock.tsx'
import { ActingEnd } from './acting-end.tsx'
import { ActingState, postPath, useKeepsMap } from './post-words.tsx'
import css from './posts.module.css'

/** One acting appointment: its clock by the law with the article, why it was made, and extending or ending it. */
export function ActingPanel({ acting, onClose }: { readonly acting: Acting; readonly onClose: () => void }) {
  const say = useSay()
  const keeps = useKeepsMap()
  const [doing, setDoing] = useState<'extend' | 'end' | null>(null)
  const { id } = acting
  const ends = keeps && id !== null && acting.endedOn === null
  return (
    <SidePanel
      title={acting.name}
      line={`${acting.nip} · ${say(`vacancy.kind.${acting.kind}`)}`}
      onClose={onClose}
      wide
      actions={ends ? (
        <>
          {acting.mayExtend ? <Button size="xs" onClick={() => setDoing('extend')}>{say('vacancy.extend')}</Button> : null}
          <Button size="xs" variant="default" onClick={() => setDoing('end')}>{say('vacancy.end')}</Button>
        </>
      ) : undefined}
    >
      <div className={css['facts']}>
        <p className={css['chips']}><ActingState state={acting.state} /> {acting.certainty === null ? null : <CertaintyMark certainty={acting.certainty} />}</p>
        <ActingClock acting={acting} />
        <p className={css['plainText']}>{say.message(acting.message)}</p>
        {acting.citation === null ? null : <Citation citation={acting.citation} />}
        <dl className={css['terms']}>
          <div><dt>{say('vacancy.field.name')}</dt><dd>{acting.postId === null ? say('vacancy.not-in-map', { post: acting.post }) : <Anchor component={Link} to={postPath(acting.postId)} size="sm">{acting.post}</Anchor>}</dd></div>
          <div><dt>{say('vacancy.field.unit')}</dt><dd>{acting.unit ?? '–'}</dd></div>
          {acting.lastDay === null ? null : <div><dt>{say('vacancy.field.last-day')}</dt><dd>{say.date(acting.lastDay)}</dd></div>}
          {acting.lastDayExtended === null ? null : <div><dt>{say('vacancy.field.last-day-extended')}</dt><dd>{say.date(acting.lastDayExtended)}</dd></div>}
          {acting.skNumber === null ? null : <div><dt>{say('vacancy.field.sk')}</dt><dd>{acting.skNumber}</dd></div>}
          {acting.reason === null ? null : <div><dt>{say('common.reason')}</dt><dd>{acting.reason}</dd></div>}
          <div><dt>{say('vacancy.source')}</dt><dd>{say(`vacancy.acting-source.${acting.source}`)}</dd></div>
        </dl>
        {acting.source === 'record' && keeps ? <p className={css['quiet']}>{say('vacancy.record-line')} <Link to={`/pegawai/${acting.nip}`} className={css['link'] ?? ''}>{say('vacancy.open-person')}</Link></p> : null}
      </div>
      {doing === null || id === null ? null : <ActingEnd acting={acting} id={id} what={doing} onClose={() => setDoing(null)} />}
    </SidePanel>
  )
}
