import type { OutputOf } from '../../../shared/contract/contract.ts'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { useSay } from '../../components/say.tsx'

type Bench = OutputOf<'succession.overview'>['bench'][number]

const [NAME, BAR, LINE] = [300, 460, 30]

/** How many posts of each perangkat daerah have somebody who is ready: a bar each, filled as far as it is covered; the posts in danger bear a mark. */
export function BenchCard({ bench }: { readonly bench: readonly Bench[] }) {
  const say = useSay()
  const most = Math.max(1, ...bench.map(({ posts }) => posts))
  const [posts, covered] = [bench.reduce((sum, one) => sum + one.posts, 0), bench.reduce((sum, one) => sum + one.covered, 0)]
  const weakest = bench.find((one) => one.covered < one.posts)
  const height = bench.length * LINE + 4
  return (
    <ChartFigure
      title={say('succession.bench-title', { covered, posts })}
      line={say('succession.bench-line')}
      sentence={weakest === undefined ? say('succession.bench-all') : say('succession.bench-weakest', { unit: weakest.unit, covered: weakest.covered, posts: weakest.posts })}
      table={{
        head: [say('succession.unit'), say('succession.posts'), say('succession.covered'), say('succession.risk-word.high'), say('succession.ready-people')],
        rows: bench.map((one) => ({ id: one.unitId, cells: [one.unit, one.posts, one.covered, one.atRisk, one.ready] })),
      }}
    >
      <svg viewBox={`0 0 ${NAME + BAR + 200} ${height}`} width="100%" style={{ maxWidth: NAME + BAR + 200, display: 'block' }}>
        {bench.map((one, at) => {
          const [whole, filled] = [(one.posts / most) * BAR, (one.covered / most) * BAR]
          return (
            <g key={one.unitId} transform={`translate(0 ${at * LINE})`}>
              <text x={NAME - 10} y={LINE / 2 + 4} textAnchor="end">{shortened(one.unit)}</text>
              <rect x={NAME} y={5} width={Math.max(2, whole - 1)} height={LINE - 10} rx={3} fill="none" stroke="var(--role-control-line)" strokeDasharray="3 2" />
              <rect x={NAME} y={5} width={Math.max(0, filled - 1)} height={LINE - 10} rx={3} fill="var(--role-accent)" />
              <text x={NAME + whole + 8} y={LINE / 2 + 4} style={{ fill: 'var(--role-ink)' }}>
                {say('succession.bench-of', { covered: one.covered, posts: one.posts })}{one.atRisk === 0 ? '' : ` · ${say('succession.bench-risk', { count: one.atRisk })}`}
              </text>
            </g>
          )
        })}
      </svg>
    </ChartFigure>
  )
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name
}
