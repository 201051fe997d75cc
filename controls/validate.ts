import { type Catalogue, catalogue as ours } from './catalogue.ts'
import type { Bilingual, Control, ImplementationGroup, Safeguard } from './shape.ts'

/** The rules by the name that a failing start shows. */
export type CatalogueRule =
  | 'controls'
  | 'safeguard-ids-unique'
  | 'safeguard-of-control'
  | 'safeguard-order'
  | 'groups-cumulative'
  | 'counts-per-control'
  | 'cis7-controls'
  | 'guideline-count'
  | 'guideline-ids-unique'
  | 'requirement-of-guideline'
  | 'requirement-count'
  | 'months'
  | 'short-names'
  | 'texts'
  | 'abilities'
  | 'crosswalk-ids'
  | 'crosswalk-unique'

/** Safeguards of each control as CIS v8.1 publishes them: in IG1, in IG1 and IG2, in all. */
const published: readonly (readonly [ig1: number, ig2: number, ig3: number])[] = [
  [2, 4, 5],
  [3, 6, 7],
  [6, 12, 14],
  [7, 11, 12],
  [4, 6, 6],
  [5, 7, 8],
  [4, 7, 7],
  [3, 11, 12],
  [2, 6, 7],
  [3, 7, 7],
  [4, 5, 5],
  [1, 7, 8],
  [0, 6, 11],
  [8, 9, 9],
  [1, 4, 7],
  [0, 11, 14],
  [3, 8, 9],
  [0, 3, 5],
]
const cumulative: readonly string[] = ['IG1 IG2 IG3', 'IG2 IG3', 'IG3']
const shortNameLimit = 34

function refuse(rule: CatalogueRule, where: string | number, why: string): never {
  throw new Error(`The catalogue breaks its rule "${rule}" at ${where}: ${why}`)
}

function allSafeguards(catalogue: Catalogue): readonly Safeguard[] {
  return catalogue.controls.flatMap((control) => control.safeguards)
}

function checkNumbers(rule: CatalogueRule, numbers: readonly number[], count: number): void {
  if (numbers.length !== count) refuse(rule, `${numbers.length} controls`, `there must be ${count}`)
  numbers.forEach((number, index) => {
    if (number !== index + 1) refuse(rule, number, `control ${index + 1} must stand there`)
  })
}

function checkUnique(rule: CatalogueRule, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) refuse(rule, id, 'it occurs twice')
    seen.add(id)
  }
}

function countIn(control: Control, group: ImplementationGroup): number {
  return control.safeguards.filter((safeguard) => safeguard.groups.includes(group)).length
}

/** 18 controls, each with its own safeguards from 1 on; with the published counts that makes 153, 130 and 56. */
function checkControls(catalogue: Catalogue): void {
  checkNumbers(
    'controls',
    catalogue.controls.map((control) => control.number),
    published.length,
  )
  checkUnique(
    'safeguard-ids-unique',
    allSafeguards(catalogue).map((safeguard) => safeguard.id),
  )
  catalogue.controls.forEach((control, index) => {
    control.safeguards.forEach((safeguard, position) => {
      if (safeguard.control !== control.number || !safeguard.id.startsWith(`${control.number}.`))
        refuse('safeguard-of-control', safeguard.id, `it stands under control ${control.number}`)
      if (safeguard.id !== `${control.number}.${position + 1}`)
        refuse('safeguard-order', safeguard.id, `${control.number}.${position + 1} must stand there`)
      if (!cumulative.includes(safeguard.groups.join(' ')))
        refuse('groups-cumulative', safeguard.id, `its groups are "${safeguard.groups.join(' ')}"`)
    })
    const counts = [countIn(control, 'IG1'), countIn(control, 'IG2'), countIn(control, 'IG3')].join(', ')
    const expected = published[index]?.join(', ')
    if (counts !== expected)
      refuse('counts-per-control', control.number, `it has ${counts} in IG1, IG2, IG3 and not ${expected}`)
  })
}

