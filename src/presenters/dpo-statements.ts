import type { CycleState } from '../domain/cycles/cycle.ts'
import {
  type StatementAct,
  type StatementStanding,
  standingOf,
  statementStates,
} from '../domain/dpo-statements/dpo-statement.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'

export interface StatementInput {
  readonly year: number
  readonly cycle: CycleState
  /** The goals lie before the steering group, or are approved. */
  readonly sealed: boolean
  /** Oldest first. */
  readonly acts: readonly StatementAct[]
  /** The data protection officer's own draft; undefined for everybody else. */
  readonly own:
    | { readonly draft: { readonly text: string; readonly version: number } | undefined }
    | undefined
}

export interface StatementForm {
  readonly heading: string
  /** What stands in the field: the draft, or what was given and is to be replaced. */
  readonly text: string
  readonly version: string
  readonly save: string
  readonly give: string
  /** Where it is said that there will be none; null where that is said already. */
  readonly decline: string | null
  readonly withdrawal: {
    readonly action: string
    readonly text: string
    readonly button: string
  } | null
}

export interface StatementModel {
  readonly title: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly lead: string
  readonly standing: Rich
  /** The statement, or the reason why there is none; in full and as it was written. */
  readonly text: { readonly label: string | null; readonly body: string } | null
  /** Why it can no longer be changed, for the one who could. */
  readonly closed: string | null
  readonly form: StatementForm | null
  readonly history: readonly { readonly what: string; readonly when: string }[]
}

/** The data protection officer's statement on the goals of a year, with the forms that only its author gets. */
export function presentStatement(input: StatementInput, t: Language): StatementModel {
  const say = t.say.dpoStatements
  const { year, acts, own } = input
  const standing = standingOf(acts)
  const closed = !statementStates.includes(input.cycle) ? say.decided : input.sealed ? say.sealed : null
  return {
    title: say.title(year),
    crumbs: [{ label: t.say.goals.title(year), href: paths.goals.to({ cycle: year }) }, { label: say.crumb }],
    lead: own ? say.leadOwn : say.leadOthers,
    standing: sentenceOn(standing, t),
    text: textOf(standing, t),
    closed: own ? closed : null,
    form: own && closed === null ? formOf(year, standing, own.draft, t) : null,
    history: acts.map(({ act, at }) => ({ what: say.acts[act], when: t.format.dayAndTime(at) })),
  }
}

function sentenceOn(standing: StatementStanding, t: Language): Rich {
  const say = t.say.dpoStatements
  return standing.kind === 'none' ? [say.none] : say[standing.kind](t.format.dayAndTime(standing.at))
}

function textOf(standing: StatementStanding, t: Language): StatementModel['text'] {
  if (standing.kind === 'none' || standing.text === '') return null
  return {
    label: standing.kind === 'declined' ? t.say.dpoStatements.declinedReason : null,
    body: standing.text,
  }
}

function formOf(
  year: number,
  standing: StatementStanding,
  draft: { readonly text: string; readonly version: number } | undefined,
  t: Language,
): StatementForm {
  const say = t.say.dpoStatements
  const here = { cycle: year }
  return {
    heading: standing.kind === 'given' ? say.rewriteHeading : say.writeHeading,
    text: draft?.text ?? (standing.kind === 'given' ? standing.text : ''),
    version: String(draft?.version ?? 0),
    save: paths.dpoStatement.to(here),
    give: paths.dpoStatementGiving.to(here),
    decline: standing.kind === 'declined' ? null : paths.dpoStatementDeclining.to(here),
    withdrawal:
      standing.kind === 'none'
        ? null
        : {
            action: paths.dpoStatementWithdrawal.to(here),
            text: say.withdrawText[standing.kind],
            button: say.withdraw[standing.kind],
          },
  }
}
