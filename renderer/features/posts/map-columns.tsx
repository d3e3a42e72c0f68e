import type { PostView } from '../../../shared/contract/post.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { ranksInWords } from './post-facts.tsx'
import { CriticalMark, kindName, levelInWords, PostState } from './post-words.tsx'

/** The columns of the map of posts. */
export function mapColumns(say: Say): readonly Column<PostView>[] {
  return [
    { id: 'name', label: say('vacancy.field.name'), width: 240, grow: 1.6, locked: true, cell: (row) => <TwoLines main={row.name} under={row.unit} /> },
    { id: 'level', label: say('vacancy.field.level'), width: 170, cell: (row) => <OneLine text={levelInWords(row, say)} /> },
    { id: 'state', label: say('vacancy.field.state'), width: 130, cell: (row) => <PostState state={row.state} /> },
    { id: 'holders', label: say('vacancy.field.holders'), width: 190, grow: 1, panelSaysIt: true, cell: (row) => <Holders row={row} say={say} /> },
    { id: 'vacancy', label: say('vacancy.falls'), width: 150, panelSaysIt: true, cell: (row) => <OneLine text={firstDay(row, say)} /> },
    { id: 'class', label: say('vacancy.field.job-class'), width: 70, align: 'end', panelSaysIt: true, cell: (row) => <OneLine text={row.jobClass === null ? null : String(row.jobClass)} /> },
    { id: 'critical', label: say('vacancy.critical'), width: 104, panelSaysIt: true, cell: (row) => (row.critical ? <CriticalMark reason={row.criticalReason} /> : <OneLine text={null} />) },
    { id: 'ranks', label: say('vacancy.ranks'), width: 190, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={ranksInWords(row, say)} /> },
    { id: 'education', label: say('vacancy.field.education'), width: 130, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={row.education === null ? null : say(`legal.education.${row.education}`)} /> },
    { id: 'kind', label: say('vacancy.field.kind'), width: 120, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={kindName(row.kind, say)} /> },
    { id: 'source', label: say('vacancy.source'), width: 150, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={say(`vacancy.did.${row.source}`)} /> },
  ]
}

function Holders({ row, say }: { readonly row: PostView; readonly say: Say }) {
  const [first] = row.holders
  if (row.seats > 1) return <TwoLines main={say('vacancy.seats-of', { held: row.holders.length, seats: row.seats })} under={row.empty > 0 ? say('vacancy.seats-empty', { count: row.empty }) : ''} />
  const acting = row.acting.find(({ state }) => state !== 'ended' && state !== 'coming')
  if (first) return <TwoLines main={first.name} under={[first.nip, first.golongan].filter((part) => part !== null).join(' · ')} />
  return acting ? <TwoLines main={acting.name} under={say(`vacancy.kind.${acting.kind}`)} /> : <OneLine text={null} />
}

function firstDay({ vacancies }: PostView, say: Say): string | null {
  const [first] = vacancies
  return first === undefined ? null : first.because === 'vacant' ? say('vacancy.is-vacant') : say.date(first.on)
}