/** 26 guidelines with 147 requirements; whole months; short names that fit a narrow table. */
function checkGuidelines(catalogue: Catalogue): void {
  const { guidelines } = catalogue
  const requirements = guidelines.flatMap((guideline) => guideline.requirements)
  if (guidelines.length !== 26) refuse('guideline-count', guidelines.length, 'there must be 26')
  if (requirements.length !== 147) refuse('requirement-count', requirements.length, 'there must be 147')
  checkUnique(
    'guideline-ids-unique',
    [...guidelines, ...requirements].map((entry) => entry.id),
  )
  for (const guideline of guidelines) {
    for (const text of [guideline.shortName.da, guideline.shortName.en])
      if ([...text].length > shortNameLimit)
        refuse('short-names', guideline.id, `"${text}" has more than ${shortNameLimit} characters`)
    checkMonths(guideline.id, guideline.reviewMonths)
    guideline.requirements.forEach((requirement, index) => {
      if (requirement.guideline !== guideline.id || requirement.id !== `${guideline.id}-K${index + 1}`)
        refuse('requirement-of-guideline', requirement.id, `${guideline.id}-K${index + 1} must stand there`)
      checkMonths(requirement.id, requirement.evidenceMaxAgeMonths)
    })
  }
}

function checkMonths(id: string, months: number): void {
  if (!Number.isInteger(months) || months < 1) refuse('months', id, `${months} is no number of whole months`)
}

/** Every safeguard serves an ability for a reason, and an exception says something else than the rule. */
function checkAbilities(catalogue: Catalogue): void {
  const rules = new Map(catalogue.abilityRules.map((rule) => [rule.securityFunction, rule]))
  const safeguards = new Map(allSafeguards(catalogue).map((safeguard) => [safeguard.id, safeguard]))
  for (const { id, securityFunction } of safeguards.values())
    if (!rules.has(securityFunction)) refuse('abilities', id, `no rule for the function ${securityFunction}`)
  const excepted = catalogue.abilityExceptions.flatMap((exception) => exception.safeguards)
  checkUnique('abilities', excepted)
  for (const [name, abilities] of [
    ...catalogue.abilityRules.map((rule) => [rule.securityFunction, rule.abilities] as const),
    ...catalogue.abilityExceptions.map((one) => [one.safeguards.join(' '), one.abilities] as const),
  ]) {
    if (abilities.length === 0) refuse('abilities', name, 'no ability is given')
    checkUnique('abilities', abilities)
  }
  for (const exception of catalogue.abilityExceptions)
    for (const id of exception.safeguards) {
      const safeguard = safeguards.get(id)
      if (!safeguard) refuse('abilities', id, 'no such safeguard')
      if (rules.get(safeguard.securityFunction)?.abilities.join() === exception.abilities.join())
        refuse('abilities', id, 'the exception says the same as the rule')
    }
}

/** Both ends of every mapping exist where they are ours, and no pair stands twice. */
function checkCrosswalks(catalogue: Catalogue): void {
  const safeguards = new Set(allSafeguards(catalogue).map((safeguard) => safeguard.id))
  const controls = new Set(catalogue.controls.map((control) => control.number))
  const cis7 = new Set(catalogue.cis7Controls.map((control) => control.number))
  const guidelines = new Set(catalogue.guidelines.map((guideline) => guideline.id))
  const known = (exists: boolean, id: string | number, where: string) => {
    if (!exists) refuse('crosswalk-ids', id, `unknown in ${where}`)
  }
  for (const [framework, links] of Object.entries(catalogue.frameworks)) {
    for (const link of links) known(safeguards.has(link.safeguard), link.safeguard, framework)
    checkUnique(
      'crosswalk-unique',
      links.map((link) => `${link.safeguard} to ${framework} ${link.target}`),
    )
  }
  for (const { from, to } of catalogue.cis7ControlLinks) {
    known(cis7.has(from), from, 'CIS v7.1')
    known(controls.has(to), to, 'CIS v8.1')
  }
  for (const { from, to } of catalogue.cis7SubControlLinks) {
    known(cis7.has(Number(from.split('.')[0])), from, 'CIS v7.1')
    known(safeguards.has(to), to, 'CIS v8.1')
  }
  checkUnique(
    'crosswalk-unique',
    [...catalogue.cis7ControlLinks, ...catalogue.cis7SubControlLinks].map(
      ({ from, to }) => `CIS v7.1 ${from} to CIS v8.1 ${to}`,
    ),
  )
  for (const [guideline, numbers] of Object.entries(catalogue.guidelineControls)) {
    known(guidelines.has(guideline), guideline, 'the guidelines')
    for (const number of numbers) known(controls.has(number), number, 'CIS v8.1')
    checkUnique(
      'crosswalk-unique',
      numbers.map((number) => `${guideline} to CIS v8.1 ${number}`),
    )
  }
}

