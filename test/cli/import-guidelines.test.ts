import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const both = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })
const asks = (words: string, key?: string) => ({
  ...(key === undefined ? {} : { key }),
  text: both(words),
  evidence: both('Optælling'),
  grounding: 'policy',
  evidenceMaxAgeMonths: 12,
})
const guideline = (more: object = {}) => ({
  key: 'GL-05',
  effectiveOn: '2098-01-01',
  legalTrigger: 'En ny bekendtgørelse.',
  changeNote: 'Fristen er kortere.',
  title: both('Rettigheder'),
  shortName: both('Rettigheder'),
  purpose: both('Enheden svarer til tiden.'),
  owner: 'privacy_legal',
  reviewMonths: 12,
  appliesTo: ['alle'],
  requirements: [asks('Svar inden for tre uger', 'GL-05-K1'), asks('Svar bliver talt hver måned')],
  ...more,
})
const fileOf = (...guidelines: readonly object[]) => JSON.stringify({ guidelines }, null, 1)

eachEngine((engine) => {
  let at: Commands
  beforeEach(async () => {
    at = await openCommands(engine)
    await at.run('migrate')
  })
  afterEach(() => at.close())

  const run = (text: string, ...more: readonly string[]) =>
    at.run('import', 'guidelines', at.file('guidelines.json', text), ...more)

  it('makes a draft of a new version and of a new guideline, and says the second time that nothing changes', async () => {
    const own = guideline({ key: 'GL-77', requirements: [asks('Et eget krav')] })
    const file = fileOf(guideline(), own)
    expect((await run(file, '--dry-run')).out).toContain('GL-77 new')
    expect(await run(file)).toEqual({ status: 0, out: '2 new, 0 changed, 0 unchanged\n', errors: [] })
    expect((await run(file)).out).toBe('0 new, 0 changed, 2 unchanged\n')
    const differs = await run(fileOf(guideline({ changeNote: 'Noget andet.' })))
    expect(differs.status).toBe(1)
    expect(differs.errors[0]).toMatch(/field guidelines\[0\]\.key: .*GL-05.* has a draft/)
    expect((await at.run('verify')).status).toBe(0)
  })

  it('names every field that is wrong with its line, and stores nothing', async () => {
    const wrong = guideline({
      owner: 'dpo',
      appliesTo: ['everybody'],
      reviewMonths: 0,
      title: { da: 'Kun dansk' },
      legalTrigger: '',
      extra: 1,
    })
    const { status, errors } = await run(
      fileOf(guideline({ key: 'GL-06', requirements: [asks('x')] }), wrong),
    )
    expect(status).toBe(1)
    const fields = errors.flatMap((line) => /^line \d+, field ([^:]+):/.exec(line)?.[1] ?? [])
    expect(fields.toSorted()).toEqual([
      'guidelines[1].appliesTo[0]',
      'guidelines[1].extra',
      'guidelines[1].legalTrigger',
      'guidelines[1].owner',
      'guidelines[1].reviewMonths',
      'guidelines[1].title.en',
    ])
    expect((await run(fileOf(guideline({ key: 'GL-06', requirements: [asks('x')] })))).out).toContain('1 new')
  })

  it('refuses by what is stored: a key that the guideline never had, a day that has been, and no requirement', async () => {
    const stored = await run(
      fileOf(
        guideline({ effectiveOn: '2020-01-01', requirements: [asks('x', 'GL-05-K99')] }),
        guideline({ key: 'GL-06', reviewOn: '2097-01-01', requirements: [] }),
        guideline({ key: 'GL-07', requirements: [asks('x', 'GL-07-K1'), asks('y', 'GL-07-K1')] }),
      ),
    )
    expect(stored.status).toBe(1)
    expect(stored.errors.map((line) => /field ([^:]+):/.exec(line)?.[1]).filter(Boolean)).toEqual([
      'guidelines[0].effectiveOn',
      'guidelines[0].requirements[0].key',
      'guidelines[1].requirements',
      'guidelines[1].reviewOn',
      'guidelines[2].requirements[1].key',
    ])
  })

  it('refuses a file that is no such JSON', async () => {
    expect((await run('{"guidelines": [')).errors[0]).toMatch(/^line 1: /)
    expect((await run('[]')).status).toBe(1)
    expect(
      (
        await at.runWith(
          { MODENT_LANG: 'da' },
          'import',
          'guidelines',
          at.file('x.json', fileOf(guideline({ owner: 'dpo' }))),
        )
      ).errors[0],
    ).toContain('er ikke en rolle, som kan eje')
  })
})
