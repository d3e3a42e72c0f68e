import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { RecordView } from '../../../shared/contract/people.ts'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { recordDates, recordDetails, recordTitle } from './record-words.ts'
import type { UnitNames } from './use-unit-names.ts'
import css from './records.module.css'

/** One dated record: when, what, its details, the decree and where it came from. */
export function RecordRow({ record, unitNames, onCorrect, onRemove }: {
  readonly record: RecordView
  readonly unitNames: UnitNames
  readonly onCorrect?: () => void
  readonly onRemove?: () => void
}) {
  const say = useSay()
  const title = recordTitle(record, unitNames, say)
  const { from, until } = recordDates(record)
  const decree = [record.skNumber === null ? null : say('people.decree', { number: record.skNumber }), record.skDate === null ? null : say.date(record.skDate)].filter((part) => part !== null)
  return (
    <li className={css['record']}>
      <div className={css['when']}>
        {from === null ? say('people.noDate') : day(from, say)}
        {until === null ? null : <span className={css['quiet']}>{say('people.until', { date: day(until, say) })}</span>}
      </div>
      <div className={css['what']}>
        <b>{title}</b>
        <span className={css['details']}>
          {recordDetails(record, unitNames, say).map((one) => (
            <span key={one.label}>
              <span className={css['quiet']}>{one.label}</span> {one.words}
            </span>
          ))}
        </span>
      </div>
      <div className={css['proof']}>
        {decree.length === 0 ? null : <span>{decree.join(', ')}</span>}
        <span className={css['quiet']}>{record.source}</span>
        {record.changed ? <Chip tone="gold">{say('people.corrected')}</Chip> : null}
      </div>
      {onCorrect === undefined || onRemove === undefined ? null : (
        <Group gap={4} wrap="nowrap" data-print="hide">
          <ActionIcon variant="subtle" size="md" aria-label={say('people.correctThis', { record: title })} title={say('people.correct')} onClick={onCorrect}>
            <IconPencil size={16} stroke={1.8} />
          </ActionIcon>
          <ActionIcon variant="subtle" size="md" aria-label={say('people.removeThis', { record: title })} title={say('people.remove')} onClick={onRemove}>
            <IconTrash size={16} stroke={1.8} />
          </ActionIcon>
        </Group>
      )}
    </li>
  )
}

function day(value: string, say: Say): string {
  return isIsoDate(value) ? say.date(value) : value
}
