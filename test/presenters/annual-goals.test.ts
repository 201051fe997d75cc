import { describe, expect, test } from 'vitest'
import type { AnnualGoalsSnapshot, ExternalTotal } from '../../src/domain/reports/annual-goals.ts'
import { day } from '../../src/domain/time.ts'
import { type LanguageCode, languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { annualGoalsSnapshot, checksum, scored } from '../support/annual-goals.ts'

function present(changes: Partial<AnnualGoalsSnapshot> = {}, code: LanguageCode = 'da') {
  return presentAnnualGoals(annualGoalsSnapshot(changes), checksum, languageOf(code))
}

function withExternal(...external: readonly ExternalTotal[]): Partial<AnnualGoalsSnapshot> {
  return { maturity: { ...annualGoalsSnapshot().maturity, external } }
}

const cis20: ExternalTotal = {
  framework: 'cis-v7.1',
  year: 2022,
  on: null,
  assessor: 'Analytiker',
  scale: { min: 0, max: 5 },
  total: '2.7',
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

describe('the baseline of 2022', () => {
  test('2.7 of 5 is 54 %, 2,16 of 4 and 21 points from the target, and keeps its one decimal', () => {
    const [row] = present().summary.chart.rows
    expect(row).toMatchObject({ kind: 'external', reportedOn: 'on5', points: '−21' })
    expect(plain(row!.percent.text)).toBe('54 %')
    expect(row!.on4.text).toBe('2,16')
    expect(row!.on5.text).toBe('2,7')
  })

  test('is followed by a break and no line per control', () => {
    const { rows } = present().summary.chart
    expect(rows.map((row) => row.breakBefore)).toEqual([null, 'Nyt rammeværk: CIS18 afløser CIS20', null])
    expect(present().summary.sources).toContain('Enkeltkontroller kan ikke sammenlignes med CIS18.')
  })
})

describe('whether the target is reached', () => {
  test('only an external CIS18 total can say so', () => {
    const reached = present(
      withExternal({ ...cis20, framework: 'cis-v8.1', year: 2026, scale: { min: 0, max: 4 }, total: '3.0' }),
    )
    expect(reached.summary.headline).toContain('Regionen er i mål.')
    expect(reached.maturity.external?.rows[0]?.reached).toBe('Mål nået')
    expect(reached.decision.items.join()).toContain('målniveauet på 75 procent er nået')
  })

  test('a CIS20 total above it does not', () => {
    const old = present(withExternal({ ...cis20, total: '4.0' }))
    expect(old.summary.headline).not.toContain('Regionen er i mål')
    expect(old.maturity.external?.rows[0]?.reached).toBeNull()
  })

  test('nor does a self-assessment, which is over, at or under the target level', () => {
    const { maturity } = annualGoalsSnapshot()
    const all = scored(9, 10, 10, 10)
    const model = present({
      maturity: { ...maturity, external: [], total: { stated: all, documented: all } },
    })
    expect(model.summary.headline).toBe('Der er endnu ingen ekstern analyse. Målet er 75 procent.')
    expect(JSON.stringify(model)).not.toContain('Mål nået')
    expect(model.maturity.total.stated.level).toBe('over')
  })

  test('the latest analysis decides', () => {
    const model = present(
      withExternal(cis20, {
        ...cis20,
        framework: 'cis-v8.1',
        year: 2025,
        on: day('2025-10-01'),
        scale: { min: 0, max: 4 },
        total: '2.6',
      }),
    )
    expect(model.summary.headline).toContain('viste 65 procent')
    expect(model.summary.chart.rows.map((row) => row.breakBefore !== null)).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

describe('figures', () => {
  test('have the names and the exact values of score --json', () => {
    const figures = new Map(present().figures.map((figure) => [figure.name, figure]))
    expect(figures.get('total.stated.percent')).toMatchObject({ value: '61.0', text: '61\u00a0%' })
    expect(figures.get('total.documented.on4')?.value).toBe('1.88')
    expect(figures.get('control.5.stated.percent')?.value).toBe('72.0')
    expect(figures.get('coverage.answered')).toMatchObject({ value: '1412', text: '1.412' })
    expect(figures.get('coverage.applicable')?.value).toBe('1640')
    expect(figures.size).toBeGreaterThan(60)
  })

  test('are the same in both languages, written differently', () => {
    const [danish, english] = [present(), present({}, 'en')]
    expect(english.figures.map(({ name, value }) => [name, value])).toEqual(
      danish.figures.map(({ name, value }) => [name, value]),
    )
    expect(english.summary.chart.rows[1]?.on4.text).toBe('2.44')
  })

  test('round down below the target, and say so', () => {
    const { maturity } = annualGoalsSnapshot()
    const near = scored(2998, 4000, 10, 10)
    const model = present({ maturity: { ...maturity, total: { stated: near, documented: near } } })
    expect(plain(model.maturity.total.stated.percent.text)).toBe('74 %')
    expect(model.summary.chart.rows[1]?.on4.text).toBe('2,99')
    expect(model.maturity.note).toContain('rundet ned')
    expect(model.maturity.total.stated.level).toBe('under')
  })

  test('are a dash where there is no score, never 0', () => {
    const { maturity } = annualGoalsSnapshot()
    const nothing = { kind: 'unscored', answered: 0, applicable: 0 } as const
    const model = present({ maturity: { ...maturity, total: { stated: nothing, documented: nothing } } })
    expect(model.maturity.total.stated).toMatchObject({
      share: null,
      level: null,
      percent: { text: '–', value: '' },
    })
    expect(model.maturity.lead).toContain('Der vises derfor ingen score.')
  })
})

describe('compliance', () => {
  test('ten relevant, six complied, four not assessed: 60 % of relevant and 100 % of assessed, both labelled', () => {
    const snapshot = annualGoalsSnapshot()
    const guideline = snapshot.compliance.guidelines[0]!.guideline
    const units = snapshot.units.slice(0, 1)
    const counts = { complied: 6, partly: 0, notComplied: 0, notRelevant: 2, notAssessed: 4 }
    const { distribution } = present({
      units,
      compliance: { ...snapshot.compliance, guidelines: [{ guideline, units: [counts] }] },
    }).compliance
    const complied = distribution!.parts[0]!
    expect(plain(complied.ofRelevant)).toBe('60 %')
    expect(plain(complied.ofAssessed)).toBe('100 %')
    expect([distribution!.ofRelevantLabel, distribution!.ofAssessedLabel]).toEqual([
      'Andel af relevante',
      'Andel af vurderede',
    ])
    expect(distribution!.notRelevant.count.text).toBe('2')
  })

  test('says of what was delivered that it is a proposal, and of no text of the region', () => {
    const { compliance } = annualGoalsSnapshot()
    const notes = (own: (index: number) => boolean) => {
      const guidelines = compliance.guidelines.map((each, index) =>
        own(index) ? { ...each, own: true as const } : each,
      )
      const model = present({ compliance: { ...compliance, guidelines } })
      return `${model.compliance.notes.join(' ')} ${JSON.stringify(model.method)}`
    }
    expect(notes(() => false)).toContain('Forslag skrevet med egne ord')
    const some = notes((index) => index === 0)
    expect(some).toContain('GL-01: regionens egen tekst. De andre: Forslag skrevet')
    expect(some).toContain('Regionens egen tekst: GL-01')
    const all = notes(() => true)
    expect(all).not.toContain('orslag')
    expect(all).toContain('Regionens egne, som de gjaldt for året')
  })

  test('partly complied is never complied, and nothing rounds up into all', () => {
    const snapshot = annualGoalsSnapshot()
    const guideline = snapshot.compliance.guidelines[0]!.guideline
    const counts = { complied: 999, partly: 1, notComplied: 0, notRelevant: 0, notAssessed: 0 }
    const { blocks } = present({
      units: snapshot.units.slice(0, 1),
      compliance: { ...snapshot.compliance, guidelines: [{ guideline, units: [counts] }] },
    }).compliance
    expect(blocks[0]!.rows[0]!.cells[0]).toMatchObject({ text: '999/1000', level: 'half' })
    expect(plain(blocks[0]!.totalOfAll.text)).toBe('99 %')
  })

  test.each([
    [1, [1]],
    [6, [6]],
    [8, [4, 4]],
    [9, [5, 4]],
    [12, [6, 6]],
    [31, [8, 8, 7, 8]],
    [40, [8, 8, 8, 8, 8]],
  ])('%d units stand in blocks of as equal size as can be', (count, sizes) => {
    const units = Array.from({ length: count }, (_, index) => ({
      code: `U${index}`,
      name: `Enhed ${index}`,
      shortName: `E${index}`,
      weight: 1,
      maturity: null,
    }))
    const { blocks } = present({ units }).compliance
    expect(blocks.map((block) => block.units.length)).toEqual(sizes)
    expect(blocks.flatMap((block) => block.units.map((unit) => unit.code))).toEqual(
      units.map((unit) => unit.code),
    )
  })
})

describe('the goals', () => {
  test('have thirteen fields each in order, and a missing one says so', () => {
    const [first, ...rest] = annualGoalsSnapshot().goals
    const model = present({ goals: [{ ...first!, evidenceDemanded: '' }, ...rest] })
    const [goal] = model.goals.goals
    expect(goal!.rows).toHaveLength(13)
    expect(goal!.rows.find((row) => row.field === 'evidenceDemanded')).toMatchObject({
      text: 'Mangler',
      missing: true,
    })
    expect(goal!.notes.join(' ')).toContain('Dokumentation, der skal indsendes')
  })

  test('a baseline that is not known is said in words', () => {
    const row = present().goals.goals[7]!.rows.find((each) => each.field === 'baseline')
    expect(row).toMatchObject({
      text: 'Udgangspunkt kendes ikke; måles første gang 15. juni 2027',
      missing: false,
    })
  })

  test('every goal of last year stands once, and its successor names it', () => {
    const model = present()
    expect(model.lastYear.table?.rows.map((row) => row.number)).toEqual(
      annualGoalsSnapshot().lastYear!.goals.map((goal) => goal.number),
    )
    expect(model.goals.goals[2]?.notes).toEqual(['Videreført fra mål 2026-02.'])
  })

  test('a goal of last year that was missed and is not carried on says that this is undecided', () => {
    const { lastYear } = annualGoalsSnapshot()
    const [first, ...rest] = lastYear!.goals
    const missed = {
      ...first!,
      outcome: 'not_reached',
      comment: 'Portalen var nede.',
      continuation: null,
    } as const
    const model = present({ lastYear: { ...lastYear!, goals: [missed, ...rest] } })
    expect(model.lastYear.table?.rows[0]?.continuation).toBe('Ikke afgjort. Portalen var nede.')
  })

  test("a unit's own target and deadline win over the goal's, and another year is named", () => {
    const [first, ...rest] = annualGoalsSnapshot().goals
    const own = { code: 'U01', target: '80 %', deadline: day('2028-03-31') }
    const [block] = present({ goals: [{ ...first!, units: [own] }, ...rest] }).responsibility.blocks
    expect(block!.rows[0]!.cells[0]).toEqual({ target: '80 %', deadline: '31.03.\n2028' })
    expect(block!.rows[1]!.cells[0]).toBeNull()
  })
})

describe('tables and figures', () => {
  test.each(['da', 'en'] as const)('are numbered from 1 without a gap in %s', (code) => {
    const captions = JSON.stringify(present({}, code)).match(/(?:Tabel|tabel|Table|table) (\d+)\./g) ?? []
    expect(captions.map((caption) => Number(/\d+/.exec(caption)?.[0])).sort((a, b) => a - b)).toEqual(
      captions.map((_, index) => index + 1),
    )
  })
})

describe('the file', () => {
  test.each([
    ['draft', '0.9', 'aarlige-maal-2027_v0-9_udkast.pdf'],
    ['for_decision', '0.9', 'aarlige-maal-2027_v0-9_udkast.pdf'],
    ['approved', '1.0', 'aarlige-maal-2027_v1-0_godkendt.pdf'],
    ['replaced', '1.0', 'aarlige-maal-2027_v1-0_erstattet.pdf'],
  ] as const)('%s is named %s', (status, version, name) => {
    const { document } = annualGoalsSnapshot()
    const model = present({ document: { ...document, status, version } })
    expect(model.file.name).toBe(name)
    expect(model.cover.mark !== null).toBe(status === 'draft' || status === 'for_decision')
  })

  test('a snapshot that went through JSON gives the same model', () => {
    const snapshot = annualGoalsSnapshot()
    const t = languageOf('da')
    const again = JSON.parse(JSON.stringify(snapshot)) as AnnualGoalsSnapshot
    expect(presentAnnualGoals(again, checksum, t)).toEqual(presentAnnualGoals(snapshot, checksum, t))
  })
})
