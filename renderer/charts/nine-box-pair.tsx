import { useSay, type Say } from '../components/say.tsx'
import { ChartFigure } from './chart-figure.tsx'
import type { ChartTable } from './chart-table.ts'

/** How many people sit in each of the nine boxes, by number; a box that is not named is empty. */
export type BoxCounts = Readonly<Record<string, number>>

/** The numbers of PermenPANRB 3/2020: kinerja from the top, potensial from the left. */
const grid = [[4, 7, 9], [2, 5, 8], [1, 3, 6]] as const
const rows = ['charts.box.above', 'charts.box.as', 'charts.box.below'] as const
const columns = ['charts.box.low', 'charts.box.middle', 'charts.box.high'] as const

const [WIDTH, HEIGHT, SIDE, CELL, LINE, HEAD] = [860, 268, 84, 108, 68, 28]

/** The nine boxes before and after side by side, with what each gains or loses; the same as a sentence and as a table. */
export function NineBoxPair({ line, before, after, beforeName, afterName }: {
  readonly line?: string
  readonly before: BoxCounts
  readonly after: BoxCounts
  readonly beforeName: string
  readonly afterName: string
}) {
  const say = useSay()
  const most = Math.max(1, ...Object.values(before), ...Object.values(after))
  return (
    <ChartFigure title={boxTitle(before, after, say)} {...(line === undefined ? {} : { line })} sentence={boxSentence(before, after, say)} table={boxTable(before, after, beforeName, afterName, say)}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" style={{ maxWidth: WIDTH, display: 'block' }}>
        <Boxes x={0} name={beforeName} counts={before} most={most} say={say} />
        <Boxes x={WIDTH / 2 + 10} name={afterName} counts={after} former={before} most={most} say={say} />
      </svg>
    </ChartFigure>
  )
}

function Boxes({ x, name, counts, former, most, say }: {
  readonly x: number
  readonly name: string
  readonly counts: BoxCounts
  readonly former?: BoxCounts
  readonly most: number
  readonly say: Say
}) {
  return (
    <g transform={`translate(${x} 0)`}>
      <text x={SIDE} y={14} fontWeight={700}>{shortened(name)}</text>
      {grid.map((line, row) => (
        <g key={row} transform={`translate(0 ${HEAD + row * LINE})`}>
          <text x={SIDE - 8} y={LINE / 2 + 4} textAnchor="end">{say(rows[row] ?? 'charts.box.as')}</text>
          {line.map((box, column) => {
            const count = counts[box] ?? 0
            const moved = former === undefined ? 0 : count - (former[box] ?? 0)
            return (
              <g key={box} transform={`translate(${SIDE + column * CELL} 0)`}>
                <rect width={CELL - 3} height={LINE - 3} rx={4} fill="var(--role-quiet-bg)" stroke={moved === 0 ? 'none' : 'var(--role-cite)'} strokeWidth={2} />
                <rect width={CELL - 3} height={LINE - 3} rx={4} fill="var(--role-accent)" opacity={(count / most) * 0.3} />
                <text x={8} y={17}>{box}</text>
                <text x={(CELL - 3) / 2} y={LINE / 2 + 6} textAnchor="middle" fontWeight={700} style={{ fontSize: 18, fill: 'var(--role-ink)' }}>{say.number(count)}</text>
                {moved === 0 ? null : <text x={CELL - 11} y={17} textAnchor="end" fontWeight={700} style={{ fill: 'var(--role-ink)' }}>{signed(moved, say)}</text>}
              </g>
            )
          })}
        </g>
      ))}
      {columns.map((key, column) => (
        <text key={key} x={SIDE + column * CELL + (CELL - 3) / 2} y={HEAD + 3 * LINE + 14} textAnchor="middle">{say(key)}</text>
      ))}
    </g>
  )
}

function shortened(name: string): string {
  return name.length > 44 ? `${name.slice(0, 43)}…` : name
}

function signed(moved: number, say: Say): string {
  return moved > 0 ? `+${say.number(moved)}` : `−${say.number(-moved)}`
}

const boxes = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const

/**
 * What the chart finds. People who come into a box may hide others who leave it, and some are placed on one side only, so that the
 * larger of all gains and all losses is the least that changed.
 */
function boxTitle(before: BoxCounts, after: BoxCounts, say: Say): string {
  const grown = (from: BoxCounts, to: BoxCounts): number => boxes.reduce((sum, box) => sum + Math.max(0, (to[box] ?? 0) - (from[box] ?? 0)), 0)
  const least = Math.max(grown(before, after), grown(after, before))
  return least === 0 ? say('charts.box.titleSame') : say('charts.box.titleMoved', { count: least })
}

function boxSentence(before: BoxCounts, after: BoxCounts, say: Say): string {
  const moved = boxes.map((box) => ({ box, by: (after[box] ?? 0) - (before[box] ?? 0) })).filter(({ by }) => by !== 0)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))
  if (moved.length === 0) return say('charts.box.same')
  return say('charts.box.moved', { boxes: { list: moved.map(({ box, by }) => say('charts.box.by', { box, by: signed(by, say) })) } })
}

function boxTable(before: BoxCounts, after: BoxCounts, beforeName: string, afterName: string, say: Say): ChartTable {
  // Two sides of one name, as two versions have it, are told apart in the head.
  const [one, other] = beforeName === afterName ? [say('charts.box.beforeHead'), say('charts.box.afterHead')] : [beforeName, afterName]
  return {
    head: [say('charts.box.box'), one, other, say('charts.box.difference')],
    rows: boxes.map((box) => {
      const [was, is] = [before[box] ?? 0, after[box] ?? 0]
      return { id: String(box), cells: [say('charts.box.number', { box }), was, is, was === is ? '0' : signed(is - was, say)] }
    }),
  }
}
