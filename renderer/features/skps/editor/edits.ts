import { SKP_AT_MOST, type SkpAspect, type SkpContent, type SkpLine } from '../../../../shared/domain/appraisal/skp.ts'
import { lineHasWords, type SkpList } from '../../../../shared/domain/appraisal/skp-lacks.ts'
import type { NilaiBerakhlak } from '../../../../shared/legal/terms/nilai-berakhlak.ts'

/** One thing that somebody does to an SKP in the page; ids of what is new come from the caller. */
export type SkpEdit =
  | { readonly do: 'approach'; readonly approach: SkpContent['approach'] }
  | { readonly do: 'set-line'; readonly id: string; readonly change: Partial<Omit<SkpLine, 'id' | 'part' | 'aspects'>> }
  | { readonly do: 'set-aspect'; readonly id: string; readonly change: Partial<Omit<SkpAspect, 'id'>> }
  | { readonly do: 'add-line'; readonly part: SkpLine['part']; readonly after: string | null; readonly id: string; readonly aspectId: string }
  | { readonly do: 'add-aspect'; readonly line: string; readonly after: string | null; readonly id: string }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'move'; readonly id: string; readonly by: -1 | 1 }
  | { readonly do: 'paste-lines'; readonly at: string; readonly lines: readonly SkpLine[] }
  | { readonly do: 'paste-aspects'; readonly at: string; readonly aspects: readonly SkpAspect[] }
  | { readonly do: 'set-item'; readonly list: SkpList; readonly at: number; readonly words: string }
  | { readonly do: 'add-item'; readonly list: SkpList; readonly at: number }
  | { readonly do: 'remove-item'; readonly list: SkpList; readonly at: number }
  | { readonly do: 'move-item'; readonly list: SkpList; readonly at: number; readonly by: -1 | 1 }
  | { readonly do: 'expect'; readonly value: NilaiBerakhlak; readonly words: string }
  | { readonly do: 'replace'; readonly content: SkpContent }

/** A line without words, with one indicator to be filled in. */
export const blankLine = (id: string, part: SkpLine['part'], aspectId: string): SkpLine =>
  ({ id, part, intervened: '', intervenedRef: null, plan: '', perspective: null, aspects: [blankAspect(aspectId)] })

const blankAspect = (id: string): SkpAspect => ({ id, aspect: null, indicator: '', target: '' })

/** What stands after an edit. What cannot be done (a move over the end, one more than there may be) leaves everything as it is. */
export function edited(content: SkpContent, edit: SkpEdit): SkpContent {
  switch (edit.do) {
    case 'approach': return { ...content, approach: edit.approach }
    case 'replace': return edit.content
    case 'expect': return { ...content, expectations: { ...content.expectations, [edit.value]: edit.words } }
    case 'set-item': return { ...content, [edit.list]: content[edit.list].map((words, at) => (at === edit.at ? edit.words : words)) }
    case 'add-item': return content[edit.list].length >= SKP_AT_MOST.items ? content : { ...content, [edit.list]: inserted(content[edit.list], edit.at, ['']) }
    case 'remove-item': return { ...content, [edit.list]: content[edit.list].filter((_, at) => at !== edit.at) }
    case 'move-item': return withList(content, edit.list, swapped(content[edit.list], edit.at, edit.at + edit.by))
    default: return withLines(content, linesAfter(content.lines, edit))
  }
}

type LineEdit = Extract<SkpEdit, { do: 'set-line' | 'set-aspect' | 'add-line' | 'add-aspect' | 'remove' | 'move' | 'paste-lines' | 'paste-aspects' }>

function linesAfter(lines: readonly SkpLine[], edit: LineEdit): readonly SkpLine[] {
  switch (edit.do) {
    case 'set-line': return lines.map((line) => (line.id === edit.id ? { ...line, ...edit.change } : line))
    case 'set-aspect': return lines.map((line) => (holds(line, edit.id) ? { ...line, aspects: line.aspects.map((one) => (one.id === edit.id ? { ...one, ...edit.change } : one)) } : line))
    case 'add-line': return lines.length >= SKP_AT_MOST.lines ? lines : inserted(lines, placeAfter(lines, edit.after, edit.part), [blankLine(edit.id, edit.part, edit.aspectId)])
    case 'add-aspect': return lines.map((line) => (line.id !== edit.line || line.aspects.length >= SKP_AT_MOST.aspects ? line
      : { ...line, aspects: inserted(line.aspects, edit.after === null ? line.aspects.length : line.aspects.findIndex(({ id }) => id === edit.after) + 1, [blankAspect(edit.id)]) }))
    case 'remove': return lines.some(({ id }) => id === edit.id) ? lines.filter(({ id }) => id !== edit.id)
      : lines.map((line) => (holds(line, edit.id) ? { ...line, aspects: line.aspects.filter(({ id }) => id !== edit.id) } : line))
    case 'move': return moved(lines, edit.id, edit.by)
    case 'paste-lines': return pasted(lines, edit.at, edit.lines)
    case 'paste-aspects': return lines.map((line) => (holds(line, edit.at) ? { ...line, aspects: aspectsPasted(line.aspects, edit.at, edit.aspects) } : line))
  }
}

