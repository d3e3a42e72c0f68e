import type { MessageKey } from '../../../shared/text/keys.ts'

const groups = {
  satyalancana: ['reward.satyalancana-x', 'reward.satyalancana-xx', 'reward.satyalancana-xxx'],
  kinerja: ['reward.sangat-baik-beruntun', 'reward.prioritas-talenta', 'reward.prioritas-kompetensi'],
  pppk: ['reward.kgb-pppk', 'reward.gaji-istimewa-pppk'],
  pangkat: ['promotion.kp-reguler', 'promotion.kp-struktural', 'promotion.kp-fungsional', 'promotion.kp-prestasi', 'promotion.kp-pengabdian', 'promotion.kp-tanpa-formasi'],
  fungsional: ['promotion.jenjang-fungsional', 'promotion.ak-kumulatif'],
  manajerial: ['promotion.pengawas', 'promotion.administrator', 'promotion.jpt-pratama', 'promotion.jpt-madya', 'promotion.jpt-utama'],
  talenta: ['talent.box'],
  profesionalitas: ['professionalism.ip-asn'],
  'masa-jabatan': ['promotion.pensiun', 'promotion.plt'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What rules of a merit run are told together; `lain` are those that no group names. */
export type RuleGroup = keyof typeof groups | 'lain'

const groupOfRule: ReadonlyMap<string, RuleGroup> = new Map(
  (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => groups[group].map((rule) => [rule, group] as const)),
)

const order: readonly RuleGroup[] = [...(Object.keys(groups) as (keyof typeof groups)[]), 'lain']

/** The group in which a rule is told. */
export function groupOf(rule: string): RuleGroup {
  return groupOfRule.get(rule) ?? 'lain'
}

/** The key of a group's name. */
export function groupTitle(group: RuleGroup): MessageKey {
  return `shell.ruleGroup.${group}`
}

/** Rules, or whatever stands for one, in their groups; groups in the order of screens, rules in the order given, empty groups left out. */
export function inGroups<T>(all: readonly T[], ruleOf: (one: T) => string): readonly { readonly group: RuleGroup; readonly members: readonly T[] }[] {
  const found = Map.groupBy(all, (one) => groupOf(ruleOf(one)))
  return order.flatMap((group) => {
    const members = found.get(group)
    return members === undefined ? [] : [{ group, members }]
  })
}
