import { answer, openDriver, timed } from '../bench-desk.ts'

// Gives everyone in a store a rating for every month and every year of so many years, in place of those imported: FOLDER YEARS.
const [folder = '', years = '10'] = process.argv.slice(2)
const sqlite = await openDriver(folder, { readonly: false })

const PERIODS = `with recursive
  year (y) as (select 2026 - ${Number(years)} union all select y + 1 from year where y < 2025),
  month (m) as (select 1 union all select m + 1 from month where m < 12),
  period (kind, first, last) as (
    select 'year', y || '-01-01', y || '-12-31' from year
    union all
    select 'month', printf('%d-%02d-01', y, m), date(printf('%d-%02d-01', y, m), '+1 month', '-1 day') from year, month
  )`
// The matrix would contradict Kurang for these ratings; Baik and Sangat Baik follow from them.
const { ms } = await timed(() => sqlite.transaction(() => {
  sqlite.exec('create temp table one_each as select min(id) as id from rating where acting = 0 group by person_id')
  sqlite.exec(`create temp table history as ${PERIODS}
    select r.person_id, p.first, p.last, p.kind, r.post_name, r.unit_id, r.unit_name,
      case when (r.person_id + substr(p.first, 1, 4)) % 4 = 0 then 'di-atas' else 'sesuai' end as hasil, r.evaluator_nip
    from one_each o join rating r on r.id = o.id cross join period p`)
  sqlite.exec('delete from rating')
  sqlite.exec(`insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_id, unit_name, acting, hasil_kerja, perilaku_kerja,
      hasil_akhir, predikat, contradicts, evaluator_nip)
    select person_id, first, last, kind, post_name, unit_id, unit_name, 0, hasil, hasil,
      case hasil when 'di-atas' then 'sangat-baik' else 'baik' end, case hasil when 'di-atas' then 'sangat-baik' else 'baik' end, 0, evaluator_nip
    from history`)
})())
const rows = sqlite.prepare('select count(*) as n from rating').get() as { n: number }
sqlite.close()
answer({ ms, ratings: rows.n })
