import { useRef, useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { Finding } from '../../../shared/legal/finding.ts'
import type { Message } from '../../../shared/text/message.ts'
import { call } from '../../bridge/call.ts'
import { fieldsOf, saidBy } from '../../bridge/refusal.ts'

type Question = InputOf<'rule.ask'>

/** What was last answered and to which question, and what the last question was refused for. */
export type Asked = {
  readonly answer: { readonly question: Question; readonly finding: Finding } | null
  readonly refused: { readonly said: Message; readonly fields: Readonly<Record<string, Message>>; readonly facts: Question['facts']; readonly turn: number } | null
  readonly busy: boolean
}

/** Asks a rule; the last answer stays until a later question is answered, whatever is typed or refused in between. */
export function useAsk(): Asked & { readonly ask: (question: Question) => Promise<void>; readonly forgetRefusal: () => void } {
  const [asked, setAsked] = useState<Asked>({ answer: null, refused: null, busy: false })
  const turn = useRef(0)
  const ask = async (question: Question) => {
    const mine = ++turn.current
    setAsked((before) => ({ ...before, busy: true }))
    try {
      const finding = await call('rule.ask', question)
      if (mine === turn.current) setAsked({ answer: { question, finding }, refused: null, busy: false })
    } catch (error) {
      if (mine === turn.current) setAsked((before) => ({ ...before, refused: { said: saidBy(error), fields: fieldsOf(error), facts: question.facts, turn: mine }, busy: false }))
    }
  }
  return { ...asked, ask, forgetRefusal: () => setAsked((before) => ({ ...before, refused: null })) }
}
