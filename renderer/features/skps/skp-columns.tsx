import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { SkpHead } from '../../../shared/contract/skp.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { SkpChips, skpPath, spanWords } from './skp-words.tsx'
import css from './skps.module.css'

/** The columns of the list of SKP; who writes them is said to those who do not. */
export function skpColumns(say: Say, as: 'evaluator' | 'superior' | 'reader'): readonly Column<SkpHead>[] {
  return [
    {
      id: 'person', label: say('skp.column.person'), width: 240, grow: 4, locked: true,
      cell: (head) => (
        <TwoLines
          main={<Anchor component={Link} to={skpPath(head)} fw={600} size="sm" tabIndex={-1}>{head.name}</Anchor>}
          under={<span title={`${head.post} · ${head.unit}`}>{head.post} · {head.unit}</span>}
        />
      ),
    },
    {
      id: 'state', label: say('skp.column.state'), width: 250, grow: 2,
      cell: (head) => (
        <span className={css['chips']}>
          <SkpChips head={head} />
          {head.acting ? <Chip tone="gold">{say('skp.acting')}</Chip> : null}
        </span>
      ),
    },
    { id: 'lines', label: say('skp.column.lines'), width: 80, align: 'end', cell: (head) => (head.lines === 0 ? '–' : say.number(head.lines)) },
    { id: 'agreed', label: say('skp.column.agreed'), width: 150, cell: (head) => <OneLine text={head.agreedOn === null ? null : say.date(head.agreedOn)} /> },
    { id: 'span', label: say('skp.column.span'), width: 260, grow: 1, cell: (head) => <OneLine text={spanWords(head, say)} /> },
    ...(as === 'evaluator' ? [] : [{ id: 'evaluator', label: say('skp.column.evaluator'), width: 180, grow: 1, cell: (head: SkpHead) => <OneLine text={head.evaluator} /> }]),
  ]
}
