import { contract, isProcedureName } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Command } from '../command.ts'
import { jsonWord } from '../json-word.ts'

/** `call`: asks any procedure of the contract with JSON and prints its output as the contract gives it, messages by key. */
export const call: Command = {
  name: 'call',
  usage: 'call PROCEDURE JSON --data DIR',
  about: 'cli.call.about',
  options: { data: { type: 'string' } },
  positionals: { min: 1, max: 2 },
  async run({ positionals, withDesk, withLockedDesk }) {
    const [name = '', text = '{}'] = positionals
    if (!isProcedureName(name)) throw new TanjakError('not-found', { key: 'errors.no-such-procedure', values: { name } })
    const input = jsonWord(text, 'JSON')
    const on = contract[name].access === 'anyone' ? withLockedDesk : withDesk
    return { exit: 0, json: await on((ask) => ask(name, input as never)) }
  },
}
