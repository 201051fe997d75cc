import { describe, expect, test } from 'vitest'
import { compareSafeguardIds } from '../../controls/cis/order.ts'
import { cis7Controls, cis7Edition } from '../../controls/cis/v7.1/index.ts'
import {
  type CisControlNumber,
  cisControls,
  cisEdition,
  controlByNumber,
  isCisControlNumber,
  isSafeguardId,
  type SafeguardId,
  safeguardById,
  safeguardIds,
  safeguards,
} from '../../controls/cis/v8.1/index.ts'
import { defineControl } from '../../controls/shape.ts'

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe('CIS v8.1', () => {
  test('has 18 controls and 153 safeguards in three cumulative groups', () => {
    expect(cisControls.map((control) => control.number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
    expect(safeguards).toHaveLength(153)
    expect(tally(safeguards.map((safeguard) => safeguard.groups.join(' ')))).toEqual({
      'IG1 IG2 IG3': 56,
      'IG2 IG3': 74,
      IG3: 23,
    })
  })

  test('has the functions and classes of v8.1.2', () => {
    expect(tally(safeguards.map((safeguard) => safeguard.securityFunction))).toEqual({
      Govern: 25,
      Identify: 14,
      Protect: 78,
      Detect: 24,
      Respond: 6,
      Recover: 6,
    })
    expect(tally(safeguards.map((safeguard) => safeguard.assetClass))).toEqual({
      Devices: 25,
      Software: 24,
      Data: 32,
      Users: 29,
      Network: 23,
      Documentation: 20,
    })
  })

  test('names the controls in plain Danish beside the official titles', () => {
    expect(cisControls.map((control) => `${control.number} ${control.name.da} | ${control.title}`)).toEqual([
      '1 Overblik over udstyr | Inventory and Control of Enterprise Assets',
      '2 Overblik over programmer | Inventory and Control of Software Assets',
      '3 Beskyttelse af data | Data Protection',
      '4 Sikker opsætning | Secure Configuration of Enterprise Assets and Software',
      '5 Styring af brugerkonti | Account Management',
      '6 Styring af adgang | Access Control Management',
      '7 Håndtering af sårbarheder | Continuous Vulnerability Management',
      '8 Logning | Audit Log Management',
      '9 E-mail og browser | Email and Web Browser Protections',
      '10 Værn mod skadelige programmer | Malware Defenses',
      '11 Gendannelse af data | Data Recovery',
      '12 Netværkets opbygning | Network Infrastructure Management',
      '13 Overvågning af netværk | Network Monitoring and Defense',
      '14 Uddannelse og opmærksomhed | Security Awareness and Skills Training',
      '15 Leverandører | Service Provider Management',
      '16 Sikker udvikling | Application Software Security',
      '17 Håndtering af hændelser | Incident Response Management',
      '18 Afprøvning af sikkerheden | Penetration Testing',
    ])
  })

  test('explains each control in two to four plain sentences in each language', () => {
    for (const control of cisControls)
      for (const text of [control.explanation.da, control.explanation.en]) {
        const sentences = text.split(/(?<=\.) /)
        expect(sentences.length, text).toBeGreaterThanOrEqual(2)
        expect(sentences.length, text).toBeLessThanOrEqual(4)
        expect(text, 'no exclamation marks or questions').not.toMatch(/[!?]/)
      }
  })

  test('holds nothing from CIS but number, title, class, function and groups', () => {
    const allowed = ['assetClass', 'control', 'explanation', 'groups', 'id', 'securityFunction', 'title']
    for (const safeguard of safeguards) {
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(safeguard)))
      expect(safeguard.title.length).toBeLessThanOrEqual(120)
      expect(safeguard.title, 'a title and no sentence').not.toMatch(/\.$/)
    }
  })

  test('finds a safeguard and a control by id', () => {
    expect(safeguardById('16.10').title).toBe('Apply Secure Design Principles in Application Architectures')
    expect(safeguardById('16.1').title).toBe(
      'Establish and Maintain a Secure Application Development Process',
    )
    expect(safeguardById('16.10').control).toBe(16)
    expect(controlByNumber(11).safeguards.map((safeguard) => safeguard.id)).toEqual([
      '11.1',
      '11.2',
      '11.3',
      '11.4',
      '11.5',
    ])
  })

  test('knows its ids exactly', () => {
    expect(safeguardIds.filter(isSafeguardId)).toHaveLength(153)
    for (const text of [
      '',
      '16',
      '16.0',
      '16.15',
      '19.1',
      '01.1',
      '1.01',
      ' 1.1',
      '1.1 ',
      '1,1',
      '1.1.',
      'constructor',
    ])
      expect(isSafeguardId(text), text).toBe(false)
    expect([0, 1, 18, 19, 1.5, Number.NaN].filter(isCisControlNumber)).toEqual([1, 18])
  })

  test('does not compile with an unknown safeguard or control', () => {
    // @ts-expect-error no control has a 16.15
    const unknown: SafeguardId = '16.15'
    // @ts-expect-error 16.10 is not written 16.100
    const padded: SafeguardId = '16.100'
    // @ts-expect-error there is no control 19
    const beyond: CisControlNumber = 19
    expect(() => safeguardById(unknown)).toThrow('No safeguard has the id 16.15')
    expect(() => safeguardById(padded)).toThrow('No safeguard has the id 16.100')
    expect(() => controlByNumber(beyond)).toThrow('No control has the number 19')
  })

  test('does not compile with a safeguard under another control', () => {
    const text = { da: 'Tekst', en: 'Text' }
    const safeguard = {
      control: 1,
      title: 'Title',
      assetClass: 'Devices',
      securityFunction: 'Identify',
      groups: ['IG3'],
    } as const
    const control = defineControl({
      number: 1,
      title: 'Title',
      name: text,
      explanation: text,
      // @ts-expect-error 2.1 is no safeguard of control 1
      safeguards: [{ ...safeguard, id: '2.1' }],
    })
    expect(control.number).toBe(1)
  })

  test('orders ids by number, part by part', () => {
    const shuffled = [...safeguardIds].sort()
    expect(shuffled.indexOf('16.10')).toBeLessThan(shuffled.indexOf('16.2'))
    expect(shuffled.sort(compareSafeguardIds)).toEqual(safeguardIds)
    expect(compareSafeguardIds('16.2', '16.10')).toBeLessThan(0)
    expect(compareSafeguardIds('16.10', '2.1')).toBeGreaterThan(0)
    expect(compareSafeguardIds('16.1', '16.1')).toBe(0)
    expect(compareSafeguardIds('16', '16.1')).toBeLessThan(0)
  })
})

describe('CIS v7.1', () => {
  test('has 20 controls in three categories with 171 sub-controls', () => {
    expect(cis7Controls.map((control) => control.number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(tally(cis7Controls.map((control) => control.group))).toEqual({
      Basic: 6,
      Foundational: 10,
      Organizational: 4,
    })
    expect(cis7Controls.reduce((sum, control) => sum + control.subControls, 0)).toBe(171)
  })

  test('is another edition, whose numbers mean something else', () => {
    expect([cis7Edition.id, cisEdition.id]).toEqual(['cis-v7.1', 'cis-v8.1'])
    expect(cis7Controls[2]?.title).toBe('Continuous Vulnerability Management')
    expect(controlByNumber(3).title).toBe('Data Protection')
  })
})
