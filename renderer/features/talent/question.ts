import { useNavigate, useSearch } from '@tanstack/react-router'
import { talentLevels, type TalentLevel, type TalentMap } from '../../../shared/contract/talent.ts'

/** The parts of the screen, by their names in the address. */
export const boxParts = ['kotak', 'perpindahan', 'krs', 'belum'] as const
export type BoxPart = (typeof boxParts)[number]

/** What is looked at: which mapping beside which, of which unit and levels, which part and box. Kept in the address, so that it can be sent on. */
export type BoxQuestion = {
  readonly map: TalentMap
  readonly before: TalentMap | null
  readonly part: BoxPart
  readonly box: number | null
  readonly level: readonly TalentLevel[]
  readonly unitId: string | null
}

type Address = Readonly<Partial<Record<'peta' | 'banding' | 'bagian' | 'kotak' | 'jenjang' | 'unit', unknown>>>

/** Reads the question out of the address, and changes it there. Unless said otherwise it is the latest mapping beside the one of the day before it. */
export function useBoxQuestion(maps: readonly [TalentMap, ...TalentMap[]]): readonly [BoxQuestion, (change: Partial<Omit<BoxQuestion, 'map' | 'before'>> & { readonly map?: number; readonly before?: number | null }) => void] {
  const navigate = useNavigate()
  const address: Address = useSearch({ strict: false })
  const map = maps.find(({ id }) => id === Number(address.peta)) ?? maps[0]
  const others = maps.filter(({ id }) => id !== map.id)
  const chosen = others.find(({ id }) => id === Number(address.banding))
  const before = address.banding === 0 ? null : chosen ?? others.find(({ on }) => on < map.on) ?? null
  const box = Number(address.kotak)
  const question: BoxQuestion = {
    map, before, part: boxParts.find((part) => part === address.bagian) ?? 'kotak', box: box >= 1 && box <= 9 ? box : null,
    level: talentLevels.filter((level) => String(address.jenjang ?? '').split(',').includes(level)), unitId: address.unit === undefined ? null : String(address.unit),
  }
  const change: ReturnType<typeof useBoxQuestion>[1] = (to) => {
    const next = { ...question, ...to }
    const search: Address = {
      ...(to.map !== undefined ? { peta: to.map } : address.peta === undefined ? {} : { peta: map.id }),
      ...(to.before !== undefined ? { banding: to.before ?? 0 } : address.banding === undefined || to.map !== undefined ? {} : { banding: before?.id ?? 0 }),
      ...(next.part === 'kotak' ? {} : { bagian: next.part }), ...(next.box === null ? {} : { kotak: next.box }),
      ...(next.level.length === 0 ? {} : { jenjang: next.level.join(',') }), ...(next.unitId === null ? {} : { unit: next.unitId }),
    }
    void navigate({ to: '/kotak-9', search, replace: true })
  }
  return [question, change]
}

/** The filter that the desk is asked with. */
export function filterOf({ map, level, unitId }: BoxQuestion, search = '') {
  return { mapId: map.id, level: [...level], unitId, search }
}
