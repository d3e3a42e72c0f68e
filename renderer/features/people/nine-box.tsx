import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import { boxMatrix } from '../../../shared/legal/parameters/talent/boxes.ts'
import { valueOn } from '../../../shared/legal/value-on.ts'
import { useSay } from '../../components/say.tsx'
import { bandWord } from './standing.ts'
import css from './nine-box.module.css'

const kinerjas = ['di-atas', 'sesuai', 'di-bawah'] as const
const potensials = ['rendah', 'menengah', 'tinggi'] as const

/** The nine boxes, kinerja from the top and potensial from the left, numbered as the regulation of the date does; where only kinerja is known its row is marked. */
export function NineBox({ on, box, kinerja, potensial }: {
  readonly on: IsoDate
  readonly box: string | null
  readonly kinerja: string | null
  readonly potensial: string | null
}) {
  const say = useSay()
  const numbers = valueOn(boxMatrix, on).dated.value
  const words = { kinerja: kinerja === null ? '' : bandWord(kinerja, say), potensial: potensial === null ? '' : bandWord(potensial, say), box: box ?? '' }
  const label = box !== null ? say('people.boxPicture', words) : kinerja !== null ? say('people.boxPictureRow', words) : say('people.boxPictureOpen')
  return (
    <div role="img" aria-label={label} className={css['picture']}>
      <span className={css['side']}>{say('people.kinerjaAxis')}</span>
      <div className={css['boxes']}>
        {kinerjas.flatMap((row) => potensials.map((column) => {
          const number = String(numbers[row][column])
          const state = number === box ? 'here' : box === null && (row === kinerja || column === potensial) ? 'maybe' : undefined
          return (
            <span key={number} className={css['box']} data-state={state}>
              {number}
            </span>
          )
        }))}
      </div>
      <span className={css['below']}>{say('people.potensialAxis')}</span>
    </div>
  )
}
