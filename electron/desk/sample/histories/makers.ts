import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { educationHistory, placementHistory, postHistory, rankHistory, statusHistory } from './career.ts'
import { awardHistory, disciplineHistory, leaveHistory } from './conduct.ts'
import type { HistoryMaker } from './history.ts'
import { creditHistory, feedbackHistory, talentScoreHistory, teamHistory } from './merit.ts'
import { assessmentHistory, certificateHistory, trainingHistory } from './skills.ts'

/** Who tells which kind of record; a kind without a teller does not compile. */
export const historyMakers: Readonly<Record<RecordKindName, HistoryMaker>> = {
  rank: rankHistory,
  post: postHistory,
  placement: placementHistory,
  education: educationHistory,
  training: trainingHistory,
  leave: leaveHistory,
  'legal-status': statusHistory,
  discipline: disciplineHistory,
  award: awardHistory,
  assessment: assessmentHistory,
  credit: creditHistory,
  'team-role': teamHistory,
  feedback: feedbackHistory,
  certificate: certificateHistory,
  'talent-score': talentScoreHistory,
}
