import { Button, Group, Stack } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { PostView } from '../../../shared/contract/post.ts'
import { gateLevels } from '../../../shared/legal/parameters/post/gates.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { roundPath } from '../../components/selection/round-path.ts'
import { levelTitle } from '../../components/selection/round-words.tsx'
import { useSay } from '../../components/say.tsx'
import css from './selection.module.css'

/** The levels of post for which the law sets a gate. */
const levels: readonly string[] = gateLevels
const isOpenable = (post: PostView): post is PostView & { readonly level: (typeof gateLevels)[number] } => post.roundId === null && post.level !== null && levels.includes(post.level)

/** Opens a round for a vacant post; `postId` is the post from which the reader came. */
export function OpenRound({ postId, onClose }: { readonly postId: number | null; readonly onClose: () => void }) {
  const say = useSay()
  const asked = useProcedure('post.list', { filter: { state: ['vacant', 'acting', 'falls-vacant'], level: [...gateLevels] }, limit: 500 })
  const one = useProcedure('post.get', { id: postId ?? 0 }, { enabled: postId !== null })
  const waits = postId !== null && one.data === undefined && one.error === null
  return (
    <Dialog title={say('round.screen.open')} opened onClose={onClose} size="lg">
      <Answered asked={waits ? { ...asked, data: undefined } : asked} lines={6}>
        {({ rows }) => {
          const named = one.data?.post
          const all = named === undefined || rows.some(({ id }) => id === named.id) ? rows : [named, ...rows]
          const posts = all.filter(isOpenable)
          return posts.length > 0 ? <OpenForm posts={posts} first={postId} onClose={onClose} /> : (
            <EmptyState title={say('round.screen.no-post')} action={<Button component={Link} to="/jabatan">{say('round.screen.to-posts')}</Button>}>{say('round.screen.no-post-line')}</EmptyState>
          )
        }}
      </Answered>
    </Dialog>
  )
}

function OpenForm({ posts, first, onClose }: { readonly posts: readonly (PostView & { readonly level: (typeof gateLevels)[number] })[]; readonly first: number | null; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const open = useCommand('round.open')
  const [postId, setPostId] = useState<string | null>(() => (posts.some(({ id }) => id === first) ? String(first) : null))
  const [closingOn, setClosingOn] = useState<string | null>(localToday)
  const [typed, setTyped] = useState<string | null>(null)
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const post = posts.find(({ id }) => String(id) === postId)
  const name = typed ?? (post === undefined ? '' : say('round.screen.name-for', { post: post.name }).slice(0, 200))
  const data = useMemo(() => posts.map(({ id, name: label, unit, level }) => ({ value: String(id), label: `${label} · ${unit} · ${levelTitle(level, say)}` })), [posts, say])
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(post === undefined ? { postId: { key: 'round.screen.need-post' } } : {}), ...(closingOn === null ? { closingOn: { key: 'round.screen.need-closing' } } : {}),
      ...(name.trim().length < 3 ? { name: { key: 'round.screen.need-name' } } : {}),
    }
    setMissing(found)
    if (post === undefined || closingOn === null || !isIsoDate(closingOn) || Object.keys(found).length > 0) return
    open.mutate({ postId: post.id, closingOn, name: name.trim() }, { onSuccess: ({ id }) => void navigate({ to: roundPath(id) }) })
  }
  const wrong = Object.keys(missing).length > 0 ? missing : fieldsOf(open.error)
  const error = (field: string): { error?: string } => (wrong[field] === undefined ? {} : { error: say.message(wrong[field]) })
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'round.screen.not-opened' } : saidOrNull(open.error)} fields={wrong} />
        <SelectField name="postId" label={say('round.screen.post')} description={say('round.screen.post-line')} required searchable limit={60} nothingFoundMessage={say('round.screen.no-post-found')} data={data} value={postId} onChange={setPostId} data-autofocus {...error('postId')} />
        {post === undefined ? null : (
          <ul className={css['said']}>
            {post.vacancies.map((vacancy) => <li key={`${vacancy.because} ${vacancy.on}`}>{say.message(vacancy.message)}</li>)}
          </ul>
        )}
        <DateField name="closingOn" label={say('round.screen.closing-on')} description={say('round.screen.closing-line')} required value={closingOn} onChange={setClosingOn} {...error('closingOn')} />
        <TextField name="name" label={say('round.screen.name')} required maxLength={200} value={name} onChange={(event) => setTyped(event.currentTarget.value)} {...error('name')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={open.isPending}>{say('round.screen.open-now')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
