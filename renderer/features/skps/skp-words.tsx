import type { SkpHead } from '../../../shared/contract/skp.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'

/** The address of one SKP. */
export const skpPath = ({ assignmentId, year }: Pick<SkpHead, 'assignmentId' | 'year'>): string => `/skp/${assignmentId}/${year}`

/** The days that an SKP covers, in words. */
export const spanWords = ({ starts, ends }: Pick<SkpHead, 'starts' | 'ends'>, say: Say): string =>
  (starts.endsWith('-01-01') && ends.endsWith('-12-31') ? say('skp.fullYear') : say('skp.span', { starts: { date: starts }, ends: { date: ends } }))

/** Where an SKP stands, whether it is late, and what an imported file says of it. */
export function SkpChips({ head }: { readonly head: SkpHead }) {
  const say = useSay()
  const reopened = head.state === 'draft' && head.agreedOn !== null
  return (
    <>
      {head.state === 'none' && head.planned !== null ? null : (
        <Chip tone={head.state === 'agreed' ? 'ok' : head.state === 'draft' ? 'gold' : 'quiet'}>{say(reopened ? 'skp.state.reopened' : `skp.state.${head.state}`)}</Chip>
      )}
      {head.planned === null ? null : <Chip tone="quiet">{say.message(head.planned)}</Chip>}
      {head.late ? (
        <Chip tone="warn" title={head.dueOn === null ? undefined : say('skp.lateMeans', { date: { date: head.dueOn } })}>
          {say('skp.late')}
        </Chip>
      ) : null}
    </>
  )
}
