import type { DeskEvent } from '../../../shared/contract/answer.ts'
import { say, sayNumber } from '../../../shared/text/say.ts'

/** Writes how far long work has come to stderr: one line that is written over on a terminal, a line for every tenth elsewhere. */
export function tellProgress(out: NodeJS.WriteStream = process.stderr): (event: DeskEvent) => void {
  let lastTenth = -1
  let lastWhat = ''
  return (event) => {
    if (event.kind !== 'progress') return
    const { done, total, what } = event.progress
    const said = say('id', what)
    const count = total === null ? sayNumber('id', String(done)) : `${sayNumber('id', String(done))}/${sayNumber('id', String(total))}`
    const tenth = total === null || total === 0 ? 10 : Math.floor((done * 10) / total)
    if (out.isTTY) out.write(`\r\u001b[K${said} ${count}${tenth >= 10 ? '\n' : ''}`)
    else if (tenth !== lastTenth || said !== lastWhat) out.write(`${said} ${count}\n`)
    lastTenth = tenth
    lastWhat = said
  }
}
