import { talentLevels, type TalentMap } from '../../../shared/contract/talent.ts'
import { SelectField } from '../../components/fields/fields.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoxQuestion, useBoxQuestion } from './question.ts'
import css from './talent.module.css'

/** Which mapping beside which other, of which unit, and the levels, which are mapped apart. */
export function BoxToolbar({ maps, question, levels, onChange }: {
  readonly maps: readonly TalentMap[]
  readonly question: BoxQuestion
  readonly levels: Readonly<Record<string, number>>
  readonly onChange: ReturnType<typeof useBoxQuestion>[1]
}) {
  const say = useSay()
  const named = maps.map((map) => ({ value: String(map.id), label: nameOf(map, maps, say.date(map.on), (id) => say('kotak.map-number', { id: String(id) })) }))
  const { map, before, level, unitId } = question
  const others = named.filter(({ value }) => value !== String(map.id))
  return (
    <div className={css['toolbar']} data-print="hide">
      <SelectField name="map" label={say('kotak.map')} w={185} allowDeselect={false} data={named} value={String(map.id)} onChange={(id) => id !== null && onChange({ map: Number(id) })} />
      <SelectField
        name="before"
        label={say('kotak.compare')}
        w={185}
        allowDeselect={false}
        disabled={others.length === 0}
        data={[{ value: '0', label: say('kotak.compare-none') }, ...others]}
        value={String(before?.id ?? 0)}
        onChange={(id) => onChange({ before: id === null || id === '0' ? null : Number(id) })}
      />
      <UnitField name="unit" label={say('kotak.unit')} noneLabel={say('kotak.all-units')} value={unitId} onChange={(next) => onChange({ unitId: next })} width={225} />
      <fieldset className={css['levels']}>
        <legend>{say('kotak.column.level')}</legend>
        {talentLevels.filter((one) => (levels[one] ?? 0) > 0 || level.includes(one)).map((one) => (
          <button
            key={one}
            type="button"
            className={css['level']}
            aria-pressed={level.includes(one)}
            onClick={() => onChange({ level: level.includes(one) ? level.filter((other) => other !== one) : [...level, one] })}
          >
            {say(`kotak.level.${one}`)} <span className={css['count']}>{say.number(levels[one] ?? 0)}</span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** A mapping is named by its day; where a day has several, by its number too. */
function nameOf({ id, on }: TalentMap, maps: readonly TalentMap[], day: string, numbered: (id: number) => string): string {
  return maps.filter((map) => map.on === on).length > 1 ? `${day} · ${numbered(id)}` : day
}
