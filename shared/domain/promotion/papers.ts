import { partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import type { Certainty, Citation } from '../../legal/finding.ts'
import { kpPilihanPredikat } from '../../legal/parameters/promotion/kp-pilihan.ts'
import { kpRegulerPredikat } from '../../legal/parameters/promotion/kp-reguler.ts'
import { askedPapers, kpRuleIds, type KpPaper, type KpRuleId } from '../../legal/parameters/promotion/papers.ts'
import { examFor } from '../../legal/rules/promotion/ujian-dinas.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import type { Message } from '../../text/message.ts'
import type { PersonOn } from '../facts/person-rule.ts'

/** A decree as the record names it. */
export type DecreeOnRecord = { readonly number: string; readonly on: IsoDate | null }

/** A paper that a file needs: what it is called for this person and period, and what on record proves it already. */
export type NeededPaper = {
  readonly paper: KpPaper
  readonly label: Message
  readonly citation: Citation
  readonly certainty: Certainty
  /** Null where nothing on record proves it and somebody must hand it in. */
  readonly onRecord: Message | null
  /** Whether the paper is about years, so that one handed in for an earlier year does not serve. */
  readonly ofYear: boolean
}

/** Tells whether a rule is a kind of kenaikan pangkat that falls due by periods. */
export const isKpRule = (rule: string): rule is KpRuleId => kpRuleIds.some((one) => one === rule)

/** The facts in which papers are looked up. */
export type PaperFacts = Pick<PersonOn, 'golongan' | 'golonganTmt' | 'annualPredikat' | 'certificates' | 'educationLevel' | 'educations' | 'credits'>

/** Leaves of a fact sheet what the papers are looked up in. */
export function paperFactsOf({ golongan, golonganTmt, annualPredikat, certificates, educationLevel, educations, credits }: PersonOn): PaperFacts {
  return { golongan, golonganTmt, annualPredikat, certificates, educationLevel, educations, credits }
}

/** The papers of one kind of kenaikan pangkat for a person in a period; `decree` is that of the post held, where the record has its number. */
export function neededPapers(rule: KpRuleId, person: PaperFacts, period: IsoDate, profile: Profile | null, decree: DecreeOnRecord | null): NeededPaper[] {
  return askedPapers.filter(({ rules }) => rules.includes(rule)).flatMap(({ paper, citation, certainty }) => {
    const told = tell[paper]({ rule, person, period, profile, decree })
    return told === null ? [] : [{ paper, citation, certainty, ofYear: paper === 'penilaian' || paper === 'pak', ...told }]
  })
}

type Given = { readonly rule: KpRuleId; readonly person: PaperFacts; readonly period: IsoDate; readonly profile: Profile | null; readonly decree: DecreeOnRecord | null }
type Told = Pick<NeededPaper, 'label' | 'onRecord'>

const tell: Readonly<Record<KpPaper, (given: Given) => Told | null>> = { penilaian: ratings, 'ujian-dinas': exam, ijazah: diploma, 'sk-jabatan': postDecree, pak: credit }

/** The ratings of the last ended years before the period, as many as the kind asks for. */
function ratings({ rule, person, period, profile }: Given): Told {
  const { years } = valueOn(rule === 'promotion.kp-reguler' ? kpRegulerPredikat : kpPilihanPredikat, period, profile).dated.value
  const last = partsOf(period).year - 1
  const asked = Array.from({ length: years }, (_, index) => last - years + 1 + index)
  const rated = asked.every((year) => person.annualPredikat.some((one) => one.year === year && one.predikat !== null))
  const values = { years: { list: asked.map(String) } }
  return { label: { key: 'kp.paper.penilaian', values }, onRecord: rated ? { key: 'kp.record.penilaian', values } : null }
}

/** The ujian dinas, asked only where the next golongan ruang lies in another golongan. */
function exam({ person }: Given): Told | null {
  const kind = examFor(person.golongan)
  if (kind === undefined) return null
  const held = person.certificates.find((one) => one.kind === kind)
  return { label: { key: kind === 'ujian-dinas-1' ? 'kp.paper.ujian-dinas-1' : 'kp.paper.ujian-dinas-2' }, onRecord: held ? { key: 'kp.record.ujian-dinas', values: { on: { date: held.on } } } : null }
}

function diploma({ person: { educationLevel, educations } }: Given): Told {
  const held = educationLevel === null ? undefined : educations.find(({ level }) => level === educationLevel)
  return { label: { key: 'kp.paper.ijazah' }, onRecord: held && educationLevel ? { key: 'kp.record.ijazah', values: { education: { text: `legal.education.${educationLevel}` } } } : null }
}

function postDecree({ decree }: Given): Told {
  if (decree === null) return { label: { key: 'kp.paper.sk-jabatan' }, onRecord: null }
  const { number, on } = decree
  return { label: { key: 'kp.paper.sk-jabatan' }, onRecord: on === null ? { key: 'kp.record.sk-undated', values: { number } } : { key: 'kp.record.sk', values: { number, on: { date: on } } } }
}

/** The decree that sets the angka kredit up to the end of the last ended year before the period. */
function credit({ person, period }: Given): Told {
  const year = String(partsOf(period).year - 1)
  const until = person.credits.map((one) => one.until).sort().at(-1)
  return { label: { key: 'kp.paper.pak', values: { year } }, onRecord: until !== undefined && until >= `${year}-12-31` ? { key: 'kp.record.pak', values: { until: { date: until } } } : null }
}
