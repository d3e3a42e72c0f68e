import { isoDate, type IsoDate } from '../../shared/calendar/iso-date.ts'
import { writeSettings } from '../../electron/desk/db/repositories/settings.ts'
import { fillOffice, type OfficeSize } from './merit-office.ts'
import { profileDesk, type ProfileDesk } from './profile-desk.ts'

/** The day of every replay here. */
export const ON = isoDate('2026-11-01')

/** A desk with an invented office whose registers are complete. */
export async function replayOffice(size: Partial<OfficeSize> = {}): Promise<ProfileDesk> {
  const desk = await profileDesk()
  await fillOffice(desk.db(), { people: 240, units: 13, years: [2022, 2023, 2024, 2025], ...size })
  await writeSettings(desk.db(), { disciplineCompleteThrough: ON, leaveCompleteThrough: ON, awardCompleteThrough: ON }, null, '2026-11-01T00:00:00.000Z')
  return desk
}

/** A draft that sets these parameters from a day on. */
export async function draftOf(desk: ProfileDesk, values: Readonly<Record<string, unknown>>, from: IsoDate = isoDate('2027-01-01')): Promise<string> {
  const { id } = await desk.ask('profile.copy', { from: 'law', name: 'Rancangan profil' })
  await desk.ask('profile.change', {
    id, decree: { number: 'Perbup 1 Tahun 2027', date: from }, validFrom: from,
    parameters: Object.entries(values).map(([parameter, value]) => ({ parameter, values: [{ from, value, pin: 'Pasal 2' }] })),
  })
  return id
}
