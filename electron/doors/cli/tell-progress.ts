import type { DeskEvent } from '../../../shared/contract/answer.ts'
import { say, sayNumber } from '../../../shared/text/say.ts'

/**
 * Tells how far long work has come: one line that is written over on a screen, a line for every tenth elsewhere. Work of which nobody
 * knows how much there is, is named once and without a number.
 */
export function tellProgress(err: (text: string) => void, onScreen: boolean): (event: DeskEvent) => void {
  let lastTenth = -1
  let lastWhat = ''
  return (event) => {
    if (event.kind !== 'progress') return
    const { done, total, what } = event.progress
    const said = say('id', what)
    const count = total === null ? '' : ` ${sayNumber('id', String(done))}/${sayNumber('id', String(total))}`
    const tenth = total === null || total === 0 ? 10 : Math.floor((done * 10) / total)
    const sameAgain = tenth === lastTenth && said === lastWhat
    if (onScreen && !(total === null && sameAgain)) err(`\r\u001b[K${said}${count}${tenth >= 10 ? '\n' : ''}`)
    else if (!onScreen && !sameAgain) err(`${said}${count}\n`)
    lastTenth = tenth
    lastWhat = said
  }
}
