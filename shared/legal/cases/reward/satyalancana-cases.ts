import { casesOf, type LegalCase } from '../case.ts'

const CLEAN = {
  employeeKind: 'PNS', status: 'active', cpnsDate: '2015-05-01',
  discipline: [], disciplineCompleteThrough: '2046-12-31', leaves: [], leaveCompleteThrough: '2046-12-31', awards: [], awardCompleteThrough: '2046-12-31',
}
const x = casesOf('reward.satyalancana-x', CLEAN)
const xx = casesOf('reward.satyalancana-xx', CLEAN)
const xxx = casesOf('reward.satyalancana-xxx', CLEAN)
const JUNE = '2026-06-15'
const held = (kind: string, on = '2025-08-17') => ({ awards: [{ kind, on }] })
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing] }) as const

const service: readonly LegalCase[] = [
  x('CPNS of May 2015 is due X in June 2026', JUNE, {}, { outcome: 'met', metOn: null, details: { grade: 'X' } }),
  x('on 30 April 2025 X is not due yet', '2025-04-30', {}, { outcome: 'not-met', failing: ['service'], metOn: '2025-05-01' }),
  x('on 1 May 2025 X is due', '2025-05-01', {}, { outcome: 'met' }),
  x('service counts to the month, whatever the day of the appointment', '2025-05-01', { cpnsDate: '2015-05-20' }, { outcome: 'met' }),
  x('a month too few is too few', '2025-05-31', { cpnsDate: '2015-06-01' }, { outcome: 'not-met', metOn: '2025-06-01' }),
  xx('the same CPNS is not due XX, and the day is named', JUNE, {}, { outcome: 'not-met', failing: ['service'], metOn: '2035-05-01' }),
  xx('XX is due after twenty years to the month', '2035-05-01', {}, { outcome: 'met' }),
  xxx('XXX is not due a day before thirty years', '2045-04-30', {}, { outcome: 'not-met', metOn: '2045-05-01' }),
  xxx('XXX is due after thirty years', '2045-05-01', {}, { outcome: 'met', details: { grade: 'XXX' } }),
  x('without a CPNS date nobody can tell', JUNE, { cpnsDate: null }, { outcome: 'cannot-tell', missing: ['cpnsDate'] }),
]

const highest: readonly LegalCase[] = [
  x('X is still put forward the day before twenty years', '2035-04-30', {}, { outcome: 'met' }),
  x('at twenty years XX is put forward, no longer X', '2035-05-01', {}, inapplicable('below-xx')),
  xx('at thirty years XXX is put forward, no longer XX', '2045-05-01', {}, inapplicable('below-xxx')),
  x('X is not given twice', JUNE, held('slks-x'), inapplicable('not-held')),
  x('a holder of XX is not put forward for X', JUNE, held('slks-xx'), inapplicable('not-held')),
  xx('a holder of X is put forward for XX', '2035-05-01', held('slks-x'), { outcome: 'met' }),
  x('an award of a later day does not count yet', '2025-05-01', held('slks-x', '2025-08-17'), { outcome: 'met' }),
]

const never: readonly LegalCase[] = [
  x('a moderate punishment bars for good', JUNE,
    { discipline: [{ level: 'sedang', from: '2018-03-01', until: '2019-02-28' }] }, { outcome: 'not-met', failing: ['never-punished'], metOn: null, notBefore: null }),
  x('a severe punishment bars for good', JUNE,
    { discipline: [{ level: 'berat', from: '2018-03-01' }] }, { outcome: 'not-met', failing: ['never-punished'] }),
  x('a light punishment does not bar', JUNE, { discipline: [{ level: 'ringan', from: '2018-03-01' }] }, { outcome: 'met' }),
  x('a punishment from the very day bars', JUNE,
    { discipline: [{ level: 'sedang', from: JUNE }] }, { outcome: 'not-met', failing: ['never-punished'] }),
  x('a punishment from the next day does not bar yet', JUNE, { discipline: [{ level: 'sedang', from: '2026-06-16' }] }, { outcome: 'met' }),
  x('leave outside state responsibility bars for good', JUNE,
    { leaves: [{ kind: 'cltn', from: '2020-01-01' }] }, { outcome: 'not-met', failing: ['never-cltn'] }),
  x('any other leave does not bar', JUNE, { leaves: [{ kind: 'besar', from: '2020-01-01' }] }, { outcome: 'met' }),
  x('a punishment beside an undeclared register still bars', JUNE,
    { discipline: [{ level: 'berat', from: '2018-03-01' }], disciplineCompleteThrough: null }, { outcome: 'not-met' }),
]

const registers: readonly LegalCase[] = [
  x('a register declared complete through the day of asking is enough', JUNE, { disciplineCompleteThrough: JUNE }, { outcome: 'met' }),
  x('a register declared complete through the day before is not', JUNE,
    { disciplineCompleteThrough: '2026-06-14' }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  x('an undeclared leave register leaves it open', JUNE,
    { leaveCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['leaveCompleteThrough'] }),
  x('an undeclared award register leaves it open', JUNE,
    { awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  xx('too little service beside an undeclared register is not met, with the earliest day', JUNE,
    { leaveCompleteThrough: null }, { outcome: 'not-met', metOn: null, notBefore: '2035-05-01' }),
]

const scope: readonly LegalCase[] = [
  x('a PPPK is not asked about', JUNE, { employeeKind: 'PPPK' }, inapplicable('pns')),
  x('a calon PNS is not asked about', JUNE, { employeeKind: 'CPNS' }, inapplicable('pns')),
  x('the retired are not asked about', JUNE, { status: 'left' }, inapplicable('in-service')),
  x('the day of retirement ends it', JUNE, { leavesOn: JUNE }, inapplicable('in-service')),
  xx('a class that lies beyond a decided retirement is never reached', JUNE,
    { leavesOn: '2030-01-01' }, { outcome: 'not-met', metOn: null }),
  x('an unknown kind of employee leaves it open', JUNE, { employeeKind: null }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  x('the rule answers from 1 April 2010', '2010-04-01', { cpnsDate: '2000-04-01' }, { outcome: 'met' }),
  x('the day before, it does not', '2010-03-31', { cpnsDate: '2000-04-01' }, { error: 'not-in-force' }),
]

const higherClasses: readonly LegalCase[] = [
  xx('an undeclared register leaves XX open too', '2035-05-01',
    { awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  xxx('an undeclared register leaves XXX open too', '2045-05-01',
    { disciplineCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  xxx('XXX is not given twice', '2045-05-01', held('slks-xxx', '2045-05-01'), inapplicable('not-held')),
  ...[xx, xxx].flatMap((asked) => [
    asked('the rule answers from 1 April 2010', '2010-04-01', { cpnsDate: '1980-04-01', awards: [] }, asked === xx ? inapplicable('below-xxx') : { outcome: 'met' }),
    asked('the day before, it does not', '2010-03-31', { cpnsDate: '1980-04-01' }, { error: 'not-in-force' }),
  ]),
]

/** Satyalancana Karya Satya X, XX and XXX. */
export const satyalancanaCases: readonly LegalCase[] = [...service, ...highest, ...never, ...registers, ...scope, ...higherClasses]
