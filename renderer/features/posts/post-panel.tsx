import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { PostFacts } from './post-facts.tsx'
import { hasGate, postPath, useKeepsMap } from './post-words.tsx'
import { ToSelection } from './to-selection.tsx'

/** A post beside the list: who holds it, when it falls vacant and why, what it asks; the whole post is one click further. */
export function PostPanel({ id, title, onClose }: { readonly id: number; readonly title: string; readonly onClose: () => void }) {
  const say = useSay()
  const keeps = useKeepsMap()
  const asked = useProcedure('post.get', { id })
  return (
    <SidePanel
      title={title}
      line={asked.data?.post.unit}
      onClose={onClose}
      wide
      actions={
        <>
          <Button component={Link} to={postPath(id)} size="xs" variant="default">{say('vacancy.open-whole')}</Button>
          {asked.data === undefined || !keeps || !hasGate(asked.data.post.level) ? null : <ToSelection post={asked.data.post} size="xs" />}
        </>
      }
    >
      <Answered asked={asked} lines={8}>{({ post }) => <PostFacts post={post} />}</Answered>
    </SidePanel>
  )
}
