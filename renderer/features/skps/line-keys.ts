import type { KeyboardEvent } from 'react'
import type { SkpLine } from '../../../shared/domain/appraisal/skp.ts'
import { skpField } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { newId, type SkpPage } from './editor-context.ts'

/** What can be done with a line and its indicators, by button and by key alike. */
export type LineActs = {
  readonly addLine: () => void
  readonly addAspect: (after: string | null) => void
  readonly removeLine: () => void
  readonly removeAspect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

type Said = { readonly removed: (what: string | null) => string; readonly moved: string }

/** The acts of one line; `next` is the field that takes the focus when the line goes. */
export function lineActs(line: SkpLine, next: string, page: SkpPage, said: Said): LineActs {
  const { edit, focus, announce } = page
  const acts = {
    addLine() {
      const id = newId()
      edit({ do: 'add-line', part: line.part, after: line.id, id, aspectId: newId() })
      focus(skpField.plan(id))
    },
    addAspect(after: string | null) {
      const id = newId()
      edit({ do: 'add-aspect', line: line.id, after, id })
      focus(page.approach === 'kuantitatif' ? skpField.aspect(id) : skpField.indicator(id))
    },
    removeLine() {
      edit({ do: 'remove', id: line.id })
      announce(said.removed(null))
      focus(next)
    },
    removeAspect(id: string) {
      const at = line.aspects.findIndex((one) => one.id === id)
      const beside = line.aspects[at + 1] ?? line.aspects[at - 1]
      edit({ do: 'remove', id })
      announce(said.removed(String(at + 1)))
      focus(beside ? skpField.indicator(beside.id) : skpField.addAspect(line.id))
    },
  }
  return {
    ...acts,
    onKeyDown(event) {
      const target = event.target as HTMLElement
      const aspect = target.closest<HTMLElement>('[data-aspect]')?.dataset['aspect'] ?? null
      if (event.ctrlKey && event.key === 'Enter') {
        event.preventDefault()
        if (event.shiftKey) acts.addAspect(aspect)
        else acts.addLine()
      } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault()
        edit({ do: 'move', id: aspect ?? line.id, by: event.key === 'ArrowUp' ? -1 : 1 })
        announce(said.moved)
        focus(target.id)
      } else if (event.ctrlKey && event.key === 'Delete') {
        event.preventDefault()
        if (aspect === null) acts.removeLine()
        else acts.removeAspect(aspect)
      }
    },
  }
}
