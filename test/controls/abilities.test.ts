import { describe, expect, test } from 'vitest'
import { abilities, abilitiesOf, abilityReasonOf } from '../../controls/abilities.ts'
import { abilityExceptions, abilityRules } from '../../controls/ability-map.ts'
import { type SafeguardId, safeguardById, safeguardIds } from '../../controls/cis/v8.1/index.ts'

describe('the four abilities', () => {
  test('are served by every safeguard, with a reason in both languages, in the order of the strategy', () => {
    for (const id of safeguardIds) {
      const served = abilitiesOf(id)
      expect(served.length, id).toBeGreaterThan(0)
      expect(abilities.filter((ability) => served.includes(ability))).toEqual(served)
      expect(abilityReasonOf(id).da).not.toBe('')
      expect(abilityReasonOf(id).en).not.toBe('')
    }
  })

  test('follow the security function unless an exception says otherwise', () => {
    const excepted = new Set(abilityExceptions.flatMap((exception) => exception.safeguards))
    for (const id of safeguardIds.filter((one) => !excepted.has(one))) {
      const rule = abilityRules.find((one) => one.securityFunction === safeguardById(id).securityFunction)
      expect(abilitiesOf(id)).toEqual(rule?.abilities)
      expect(abilityReasonOf(id)).toBe(rule?.reason)
    }
  })

  test.each<[SafeguardId, string]>([
    ['1.1', 'predict'],
    ['3.1', 'predict'],
    ['3.11', 'prevent'],
    ['8.2', 'detect'],
    ['8.10', 'detect manage'],
    ['11.2', 'manage'],
    ['17.1', 'manage'],
  ])('%s serves %s', (id, expected) => {
    expect(abilitiesOf(id).join(' ')).toBe(expected)
  })

  test.each<[SafeguardId, string, string]>([
    ['7.7', 'Respond', 'prevent'],
    ['11.1', 'Govern', 'manage'],
    ['18.2', 'Detect', 'predict'],
    ['16.14', 'Protect', 'predict'],
  ])('%s is %s at CIS and serves %s', (id, securityFunction, expected) => {
    expect(safeguardById(id).securityFunction).toBe(securityFunction)
    expect(abilitiesOf(id).join(' ')).toBe(expected)
  })

  test('refuse an id that went around the type', () => {
    // @ts-expect-error no control has a 16.15
    const unknown: SafeguardId = '16.15'
    expect(() => abilitiesOf(unknown)).toThrow('No safeguard has the id 16.15')
  })
})
