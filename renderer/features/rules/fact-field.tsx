import type { Part, Shape } from '../../components/finding/fact-shape.ts'
import { factName } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { groupOf, type Draft, type DraftGroup } from './draft.ts'
import { FactControl, type FactProps } from './fact-control.tsx'
import { FactRows } from './fact-rows.tsx'
import css from './try.module.css'

/** The fields of a group of facts in the order of the rule; lists and groups take the whole width. */
export function FactFields({ parts, path, value, onChange, errors }: {
  readonly parts: readonly Part[]
  /** Where the group stands, empty at the top. */
  readonly path: string
  readonly value: DraftGroup
  readonly onChange: (value: DraftGroup) => void
  readonly errors: Readonly<Record<string, string>>
}) {
  const say = useSay()
  return (
    <div className={css['fields']}>
      {parts.map(({ name, shape }) => (
        <FactField
          key={name}
          shape={shape}
          path={path === '' ? name : `${path}.${name}`}
          label={sentenceCase(factName(name, say))}
          value={value[name]}
          onChange={(next) => onChange({ ...value, [name]: next })}
          errors={errors}
        />
      ))}
    </div>
  )
}

/** The field, the rows or the frame of fields that one fact wants. */
export function FactField({ shape, ...props }: FactProps & { readonly shape: Shape }) {
  if (shape.kind === 'list') return <FactRows {...props} of={shape.of} row={(row) => <FactField {...row} />} />
  if (shape.kind !== 'group') return <FactControl {...props} shape={shape} />
  return (
    <fieldset className={css['group']}>
      <legend>{props.label}</legend>
      <FactFields parts={shape.parts} path={props.path} value={groupOf(props.value)} onChange={(next: Draft & DraftGroup) => props.onChange(next)} errors={props.errors} />
    </fieldset>
  )
}

function sentenceCase(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase() + name.slice(1)
}
