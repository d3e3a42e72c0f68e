import { panduanPerilaku } from '../../../../shared/legal/parameters/appraisal/berakhlak.ts'
import type { NilaiBerakhlak } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { useSay } from '../../../components/say.tsx'
import { figureOf } from '../rating-words.ts'
import { readRating, type Field } from '../sheet/field.ts'
import { whyClosed, type Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { RatingChoice } from './rating-choice.tsx'
import { TextPart } from './text-part.tsx'
import css from './panel.module.css'

/** One value of BerAKHLAK with its three panduan perilaku and the umpan balik; none of them is computed into perilaku kerja. */
export function ValuePart({ sheet, line, nilai, withRating = false }: { readonly sheet: Sheet; readonly line: Line; readonly nilai: NilaiBerakhlak; readonly withRating?: boolean }) {
  const say = useSay()
  const rating = readRating(line.content, `values.${nilai}`)
  const name = say(`appraisal.berakhlak.${nilai}`)
  const closed = whyClosed(line, `values.${nilai}`) !== null
  const choose = (field: Field) => (value: string | null) => void sheet.write([{ key: line.key, field, value }])
  return (
    <section className={css['part']} aria-label={name}>
      <h3 className={css['partTitle']}>{rating === null ? say('rating.valueUnrated', { value: name }) : say('rating.valueRated', { value: name, figure: figureOf(rating) })}</h3>
      {withRating ? <RatingChoice label={say('rating.valueItself')} strong value={rating} disabled={closed} onChange={choose(`values.${nilai}`)} /> : null}
      {panduanOf(nilai).map((words, at) => (
        <RatingChoice
          key={words}
          label={words}
          value={readRating(line.content, `panduan.${nilai}.${at + 1}`)}
          disabled={closed}
          onChange={choose(`panduan.${nilai}.${at + 1}`)}
        />
      ))}
      <TextPart sheet={sheet} line={line} field={`valueFeedback.${nilai}`} label={say('rating.feedback')} rows={1} />
    </section>
  )
}

function panduanOf(nilai: NilaiBerakhlak): readonly string[] {
  const latest = panduanPerilaku.values.at(-1)?.value
  return latest === undefined || latest === 'repealed' ? [] : latest[nilai]
}
