import { useNavigate, useSearch } from '@tanstack/react-router'

/** The levels of posts that somebody can follow on. */
export const levels = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const
export type Level = (typeof levels)[number]

/** Which posts are looked at; kept in the address. */
export type SuccessionQuestion = { readonly onlyCritical: boolean; readonly level: readonly Level[]; readonly unitId: string | null }

/** Reads the question out of the address, and changes it there. */
export function useSuccessionQuestion(): readonly [SuccessionQuestion, (change: Partial<SuccessionQuestion>) => void] {
  const navigate = useNavigate()
  const address: Readonly<Partial<Record<'cakupan' | 'jenjang' | 'unit', unknown>>> = useSearch({ strict: false })
  const question: SuccessionQuestion = {
    onlyCritical: address.cakupan !== 'semua', level: levels.filter((level) => String(address.jenjang ?? '').split(',').includes(level)),
    unitId: address.unit === undefined ? null : String(address.unit),
  }
  const change = (to: Partial<SuccessionQuestion>) => {
    const next = { ...question, ...to }
    void navigate({
      to: '/suksesi', replace: true,
      search: { ...(next.onlyCritical ? {} : { cakupan: 'semua' }), ...(next.level.length === 0 ? {} : { jenjang: next.level.join(',') }), ...(next.unitId === null ? {} : { unit: next.unitId }) },
    })
  }
  return [question, change]
}
