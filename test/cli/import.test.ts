import { afterEach, beforeEach, expect, it } from 'vitest'
import { safeguardIds } from '../../controls/cis/v8.1/index.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const units = `code,name,type,parent,weight,valid_from,valid_to,flags
U02,Unit two,psykiatri,U01,1,,,
R,Region,region,,0,,,
U01,Unit one,somatik,R,2,2020-01-01,,has_cctv local_systems
U03,Closed,social,R,1,,31.12.2024,
IT,Regional IT,it,R,1,,,`

eachEngine((engine) => {
  let at: Commands

  beforeEach(async () => {
    at = await openCommands(engine)
  })
  afterEach(() => at.close())

  async function organisation(method = 'four-aspects') {
    await at.run('import', 'units', at.file('units.csv', units))
    await at.run('cycle', 'open', '2026', '--method', method, '--counting-date', '2025-10-01')
  }

  it('creates units whatever the order of the file, and then says that nothing changes', async () => {
    const file = at.file('units.csv', units)
    expect(await at.run('import', 'units', file)).toEqual({
      status: 0,
      out: '5 new, 0 changed, 0 unchanged\n',
      errors: [],
    })
    expect((await at.run('import', 'units', file)).out).toBe('0 new, 0 changed, 5 unchanged\n')
  })

  it('shows in a dry run what would change, and changes nothing', async () => {
    await at.run('import', 'units', at.file('units.csv', units))
    const changed = at.file(
      'changed.csv',
      'code;name;type;parent;weight;valid_from;valid_to;flags\r\nU01;Unit one;somatik;IT;3;2020-01-01;;local_systems has_cctv\r\nU04;New;social;R;1;;;\r\n',
    )
    const shown = await at.run('import', 'units', changed, '--dry-run')
    expect(shown.out.split('\n')).toEqual([
      'line 3: U04 new',
      'line 2: U01 changes (parent, weight)',
      '1 new, 1 changed, 0 unchanged',
      'Dry run: nothing is stored.',
      '',
    ])
    expect((await at.run('import', 'units', at.file('units.csv', units))).out).toContain('5 unchanged')
    expect((await at.run('import', 'units', changed)).out).toBe('1 new, 1 changed, 0 unchanged\n')
  })

  it('names every refused line of units, by format and by what is stored, and stores nothing', async () => {
    await at.run('import', 'units', at.file('units.csv', units))
    const bad = at.file(
      'bad.csv',
      `code,name,type,parent,weight,valid_from,valid_to,flags
u01,Case,somatik,R,1,,,
U05,Ward,ward,R,1,,,
U06,Child of a refused line,social,U05,1,,,
U07,Orphan,social,NOWHERE,1,,,
R,Region,region,U02,0,,,
U08,Weight,social,R,1.000,,,
U09,Date,social,R,1,2025-11-31,,
`,
    )
    const ran = await at.run('import', 'units', bad)
    expect(ran.status).toBe(1)
    expect(ran.out).toBe('')
    expect(ran.errors.map((line) => line.split(':')[0])).toEqual([
      'line 2, field code',
      'line 3, field type',
      'line 5, field parent',
      'line 6, field parent',
      'line 7, field weight',
      'line 8, field valid_from',
      'Nothing is stored.',
    ])
    expect((await at.run('import', 'units', at.file('units.csv', units))).out).toContain('5 unchanged')
  })

  it('imports people with their roles, and refuses roles that exclude each other', async () => {
    await organisation()
    const people = at.file(
      'people.csv',
      `email,name,role,unit,from,to
Kim@Example.dk,Kim,unit_coordinator,U01,2025-01-01,
kim@example.dk,Kim,unit_manager,U02,2025-01-01,2025-12-31
bo@example.dk,Bo,officer,,,
`,
    )
    expect((await at.run('import', 'people', people)).out).toBe('3 new, 0 changed, 0 unchanged\n')
    expect((await at.run('import', 'people', people)).out).toBe('0 new, 0 changed, 3 unchanged\n')
    const changed = at.file(
      'changed.csv',
      `email,name,role,unit,from,to
