import { Button, Group } from '@mantine/core'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import type { Pasted } from './grid/use-clipboard.ts'
import { gridColumns } from './sheet/columns.ts'
import type { Sheet } from './sheet/sheet.ts'
import css from './ratings.module.css'

const MOST = 5

/** What a paste could not place: the texts that found no cell with their reasons, and the way to the first faulty cell. */
export function PasteReport({ sheet, pasted, onClose }: { readonly sheet: Sheet; readonly pasted: Pasted; readonly onClose: () => void }) {
  const say = useSay()
  const { lost, cells } = pasted.plan
  const faulty = cells.find(({ error }) => error)
  const inCells = cells.filter(({ error }) => error).length
  const go = () => {
    if (faulty === undefined) return
    sheet.ground.goTo({ row: sheet.ground.order().indexOf(faulty.key), column: gridColumns.findIndex(({ field }) => field === faulty.field) })
    document.querySelector<HTMLElement>('main [role=grid]')?.focus()
  }
  return (
    <Notice tone="warn" title={say('rating.told.pastedFaults', { cells: pasted.written, faults: pasted.plan.faults })}>
      {inCells === 0 ? null : <p className={css['line']}>{say('rating.paste.inCells', { count: inCells })}</p>}
      {lost.length === 0 ? null : (
        <ul className={css['lost']}>
          {lost.slice(0, MOST).map(({ text, message }, at) => <li key={`${text} ${at}`}><b>{text}</b>: {say.message(message)}</li>)}
          {lost.length > MOST ? <li>{say('rating.andMore', { count: lost.length - MOST })}</li> : null}
        </ul>
      )}
      <Group gap="xs">
        {faulty === undefined ? null : <Button size="compact-xs" variant="default" onClick={go}>{say('rating.paste.goToFault')}</Button>}
        <Button size="compact-xs" variant="default" onClick={onClose}>{say('common.close')}</Button>
      </Group>
    </Notice>
  )
}
