import { useSay } from '../../components/say.tsx'
import { BoxAdvice } from './box-advice.tsx'
import type { Boxes } from './boxes.ts'
import { Matrix } from './matrix.tsx'
import type { BoxQuestion } from './question.ts'
import { TalentTable } from './talent-table.tsx'
import css from './talent.module.css'

/** The matrix; beside it what the law advises for the chosen box, beneath it the people in it. */
export function BoxesPart({ question, boxes, onBox }: { readonly question: BoxQuestion; readonly boxes: Boxes; readonly onBox: (box: number | null) => void }) {
  const say = useSay()
  const chosen = boxes.boxes.find(({ box }) => box === question.box) ?? null
  return (
    <div className={css['part']}>
      <div className={css['overview']}>
        <Matrix boxes={boxes.boxes} before={boxes.before} chosen={question.box} onChoose={onBox} />
        <BoxAdvice boxes={boxes} box={chosen} onClose={() => onBox(null)} />
      </div>
      <TalentTable
        label={chosen === null ? say('kotak.all-boxes') : say('kotak.people-in', { box: chosen.box })}
        name={`kotak-${question.box ?? 'semua'}`}
        question={question}
        narrowed={{ box: chosen === null ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [chosen.box] }}
        columns={['name', 'box', 'level', 'place', 'nilai', 'y', 'unit']}
        emptyTitle={say('kotak.nobody-here')}
      />
    </div>
  )
}
