import { Button, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { fieldId } from '../../components/fields/field-id.ts'
import type { Shape } from '../../components/finding/fact-shape.ts'
import { factName } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { emptyRow, groupOf, isFlat, isList, type Draft } from './draft.ts'
import { FactControl, type FactProps } from './fact-control.tsx'
import css from './try.module.css'

/** The most columns that a row has as a line of a table; more stand under one another. */
const MOST_COLUMNS = 4

type RowProps = FactProps & { readonly of: Shape; readonly row: (props: FactProps & { readonly shape: Shape }) => ReactNode }

/** A list of facts with rows to add and remove. Unknown and known to be empty are two things, and both can be said. */
export function FactRows(props: RowProps) {
  const say = useSay()
  const { label, value, onChange, errors, path } = props
  const rows = isList(value) ? value : null
  const add = () => onChange([...(rows ?? []), emptyRow(props.of)])
  return (
    <fieldset className={css['group']} id={fieldId(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {rows === null || rows.length === 0 ? <p className={css['quiet']}>{say(rows === null ? 'rules.listUnknown' : 'rules.listEmpty')}</p> : <Rows {...props} rows={rows} />}
      {errors[path] === undefined ? null : <p className={css['error']}>{errors[path]}</p>}
      <div className={css['rowActions']}>
        <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={add} aria-label={say('rules.addRowTo', { fact: label })}>
          {say('rules.addRow')}
        </Button>
        {rows === null ? (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange([])} aria-label={say('rules.sayNoneOf', { fact: label })}>
            {say('rules.sayNone')}
          </Button>
        ) : (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(undefined)} aria-label={say('rules.sayUnknownOf', { fact: label })}>
            {say('rules.sayUnknown')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

function Rows(props: RowProps & { readonly rows: readonly Draft[] }) {
  const { of, rows, onChange } = props
  const put = (index: number, next: Draft) => onChange(rows.map((one, at) => (at === index ? next : one)))
  const remove = (index: number) => onChange(rows.filter((_, at) => at !== index))
  const asTable = of.kind === 'group' && isFlat(of) && of.parts.length <= MOST_COLUMNS
  return asTable ? <Table {...props} put={put} remove={remove} /> : <Blocks {...props} put={put} remove={remove} />
}

type Placed = RowProps & { readonly rows: readonly Draft[]; readonly put: (index: number, next: Draft) => void; readonly remove: (index: number) => void }

function Table({ of, rows, put, remove, path, label, errors }: Placed) {
  const say = useSay()
  const parts = of.kind === 'group' ? of.parts : []
  return (
    <table className={css['rows']}>
      <thead>
        <tr>
          {parts.map(({ name }) => (
            <th key={name} scope="col">
              {factName(name, say)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {parts.map(({ name, shape }) => (
              <td key={name}>
                <FactControl
                  shape={shape}
                  path={`${path}.${index}.${name}`}
                  label={say('rules.rowField', { fact: label, row: index + 1, field: factName(name, say) })}
                  labelUnseen
                  value={groupOf(row)[name]}
                  onChange={(next) => put(index, { ...groupOf(row), [name]: next })}
                  errors={errors}
                />
              </td>
            ))}
            <td className={css['remove']}>
              <CloseButton size="sm" aria-label={say('rules.removeRow', { fact: label, row: index + 1 })} onClick={() => remove(index)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Blocks({ of, rows, put, remove, path, label, errors, row }: Placed) {
  const say = useSay()
  return (
    <ol className={css['blocks']}>
      {rows.map((one, index) => (
        <li key={index} className={css['block']}>
          {row({
            shape: of, path: `${path}.${index}`, label: say('rules.rowName', { fact: label, row: index + 1 }), value: one, errors,
            onChange: (next) => put(index, next),
          })}
          <CloseButton size="sm" aria-label={say('rules.removeRow', { fact: label, row: index + 1 })} onClick={() => remove(index)} />
        </li>
      ))}
    </ol>
  )
}