kim@example.dk,Kim Nielsen,unit_coordinator,U01,,2027-01-31
`,
    )
    expect((await at.run('import', 'people', changed, '--dry-run')).out).toContain(
      'line 2: kim@example.dk unit_coordinator U01 changes (name, to)',
    )
    const bad = at.file(
      'bad.csv',
      `email,name,role,unit,from,to
bo@example.dk,Bo,dpo,,,
liv@example.dk,Liv,unit_manager,U99,,
liv@example.dk,Liv,officer,U01,,
`,
    )
    const ran = await at.run('import', 'people', bad)
    expect(ran.errors.map((line) => line.split(':')[0])).toEqual([
      'line 2, field role',
      'line 3, field unit',
      'line 4, field unit',
      'Nothing is stored.',
    ])
  })

  it('takes responsibility before there is a cycle, and the file is the whole of it', async () => {
    await at.run('import', 'units', at.file('units.csv', units))
    const early = at.file('early.csv', 'safeguard,responsibility,provider\n1.1,central,IT\n16.10,shared,IT\n')
    expect((await at.run('import', 'responsibility', early)).out).toBe('2 new, 0 changed, 0 unchanged\n')
    const wrongYear = await at.run('import', 'responsibility', early, '--cycle', '2026')
    expect(wrongYear).toMatchObject({ status: 1, out: '' })
    expect(wrongYear.errors[0]).toContain('The year 2026 is not open')
    await at.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
    const taken = await at.run('export', 'responsibility', '--cycle', '2026', '--unit', 'IT')
    expect(taken.out).toContain('"1.1";"central";"IT"\r\n"16.10";"shared";"IT"')
    const later = at.file('later.csv', 'safeguard,responsibility,provider\n16.1,central,IT\n16.10,local,\n')
    expect(
      (await at.run('import', 'responsibility', later, '--cycle', '2026', '--dry-run')).out.split('\n'),
    ).toEqual([
      'not in the file: 1.1 becomes local',
      'line 2: 16.1 new',
      'line 3: 16.10 becomes local',
      '1 new, 0 changed, 2 made local, 0 unchanged',
      'Dry run: nothing is stored.',
      '',
    ])
    const closed = at.file(
      'closed.csv',
      'safeguard,responsibility,provider\n1.1,central,U03\n1.2,shared,NO\n',
    )
    const refused = await at.run('import', 'responsibility', closed, '--cycle', '2026')
    expect(refused.errors).toHaveLength(3)
    expect(refused.errors[0]).toContain('line 2, field provider')
  })

  it('names unknown and closed units, unknown safeguards and levels of 5 in answers, each at its line', async () => {
    await organisation()
    const bad = at.file(
      'bad.csv',
      `unit,safeguard,policy,implementation,automation,reporting,applicable,reason
