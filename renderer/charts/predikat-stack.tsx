import { useId } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useSay } from '../components/say.tsx'
import { predikatColour, predikatKey } from '../design/predikat.ts'
import { ChartFigure } from './chart-figure.tsx'
import { patternId, PredikatPatterns } from './predikat-pattern.tsx'
import { mostSentence, share, wordsOf, type PredikatRow } from './predikat-counts.ts'
import { PredikatTip } from './predikat-tip.tsx'
import { Swatch } from './swatch.tsx'

/** Bars of whole groups, each divided by predikat: lying for units, standing for years. */
export function PredikatStack(props: {
  readonly title: string
  readonly line?: string
  readonly sentence: string
  readonly rows: readonly PredikatRow[]
  /** What the first column of the table names: a year or a unit. */
  readonly rowName: string
  readonly standing?: boolean
  readonly tableOpen?: boolean
  readonly onPick?: (id: string) => void
}) {
  const say = useSay()
  // Colons of React's ids would end the name inside url(#…).
  const drawing = useId().replaceAll(/[^A-Za-z0-9]/g, '')
  const words = wordsOf(props.rows)
  const single = props.rows.length === 1 ? props.rows[0] : undefined
  const data = props.rows.map((row) => ({ ...Object.fromEntries(words.map((word) => [word, row.counts[word] ?? 0])), id: row.id, label: row.label }))
  const standing = props.standing === true
  const height = standing ? 220 : single ? 40 : props.rows.length * 34 + 8
  const pick = props.onPick
  return (
    <ChartFigure
      title={props.title}
      {...(props.line === undefined ? {} : { line: props.line })}
      sentence={props.sentence}
      tableOpen={props.tableOpen ?? false}
      {...(pick === undefined ? {} : { onPick: pick })}
      legend={words.map((word) => ({
        id: word,
        label: single === undefined ? say(predikatKey(word)) : `${say(predikatKey(word))} ${share(single.counts[word] ?? 0, single.people, say)}`,
        colour: predikatColour(word),
        swatch: <Swatch predikat={word} />,
      }))}
      table={{
        head: [props.rowName, ...words.map((word) => say(predikatKey(word))), say('charts.people')],
        rows: props.rows.map((row) => ({ id: row.id, cells: [row.label, ...words.map((word) => row.counts[word] ?? 0), row.people] })),
      }}
    >
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={data} layout={standing ? 'horizontal' : 'vertical'} stackOffset="expand" accessibilityLayer={false} margin={{ top: 4, right: 4, bottom: 0, left: 0 }} barCategoryGap={standing ? '28%' : single ? 0 : 6}>
          <PredikatPatterns drawing={drawing} only={words} />
          {standing ? <XAxis dataKey="label" tickLine={false} axisLine={{ stroke: 'var(--role-line-2)' }} /> : <XAxis type="number" hide domain={[0, 1]} />}
          {standing ? (
            <YAxis width={44} tickLine={false} axisLine={false} ticks={[0, 0.5, 1]} tickFormatter={(part: number) => say('charts.percent', { percent: Math.round(part * 100) })} />
          ) : (
            <YAxis type="category" dataKey="label" hide={single !== undefined} width={190} tickLine={false} axisLine={false} interval={0} tickFormatter={shortened} />
          )}
          <Tooltip cursor={{ fill: 'var(--role-selected)' }} content={<PredikatTip rows={props.rows} words={words} />} isAnimationActive={false} />
          {words.map((word) => (
            <Bar
              key={word}
              dataKey={word}
              stackId="all"
              fill={`url(#${patternId(drawing, word)})`}
              stroke="var(--role-surface)"
              strokeWidth={1}
              maxBarSize={standing ? 56 : 34}
              isAnimationActive={false}
              {...(pick === undefined ? {} : { cursor: 'pointer', onClick: (bar: { readonly payload?: unknown }) => pickRow(bar.payload, pick) })}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartFigure>
  )
}

function shortened(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label
}

function pickRow(payload: unknown, pick: (id: string) => void): void {
  if (typeof payload === 'object' && payload !== null && 'id' in payload && typeof payload.id === 'string') pick(payload.id)
}

/** The distribution of predikat in one group: one divided bar, its legend with per cent. */
export function PredikatDistribution(props: { readonly title: string; readonly line?: string; readonly row: PredikatRow; readonly rowName: string; readonly tableOpen?: boolean }) {
  const say = useSay()
  const { row, ...rest } = props
  return <PredikatStack {...rest} rows={[row]} sentence={mostSentence(row, say)} />
}

/** The distribution of predikat over the years: one standing bar a year. */
export function PredikatTrend(props: { readonly title: string; readonly line?: string; readonly rows: readonly PredikatRow[]; readonly sentence: string; readonly tableOpen?: boolean }) {
  const say = useSay()
  return <PredikatStack {...props} standing rowName={say('charts.year')} />
}
