import { Anchor } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { parameterTitle } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import type { Problem } from './problems.ts'
import css from './profiles.module.css'

/** As many as are named at once; the rest is counted. */
const SHOWN = 5

/** Everything that is wrong, each sentence leading to its field; after a refused attempt to save it takes the focus. */
export function ProblemSummary({ problems, refusal, onJump }: {
  readonly problems: readonly Problem[]
  readonly refusal: { readonly said: Message; readonly turn: number } | null
  readonly onJump: (problem: Problem) => void
}) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const turn = refusal?.turn ?? 0
  useEffect(() => {
    if (turn > 0) box.current?.focus()
  }, [turn])
  if (problems.length === 0 && refusal === null) return null
  const title = refusal === null ? say('profile.problems', { count: problems.length }) : say.message(refusal.said)
  return (
    <div ref={box} tabIndex={-1} data-error-summary>
      <Notice tone={refusal === null ? 'warn' : 'bad'} title={title}>
        {problems.length === 0 ? null : (
          <ul className={css['problems']}>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.field} ${problem.message.key}`}>
                <Anchor component="button" type="button" size="sm" underline="always" ta="left" onClick={() => onJump(problem)}>
                  {problem.parameter === null ? '' : `${parameterTitle(problem.parameter, say)}: `}
                  {say.message(problem.message)}
                </Anchor>
              </li>
            ))}
            {problems.length > SHOWN ? <li>{say('profile.moreProblems', { count: problems.length - SHOWN })}</li> : null}
          </ul>
        )}
      </Notice>
    </div>
  )
}
