import type { da } from '../da/index.ts'
import { account } from './account.ts'
import { annualGoals } from './annual-goals.ts'
import { annualGoalsChapters } from './annual-goals-chapters.ts'
import { annualGoalsMethod } from './annual-goals-method.ts'
import { answerStates } from './answer-states.ts'
import { answers } from './answers.ts'
import { aspects } from './aspects.ts'
import { audit } from './audit.ts'
import { calibration } from './calibration.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { compliance } from './compliance.ts'
import { consistency } from './consistency.ts'
import { cycles } from './cycles.ts'
import { dpoStatements } from './dpo-statements.ts'
import { efforts } from './efforts.ts'
import { errors } from './errors.ts'
import { evidence } from './evidence.ts'
import { evidenceStatus } from './evidence-status.ts'
import { exchange } from './exchange.ts'
import { exemptions } from './exemptions.ts'
import { external } from './external.ts'
import { files } from './files.ts'
import { findings } from './findings.ts'
import { form } from './form.ts'
import { goalProposals } from './goal-proposals.ts'
import { goals } from './goals.ts'
import { guidelines } from './guidelines.ts'
import { hearing } from './hearing.ts'
import { help } from './help.ts'
import { layout } from './layout.ts'
import { maturity } from './maturity.ts'
import { maturityReport } from './maturity-report.ts'
import { navigation } from './navigation.ts'
import { notRelevant } from './not-relevant.ts'
import { operator } from './operator.ts'
import { people } from './people.ts'
import { recommendations } from './recommendations.ts'
import { reportTexts } from './report-texts.ts'
import { reports } from './reports.ts'
import { responsibility } from './responsibility.ts'
import { review } from './review.ts'
import { road } from './road.ts'
import { scenario } from './scenario.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { status } from './status.ts'
import { subStrategies } from './sub-strategies.ts'
import { subStrategyReport } from './sub-strategy-report.ts'
import { targets } from './targets.ts'
import { todo } from './todo.ts'
import { unitSheet } from './unit-sheet.ts'
import { units } from './units.ts'
import { workbook } from './workbook.ts'
import { writtenFields } from './written-fields.ts'

export const en: typeof da = {
  common,
  findings,
  form,
  errors,
  layout,
  status,
  exchange,
  files,
  settings,
  annualGoals,
  annualGoalsChapters,
  annualGoalsMethod,
  maturityReport,
  unitSheet,
  account,
  navigation,
  maturity,
  aspects,
  review,
  calibration,
  consistency,
  evidenceStatus,
  notRelevant,
  answerStates,
  external,
  recommendations,
  subStrategies,
  subStrategyReport,
  targets,
  efforts,
  road,
  scenario,
  operator,
  compliance,
  audit,
  cycles,
  guidelines,
  help,
  people,
  responsibility,
  setup,
  units,
  workbook,
  writtenFields,
  todo,
  answers,
  evidence,
  exemptions,
  comments,
  goals,
  goalProposals,
  dpoStatements,
  hearing,
  reportTexts,
  reports,
}
