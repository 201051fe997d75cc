import { z } from 'zod'
import { StatementPage } from '../../../views/dpo-statements/page.tsx'
import { saveStatementDraft } from '../../actions/dpo-statements/save.ts'
import { declineStatement, giveStatement, withdrawStatement } from '../../actions/dpo-statements/speak.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { statementActsOf, statementDraft } from '../../db/queries/dpo-statements.ts'
import { areGoalsSealed } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import {
  declineLength,
  type StatementRefusal,
  statementLength,
} from '../../domain/dpo-statements/dpo-statement.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentStatement } from '../../presenters/dpo-statements.ts'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { checked, text, version } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { lastTraced } from '../last-change.ts'

const written = z.object({ text: text(statementLength), version: version(), confirmed: checked() })
const notices = ['saved', 'given', 'declined', 'withdrawn'] as const

/** The data protection officer's statement: read by whoever reads the goals, written by its author alone. */
export const dpoStatementRoutes: readonly Route[] = [
  page({
    path: paths.dpoStatement,
    capability: 'goal.region.read',
    input: z.object({ done: z.enum(notices).optional() }),
    answer: (context) => statementPage(context, { done: context.input.done }),
  }),
  action({
    path: paths.dpoStatement,
    capability: 'statement.write',
    audit: ['dpo_statement.saved'],
    input: written,
    answer: async (context) => {
      const { change, scope, cycle, input, typed, refuse, t } = context
      const personal = personalData(input, 'text', t)
      if (personal) return refuse(personal)
      const saved = await saveStatementDraft(change, scope, { cycleId: cycle.id, ...input })
      if (saved.ok) return goTo(paths.dpoStatement.to({ cycle: cycle.year }, { done: 'saved' }))
      if (saved.refusal === 'changedMeanwhile') return statementPage(context, { typed, conflict: true })
      return refusedWith(saved.refusal, refuse, t)
    },
    refused: (context) => statementPage(context, context),
  }),
  action({
    path: paths.dpoStatementGiving,
    capability: 'statement.write',
    audit: ['dpo_statement.given'],
    input: written,
    answer: async (context) => {
      const { change, scope, cycle, input, typed, refuse, t } = context
      const personal = personalData(input, 'text', t)
      if (personal) return refuse(personal)
      const given = await giveStatement(change, scope, { cycleId: cycle.id, ...input })
      if (given.ok) return goTo(paths.dpoStatement.to({ cycle: cycle.year }, { done: 'given' }))
      if (given.refusal === 'changedMeanwhile') return statementPage(context, { typed, conflict: true })
      return refusedWith(given.refusal, refuse, t)
    },
    refused: (context) => statementPage(context, context),
  }),
  action({
    path: paths.dpoStatementDeclining,
    capability: 'statement.write',
    audit: ['dpo_statement.declined'],
    input: z.object({ reason: text(declineLength), confirmed: checked() }),
    answer: async ({ change, scope, cycle, input, refuse, t }) => {
      const personal = personalData({ text: input.reason, confirmed: input.confirmed }, 'reason', t)
      if (personal) return refuse(personal)
      const declined = await declineStatement(change, scope, { cycleId: cycle.id, reason: input.reason })
      if (declined.ok) return goTo(paths.dpoStatement.to({ cycle: cycle.year }, { done: 'declined' }))
      return refusedWith(declined.refusal, refuse, t)
    },
    refused: (context) => statementPage(context, context),
  }),
  action({
    path: paths.dpoStatementWithdrawal,
    capability: 'statement.write',
    audit: ['dpo_statement.withdrawn'],
    input: z.object({}),
    answer: async ({ change, scope, cycle, refuse, t }) => {
      const withdrawn = await withdrawStatement(change, scope, cycle.id)
      if (withdrawn.ok) return goTo(paths.dpoStatement.to({ cycle: cycle.year }, { done: 'withdrawn' }))
      return refusedWith(withdrawn.refusal, refuse, t)
    },
    refused: (context) => statementPage(context, context),
  }),
]

/** Asks to look at a text once more that seems to hold a civil registration number. */
function personalData(
  { text, confirmed }: { readonly text: string; readonly confirmed: boolean },
  field: 'text' | 'reason',
  t: Language,
): FieldErrors | undefined {
  const numbers = personalNumbersIn(text)
  if (numbers === 0 || confirmed) return undefined
  const say = t.say.files.personalData
  return { [field]: `${say.text} ${say.found(numbers)}` }
}

/** What is wrong with the words is said at the field; whoever may not speak, or not now, is stopped. */
async function refusedWith(
  refusal: StatementRefusal,
  refuse: (errors: FieldErrors) => Promise<Answer>,
  t: Language,
): Promise<Answer> {
  const sentence = t.say.dpoStatements.refusals[refusal]
  if (refusal === 'empty' || refusal === 'repeated') return refuse({ text: sentence })
  return stop(refusal === 'onlyDpo' ? 403 : 409, sentence)
}

interface Ground<C extends 'goal.region.read' | 'statement.write'> {
  readonly db: Reader
  readonly actor: Actor
  readonly scope: UnitScope<C>
  readonly cycle: CycleRow
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly done?: (typeof notices)[number] | undefined
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** Another one in the same role saved first: the page shows what is kept, and the form saves over it knowingly. */
  readonly conflict?: boolean
}

async function statementPage<C extends 'goal.region.read' | 'statement.write'>(
  context: Ground<C>,
  { done, typed, errors = {}, conflict = false }: Showing,
): Promise<Answer> {
  const { db, actor, scope, cycle, csrf, t } = context
  const writing = scopeFor(actor, 'statement.write')
  const draft = writing && (await statementDraft(db, writing, cycle.id))
  const model = presentStatement(
    {
      year: cycle.year,
      cycle: cycle.state,
      sealed: await areGoalsSealed(db, cycle.id),
      acts: await statementActsOf(db, scope, cycle.id),
      own: writing && { draft },
    },
    t,
  )
  const field = (name: string, kept: string) => (typed?.[name] === undefined ? kept : textIn(typed, name))
  const { text, version } = model.form ?? { text: '', version: '0' }
  const fields = {
    text: field('text', text),
    reason: field('reason', ''),
    version: conflict ? version : field('version', version),
  }
  const meanwhile = conflict
    ? {
        stored: [[t.say.dpoStatements.field, draft?.text ?? text] as const],
        latest: await lastTraced(context, {
          object: 'cycle',
          id: cycle.id,
          actions: ['dpo_statement.saved'],
        }),
        keepHref: paths.dpoStatement.to({ cycle: cycle.year }),
      }
    : undefined
  return showPage(
    model.title,
    <StatementPage
      model={model}
      fields={fields}
      errors={errors}
      meanwhile={meanwhile}
      done={done && t.say.dpoStatements.done[done]}
      personalData={personalNumbersIn(fields.text, fields.reason) > 0}
      csrf={csrf}
      t={t}
    />,
    { here: 'dpoStatement', ...(conflict ? { status: 409 } : {}) },
  )
}
