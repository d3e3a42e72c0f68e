import { resolve } from 'node:path'
import { writeSampleOffice } from '../../../desk/sample/write-sample-office.ts'
import type { Command, Flags } from '../command.ts'
import { needFlag } from '../credentials.ts'
import { wholeNumber } from '../numbers.ts'

/** `sample`: writes the files of an invented office; needs neither data folder nor account. */
export const sample: Command = {
  name: 'sample',
  usage: 'sample --people 8400 --units 950 --years 5 --seed 1 --out DIR',
  about: 'cli.sample.about',
  options: { people: { type: 'string' }, units: { type: 'string' }, years: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' }, data: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  async run({ flags, cwd, signal, tellEvent }) {
    const out = resolve(cwd, needFlag(flags, 'out'))
    const written = await writeSampleOffice({
      ...sizes(flags), out, signal,
      progress: (done, total, what) => tellEvent({ kind: 'progress', progress: { procedure: 'sample', done, total, what } }),
    })
    return { exit: 0, json: written }
  },
}

/** The numbers that were given; what was not has its default in the sample office itself. */
function sizes(flags: Flags): { people?: number; units?: number; years?: number; seed?: number } {
  const named = (['people', 'units', 'years', 'seed'] as const).map((name) => [name, wholeNumber(flags, name)] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== undefined))
}
