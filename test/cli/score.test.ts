import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const units = `code,name,type,parent,weight,valid_from,valid_to,flags
R,Region,region,,0,,,
IT,Regional IT,it,R,1,,,
A,Hospital A,somatik,R,1,,,
B,Hospital B,somatik,R,3,,,
OLD,Closed,somatik,R,5,,2025-09-30,
`
const responsibility = 'safeguard,responsibility,provider\n1.1,central,IT\n1.2,shared,IT\n'
const header = 'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\n'
const answers = `${header}IT,1.1,4,4,4,4,yes,central
IT,1.2,2,2,2,2,yes,shared part of the provider
A,1.2,4,4,4,4,yes,shared part of A
A,1.3,4,2,1,na,yes,three aspects
B,1.3,0,0,0,0,yes,nothing yet
A,1.4,3,3,,3,yes,half answered
B,1.5,,,,,no,has none
`

interface Scored {
  kind: string
  fraction: { num: number; den: number }
  percent: string
  answered: number
  applicable: number
}

eachEngine((engine) => {
  let at: Commands

  beforeEach(async () => {
    at = await openCommands(engine)
    await at.run('import', 'units', at.file('units.csv', units))
    await at.run('import', 'responsibility', at.file('responsibility.csv', responsibility))
    await at.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
    await at.run('import', 'answers', at.file('answers.csv', answers), '--cycle', '2026')
  })
  afterEach(() => at.close())

  async function scores(...more: readonly string[]) {
    return JSON.parse((await at.run('score', '--cycle', '2026', ...more, '--json')).out) as {
      total: { stated: Scored; documented: Scored }
      controls: { control: number; stated: Scored }[]
      units: { code: string; stated: Scored }[]
    } & Record<string, unknown>
  }

  it('gives the figures in the shape of the contract, in its order', async () => {
    const figures = await scores()
    expect(Object.keys(figures)).toEqual([
      'cycle',
      'unit',
      'method',
      'framework',
      'target',
      'total',
      'controls',
      'groups',
      'functions',
      'assetClasses',
      'abilities',
      'units',
    ])
    expect(figures).toMatchObject({
      cycle: '2026',
      unit: null,
      method: 'four-aspects',
      framework: 'cis-v8.1',
      target: { num: 3, den: 4 },
    })
    expect(Object.keys(figures.total.stated)).toEqual([
      'kind',
      'fraction',
      'percent',
      'on4',
      'on5',
      'met',
      'answered',
      'applicable',
    ])
    expect(figures.controls.map(({ control }) => control)).toEqual(
      Array.from({ length: 18 }, (_, i) => i + 1),
    )
    expect(figures.controls[1]?.stated).toEqual({ kind: 'unscored', answered: 0, applicable: 21 })
    expect(figures.units.map(({ code }) => code)).toEqual(['IT', 'A', 'B'])
  })

  // Control 1 by hand. 1.1 central: 1. 1.2 shared: (1/2 + the weighted mean of IT 1/2 and A 1) / 2 = (1/2 + 3/4) / 2 = 5/8.
  // 1.3 local: (1 x 7/12 + 3 x 0) / 4 = 7/48. 1.4 is half answered, and 1.5 is claimed not to apply, which an import accepts.
  it('weighs units, shares and central answers as by hand', async () => {
    const { total, controls } = await scores()
    const control = controls[0]?.stated
    expect(control?.fraction).toEqual({ num: 85, den: 144 })
    expect(total.stated.fraction).toEqual({ num: 85, den: 144 })
    expect(total.stated.percent).toBe('59.0')
    expect(total.documented.fraction).toEqual({ num: 0, den: 1 })
    // Parts: 1 + (1 + 3) + 3 + 3 + 2 of control 1; answered 1 + (1 + 2) + 2.
    expect(control).toMatchObject({ answered: 6, applicable: 13 })
  })

  it('takes the central answer for a unit, and nobody else’s', async () => {
    const { units: listed, controls } = await scores('--unit', 'A')
    expect(listed.map(({ code }) => code)).toEqual(['A'])
    // 1.1: 1. 1.2: (1/2 + 1) / 2 = 3/4. 1.3: 7/12.
    expect(controls[0]?.stated.fraction).toEqual({ num: 7, den: 9 })
    expect((await scores('--unit', 'OLD')).total.stated).toEqual({
      kind: 'unscored',
      answered: 0,
      applicable: 0,
    })
  })

  it('says which year or unit there is not', async () => {
    expect(await at.run('score', '--cycle', '2031', '--json')).toEqual({
      status: 1,
      out: '',
      errors: ['There is no year 2031. Open it with cycle open.'],
    })
    expect(await at.run('score', '--cycle', '2026', '--unit', 'X', '--json')).toMatchObject({
      status: 1,
      errors: ['There is no unit X.'],
    })
  })
})
