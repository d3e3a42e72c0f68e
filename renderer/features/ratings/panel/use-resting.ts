import { useEffect, useState } from 'react'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'

const REST_MS = 60

type Seen = { readonly line: Line | undefined; readonly column: number }

/** The line and column of the keyboard once it rests, so that running over rows draws no panel; what is written in the panel shows at once. */
export function useResting(sheet: Sheet): Seen {
  const [seen, setSeen] = useState<Seen>(() => read(sheet))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const see = () => setSeen((before) => {
      const now = read(sheet)
      return now.line === before.line && now.column === before.column ? before : now
    })
    const changed = () => {
      clearTimeout(timer)
      if (document.activeElement?.closest('aside')) see()
      else timer = setTimeout(see, REST_MS)
    }
    changed()
    const [stopGround, stopLines] = [sheet.ground.watch(changed), sheet.lines.watchAll(changed)]
    return () => {
      stopGround()
      stopLines()
      clearTimeout(timer)
    }
  }, [sheet])
  return seen
}

function read({ ground, lines }: Sheet): Seen {
  const { row, column } = ground.place()
  return { line: lines.line(ground.keyAt(row) ?? ''), column }
}
