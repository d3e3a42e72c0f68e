import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useRef, type KeyboardEvent } from 'react'
import { useAnnounce } from '../../../components/feedback/announcer.tsx'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay } from '../../../components/say.tsx'
import { codesOf } from './bound-value.ts'
import type { BoundFieldProps } from './field-props.ts'
import css from './bound-fields.module.css'

/** Every option once, from first to last; a place is moved with its buttons or with Alt and the arrow keys. */
export function OrderField(props: BoundFieldProps<'order'>) {
  const say = useSay()
  const announce = useAnnounce()
  const list = useRef<HTMLOListElement>(null)
  const { options } = props.bounds
  const known = codesOf(props.value).filter((code) => options.some(({ value }) => value === code))
  // An option that the kept value lacks stands at the end, so that moving anything mends the list.
  const codes = [...known, ...options.map(({ value }) => value).filter((value) => !known.includes(value))]
  const nameOf = (code: string) => {
    const option = options.find(({ value }) => value === code)
    return option === undefined ? code : say(option.label)
  }
  const move = (at: number, by: -1 | 1) => {
    const [to, moved] = [at + by, codes[at]]
    if (moved === undefined || to < 0 || to >= codes.length) return
    props.onChange(codes.toSpliced(at, 1).toSpliced(to, 0, moved))
    announce(say('profile.field.moved', { name: nameOf(moved), place: to + 1, count: codes.length }))
    requestAnimationFrame(() => focusIn(list.current?.children[to], by))
  }
  const onKey = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, event.key === 'ArrowUp' ? -1 : 1)
  }
  const fault = props.faults[props.name]
  return (
    <div role="group" aria-label={props.label} id={fieldId(props.name)} tabIndex={-1} className={css['group']}>
      <p className={css['groupLabel']}>{props.label}</p>
      <p className={css['hint']}>{say('profile.field.orderHint')}</p>
      <ol ref={list} className={css['order']}>
        {codes.map((code, at) => (
          <li key={code} onKeyDown={(event) => onKey(event, at)}>
            <span className={css['place']}>{at + 1}</span>
            <span className={css['orderName']}>{nameOf(code)}</span>
            <ActionIcon variant="default" size="sm" data-by="-1" aria-label={say('profile.field.up', { name: nameOf(code) })} disabled={at === 0} onClick={() => move(at, -1)}>
              <IconArrowUp size={14} stroke={2} />
            </ActionIcon>
            <ActionIcon variant="default" size="sm" data-by="1" aria-label={say('profile.field.down', { name: nameOf(code) })} disabled={at === codes.length - 1} onClick={() => move(at, 1)}>
              <IconArrowDown size={14} stroke={2} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {fault === undefined ? null : <p className={css['fault']}>{fault}</p>}
    </div>
  )
}

/** The button that moves on the same way, or the other one where the item has reached the end. */
function focusIn(item: Element | undefined, by: -1 | 1): void {
  const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
  const wanted = buttons.find((button) => button.dataset['by'] === String(by) && !button.disabled) ?? buttons.find((button) => !button.disabled)
  wanted?.focus()
}
