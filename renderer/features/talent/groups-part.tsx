import { useSay } from '../../components/say.tsx'
import type { Boxes } from './boxes.ts'
import type { BoxQuestion } from './question.ts'
import { TalentTable } from './talent-table.tsx'
import css from './talent.module.css'

/** The groups of succession plan: who stands in a box that enters one, level by level, in their order. */
export function GroupsPart({ question, boxes }: { readonly question: BoxQuestion; readonly boxes: Boxes }) {
  const say = useSay()
  const entering = boxes.boxes.filter(({ krs }) => krs.length > 0)
  return (
    <div className={css['part']}>
      <p className={css['summary']}>{say('kotak.krs-line', { boxes: { list: entering.map(({ box }) => box) } })}</p>
      <TalentTable
        label={say('kotak.part.krs')}
        name="kotak-krs"
        question={question}
        narrowed={{ krs: true }}
        columns={['name', 'level', 'box', 'place', 'nilai', 'y', 'unit']}
        emptyTitle={say('kotak.krs-none')}
        emptyLine={say('kotak.krs-none-line')}
      />
    </div>
  )
}
