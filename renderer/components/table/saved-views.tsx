import { ActionIcon, Button, Group, Popover, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { usePreference } from '../../bridge/preferences.ts'
import { TextField } from '../fields/fields.tsx'
import { useSay } from '../say.tsx'
import css from './saved-views.module.css'

type View = { readonly name: string; readonly view: unknown }

const isViews = (value: unknown): value is readonly View[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' && 'view' in one)

/**
 * Keeps filters, order and columns of a list under a name, for this reader on this computer.
 * A view never holds what was typed into the search: names of people do not belong outside the encrypted store.
 */
export function SavedViews<T>({ list, current, isView, onApply }: {
  readonly list: string
  readonly current: T
  readonly isView: (value: unknown) => value is T
  readonly onApply: (view: T) => void
}) {
  const say = useSay()
  const [views, setViews] = usePreference(`views.${list}`, isViews, [])
  const [opened, popover] = useDisclosure(false)
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const called = name.trim()
    if (called === '') return
    setViews([...views.filter((one) => one.name !== called), { name: called, view: current }])
    setName('')
    popover.close()
  }
  return (
    <Popover opened={opened} onChange={(next) => (next ? popover.open() : popover.close())} position="bottom-end" shadow="sm" trapFocus width={280}>
      <Popover.Target>
        <Button variant="default" size="xs" onClick={popover.toggle} leftSection={<IconBookmark size={15} stroke={1.8} aria-hidden="true" />}>
          {say('common.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {views.length === 0 ? <p className={css['none']}>{say('common.noViews')}</p> : null}
        <ul className={css['list']}>
          {views.map((one) => (
            <li key={one.name} className={css['item']}>
              <UnstyledButton
                className={css['apply'] ?? ''}
                onClick={() => {
                  if (isView(one.view)) onApply(one.view)
                  popover.close()
                }}
              >
                {one.name}
              </UnstyledButton>
              <ActionIcon variant="subtle" size="sm" aria-label={say('common.deleteView', { name: one.name })} onClick={() => setViews(views.filter((other) => other.name !== one.name))}>
                <IconTrash size={15} stroke={1.8} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <form onSubmit={save}>
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextField name={`view-${list}`} label={say('common.saveView')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={60} size="xs" />
            <Button type="submit" size="xs" disabled={name.trim() === ''}>
              {say('common.save')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
