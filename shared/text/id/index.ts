import { common as commonTexts } from './common.ts'
import { shell as shellTexts } from './shell.ts'
import { access as accessTexts } from './access.ts'
import { people as peopleTexts } from './people.ts'
import { record as recordTexts } from './record.ts'
import { units as unitsTexts } from './units.ts'
import { files as filesTexts } from './files.ts'
import { imports as importTexts } from './import.ts'
import { reconcile as reconcileTexts } from './reconcile.ts'
import { assess as assessTexts } from './assess.ts'
import { reward as rewardTexts } from './reward.ts'
import { promotion as promotionTexts } from './promotion.ts'
import { legal as legalTexts } from './legal.ts'
import { rules as rulesTexts } from './rules.ts'
import { home as homeTexts } from './home.ts'
import { charts as chartsTexts } from './charts.ts'
import { exporting as exportTexts } from './export.ts'
import { backup as backupTexts } from './backup.ts'
import { sample as sampleTexts } from './sample.ts'
import { cli as cliTexts } from './cli.ts'
import { errors as errorsTexts } from './errors.ts'
import { lists as listsTexts } from './lists.ts'
import { appraisal as appraisalTexts } from './appraisal.ts'
import { talent as talentTexts } from './talent.ts'
import { credit as creditTexts } from './credit.ts'
import { post as postTexts } from './post.ts'
import { discipline as disciplineTexts } from './discipline.ts'
import { service as serviceTexts } from './service.ts'
import { identity as identityTexts } from './identity.ts'
import { facts as factsTexts } from './facts.ts'
import { profile as profileTexts } from './profile.ts'
import { replay as replayTexts } from './replay.ts'
import { bounds as boundsTexts } from './bounds.ts'
import { period as periodTexts } from './period.ts'
import { assignment as assignmentTexts } from './assignment.ts'
import { rating as ratingTexts } from './rating.ts'
import { capaian as capaianTexts } from './capaian.ts'
import { calibration as calibrationTexts } from './calibration.ts'
import { objection as objectionTexts } from './objection.ts'
import { skp as skpTexts } from './skp.ts'
import { completeness as completenessTexts } from './completeness.ts'
import { document as documentTexts } from './document.ts'
import { documentSelection } from './document-selection.ts'
import { documentLists } from './document-lists.ts'
import { vacancy as vacancyTexts } from './vacancy.ts'
import { vacancyWords } from './vacancy-words.ts'
import { round as roundTexts } from './round.ts'
import { roundDesk } from './round-desk.ts'
import { board as boardTexts } from './board.ts'
import { kotak as kotakTexts } from './kotak.ts'
import { succession as successionTexts } from './succession.ts'
import { kp as kpTexts } from './kp.ts'
import { award as awardTexts } from './award.ts'
import { fairness as fairnessTexts } from './fairness.ts'
import { pack as packTexts } from './pack.ts'

/** Every sentence in this language, by key. */
export const id = {
  ...commonTexts,
  ...shellTexts,
  ...accessTexts,
  ...peopleTexts,
  ...recordTexts,
  ...unitsTexts,
  ...filesTexts,
  ...importTexts,
  ...reconcileTexts,
  ...assessTexts,
  ...rewardTexts,
  ...promotionTexts,
  ...legalTexts,
  ...rulesTexts,
  ...homeTexts,
  ...chartsTexts,
  ...exportTexts,
  ...backupTexts,
  ...sampleTexts,
  ...cliTexts,
  ...errorsTexts,
  ...listsTexts,
  ...appraisalTexts,
  ...talentTexts,
  ...creditTexts,
  ...postTexts,
  ...disciplineTexts,
  ...serviceTexts,
  ...identityTexts,
  ...factsTexts,
  ...profileTexts,
  ...replayTexts,
  ...boundsTexts,
  ...periodTexts,
  ...assignmentTexts,
  ...ratingTexts,
  ...capaianTexts,
  ...calibrationTexts,
  ...objectionTexts,
  ...skpTexts,
  ...completenessTexts,
  ...documentTexts,
  ...documentSelection,
  ...documentLists,
  ...vacancyTexts,
  ...vacancyWords,
  ...roundTexts,
  ...roundDesk,
  ...boardTexts,
  ...kotakTexts,
  ...successionTexts,
  ...kpTexts,
  ...awardTexts,
  ...fairnessTexts,
  ...packTexts,
} as const
