import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { skpField } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { panduanPerilaku } from '../../../shared/legal/parameters/appraisal/berakhlak.ts'
import { nilaiBerakhlakSchema } from '../../../shared/legal/terms/nilai-berakhlak.ts'
import { valueOn } from '../../../shared/legal/value-on.ts'
import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { useSkpPage } from './editor-context.ts'
import { WordsField } from './words-field.tsx'
import css from './skps.module.css'

/** The seven values with their 21 panduan perilaku, as they hold on the last day of the SKP, and what is expected in particular. */
export function ExpectationsCard({ content, on }: { readonly content: SkpContent; readonly on: IsoDate }) {
  const say = useSay()
  const { edit, readOnly } = useSkpPage()
  const { dated } = valueOn(panduanPerilaku, on)
  return (
    <Card title={say('skp.expectations')} line={say('skp.expectationsLine')}>
      <ul className={css['values']}>
        {nilaiBerakhlakSchema.options.map((value) => (
          <li key={value} className={css['value']}>
            <div>
              <h3 className={css['valueName']}>{say(`appraisal.berakhlak.${value}`)}</h3>
              <ul className={css['panduan']}>
                {dated.value[value].map((one) => <li key={one}>{one}</li>)}
              </ul>
            </div>
            <div className={css['cell']} data-boxed={readOnly ? undefined : true} data-plain={readOnly ? true : undefined}>
              <span className={css['cellName']} data-always>{say('skp.expectation')}</span>
              <WordsField
                id={skpField.expectation(value)} label={say('skp.expectationOf', { value: say(`appraisal.berakhlak.${value}`) })} value={content.expectations[value] ?? ''}
                onChange={(words) => edit({ do: 'expect', value, words })}
              />
            </div>
          </li>
        ))}
      </ul>
      <span className={css['cited']}>
        <Citation citation={dated.citation} />
        <CertaintyMark certainty={dated.checked.how} />
      </span>
    </Card>
  )
}
