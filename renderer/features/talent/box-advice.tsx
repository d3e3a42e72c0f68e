import { CloseButton } from '@mantine/core'
import { Chip } from '../../components/feedback/chip.tsx'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { useSay } from '../../components/say.tsx'
import type { Box, Boxes } from './boxes.ts'
import css from './talent.module.css'

/** What the law advises for a box, as of the day of the mapping; without one, where all people stand. */
export function BoxAdvice({ boxes, box, onClose }: { readonly boxes: Boxes; readonly box: Box | null; readonly onClose: () => void }) {
  const say = useSay()
  if (box === null) return <Standing boxes={boxes} />
  return (
    <section className={css['advice']} aria-label={say('kotak.advice-of', { box: box.box })}>
      <div className={css['adviceHead']}>
        <h2>{say('kotak.box', { box: box.box })}</h2>
        <CloseButton size="sm" aria-label={say('kotak.all-boxes')} onClick={onClose} />
      </div>
      <p className={css['bands']}>{say('kotak.bands', { kinerja: say.message(box.kinerja), potensial: say.message(box.potensial) })}</p>
      {box.krs.length === 0 ? null : <p className={css['chips']}>{box.krs.map((one) => <Chip key={one.key} tone="gold">{say.message(one)}</Chip>)}</p>}
      <h3>{say('kotak.advice')}</h3>
      <ul>
        {box.advice.map((one) => <li key={one.key}>{say.message(one)}</li>)}
      </ul>
      <div className={css['source']}>
        <Citation citation={box.adviceCitation} />
        <CertaintyMark certainty={box.adviceCertainty} />
      </div>
      {box.box >= 5 || box.adviceCertainty === 'official-text' ? null : <p className={css['quiet']}>{say('kotak.old-text')}</p>}
    </section>
  )
}

/** Everybody, counted: who stands in a box, who in a group of succession plan, who cannot be mapped and who is not. */
function Standing({ boxes }: { readonly boxes: Boxes }) {
  const say = useSay()
  const krs = boxes.boxes.filter((one) => one.krs.length > 0).reduce((sum, { count }) => sum + count, 0)
  const lines = [
    { key: 'placed', label: say('kotak.count.placed'), count: boxes.placed }, { key: 'krs', label: say('kotak.count.krs'), count: krs, part: true },
    { key: 'open', label: say('kotak.count.open'), count: boxes.open }, { key: 'not', label: say('kotak.count.not-applicable'), count: boxes.notApplicable },
  ]
  return (
    <section className={css['advice']} aria-label={say('kotak.counts')}>
      <div className={css['adviceHead']}>
        <h2>{say('kotak.counts')}</h2>
      </div>
      <dl className={css['counts']}>
        {lines.map(({ key, label, count, part }) => (
          <div key={key} data-part={part === true ? true : undefined}>
            <dt>{label}</dt>
            <dd>{say.number(count)}</dd>
          </div>
        ))}
        <div data-total>
          <dt>{say('kotak.count.people')}</dt>
          <dd>{say.number(boxes.people)}</dd>
        </div>
      </dl>
      <p className={css['quiet']}>{say('kotak.choose-box')}</p>
    </section>
  )
}
