import type { DeskEvent } from '../../shared/contract/answer.ts'
import { bridge } from './transport.ts'

const listeners = new Set<(event: DeskEvent) => void>()
let stop: (() => void) | null = null

/** Hears what the desk tells without being asked; the page keeps one subscription, whoever listens. */
export function onDeskEvent(listener: (event: DeskEvent) => void): () => void {
  listeners.add(listener)
  stop ??= bridge().onEvent((event) => {
    for (const one of listeners) one(event)
  })
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = null
  }
}
