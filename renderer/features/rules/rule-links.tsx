import { UnstyledButton } from '@mantine/core'
import { Card } from '../../components/layout/card.tsx'
import css from './rules.module.css'

/** The rules or values that stand in a relation to the one shown, each one click away; nothing where there are none. */
export function RuleLinks({ heading, ids, name, onOpen }: {
  readonly heading: string
  readonly ids: readonly string[]
  readonly name: (id: string) => string
  readonly onOpen: (id: string) => void
}) {
  if (ids.length === 0) return null
  return (
    <Card title={heading}>
      <ul className={css['links']}>
        {ids.map((id) => (
          <li key={id}>
            <UnstyledButton className={css['link'] ?? ''} onClick={() => onOpen(id)}>
              {name(id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
