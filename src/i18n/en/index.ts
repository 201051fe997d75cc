import type { da } from '../da/index.ts'
import { account } from './account.ts'
import { annualGoals } from './annual-goals.ts'
import { annualGoalsMethod } from './annual-goals-method.ts'
import { answerStates } from './answer-states.ts'
import { aspects } from './aspects.ts'
import { common } from './common.ts'
import { compliance } from './compliance.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { external } from './external.ts'
import { files } from './files.ts'
import { form } from './form.ts'
import { layout } from './layout.ts'
import { maturity } from './maturity.ts'
import { navigation } from './navigation.ts'
import { operator } from './operator.ts'
import { review } from './review.ts'
import { settings } from './settings.ts'
import { status } from './status.ts'

export const en: typeof da = {
  common,
  form,
  errors,
  layout,
  status,
  exchange,
  files,
  settings,
  annualGoals,
  annualGoalsMethod,
  account,
  navigation,
  maturity,
  aspects,
  review,
  answerStates,
  external,
  operator,
  compliance,
}
