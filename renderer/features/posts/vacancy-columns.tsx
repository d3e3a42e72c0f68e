import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { sourceName } from '../../components/finding/citation.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { CriticalMark, hasGate, levelName } from './post-words.tsx'
import css from './posts.module.css'

const certainties = { 'official-text': 'shell.certainty.official', secondary: 'shell.certainty.secondary', assumed: 'shell.certainty.assumed' } as const

type Row = OutputOf<'post.calendar'>['rows'][number]

/** The columns of the vacancies: when, which post, why and by which article, and the way to a selection. */
export function vacancyColumns(say: Say, keeps: boolean): readonly Column<Row>[] {
  return [
    { id: 'on', label: say('vacancy.field.on'), width: 150, cell: ({ vacancy }) => (vacancy.because === 'vacant' ? <Chip tone="bad">{say('vacancy.is-vacant')}</Chip> : <b className={css['day']}>{say.date(vacancy.on)}</b>) },
    { id: 'post', label: say('vacancy.field.name'), width: 230, grow: 1.4, locked: true, cell: (row) => <TwoLines main={row.post} under={row.unit} /> },
    { id: 'level', label: say('vacancy.field.level'), width: 150, panelSaysIt: true, cell: ({ level, eselon }) => <TwoLines main={level === null ? '–' : levelName(level, say)} under={eselon === null ? '' : say('vacancy.eselon', { eselon })} /> },
    { id: 'because', label: say('vacancy.field.because'), width: 250, grow: 2, panelSaysIt: true, cell: ({ vacancy }) => <Because vacancy={vacancy} say={say} /> },
    { id: 'critical', label: say('vacancy.critical'), width: 104, panelSaysIt: true, cell: ({ critical }) => (critical ? <CriticalMark /> : <OneLine text={null} />) },
    { id: 'round', label: say('vacancy.selection'), width: 124, panelSaysIt: true, cell: (row) => <ToRound row={row} keeps={keeps} say={say} /> },
  ]
}

/** Why a seat is or falls empty, with the article where the law sets the day. */
function Because({ vacancy, say }: { readonly vacancy: Row['vacancy']; readonly say: Say }) {
  const article = vacancy.citation === null ? null : `${sourceName(vacancy.citation.source)}, ${vacancy.citation.pin}`
  const sentence = say.message(vacancy.message)
  return <TwoLines main={<span title={sentence} className={css['sentence']}>{sentence}</span>} under={article === null ? '' : `${article}${vacancy.certainty === null ? '' : ` · ${say(certainties[vacancy.certainty])}`}`} />
}

function ToRound({ row, keeps, say }: { readonly row: Row; readonly keeps: boolean; readonly say: Say }) {
  if (row.roundId !== null) return <Link to={`/daftar-pendek/${row.roundId}`} className={css['link'] ?? ''}>{say('vacancy.see-round')}</Link>
  if (!keeps || !hasGate(row.level)) return <OneLine text={null} />
  return <Link to="/daftar-pendek" search={{ jabatan: row.postId }} className={css['link'] ?? ''} aria-label={say('vacancy.open-round-for', { post: row.post })}>{say('vacancy.open-round')}</Link>
}
