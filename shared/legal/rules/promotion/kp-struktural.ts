import { z } from 'zod'
import { addDays, addYears, isoDate, monthsBetween, later, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { kpPilihanPredikat } from '../../parameters/promotion/kp-pilihan.ts'
import { eselonRanks, kpStrukturalYears } from '../../parameters/promotion/kp-struktural.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { compareGolongan, nextGolongan } from '../../terms/golongan.ts'
import { postKindSchema } from '../../terms/people.ts'
import { postFactSchema, type Eselon, type PostFact } from '../../terms/posts.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, isPns } from '../common/in-service.ts'
import { heldTogether, postOn } from '../common/posts-held.ts'
import { predikatOfLastYears } from '../common/predikat-years.ts'
import { belowTop, timeInRank } from '../common/rank-steps.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { beforeLeaving } from './promotion-day.ts'
import { kpPilihanConclusion, kpPilihanFacts, kpPilihanParameters } from './kp-pilihan.ts'

const facts = z.strictObject({
  ...kpPilihanFacts,
  postKind: postKindSchema.nullish().describe('Kind of the definitive post'),
  posts: z.array(postFactSchema).readonly().nullish(),
})
/** The facts of kenaikan pangkat pilihan for a structural post. */
export type KpStrukturalFacts = z.infer<typeof facts>

/** May this structural officer be put forward for kenaikan pangkat pilihan? */
export const kpStruktural: Rule<KpStrukturalFacts> = {
  id: 'promotion.kp-struktural',
  subject: 'promotion',
  question: 'promotion.rule.kp-struktural',
  facts,
  parameters: [kpStrukturalYears, kpPilihanPredikat, eselonRanks, ...kpPilihanParameters],
  carried: 'promotion.carried.kp-pilihan',
  notTested: 'promotion.not-tested.kp-struktural',
  versions: [{
    from: isoDate('2002-04-17'),
    citation: { source: 'pp-99-2000-12-2002', pin: 'Pasal 9 dan 12' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isStructural(given), belowTop(given)],
    decide: verdict,
  }],
}

function verdict(given: KpStrukturalFacts, law: Law): Verdict {
  const { years, atLeast } = law(kpPilihanPredikat)
  const rated = predikatOfLastYears(law, given.annualPredikat, {
    years, atLeast, citation: law.cite(kpPilihanPredikat),
    wording: `setiap unsur penilaian prestasi kerja sekurang-kurangnya bernilai baik dalam ${years} tahun terakhir`,
  })
  const post = postOn(given.posts, law.askedOn)
  const began = post && beginning(post)
  const earliest = began && began >= law.on ? addDays(began, 1) : law.on
  return {
    steps: [
      withinRange(given, law, post), ...times(given, law, post), ...rated, servingPunishment(given, law, law(kpDisciplineBar)),
      ...beforeLeaving(given, law, earliest),
    ],
    ...kpPilihanConclusion(law, given.golongan, 'jabatan', earliest),
  }
}

/** Time in a post counts from pelantikan; where that day is not recorded, from its TMT. */
const beginning = ({ inaugurated, from }: PostFact): IsoDate => inaugurated ?? from

/** Scope: holds a structural post. */
function isStructural({ postKind }: KpStrukturalFacts): Step {
  const head = { id: 'structural', facts: ['postKind'] as const }
  if (!postKind) return scope(unknown(head, { key: 'promotion.post-unknown' }))
  const post = { text: `legal.post-kind.${postKind}` } as const
  return scope(holds(head, postKind === 'struktural', { key: postKind === 'struktural' ? 'promotion.holds-post' : 'promotion.structural-only', values: { post } }))
}

/** The next golongan ruang must not lie above the range of the post. */
function withinRange({ golongan }: KpStrukturalFacts, law: Law, post: PostFact | null): Step {
  const head = { id: 'range', facts: ['posts', 'golongan'] as const, wording: 'jenjang pangkat jabatan struktural', citation: law.cite(eselonRanks) }
  const ranges = law(eselonRanks)
  if (!post?.eselon) return unknown(head, { key: 'promotion.eselon-unknown' })
  const next = golongan ? nextGolongan(golongan) : null
  if (!next) return unknown(head, { key: 'promotion.golongan-unknown' }, 'golongan')
  const within = compareGolongan(next, ranges[post.eselon].highest) <= 0
  return holds(head, within, {
    key: within ? 'promotion.eselon-range' : 'promotion.eselon-above', values: { eselon: { text: `legal.eselon.${post.eselon}` }, next, ...ranges[post.eselon] },
  })
}

/** Below the lowest pangkat of the post: a year in pangkat and a year in the post; from there on the full years in pangkat. */
function times(given: KpStrukturalFacts, law: Law, post: PostFact | null): readonly Step[] {
  const asked = law(kpStrukturalYears)
  const citation = law.cite(kpStrukturalYears)
  if (!post?.eselon || !given.golongan) return [timeInRank(given.golonganTmt, law, { years: asked.inRank, citation })]
  const below = compareGolongan(given.golongan, law(eselonRanks)[post.eselon].lowest) < 0
  if (!below) return [timeInRank(given.golonganTmt, law, { years: asked.fullRank, citation })]
  return [timeInRank(given.golonganTmt, law, { years: asked.inRank, citation }), inPost(given, law, post.eselon)]
}

/** The grade of an eselon, whose posts are of the same level: III.a and III.b are both III. */
const gradeOf = (eselon: Eselon): string => eselon.split('.')[0] ?? eselon

/** A year in posts of the same level together, or already the full years in pangkat. */
function inPost(given: KpStrukturalFacts, law: Law, eselon: Eselon): Step {
  const { inPost: years, fullRank } = law(kpStrukturalYears)
  const head = {
    id: 'time-in-post', facts: ['posts', 'golonganTmt'] as const, citation: law.cite(kpStrukturalYears),
    wording: `sekurang-kurangnya telah ${years} tahun dalam jabatan struktural yang didudukinya`,
  }
  const tmt = given.golonganTmt
  const full = tmt ? addYears(tmt, fullRank) : null
  if (tmt && full && full <= law.on) {
    return met(head, { key: 'promotion.full-rank', values: { lasted: { months: monthsBetween(tmt, later(tmt, law.on)) }, atLeast: { months: fullRank * 12 } } })
  }
  const step = heldTogether(head, law, {
    posts: given.posts ?? [], months: years * 12, begins: beginning,
    counts: (post) => (post.eselon ? gradeOf(post.eselon) === gradeOf(eselon) : post.kind === 'struktural' || !post.kind ? null : false),
  }, { lasted: 'promotion.time-in-post', unknown: { key: 'promotion.eselon-of-posts-unknown' } })
  if (step.outcome === 'met' || full === null) return step
  return { ...step, changesOn: step.changesOn !== null && step.changesOn < full ? step.changesOn : full }
}
