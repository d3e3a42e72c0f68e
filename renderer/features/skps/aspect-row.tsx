import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { skpAspects, type SkpAspect, type SkpLine } from '../../../shared/domain/appraisal/skp.ts'
import { skpField } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { useSay } from '../../components/say.tsx'
import { newId, useSkpPage } from './editor-context.ts'
import { isBlock, readAspects } from './editor/paste.ts'
import { WordChoice, WordsField } from './words-field.tsx'
import css from './skps.module.css'

/** One indicator of a line: aspect, indicator and target, or the narrative expectation alone in the qualitative approach. */
export function AspectRow({ aspect, line, number, at, onRemove }: {
  readonly aspect: SkpAspect
  readonly line: SkpLine
  readonly number: string
  readonly at: number
  readonly onRemove: () => void
}) {
  const say = useSay()
  const { edit, approach, tell, readOnly } = useSkpPage()
  const values = { line: number, at }
  const counted = approach === 'kuantitatif'
  const set = (change: Partial<SkpAspect>) => edit({ do: 'set-aspect', id: aspect.id, change })
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isBlock(text, event.clipboardData.getData('text/html'))) return
    event.preventDefault()
    const { rows, told, refused } = readAspects(text, { present: line.aspects.length, plan: line.plan, newId })
    if (!refused) {
      edit({ do: 'paste-aspects', at: aspect.id, aspects: rows })
      tell(say('skp.paste.done', { lines: 0, aspects: rows.length }))
    }
    for (const one of told) tell(say.message(one), 'bad')
  }
  return (
    <div className={css['aspect']} data-aspect={aspect.id} data-narrative={counted ? undefined : true}>
      {counted ? (
        <div className={css['cell']}>
          <span className={css['cellName']}>{say('skp.aspect')}</span>
          <WordChoice
            id={skpField.aspect(aspect.id)} label={say('skp.aspectOf', values)} value={aspect.aspect} none={say('skp.aspect.none')}
            options={skpAspects.map((value) => ({ value, label: say(`skp.aspect.${value}`) }))} onChange={(value) => set({ aspect: value })}
          />
        </div>
      ) : null}
      <div className={css['cell']}>
        <span className={css['cellName']}>{say(counted ? 'skp.indicator' : 'skp.narrative')}</span>
        <WordsField id={skpField.indicator(aspect.id)} label={say(counted ? 'skp.indicatorOf' : 'skp.narrativeOf', values)} value={aspect.indicator} onPaste={paste} onChange={(indicator) => set({ indicator })} />
      </div>
      {counted ? (
        <div className={css['cell']}>
          <span className={css['cellName']}>{say('skp.target')}</span>
          <WordsField id={skpField.target(aspect.id)} label={say('skp.targetOf', values)} value={aspect.target} onChange={(target) => set({ target })} />
        </div>
      ) : null}
      {readOnly ? null : (
        <ActionIcon className={css['remove'] ?? ''} variant="subtle" color="gray" size="sm" aria-label={say('skp.removeAspect', values)} onClick={onRemove}>
          <IconX size={14} stroke={1.8} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  )
}
