import type { Bilingual, Edition } from '../../shape.ts'

/** One control of CIS v7.1, kept so that an external analysis of the CIS20 generation stays readable. */
export interface Cis7Control<Number extends number = number> {
  readonly number: Number
  /** The official English title, credited to CIS in NOTICE.md; never translated. */
  readonly title: string
  readonly group: 'Basic' | 'Foundational' | 'Organizational'
  /** How many sub-controls the edition has under the control; the sub-controls themselves are not in the catalogue. */
  readonly subControls: number
  /** Our own short name, which is not an official translation. */
  readonly name: Bilingual
}

/** The edition that "CIS20" means here. Its numbers do not match those of v8.1: only totals may be set side by side. */
export const cis7Edition = {
  id: 'cis-v7.1',
  version: '7.1',
  date: '2019-04',
  status: 'published',
  title: { da: 'CIS Controls version 7.1 (CIS20)', en: 'CIS Controls version 7.1 (CIS20)' },
} as const satisfies Edition

const registry = [
  {
    number: 1,
    title: 'Inventory and Control of Hardware Assets',
    group: 'Basic',
    subControls: 8,
    name: { da: 'Overblik over udstyr', en: 'Overview of equipment' },
  },
  {
    number: 2,
    title: 'Inventory and Control of Software Assets',
    group: 'Basic',
    subControls: 10,
    name: { da: 'Overblik over programmer', en: 'Overview of software' },
  },
  {
    number: 3,
    title: 'Continuous Vulnerability Management',
    group: 'Basic',
    subControls: 7,
    name: { da: 'Håndtering af sårbarheder', en: 'Vulnerabilities' },
  },
  {
    number: 4,
    title: 'Controlled Use of Administrative Privileges',
    group: 'Basic',
    subControls: 9,
    name: { da: 'Administratorrettigheder', en: 'Administrator rights' },
  },
  {
    number: 5,
    title:
      'Secure Configuration for Hardware and Software on Mobile Devices, Laptops, Workstations and Servers',
    group: 'Basic',
    subControls: 5,
    name: { da: 'Sikker opsætning af computere', en: 'Secure configuration of computers' },
  },
  {
    number: 6,
    title: 'Maintenance, Monitoring and Analysis of Audit Logs',
    group: 'Basic',
    subControls: 8,
    name: { da: 'Logning', en: 'Logging' },
  },
  {
    number: 7,
    title: 'Email and Web Browser Protections',
    group: 'Foundational',
    subControls: 10,
    name: { da: 'E-mail og browser', en: 'E-mail and browser' },
  },
  {
    number: 8,
    title: 'Malware Defenses',
    group: 'Foundational',
    subControls: 8,
    name: { da: 'Værn mod skadelige programmer', en: 'Protection against malware' },
  },
  {
    number: 9,
    title: 'Limitation and Control of Network Ports, Protocols and Services',
    group: 'Foundational',
    subControls: 5,
    name: { da: 'Porte og tjenester på netværket', en: 'Network ports and services' },
  },
  {
    number: 10,
    title: 'Data Recovery Capabilities',
    group: 'Foundational',
    subControls: 5,
    name: { da: 'Gendannelse af data', en: 'Data recovery' },
  },
  {
    number: 11,
    title: 'Secure Configuration for Network Devices, such as Firewalls, Routers and Switches',
    group: 'Foundational',
    subControls: 7,
    name: { da: 'Sikker opsætning af netværksudstyr', en: 'Secure configuration of network devices' },
  },
  {
    number: 12,
    title: 'Boundary Defense',
    group: 'Foundational',
    subControls: 12,
    name: { da: 'Værn ved netværkets grænser', en: "Protection at the network's borders" },
  },
  {
    number: 13,
    title: 'Data Protection',
    group: 'Foundational',
    subControls: 9,
    name: { da: 'Beskyttelse af data', en: 'Data protection' },
  },
  {
    number: 14,
    title: 'Controlled Access Based on the Need to Know',
    group: 'Foundational',
    subControls: 9,
    name: { da: 'Adgang efter behov', en: 'Access by need' },
  },
  {
    number: 15,
    title: 'Wireless Access Control',
    group: 'Foundational',
    subControls: 10,
    name: { da: 'Trådløse netværk', en: 'Wireless networks' },
  },
  {
    number: 16,
    title: 'Account Monitoring and Control',
    group: 'Foundational',
    subControls: 13,
    name: { da: 'Styring af brugerkonti', en: 'User accounts' },
  },
  {
    number: 17,
    title: 'Implement a Security Awareness and Training Program',
    group: 'Organizational',
    subControls: 9,
    name: { da: 'Uddannelse og opmærksomhed', en: 'Training and awareness' },
  },
  {
    number: 18,
    title: 'Application Software Security',
    group: 'Organizational',
    subControls: 11,
    name: { da: 'Sikker udvikling', en: 'Secure development' },
  },
  {
    number: 19,
    title: 'Incident Response and Management',
    group: 'Organizational',
    subControls: 8,
    name: { da: 'Håndtering af hændelser', en: 'Incident handling' },
  },
  {
    number: 20,
    title: 'Penetration Tests and Red Team Exercises',
    group: 'Organizational',
    subControls: 8,
    name: { da: 'Afprøvning af sikkerheden', en: 'Security testing' },
  },
] as const satisfies readonly Cis7Control[]

/** 1 to 20, as literals. */
export type Cis7ControlNumber = (typeof registry)[number]['number']

/** The 20 controls in order. */
export const cis7Controls: readonly Cis7Control<Cis7ControlNumber>[] = registry
