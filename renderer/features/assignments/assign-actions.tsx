import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useSay } from '../../components/say.tsx'
import { AddForm } from './add-form.tsx'
import { DrawDialog } from './draw-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { UnitDialog } from './unit-dialog.tsx'

const ways = ['add', 'unit', 'paste'] as const

/** The ways of assigning: drawn up from imports, one by one, by unit, pasted. */
export function AssignActions() {
  const say = useSay()
  const [open, setOpen] = useState<(typeof ways)[number] | 'draw' | null>(null)
  const close = () => setOpen(null)
  return (
    <Group gap="sm">
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden="true" />}>
            {say('assignment.assign')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ways.map((way) => (
            <Menu.Item key={way} onClick={() => setOpen(way)}>
              {say(`assignment.way.${way}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button onClick={() => setOpen('draw')}>{say('assignment.draw')}</Button>
      {open === 'add' ? <AddForm onClose={close} /> : null}
      {open === 'unit' ? <UnitDialog onClose={close} /> : null}
      {open === 'paste' ? <PasteDialog onClose={close} /> : null}
      {open === 'draw' ? <DrawDialog onClose={close} /> : null}
    </Group>
  )
}
