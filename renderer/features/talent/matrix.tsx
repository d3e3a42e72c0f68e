import { VisuallyHidden } from '@mantine/core'
import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useSay, type Say } from '../../components/say.tsx'
import type { Box } from './boxes.ts'
import css from './talent.module.css'

/** The numbers as PermenPANRB 3/2020 sets them: kinerja from the top, potensial from the left. */
const grid = [[4, 7, 9], [2, 5, 8], [1, 3, 6]] as const

/** The nine boxes with how many stand in each, the first names, and as an outlined count how many stood there in the earlier mapping; each opens its people. */
export function Matrix({ boxes, before, chosen, onChoose }: {
  readonly boxes: readonly Box[]
  readonly before: TalentMap | null
  readonly chosen: number | null
  readonly onChoose: (box: number | null) => void
}) {
  const say = useSay()
  const most = Math.max(1, ...boxes.map(({ count }) => count))
  const of = (number: number): Box | undefined => boxes.find(({ box }) => box === number)
  return (
    <section className={css['matrix']} aria-label={say('kotak.matrix')}>
      <span className={css['axisY']} aria-hidden="true">{say('kotak.axis-y')}</span>
      <div className={css['rows']}>
        {grid.map((row) => (
          <div key={row[0]} className={css['row']}>
            <span className={css['rowName']}>{bandOf(of(row[0])?.kinerja, say)}</span>
            {row.map((number) => {
              const box = of(number)
              return box === undefined ? null : <Cell key={number} box={box} before={before} share={box.count / most} pressed={chosen === number} onPress={() => onChoose(chosen === number ? null : number)} />
            })}
          </div>
        ))}
        <div className={css['row']}>
          <span />
          {grid[0].map((number) => <span key={number} className={css['columnName']}>{bandOf(of(number)?.potensial, say)}</span>)}
        </div>
        <span className={css['axisX']} aria-hidden="true">{say('kotak.axis-x')}</span>
      </div>
      <p className={css['still']}>{say('kotak.only-facts')}{before === null ? '' : ` ${say('kotak.ghost-means', { on: { date: before.on } })}`}</p>
    </section>
  )
}

const bandOf = (band: Box['kinerja'] | undefined, say: Say): string => (band === undefined ? '' : capital(say.message(band)))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Cell({ box, before, share, pressed, onPress }: { readonly box: Box; readonly before: TalentMap | null; readonly share: number; readonly pressed: boolean; readonly onPress: () => void }) {
  const say = useSay()
  const rest = box.count - box.names.length
  const spoken = say('kotak.cell', { box: box.box, kinerja: say.message(box.kinerja), potensial: say.message(box.potensial), count: box.count })
  return (
    <button type="button" className={css['cell']} aria-pressed={pressed} onClick={onPress}>
      <VisuallyHidden>{before === null || box.before === null ? spoken : `${spoken} ${say('kotak.cell-before', { count: box.before, on: { date: before.on } })}`}</VisuallyHidden>
      <span className={css['tint']} style={{ opacity: 0.06 + share * 0.22 }} aria-hidden="true" />
      <span className={css['cellHead']} aria-hidden="true">
        <span className={css['number']}>{box.box}</span>
        {box.krs.length === 0 ? null : <span className={css['krs']}>{say('kotak.krs-short')}</span>}
        {box.before === null ? null : (
          <span className={css['ghost']} title={before === null ? undefined : say('kotak.ghost', { on: { date: before.on } })}>{say.number(box.before)}</span>
        )}
      </span>
      <span className={css['cellCount']} aria-hidden="true" data-none={box.count === 0 ? true : undefined}>{say.number(box.count)}</span>
      <span className={css['names']} aria-hidden="true">
        {box.names.map((name, at) => <span key={`${name} ${at}`}>{name}</span>)}
        {rest > 0 ? <span className={css['more']}>{say('kotak.more', { count: rest })}</span> : null}
      </span>
    </button>
  )
}
