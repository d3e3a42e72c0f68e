import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Random } from '../random.ts'

/**
 * Gives out NIP of 18 digits: birth, month of entry, sex, number in the row. The numbers start at 901, which no
 * real series reaches, so that an invented person cannot be taken for a real one.
 */
export function nipIssuer(): (random: Random, facts: { born: IsoDate; entry: IsoDate; sex: 'L' | 'P'; pns: boolean }) => string {
  const given = new Set<string>()
  return (random, { born, entry, sex, pns }) => {
    // A PPPK number holds the year of the appointment and 21 where a NIP holds the month.
    const month = pns ? entry.slice(5, 7) : '21'
    const stem = `${born.replaceAll('-', '')}${entry.slice(0, 4)}${month}${sex === 'L' ? 1 : 2}`
    const first = random.int(0, 98)
    for (let step = 0; step < 99; step += 1) {
      const nip = `${stem}${901 + ((first + step) % 99)}`
      if (!given.has(nip)) {
        given.add(nip)
        return nip
      }
    }
    throw new RangeError(`No free number is left for ${stem}`)
  }
}
