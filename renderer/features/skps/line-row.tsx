import { ActionIcon } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { memo, type ClipboardEvent } from 'react'
import { skpPerspectives, type SkpLine } from '../../../shared/domain/appraisal/skp.ts'
import { skpField } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { useSay } from '../../components/say.tsx'
import { AspectRow } from './aspect-row.tsx'
import { newId, useSkpPage } from './editor-context.ts'
import { isBlock, readLines } from './editor/paste.ts'
import { lineActs } from './line-keys.ts'
import { WordChoice, WordsField } from './words-field.tsx'
import css from './skps.module.css'

/** One rencana hasil kerja with its indicators, as a row of the form. `count` is how many lines the SKP has. */
export const LineRow = memo(function LineRow({ line, number, next, count }: { readonly line: SkpLine; readonly number: string; readonly next: string; readonly count: number }) {
  const say = useSay()
  const page = useSkpPage()
  const acts = lineActs(line, next, page, {
    removed: (at) => say('skp.removed', { what: at === null ? number : say('skp.indicatorOf', { line: number, at }) }), moved: say('skp.moved', { what: number }),
  })
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isBlock(text, event.clipboardData.getData('text/html'))) return
    event.preventDefault()
    const { rows, told, refused } = readLines(text, { present: count, newId })
    if (!refused) {
      page.edit({ do: 'paste-lines', at: line.id, lines: rows })
      page.tell(say('skp.paste.done', { lines: rows.length, aspects: rows.reduce((sum, { aspects }) => sum + aspects.length, 0) }))
    }
    for (const one of told) page.tell(say.message(one), 'bad')
  }
  return (
    <li className={css['line']} aria-label={number} onKeyDown={page.readOnly ? undefined : acts.onKeyDown}>
      <span className={css['number']}>{number}</span>
      <div className={css['cell']}>
        <span className={css['cellName']}>{say('skp.intervened')}</span>
        <Intervened line={line} number={number} />
      </div>
      <div className={css['cell']}>
        <span className={css['cellName']}>{say('skp.plan')}</span>
        <WordsField id={skpField.plan(line.id)} label={say('skp.planOf', { line: number })} value={line.plan} onPaste={paste} onChange={(plan) => page.edit({ do: 'set-line', id: line.id, change: { plan } })} />
        {page.perspectives ? (
          <WordChoice
            id={skpField.perspective(line.id)} label={say('skp.perspectiveOf', { line: number })} value={line.perspective} none={say('skp.perspective.none')}
            options={skpPerspectives.map((value) => ({ value, label: say(`skp.perspective.${value}`) }))}
            onChange={(perspective) => page.edit({ do: 'set-line', id: line.id, change: { perspective } })}
          />
        ) : null}
      </div>
      <div className={css['aspects']}>
        {line.aspects.map((aspect, at) => (
          <AspectRow key={aspect.id} aspect={aspect} line={line} number={number} at={at + 1} onRemove={() => acts.removeAspect(aspect.id)} />
        ))}
        {page.readOnly ? null : (
          <button type="button" id={skpField.addAspect(line.id)} className={css['add']} aria-label={say('skp.addAspectOf', { line: number })} onClick={() => acts.addAspect(null)}>
            <IconPlus size={13} stroke={2} aria-hidden="true" />
            {say(page.approach === 'kuantitatif' ? 'skp.addAspect' : 'skp.addExpected')}
          </button>
        )}
      </div>
      {page.readOnly ? null : (
        <ActionIcon className={css['remove'] ?? ''} variant="subtle" color="gray" size="sm" aria-label={say('skp.removeLine', { line: number })} onClick={acts.removeLine}>
          <IconTrash size={15} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  )
})

/** The plan of the superior that a line serves: taken from the superior's SKP where it is in Tanjak, or in words. */
function Intervened({ line, number }: { readonly line: SkpLine; readonly number: string }) {
  const say = useSay()
  const { plans, edit, readOnly } = useSkpPage()
  return (
    <>
      <WordsField
        quiet id={skpField.intervened(line.id)} label={say('skp.intervenedOf', { line: number })} value={line.intervened}
        onChange={(intervened) => edit({ do: 'set-line', id: line.id, change: { intervened, intervenedRef: null } })}
      />
      {readOnly || plans.length === 0 ? null : (
        <WordChoice
          id={`${skpField.intervened(line.id)}-pick`} label={say('skp.pickOf', { line: number })} value={null} none={say(line.intervenedRef === null ? 'skp.pick' : 'skp.linked')}
          options={plans.map(({ ref, plan }) => ({ value: ref, label: plan }))}
          onChange={(ref) => edit({ do: 'set-line', id: line.id, change: { intervenedRef: ref, intervened: plans.find((one) => one.ref === ref)?.plan ?? line.intervened } })}
        />
      )}
    </>
  )
}
