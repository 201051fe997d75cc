import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/db/store.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const units = 'code,name,type,parent,weight,valid_from,valid_to,flags\nR,Region,region,,0,,,\n'

eachEngine((engine) => {
  let at: Commands

  beforeEach(async () => {
    at = await openCommands(engine)
    for (let line = 0; line < 4; line += 1) await at.run('import', 'units', at.file('units.csv', units))
  })
  afterEach(() => at.close())

  /** Somebody with the rights of the database's owner, who takes the triggers away first. */
  async function tamper(work: (store: Store) => Promise<unknown>) {
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    const triggers = engine === 'sqlite' ? ['audit_no_update', 'audit_no_delete'] : ['audit_no_change']
    for (const trigger of triggers) {
      await sql.raw(`drop trigger ${trigger}${engine === 'sqlite' ? '' : ' on audit'}`).execute(store.db)
    }
    await work(store)
    await store.close()
  }

  async function anchor(): Promise<string> {
    const { out } = await at.run('verify')
    return at.file('anchor.json', /Anchor: (.*)/.exec(out)?.[1] ?? '')
  }

  it('finds nothing where nothing was done, and says when the end is not anchored', async () => {
    const ran = await at.run('verify')
    expect(ran).toMatchObject({ status: 0, errors: [] })
    expect(ran.out).toContain('The log has 4 lines, and the chain holds.')
    expect(ran.out).toContain('The end of the log is not anchored')
    expect((await at.run('verify', '--anchor', await anchor())).out).toContain(
      'holds line 4 as it was anchored',
    )
  })

  it('finds a changed line, a removed one and a cut end', async () => {
    const anchored = await anchor()
    await tamper(async ({ db }) => {
      await sql`update audit set object_id = 'elsewhere' where seq = 2`.execute(db)
    })
    expect(await at.run('verify')).toMatchObject({ status: 1, errors: ['Line 2 of the log was changed.'] })
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    await sql`delete from audit where seq = 4`.execute(store.db)
    await store.close()
    const cut = await at.run('verify', '--anchor', anchored)
    expect(cut.errors).toContain(
      'Line 4 of the log was anchored and is gone: the end of the log was removed.',
    )
    expect(cut.errors).toContain(
      'The newest line of the log is not the one that the database names (line 3).',
    )
  })

  it('notices a chain that was made anew without the key', async () => {
    const anchored = await anchor()
    rmSync(join(at.directory, 'secret'))
    writeFileSync(join(at.directory, 'secret'), 'another-secret-of-enough-letters-0123456789', {
      mode: 0o600,
    })
    const ran = await at.run('verify', '--anchor', anchored)
    expect(ran.status).toBe(1)
    expect(ran.errors).toHaveLength(4)
    expect((await at.run('doctor')).errors).toContain(
      'The secret is not the one that the log of the database was written with.',
    )
  })

  it('refuses what is no anchor', async () => {
    expect((await at.run('verify', '--anchor', at.file('x.json', '{}'))).errors[0]).toContain('is no anchor')
    expect((await at.run('verify', '--anchor', '/nowhere')).errors).toEqual(['There is no file /nowhere.'])
  })
})

it('names evidence whose file was changed or is gone', async () => {
  const at = await openCommands('sqlite')
  await at.run('seed', '--fixture', 'contract')
  const files = readdirSync(join(at.directory, 'files'), { recursive: true })
    .map((name) => join(at.directory, 'files', String(name)))
    .filter((path) => statSync(path).isFile())
    .toSorted()
  rmSync(files[0] ?? '')
  writeFileSync(files[1] ?? '', 'something else')
  const ran = await at.run('verify')
  await at.close()
  expect(ran.status).toBe(1)
  expect(ran.errors).toEqual([
    expect.stringMatching(
      /^Evidence \w+ D\d: the file is missing\.$|^Evidence \w+ D\d: the file was changed\.$/,
    ),
    expect.stringMatching(
      /^Evidence \w+ D\d: the file is missing\.$|^Evidence \w+ D\d: the file was changed\.$/,
    ),
  ])
})
