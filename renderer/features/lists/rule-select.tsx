import { NativeSelect } from '@mantine/core'
import { ruleName } from '../../components/finding/law-words.ts'
import { groupTitle, inGroups } from '../../components/law/rule-groups.ts'
import { useSay } from '../../components/say.tsx'
import type { Choosing } from './rule-choosing.ts'

/** The rules of a list as one field, for a small window or a large print. */
export function RuleSelect({ perRule, chosen, onChoose }: Choosing) {
  const say = useSay()
  const groups = inGroups(Object.entries(perRule), ([rule]) => rule)
  return (
    <NativeSelect
      size="xs"
      name="rule"
      aria-label={say('lists.rules')}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[
        { value: '', label: say('lists.allRules') },
        ...groups.map(({ group, members }) => ({
          group: say(groupTitle(group)),
          items: members.map(([rule, { met }]) => ({ value: rule, label: say('lists.oneRule', { rule: ruleName(rule, say), met }) })),
        })),
      ]}
    />
  )
}
