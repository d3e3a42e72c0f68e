import { Button, Checkbox, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useSay } from '../say.tsx'
import type { ColumnChoice } from './use-column-choice.ts'
import css from './filter-bar.module.css'

/** Chooses which columns a list shows. */
export function ColumnMenu<Row>({ choice }: { readonly choice: ColumnChoice<Row> }) {
  const say = useSay()
  return (
    <Popover position="bottom-end" shadow="sm" trapFocus width={240}>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={15} stroke={1.8} aria-hidden="true" />}>
          {say('common.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <div className={css['groups']}>
          <fieldset className={css['group']}>
            <legend className={css['legend']}>{say('common.columnsShown')}</legend>
            {choice.all.map((column) => (
              <div key={column.id} className={css['option']}>
                <Checkbox
                  size="xs"
                  label={column.label}
                  checked={choice.isShown(column.id)}
                  disabled={column.locked === true}
                  onChange={() => choice.toggle(column.id)}
                />
              </div>
            ))}
          </fieldset>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
