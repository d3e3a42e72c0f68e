import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useSay } from '../components/say.tsx'
import { ChartFigure } from './chart-figure.tsx'

/** One line: an effect with its interval, in steps. */
export type IntervalRow = {
  readonly id: string
  readonly label: string
  readonly people: number
  readonly effect: number
  readonly low: number
  readonly high: number
  readonly finding: 'lenient' | 'severe' | 'unremarkable' | 'too-few'
}

/** How far evaluators lie from the others: a mark on its interval each, about the line of nought. Shape and place say it, not colour. */
export function SeverityIntervals({ title, line, sentence, rows }: { readonly title: string; readonly line: string; readonly sentence: string; readonly rows: readonly IntervalRow[] }) {
  const say = useSay()
  const reach = Math.max(0.5, ...rows.flatMap(({ low, high }) => [-low, high]))
  const edge = Math.ceil(reach * 2) / 2
  const number = (value: number) => say.number((Math.round(value * 100) / 100 + 0).toString(), 2)
  return (
    <ChartFigure
      title={title}
      line={line}
      sentence={sentence}
      tableOpen
      table={{
        head: [say('calibration.column.evaluator'), say('charts.people'), say('calibration.steps'), say('calibration.lower'), say('calibration.upper')],
        rows: rows.map((row) => ({ id: row.id, cells: [row.label, row.people, number(row.effect), number(row.low), number(row.high)] })),
      }}
    >
      <ResponsiveContainer width="100%" height={rows.length * 34 + 40}>
        <BarChart data={rows.map((row) => ({ ...row, span: [row.low, row.high] }))} layout="vertical" accessibilityLayer={false} margin={{ top: 4, right: 16, bottom: 4, left: 0 }}>
          <XAxis type="number" domain={[-edge, edge]} ticks={[-edge, -edge / 2, 0, edge / 2, edge]} tickLine={false} axisLine={{ stroke: 'var(--role-line-2)' }} tickFormatter={(value: number) => say.number(String(value))} />
          <YAxis type="category" dataKey="label" width={190} tickLine={false} axisLine={false} interval={0} tickFormatter={shortened} />
          <ReferenceLine x={0} stroke="var(--role-ink-3)" strokeDasharray="4 3" />
          <Bar dataKey="span" isAnimationActive={false} maxBarSize={22} shape={Interval} />
        </BarChart>
      </ResponsiveContainer>
    </ChartFigure>
  )
}

type Drawn = { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number; readonly payload?: unknown }

/** The line from low to high with caps, and the mark of the estimate: pointing right for lenient, left for severe, round for neither. */
function Interval({ x = 0, y = 0, width = 0, height = 0, payload }: Drawn) {
  const row = payload as IntervalRow
  const left = Math.min(x, x + width)
  const span = Math.abs(width)
  const middle = y + height / 2
  const at = left + (row.high === row.low ? 0 : ((row.effect - row.low) / (row.high - row.low)) * span)
  const colour = row.finding === 'unremarkable' ? 'var(--role-ink-2)' : 'var(--role-accent)'
  return (
    <g>
      <path d={`M${left} ${middle}h${span}M${left} ${middle - 5}v10M${left + span} ${middle - 5}v10`} stroke={colour} strokeWidth={2} fill="none" />
      {row.finding === 'unremarkable' ? <circle cx={at} cy={middle} r={5} fill={colour} /> : <path d={row.finding === 'lenient' ? `M${at - 6} ${middle - 7}l13 7l-13 7z` : `M${at + 6} ${middle - 7}l-13 7l13 7z`} fill={colour} />}
    </g>
  )
}

function shortened(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label
}
