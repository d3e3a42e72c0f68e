import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import { DifferenceTable } from './difference-table.tsx'
import type { SaverState } from './editor/saver.ts'
import type { SkpDraft } from './use-skp-draft.ts'

/** Somebody else has written meanwhile: both texts side by side, and which of them is to stand. Nothing is lost until it is chosen. */
export function ClashNotice({ draft, clash }: { readonly draft: SkpDraft; readonly clash: Extract<SaverState, { kind: 'clash' }> }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: newer browsers answer scrolling with a promise, which React would take for a clean-up.
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { theirs } = clash
  const take = () => {
    const content = draft.saver.takeTheirs()
    if (content !== null) draft.edit({ do: 'replace', content })
  }
  return (
    <div ref={box}>
      <Notice tone="bad" title={say('skp.clash.title')}>
        <Stack gap="sm">
          <span>{say('skp.clash.line', { by: theirs.by ?? say('skp.clash.somebody'), at: say.instant(theirs.at) })}</span>
          <DifferenceTable before={theirs.content} after={draft.content} names={[say('skp.clash.theirColumn'), say('skp.clash.myColumn')]} />
          <Group gap="sm">
            <Button onClick={() => void draft.saver.keepMine()}>{say('skp.clash.mine')}</Button>
            <Button variant="default" onClick={take}>{say('skp.clash.theirs')}</Button>
          </Group>
          <span>{say('skp.clash.theirsHint')}</span>
        </Stack>
      </Notice>
    </div>
  )
}
