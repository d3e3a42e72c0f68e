import type { OutputOf } from '../../../shared/contract/contract.ts'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import type { ChartTable } from '../../charts/chart-table.ts'
import { useSay, type Say } from '../../components/say.tsx'

type Flow = OutputOf<'talent.moves'>['flows'][number]

/** From the top and from the left the highest box first; those without a box last. */
const places = [9, 8, 7, 6, 5, 4, 3, 2, 1, null] as const
const [SIDE, CELL, LINE, HEAD] = [92, 56, 25, 40]

/** How many went from which box (left) to which (top); who stayed stands on the framed diagonal. The same as a sentence and as a table. */
export function FlowsChart({ flows, krs, before, after }: { readonly flows: readonly Flow[]; readonly krs: readonly number[]; readonly before: string; readonly after: string }) {
  const say = useSay()
  const moved = flows.filter(({ from, to }) => from !== to)
  const count = moved.reduce((sum, flow) => sum + flow.count, 0)
  const stayed = flows.filter(({ from, to }) => from === to).reduce((sum, flow) => sum + flow.count, 0)
  const most = Math.max(1, ...moved.map((flow) => flow.count))
  const [width, height] = [SIDE + places.length * CELL + 2, HEAD + places.length * LINE + 2]
  const name = (box: number | null): string => (box === null ? say('kotak.no-box') : say('kotak.box', { box }))
  return (
    <ChartFigure
      title={count === 0 ? say('kotak.flows-none', { stayed }) : say('kotak.flows-title', { moved: count, stayed })}
      line={say('kotak.flows-line', { before: { date: before }, after: { date: after } })}
      sentence={sentenceOf(moved, krs, name, say)}
      table={tableOf(flows, name, say)}
    >
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" style={{ maxWidth: width, display: 'block' }}>
        <text x={SIDE - 8} y={12} textAnchor="end">{say('kotak.flows-from')}</text>
        <text x={SIDE + 4} y={12}>{say('kotak.flows-to')}</text>
        {places.map((to, column) => <text key={String(to)} x={SIDE + column * CELL + CELL / 2} y={HEAD - 8} textAnchor="middle">{to ?? '–'}</text>)}
        {places.map((from, row) => (
          <g key={String(from)} transform={`translate(0 ${HEAD + row * LINE})`}>
            <text x={SIDE - 8} y={LINE / 2 + 4} textAnchor="end">{from === null ? say('kotak.no-box') : name(from)}</text>
            {places.map((to, column) => {
              const found = flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0
              const same = from === to
              return (
                <g key={String(to)} transform={`translate(${SIDE + column * CELL} 0)`}>
                  <rect x={1} y={1} width={CELL - 2} height={LINE - 2} rx={3} fill="var(--role-quiet-bg)" opacity={0.55} />
                  {same || found === 0 ? null : <rect x={1} y={1} width={CELL - 2} height={LINE - 2} rx={3} fill="var(--role-accent)" opacity={0.12 + (found / most) * 0.3} />}
                  {same ? <rect x={1.5} y={1.5} width={CELL - 3} height={LINE - 3} rx={3} fill="none" stroke="var(--role-control-line)" strokeDasharray="3 2" /> : null}
                  {found === 0 ? null : <text x={CELL / 2} y={LINE / 2 + 4} textAnchor="middle" fontWeight={same ? 400 : 700} style={{ fill: 'var(--role-ink)' }}>{say.number(found)}</text>}
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </ChartFigure>
  )
}

function sentenceOf(moved: readonly Flow[], krs: readonly number[], name: (box: number | null) => string, say: Say): string {
  const most = moved.toSorted((one, other) => other.count - one.count).slice(0, 3)
  if (most.length === 0) return say('kotak.nobody-moved')
  const within = (box: number | null): boolean => box !== null && krs.includes(box)
  const counted = (wanted: (flow: Flow) => boolean): number => moved.filter(wanted).reduce((sum, { count }) => sum + count, 0)
  return say('kotak.flows-sentence', {
    flows: { list: most.map(({ from, to, count }) => say('kotak.flow', { from: name(from).toLowerCase(), to: name(to).toLowerCase(), count })) },
    entered: counted(({ from, to }) => !within(from) && within(to)), left: counted(({ from, to }) => within(from) && !within(to)),
  })
}

function tableOf(flows: readonly Flow[], name: (box: number | null) => string, say: Say): ChartTable {
  return {
    head: [say('kotak.flows-from'), say('kotak.flows-to'), say('charts.people')],
    rows: flows.map(({ from, to, count }) => ({ id: `${from ?? ''}-${to ?? ''}`, cells: [name(from), name(to), count] })),
  }
}
