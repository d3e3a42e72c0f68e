import { addDays } from '../../../../shared/calendar/iso-date.ts'
import { bare, withDecree, type HistoryMaker } from './history.ts'

/** Riwayat golongan, from CPNS on; a PPPK has the one of the contract. */
export const rankHistory: HistoryMaker = (person, { random }) =>
  person.ranks.map((rank) =>
    withDecree(random, '823', rank.tmt, {
      golongan: rank.golongan,
      tmt: rank.tmt,
      promotionKind: rank.promotion,
      serviceYears: Math.floor(rank.months / 12),
      serviceMonths: rank.months % 12,
    }),
  )

/** Riwayat jabatan, definitive and acting. */
export const postHistory: HistoryMaker = (person, { random }) =>
  [...person.posts, ...person.acting].map((post) =>
    withDecree(random, '821', post.tmt, {
      assignment: post.assignment,
      name: post.name,
      postKind: post.kind,
      eselon: post.eselon,
      jenjang: post.jenjang,
      unitId: post.unit.id,
      tmt: post.tmt,
      until: post.until,
      inaugurated: post.kind === 'struktural' && post.assignment === 'definitif' ? post.tmt : null,
    }),
  )

/** Riwayat penempatan: one for each time the unit changed. */
export const placementHistory: HistoryMaker = (person, { random }) => {
  const starts = person.posts.filter((post, index) => post.unit !== person.posts[index - 1]?.unit)
  return starts.map((post, index) => {
    const after = starts[index + 1]?.tmt ?? person.leftOn
    return withDecree(random, '824', post.tmt, { unitId: post.unit.id, tmt: post.tmt, until: after && addDays(after, -1) })
  })
}

/** Riwayat pendidikan: the diploma of entry and any earned later; whether a study fits the post was judged of most. */
export const educationHistory: HistoryMaker = (person, { random }) =>
  person.studies.map((study) => {
    const graduated = `${study.year}-${random.pick(['03', '06', '07', '08', '10'])}-${random.int(10, 28)}`
    const fitsPost = random.chance(0.12) ? null : random.chance(person.track === 'structural' ? 0.7 : 0.9) ? 'sesuai' : 'tidak-sesuai'
    return bare({ level: study.level, program: study.program, school: study.school, graduated, graduatedYear: study.year, fitsPost })
  })

/** Riwayat kedudukan hukum. */
export const statusHistory: HistoryMaker = (person, { random }) =>
  person.statuses.map((status) => {
    const values = { status: status.status, started: status.started, finished: status.finished }
    return status.status === 'Aktif' ? bare(values) : withDecree(random, '882', status.started, values)
  })
