import { abilityExceptions, abilityRules } from './ability-map.ts'
import { type CisSafeguard, type SafeguardId, safeguards } from './cis/v8.1/index.ts'
import type { Ability, Bilingual, SecurityFunction } from './shape.ts'

export type { Ability } from './shape.ts'

/** The strategy's order. */
export const abilities: readonly Ability[] = ['predict', 'prevent', 'detect', 'manage']

interface Grounded {
  readonly abilities: readonly Ability[]
  readonly reason: Bilingual
}

const exceptionById = new Map<SafeguardId, Grounded>(
  abilityExceptions.flatMap((exception) => exception.safeguards.map((id) => [id, exception] as const)),
)
const ruleByFunction = new Map<SecurityFunction, Grounded>(
  abilityRules.map((rule) => [rule.securityFunction, rule]),
)

function ground(safeguard: CisSafeguard): Grounded {
  const found = exceptionById.get(safeguard.id) ?? ruleByFunction.get(safeguard.securityFunction)
  if (!found) throw new Error(`No ability is given for safeguard ${safeguard.id}`)
  return found
}

const groundById = new Map<SafeguardId, Grounded>(
  safeguards.map((safeguard) => [safeguard.id, ground(safeguard)]),
)

function groundOf(id: SafeguardId): Grounded {
  const found = groundById.get(id)
  if (!found) throw new Error(`No safeguard has the id ${id}`)
  return found
}

/** The one or more abilities a safeguard serves, in the strategy's order; it counts fully in each. */
export function abilitiesOf(id: SafeguardId): readonly Ability[] {
  return groundOf(id).abilities
}

/** Why the safeguard serves those abilities. */
export function abilityReasonOf(id: SafeguardId): Bilingual {
  return groundOf(id).reason
}