const holds = (line: SkpLine, aspectId: string): boolean => line.aspects.some(({ id }) => id === aspectId)

// A line stays in its part: it moves past its neighbour of the same part, wherever the other part's lines stand between.
function moved(lines: readonly SkpLine[], id: string, by: -1 | 1): readonly SkpLine[] {
  const at = lines.findIndex((line) => line.id === id)
  const line = lines[at]
  if (line) {
    let other = at + by
    while (lines[other] && lines[other]?.part !== line.part) other += by
    return swapped(lines, at, other)
  }
  return lines.map((one) => (holds(one, id) ? withAspects(one, swapped(one.aspects, one.aspects.findIndex((aspect) => aspect.id === id), one.aspects.findIndex((aspect) => aspect.id === id) + by)) : one))
}

// A blank line gives its place and its id to the first of the pasted ones.
function pasted(lines: readonly SkpLine[], at: string, fresh: readonly SkpLine[]): readonly SkpLine[] {
  const place = lines.findIndex(({ id }) => id === at)
  const line = lines[place]
  if (!line) return lines
  const own = fresh.map((one) => ({ ...one, part: line.part }))
  const [first, ...rest] = own
  if (lineHasWords(line) || !first) return inserted(lines, place + 1, own)
  return [...lines.slice(0, place), { ...first, id: line.id, perspective: line.perspective }, ...rest, ...lines.slice(place + 1)]
}

function aspectsPasted(aspects: readonly SkpAspect[], at: string, fresh: readonly SkpAspect[]): SkpAspect[] {
  const place = aspects.findIndex(({ id }) => id === at)
  const blank = aspects[place]?.indicator.trim() === '' && aspects[place]?.target.trim() === ''
  const [first, ...rest] = fresh
  return blank && first ? [...aspects.slice(0, place), { ...first, id: at }, ...rest, ...aspects.slice(place + 1)] : inserted(aspects, place + 1, fresh)
}

function placeAfter(lines: readonly SkpLine[], after: string | null, part: SkpLine['part']): number {
  if (after !== null) return lines.findIndex(({ id }) => id === after) + 1
  return part === 'utama' ? lines.findLastIndex((line) => line.part === 'utama') + 1 : lines.length
}

function inserted<T>(list: readonly T[], at: number, fresh: readonly T[]): T[] {
  return [...list.slice(0, at), ...fresh, ...list.slice(at)]
}

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [a, b] = [list[one], list[other]]
  if (a === undefined || b === undefined) return list
  return list.map((value, at) => (at === one ? b : at === other ? a : value))
}

const withLines = (content: SkpContent, lines: readonly SkpLine[]): SkpContent => (lines === content.lines ? content : { ...content, lines: [...lines] })
const withList = (content: SkpContent, list: SkpList, items: readonly string[]): SkpContent => (items === content[list] ? content : { ...content, [list]: [...items] })
const withAspects = (line: SkpLine, aspects: readonly SkpAspect[]): SkpLine => (aspects === line.aspects ? line : { ...line, aspects: [...aspects] })

/** What belongs to one step back: the letters of one word in one field; null for an edit that is a step by itself. */
export function markOf(edit: SkpEdit): string | null {
  const words = (text: string | undefined): number => text?.trim().split(/\s+/).length ?? 0
  switch (edit.do) {
    case 'set-line': return edit.change.plan === undefined && edit.change.intervened === undefined ? null : `${Object.keys(edit.change).join()} ${edit.id} ${words(edit.change.plan ?? edit.change.intervened)}`
    case 'set-aspect': return edit.change.indicator === undefined && edit.change.target === undefined ? null : `${Object.keys(edit.change).join()} ${edit.id} ${words(edit.change.indicator ?? edit.change.target)}`
    case 'set-item': return `${edit.list} ${edit.at} ${words(edit.words)}`
    case 'expect': return `${edit.value} ${words(edit.words)}`
    default: return null
  }
}
