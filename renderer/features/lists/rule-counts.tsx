import { UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { groupTitle, inGroups } from '../../components/law/rule-groups.ts'
import { useSay } from '../../components/say.tsx'
import type { Choosing, Counts } from './rule-choosing.ts'
import css from './rule-counts.module.css'
import { RuleSelect } from './rule-select.tsx'

/**
 * The rules of a list in their groups, each with how many meet it; choosing one narrows the list to it, choosing it again shows all.
 * Rules that nobody meets are folded away; where the window is small all of it is one field, so that the list keeps its room.
 */
export function RuleCounts(props: Choosing) {
  const small = useMediaQuery('(max-width: 60em), (max-height: 36em)', false, { getInitialValueInEffect: false })
  if (Object.keys(props.perRule).length === 0) return null
  return small ? <RuleSelect {...props} /> : <Groups {...props} />
}

function Groups({ perRule, chosen, onChoose }: Choosing) {
  const say = useSay()
  const [unfolded, setUnfolded] = useState(false)
  const idle = Object.keys(perRule).filter((rule) => perRule[rule]?.met === 0 && rule !== chosen)
  const groups = inGroups(Object.keys(perRule).filter((rule) => unfolded || !idle.includes(rule)), (rule) => rule)
  const counts = chosen === null ? undefined : perRule[chosen]
  return (
    <section className={css['frame']} aria-label={say('lists.rules')}>
      {groups.length === 0 ? null : (
        <div className={css['groups']}>
          {groups.map(({ group, members }) => (
            <div key={group} className={css['group']}>
              <h2 className={css['title']} id={`rules-${group}`}>
                {say(groupTitle(group))}
              </h2>
              <ul className={css['rules']} aria-labelledby={`rules-${group}`}>
                {members.map((rule) => (
                  <li key={rule}>
                    <RuleButton rule={rule} counts={perRule[rule]} pressed={rule === chosen} onPress={() => onChoose(rule === chosen ? null : rule)} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      <div className={css['foot']}>
        <span>
          {groups.length === 0 ? say('lists.nobody') : null}
          {chosen === null || counts === undefined ? null : (
            <>
              {ruleQuestion(chosen, say)} {say('lists.chosenRule', counts)}
            </>
          )}
        </span>
        {idle.length === 0 ? null : (
          <UnstyledButton className={css['fold'] ?? ''} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? say('lists.fold') : say('lists.unfold', { count: idle.length })}
          </UnstyledButton>
        )}
      </div>
    </section>
  )
}

function RuleButton({ rule, counts, pressed, onPress }: {
  readonly rule: string
  readonly counts: Counts[string] | undefined
  readonly pressed: boolean
  readonly onPress: () => void
}) {
  const say = useSay()
  const { met = 0, cannotTell = 0 } = counts ?? {}
  return (
    <button type="button" className={css['rule']} aria-pressed={pressed} title={ruleQuestion(rule, say)} onClick={onPress}>
      <span className={css['name']}>{ruleName(rule, say)}</span>
      <b>{say.number(met)}</b>
      <span className={css['open']}>{cannotTell === 0 ? null : say('lists.more', { count: cannotTell })}</span>
    </button>
  )
}
