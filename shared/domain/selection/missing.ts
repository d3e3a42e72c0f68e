import type { Message } from '../../text/message.ts'
import type { Component, GateResult } from './list-content.ts'

/** What is missing of somebody, each thing once: conditions that could not be told, and parts without a score. */
export function missingOf(unsure: readonly GateResult[], components: readonly Component[]): Message[] {
  const said = [...unsure.map(({ message }) => message), ...components.flatMap(({ score, message }) => (score === null ? [bare(message)] : []))]
  const byText = new Map(said.map((message) => [JSON.stringify(message), message]))
  return [...byText.values()]
}

/** A part that is only told carries the sentence about what is missing inside its own. */
function bare(message: Message): Message {
  const because = message.key === 'talent.left-out' ? message.values?.['because'] : undefined
  return typeof because === 'object' && 'message' in because ? because.message : message
}