U01,1.1,3,3,2,1,yes,fine
U01,1.9,3,3,2,1,yes,fine
U01,1.2,5,3,2,1,yes,fine
U99,1.1,3,3,2,1,yes,fine
U03,1.1,3,3,2,1,yes,fine
U01,1.3,na,na,na,na,yes,fine
U01,1.4,1,1,1,1,yes,
`,
    )
    const ran = await at.run('import', 'answers', bad, '--cycle', '2026')
    expect(ran.status).toBe(1)
    expect(ran.errors.map((line) => line.split(':')[0])).toEqual([
      'line 3, field safeguard',
      'line 4, field policy',
      'line 5, field unit',
      'line 6, field unit',
      'line 7, field policy',
      'line 8, field reason',
      'Nothing is stored.',
    ])
    expect((await at.run('export', 'answers', '--cycle', '2026')).out.trim().split('\r\n')).toHaveLength(1)
  })

  it('leaves what is stored alone where a line is blank, and counts only what changes', async () => {
    await organisation()
    const header = 'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\n'
    const first = at.file(
      'first.csv',
      `${header}U01,1.1,3,3,2,1,yes,fine\nU01,1.2,,,,,,\nU01,1.3,2,,,,,begun\n`,
    )
    expect((await at.run('import', 'answers', first, '--cycle', '2026')).out).toBe(
      '2 new, 0 changed, 1 unchanged\n',
    )
    const second = at.file('second.csv', `${header}U01,1.1,,,,,,\nU01,1.3,2,na,1,1,yes,begun\n`)
    expect((await at.run('import', 'answers', second, '--cycle', '2026', '--dry-run')).out).toContain(
      'line 3: U01 1.3 changes (implementation, automation, reporting)',
    )
    expect((await at.run('import', 'answers', second, '--cycle', '2026')).out).toBe(
      '0 new, 1 changed, 1 unchanged\n',
    )
    const out = (await at.run('export', 'answers', '--cycle', '2026')).out
    expect(out).toContain('"U01";"1.1";"3";"3";"2";"1";"yes";"fine"')
    expect(out).toContain('"U01";"1.3";"2";"na";"1";"1";"yes";"begun"')
  })

  it('refuses the columns of another method, an unknown year and a missing one', async () => {
    await organisation('single-level')
    const aspects = at.file(
      'aspects.csv',
      'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\nU01,1.1,3,3,2,1,yes,fine\n',
    )
    expect((await at.run('import', 'answers', aspects, '--cycle', '2026')).errors[0]).toContain(
      'another method',
    )
    const level = at.file('level.csv', 'unit,safeguard,level,applicable,reason\nU01,1.1,3,yes,fine\n')
    expect((await at.run('import', 'answers', level, '--cycle', '2026')).out).toBe(
      '1 new, 0 changed, 0 unchanged\n',
    )
    expect((await at.run('import', 'answers', level, '--cycle', '2031')).status).toBe(1)
    expect((await at.run('import', 'answers', level)).status).toBe(2)
  })

  it('imports compliance and external analyses, and never changes an analysis', async () => {
    await organisation()
    const compliance = at.file(
      'compliance.csv',
      'unit;requirement;status;reason\nU01;GL-01-K1;complied;seen\nU01;GL-01-K2;;\nU02;GL-01-K1;not_relevant;none here\n',
    )
    const unknown = at.file(
      'unknown.csv',
      'unit;requirement;status;reason\nU01;GL-01-K1;complied;seen\nU01;GL-27-K1;complied;seen\n',
    )
    const refused = await at.run('import', 'compliance', unknown, '--cycle', '2026')
    expect(refused).toMatchObject({ status: 1, out: '' })
    expect(refused.errors[0]).toMatch(/^line 3, field requirement: .*GL-27-K1/)
    const unsupported = [
      expect.stringMatching(/^1 requirement stands as complied without evidence\. It stops the lock/),
      '  line 2: U01 GL-01-K1',
    ]
    const rehearsed = await at.run('import', 'compliance', compliance, '--cycle', '2026', '--dry-run')
    expect(rehearsed.errors).toEqual(unsupported)
    expect(await at.run('import', 'compliance', compliance, '--cycle', '2026')).toMatchObject({
      status: 0,
      out: '2 new, 0 changed, 1 unchanged\n',
      errors: unsupported,
    })
    const analysis = (total: string) =>
      JSON.stringify({
        framework: 'cis-v7.1',
        year: 2022,
        assessor: 'Somebody',
        scale: { min: 0, max: 5 },
        total,
        controls: [{ control: 1, score: '2,5' }],
        recommendations: [{ number: 'A1', text: 'Begin.', highlighted: true, controls: [1, 7] }],
      })
    const external = at.file('external.json', analysis('2.7'))
    expect((await at.run('import', 'external', external)).out).toBe('1 new, 0 changed, 0 unchanged\n')
    expect((await at.run('import', 'external', at.file('again.json', analysis('2,7')))).out).toBe(
      '0 new, 0 changed, 1 unchanged\n',
    )
    const other = await at.run('import', 'external', at.file('other.json', analysis('2.8')))
    expect(other).toMatchObject({ status: 1, out: '' })
    expect(other.errors[0]).toContain('says something else')
  })

  it('refuses everything for a locked year', async () => {
    await at.run('seed', '--fixture', 'contract')
    const answers = at.file(
      'answers.csv',
      'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\nU01,1.1,3,3,2,1,yes,fine\n',
    )
    const compliance = at.file(
      'compliance.csv',
      'unit,requirement,status,reason\nU01,GL-01-K1,complied,seen\n',
    )
    const responsibility = at.file(
      'responsibility.csv',
      'safeguard,responsibility,provider\n1.1,central,IT\n',
    )
    for (const [kind, file] of Object.entries({ answers, compliance, responsibility })) {
      const ran = await at.run('import', kind, file, '--cycle', '2025')
      expect(ran.errors).toEqual([
        'the file: The result of the year is locked. Answers cannot be changed.',
        'Nothing is stored.',
      ])
    }
  })

  it('takes 24 units and 153 safeguards in seconds, and gives back what it was given', async () => {
    const codes = Array.from({ length: 24 }, (_, index) => `U${String(index + 1).padStart(2, '0')}`)
    const organisationFile = [
      'code,name,type,parent,weight,valid_from,valid_to,flags',
      'R,Region,region,,0,,,',
      ...codes.map((code) => `${code},"Unit, ${code}",somatik,R,1,,,`),
    ].join('\n')
    const answersFile = [
      'unit,safeguard,policy,implementation,automation,reporting,applicable,reason',
      ...codes.flatMap((code, unit) =>
        safeguardIds.map(
          (id, place) =>
            `${code},${id},${(place + unit) % 5},${place % 5},${place % 3 === 0 ? 'na' : 1},4,yes,"=1+1 because; ""so"" ${id}"`,
        ),
      ),
    ].join('\n')
    await at.run('import', 'units', at.file('units.csv', organisationFile))
    await at.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
    const started = performance.now()
    const ran = await at.run('import', 'answers', at.file('answers.csv', answersFile), '--cycle', '2026')
    expect(ran).toEqual({ status: 0, out: '3672 new, 0 changed, 0 unchanged\n', errors: [] })
    expect(performance.now() - started).toBeLessThan(10_000)
    const exports: Record<string, string> = {}
    for (const kind of ['units', 'responsibility', 'answers', 'compliance']) {
      exports[kind] = (await at.run('export', kind, '--cycle', '2026')).out
    }
    const again = at.file('exported.csv', exports['answers'] ?? '')
    expect((await at.run('import', 'answers', again, '--cycle', '2026')).out).toBe(
      '0 new, 0 changed, 3672 unchanged\n',
    )
    const other = await openCommands(engine)
    await other.run('import', 'units', other.file('units.csv', exports['units'] ?? ''))
    await other.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
    await other.run(
      'import',
      'answers',
      other.file('answers.csv', exports['answers'] ?? ''),
      '--cycle',
      '2026',
    )
    expect((await other.run('export', 'units', '--cycle', '2026')).out).toBe(exports['units'])
    expect((await other.run('export', 'answers', '--cycle', '2026')).out).toBe(exports['answers'])
    expect((await other.run('score', '--cycle', '2026', '--json')).out).toBe(
      (await at.run('score', '--cycle', '2026', '--json')).out,
    )
    await other.close()
  })

  it('registers systems, changes those still open, and stores nothing of a file with a line it refuses', async () => {
    await organisation()
    const header =
      'unit;code;system;area;task;maintenance;end_of_support;unmet;deviation;risk;handling;plan;owner;deadline'
    const first = `${header}\nU01;S001;Old archive;Diagnostics;;local;2024-12-31;GL-01-K1 GL-02;;;;;;\nIT;S001;Drive;;;;;;;;;;;`
    expect((await at.run('import', 'findings', at.file('first.csv', first))).out).toBe(
      '2 new, 0 changed, 0 unchanged\n',
    )
    const out = await at.run('export', 'findings', '--cycle', '2026')
    expect((await at.run('import', 'findings', at.file('again.csv', out.out))).out).toBe(
      '0 new, 0 changed, 2 unchanged\n',
    )
    const bad = `${header}\nU01;S001;Newer archive;;;;;;;;;;;\nU99;S001;Nobody’s;;;;;GL-98;;;;;;\nIT;S002;Drive;;;;;;;;burn;;;`
    const refused = await at.run('import', 'findings', at.file('bad.csv', bad))
    expect(refused.status).toBe(1)
    expect(refused.errors.map((line) => line.split(':')[0])).toEqual([
      'line 3, field unit',
      'line 3, field unmet',
      'line 4, field handling',
      'Nothing is stored.',
    ])
    expect((await at.run('export', 'findings', '--cycle', '2026')).out).toBe(out.out)
  })
})
