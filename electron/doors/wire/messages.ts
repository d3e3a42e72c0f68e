import type { Answer, DeskEvent } from '../../../shared/contract/answer.ts'
import type { Message } from '../../../shared/text/message.ts'

/** What the door's process says to the process of the desk. `visitor` tells windows apart, `id` calls. */
export type ToDesk =
  | { readonly kind: 'call'; readonly id: number; readonly visitor: number; readonly procedure: string; readonly input: unknown }
  | { readonly kind: 'give-up'; readonly id: number }
  | { readonly kind: 'leave'; readonly visitor: number }
  | { readonly kind: 'close' }

/** What the process of the desk says to the door's process. */
export type FromDesk =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly said: Message }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'event'; readonly visitor: number; readonly event: DeskEvent }
  | { readonly kind: 'closed' }

/** One end of a line between two processes, whatever carries it: an Electron MessagePort, a Node one. */
export type WireEnd<In, Out> = {
  readonly send: (message: Out) => void
  readonly onMessage: (listener: (message: In) => void) => void
}
