import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { SkpContent, SkpLine } from '../../../shared/domain/appraisal/skp.ts'
import { numbersOf, skpField } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { KeyboardHint } from '../../components/feedback/keyboard-hint.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { newId, useSkpPage } from './editor-context.ts'
import { LineRow } from './line-row.tsx'
import css from './skps.module.css'

/** Hasil kerja utama and tambahan as the form prints them: plan of the superior, own plan, aspect, indicator, target. */
export function PlansCard({ content }: { readonly content: SkpContent }) {
  const say = useSay()
  const { readOnly, approach, edit } = useSkpPage()
  return (
    <Card
      title={say('skp.plans')}
      line={say('skp.plansLine')}
      actions={
        readOnly ? <Chip tone="quiet">{say(`skp.approach.${approach}`)}</Chip> : (
          <SegmentedControl
            size="xs" aria-label={say('skp.approach')} value={approach} onChange={(value) => edit({ do: 'approach', approach: value as SkpContent['approach'] })}
            data={(['kuantitatif', 'kualitatif'] as const).map((value) => ({ value, label: say(`skp.approach.${value}`) }))}
          />
        )
      }
    >
      <div className={css['form']}>
        <div className={css['heads']} aria-hidden="true">
          <span />
          <span>{say('skp.intervened')}</span>
          <span>{say('skp.plan')}</span>
          <div className={css['aspect']} data-narrative={approach === 'kuantitatif' ? undefined : true}>
            {approach === 'kuantitatif' ? <span>{say('skp.aspect')}</span> : null}
            <span>{say(approach === 'kuantitatif' ? 'skp.indicator' : 'skp.narrative')}</span>
            {approach === 'kuantitatif' ? <span>{say('skp.target')}</span> : null}
          </div>
        </div>
        <Part part="utama" lines={content.lines} />
        <Part part="tambahan" lines={content.lines} />
      </div>
      {readOnly ? null : (
        <KeyboardHint
          keys={[
            { keys: ['Ctrl', 'Enter'], does: say('skp.key.line') }, { keys: ['Ctrl', 'Shift', 'Enter'], does: say('skp.key.aspect') }, { keys: ['Alt', '↑', '↓'], does: say('skp.key.move') },
            { keys: ['Ctrl', 'Delete'], does: say('skp.key.remove') }, { keys: ['Ctrl', 'Z', 'Y'], does: say('skp.key.undo') }, { keys: ['Ctrl', 'V'], does: say('skp.key.paste') },
          ]}
        />
      )}
    </Card>
  )
}

function Part({ part, lines }: { readonly part: SkpLine['part']; readonly lines: readonly SkpLine[] }) {
  const say = useSay()
  const { readOnly, edit, focus } = useSkpPage()
  const numbers = useMemo(() => numbersOf({ lines: [...lines] }), [lines])
  const own = lines.filter((line) => line.part === part)
  const add = () => {
    const id = newId()
    edit({ do: 'add-line', part, after: null, id, aspectId: newId() })
    focus(skpField.plan(id))
  }
  return (
    <section aria-label={say(`skp.part.${part}`)}>
      <h3 className={css['part']}>{say(`skp.part.${part}`)}</h3>
      {own.length === 0 ? <p className={css['none']}>{say('skp.noLines')}</p> : (
        <ol className={css['lines']}>
          {own.map((line, at) => {
            const beside = own[at + 1] ?? own[at - 1]
            return <LineRow key={line.id} line={line} number={numbers.get(line.id) ?? ''} next={beside ? skpField.plan(beside.id) : skpField.part(part)} count={lines.length} />
          })}
        </ol>
      )}
      {readOnly ? null : (
        <Button id={skpField.part(part)} className={css['addLine'] ?? ''} variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />} onClick={add}>
          {say(`skp.add.${part}`)}
        </Button>
      )}
    </section>
  )
}