function* textsOf(catalogue: Catalogue): Generator<readonly [where: string, text: string]> {
  const both = function* (where: string, text: Bilingual): Generator<readonly [string, string]> {
    yield [`${where} (da)`, text.da]
    yield [`${where} (en)`, text.en]
  }
  for (const control of catalogue.controls) {
    const where = `control ${control.number}`
    yield [`title of ${where}`, control.title]
    yield* both(`name of ${where}`, control.name)
    yield* both(`explanation of ${where}`, control.explanation)
    for (const safeguard of control.safeguards) {
      yield [`title of ${safeguard.id}`, safeguard.title]
    }
  }
  for (const control of catalogue.cis7Controls) {
    yield [`title of CIS v7.1 ${control.number}`, control.title]
    yield* both(`name of CIS v7.1 ${control.number}`, control.name)
  }
  for (const guideline of catalogue.guidelines) {
    yield* both(`title of ${guideline.id}`, guideline.title)
    yield* both(`short name of ${guideline.id}`, guideline.shortName)
    yield* both(`purpose of ${guideline.id}`, guideline.purpose)
    for (const basis of guideline.legalBasis) yield [`legal basis of ${guideline.id}`, basis.reference]
    for (const requirement of guideline.requirements) {
      yield* both(`text of ${requirement.id}`, requirement.text)
      yield* both(`evidence of ${requirement.id}`, requirement.evidence)
    }
  }
  for (const [table, rows] of Object.entries(catalogue.legends))
    for (const [key, text] of Object.entries(rows)) yield* both(`${table} ${key}`, text)
  for (const rule of catalogue.abilityRules) yield* both(`ability of ${rule.securityFunction}`, rule.reason)
  for (const one of catalogue.abilityExceptions)
    yield* both(`ability of ${one.safeguards.join(' ')}`, one.reason)
}

/** Every text is there, in composed form, and holds nothing that cannot be seen. */
function checkTexts(catalogue: Catalogue): void {
  for (const [where, text] of textsOf(catalogue)) {
    if (text === '') refuse('texts', where, 'it is empty')
    if (text !== text.trim()) refuse('texts', where, 'it begins or ends with a space')
    if (/\p{Cc}|\p{Cf}/u.test(text)) refuse('texts', where, 'it holds a control or invisible character')
    if (text !== text.normalize('NFC')) refuse('texts', where, 'it is not in composed form (NFC)')
  }
}

/**
 * Throws at the first rule the catalogue breaks, naming the rule and the id; returns nothing when all hold. Run at
 * start, so that no figure is ever made from a catalogue that contradicts itself.
 */
export function validateCatalogue(catalogue: Catalogue = ours): void {
  checkControls(catalogue)
  checkNumbers(
    'cis7-controls',
    catalogue.cis7Controls.map((control) => control.number),
    20,
  )
  checkGuidelines(catalogue)
  checkAbilities(catalogue)
  checkCrosswalks(catalogue)
  checkTexts(catalogue)
}
