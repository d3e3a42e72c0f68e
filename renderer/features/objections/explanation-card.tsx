import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './objections.module.css'

const LEAST = 5

/** The penjelasan of the evaluator: read by everybody who sees the objection, written by the evaluator until it is decided. */
export function ExplanationCard({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  const toast = useToast()
  const explain = useCommand('objection.explain')
  const [text, setText] = useState(one.explanation ?? '')
  const [short, setShort] = useState(false)
  const writes = one.may.includes('explain')
  const line = one.explainedAt === null ? undefined : say('objection.explained-by', { name: one.explainedBy ?? '–', at: say.instant(one.explainedAt) })
  const save = () => {
    if (text.trim().length < LEAST) setShort(true)
    // The card starts anew with the saved words, which may be before this call is done: a callback of the card itself would be lost.
    else explain.mutateAsync({ id: one.id, explanation: text.trim() }).then(() => toast(say('objection.explained')), () => undefined)
  }
  return (
    <Card title={say('objection.explanation')} line={line}>
      {writes ? (
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(explain.error)} />
          <TextAreaField
            name="explanation"
            label={say('objection.explanation-field')}
            description={say('objection.explanation-line')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              setShort(false)
            }}
            error={short ? say('common.reasonShort') : undefined}
          />
          <div><Button onClick={save} loading={explain.isPending}>{say('objection.explain')}</Button></div>
        </Stack>
      ) : (
        <p className={css['words']}>{one.explanation ?? say('objection.no-explanation')}</p>
      )}
    </Card>
  )
}
