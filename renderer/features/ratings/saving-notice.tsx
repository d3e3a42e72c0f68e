import { Button } from '@mantine/core'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import type { Sheet } from './sheet/sheet.ts'
import { useSaving } from './sheet/work.ts'

/** Says at once when something written could not be kept, why, and that it is being tried again. */
export function SavingNotice({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const saving = useSaving(sheet)
  if (saving.kind !== 'failed') return null
  return (
    <Notice tone="bad" title={say('rating.notSavedTitle', { count: saving.lines })}>
      {say('rating.notSavedLine', { why: { message: saving.message } })}{' '}
      <Button size="compact-xs" variant="default" onClick={sheet.autosave.retry}>{say('common.tryAgain')}</Button>
    </Notice>
  )
}
