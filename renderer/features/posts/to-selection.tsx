import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { PostView } from '../../../shared/contract/post.ts'
import { useSay } from '../../components/say.tsx'

/** Leads to the selection that goes on for a post, or to opening one where the post is or falls vacant. */
export function ToSelection({ post, size = 'sm' }: { readonly post: PostView; readonly size?: 'xs' | 'sm' }) {
  const say = useSay()
  const navigate = useNavigate()
  if (post.abolishedOn !== null || (post.roundId === null && post.vacancies.length === 0)) return null
  const go = () => void (post.roundId === null ? navigate({ to: '/daftar-pendek', search: { jabatan: post.id } }) : navigate({ to: `/daftar-pendek/${post.roundId}` }))
  return <Button size={size} onClick={go}>{say(post.roundId === null ? 'vacancy.open-round' : 'vacancy.see-round')}</Button>
}
