import { roles } from '../domain/access/role.ts'
import { cycleStates } from '../domain/cycles/cycle.ts'
import type { Instant } from '../domain/time.ts'
import type { AuditAction, AuditObject } from '../domain/trail/entry.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** One line of the audit log as it is stored; `detail` is canonical JSON. */
export interface AuditInput {
  readonly seq: number
  readonly at: Instant
  readonly actor_id: string | null
  readonly actor_roles: string
  readonly action: AuditAction
  readonly object: AuditObject
  readonly object_id: string
  readonly detail: string
  readonly actor: string | null
  readonly unit: string | null
  readonly subject: string | null
}

export interface AuditModel {
  readonly lines: readonly {
    readonly number: string
    readonly when: string
    readonly who: string
    /** The roles that the person held at that moment. */
    readonly held: string
    readonly what: string
    readonly facts: string
    readonly unit: string
  }[]
  readonly page: number
  readonly pages: number
  readonly newer: string | undefined
  readonly older: string | undefined
}

export const auditPageLength = 50

/** One page of the log: `newest` is the number of the newest line of all, `before` is one above this page's first. */
export function presentAudit(
  lines: readonly AuditInput[],
  place: { readonly newest: number; readonly before: number },
  t: Language,
): AuditModel {
  const { newest, before } = place
  const newer = before + auditPageLength
  const last = lines.at(-1)?.seq ?? 1
  return {
    lines: lines.map((line) => ({
      number: t.format.integer(line.seq),
      when: t.format.dayAndTime(line.at),
      who: whoOf(line, t),
      held: line.actor_id === null ? '' : rolesOf(line.actor_roles, t),
      what: t.say.audit.actions[line.action],
      facts: factsOf(line, t),
      unit: line.unit ?? '',
    })),
    page: Math.ceil((newest + 1 - before) / auditPageLength) + 1,
    pages: Math.ceil((newest + 1 - before) / auditPageLength) + Math.ceil((before - 1) / auditPageLength),
    newer: before > newest ? undefined : paths.audit.to({}, newer > newest ? {} : { before: newer }),
    older: last > 1 ? paths.audit.to({}, { before: last }) : undefined,
  }
}

function whoOf(line: AuditInput, t: Language): string {
  if (line.actor !== null) return line.actor
  return line.actor_roles === 'operator' ? t.say.audit.operator : t.say.audit.visitor
}

function rolesOf(held: string, t: Language): string {
  return roles
    .filter((role) => held.split(' ').includes(role))
    .map((role) => t.say.navigation.roles[role])
    .join(', ')
}

/** The few facts of a line that say something to a reader; anything else that a line carries stays in the log. */
function factsOf(line: AuditInput, t: Language): string {
  const say = t.say.audit
  const detail = JSON.parse(line.detail) as Readonly<Record<string, unknown>>
  const role = roles.find((known) => known === detail['role'])
  const step = cycleStates.find((known) => known === detail['to'])
  const year = detail['year'] ?? detail['cycle']
  const aboutOther = line.subject !== null && line.object_id !== line.actor_id
  return [
    ...(aboutOther ? [say.about(line.subject)] : []),
    ...(role ? [say.role(t.say.navigation.roles[role])] : []),
    ...(year === undefined ? [] : [say.cycle(String(year))]),
    ...(line.action === 'cycle.moved' && step ? [say.step(t.say.navigation.states[step])] : []),
    ...(line.object === 'route' ? [say.address(line.object_id)] : []),
  ].join(' ')
}
