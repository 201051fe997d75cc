import { createHash } from 'node:crypto'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileSizeLimit } from '../../../src/domain/evidence/file-type.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { sentFiles } from '../../support/hostile-files.ts'
import { fieldOf, said, visit } from '../answers/visit.ts'
import { cycle, form, list, piecesIn, storedIn, title, unit, upload } from './kept.ts'

eachEngine((engine) => {
  let world: World
  let coordinator: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    coordinator = visit(world, 'coordinator-u01')
  })
  afterAll(() => world.close())

  async function readings(): Promise<string[]> {
    const rows = await world.test.house.store.db
      .selectFrom('audit')
      .select('object_id')
      .where('action', '=', 'evidence.read')
      .orderBy('seq')
      .execute()
    return rows.map(({ object_id }) => object_id)
  }

  it('lists the unit’s own evidence and nobody else’s', async () => {
    const page = await coordinator.get(list)
    expect(
      page.html
        .rows('table')
        .slice(1)
        .map(([code]) => code)
        .sort(),
    ).toEqual(['D1', 'D2', 'D3', 'D4', 'D5'])
    expect(page.body).toContain('KANARIE-U01-title')
    expect(page.body).not.toContain('KANARIE-U03')
    expect((await coordinator.get(paths.unitEvidence.to({ unit: 'U03' }))).status).toBe(404)
  })

  describe('a file', () => {
    it('is kept under a code of its own and given back as it was, with a trace', async () => {
      const content = 'system;konti\nA;120\n'
      const page = await upload(coordinator, new File([content], 'konti.csv'))
      expect(page.html.text('h1')).toBe(`D6: ${title}`)
      expect(said(page)).toContain('konti.csv')
      const before = (await readings()).length
      const file = await coordinator.get(`${page.address}/file`)
      expect(file.body).toBe(content)
      expect(file.headers.get('content-disposition')).toContain('attachment')
      expect(file.headers.get('content-security-policy')).toContain('sandbox')
      expect(await readings()).toHaveLength(before + 1)
    })

    it('that was changed or lost in the store is not handed out, and the log says so', async () => {
      const page = await upload(coordinator, new File(['det, der blev sendt\n'], 'sendt.txt'))
      const hash = createHash('sha256').update('det, der blev sendt\n').digest('hex')
      const at = join(world.test.directory, 'files', hash.slice(0, 2), hash.slice(2, 4), hash)
      const found = async () => {
        const rows = await world.test.house.store.db
          .selectFrom('audit')
          .select('detail')
          .where('action', '=', 'evidence.unsound')
          .orderBy('seq')
          .execute()
        return rows.map(({ detail }) => (JSON.parse(String(detail)) as { found?: string }).found)
      }
      const read = (await readings()).length
      chmodSync(at, 0o600)
      writeFileSync(at, 'noget andet')
      const changed = await coordinator.get(`${page.address}/file`)
      expect([changed.status, changed.body.includes('noget andet')]).toEqual([409, false])
      expect(said(changed)).toContain('er ændret')
      rmSync(at)
      const lost = await coordinator.get(`${page.address}/file`)
      expect(lost.status).toBe(409)
      expect(said(lost)).toContain('findes ikke længere i lageret')
      expect(await found()).toEqual(['damaged', 'missing'])
      expect(await readings()).toHaveLength(read)
    })

    it('loses the path from its name', async () => {
      const page = await upload(coordinator, new File(['a'], '../../x.txt'))
      expect(said(page)).toContain('x.txt')
      expect(page.body).not.toContain('../../x')
    })

    it('is refused with a sentence, keeps what was typed, and leaves nothing behind', async () => {
      const [rows, files] = [await piecesIn(world), await storedIn(world)]
      const refused: [File, string][] = [
        [new File([], 'tom.txt'), 'Filen er tom.'],
        [new File([new Uint8Array(fileSizeLimit + 1)], 'stor.txt'), 'Filen er for stor.'],
        [new File(['MZ'], 'setup.exe'), 'Filtypen kan ikke modtages.'],
        [new File(['<!doctype html>'], 'side.txt'), 'Filens indhold passer ikke'],
        [new File(['a'], '\u202E'), 'Filen har ikke noget brugbart navn.'],
      ]
      for (const [file, sentence] of refused) {
        const page = await upload(coordinator, file, { title: 'Behold mig' })
        expect([page.status, said(page)]).toEqual([422, expect.stringContaining(sentence)])
        expect(fieldOf(page, list, 'title')).toEqual(['Behold mig'])
      }
      expect([await piecesIn(world), await storedIn(world)]).toEqual([rows, files])
    })

    it('larger than any body we read is turned away before it is read', async () => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '2000000000' }
      const own = { origin: world.test.house.baseUrl.origin, 'sec-fetch-site': 'same-origin' }
      const page = await world.ask('coordinator-u01', list, {
        headers: { ...own, ...headers },
        body: '--x--',
      })
      expect(page.status).toBe(413)
    })

    it.each(
      sentFiles()
        .filter(({ name }) => /docx|pdf|png$/.test(name))
        .slice(0, 12),
    )('named $name ($label) ends as the inspection says', async ({ name, bytes, expected }) => {
      const page = await upload(coordinator, new File([new Uint8Array(bytes)], name), { title: 'Prøve' })
      const kept = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'txt', 'csv'].includes(expected)
      expect(page.status).toBe(kept ? 200 : 422)
    })

    it('that seems to hold civil registration numbers is kept only once somebody has looked', async () => {
      const rows = await piecesIn(world)
      const file = new File(['navn;nr\nA;010190-1234\nB;020290-4321\n'], 'liste.csv')
      const page = await upload(coordinator, file)
      expect(page.status).toBe(422)
      expect(said(page)).toContain('Filen ser ud til at indeholde personoplysninger.')
      expect(said(page)).toContain('Der er 2 steder, som ligner et personnummer.')
      expect(await piecesIn(world)).toBe(rows)
      expect(said(page)).toContain('du skal ikke vælge den igen')
      const first = page.html.text('.alert-error')
      expect(first).toContain('Dokumentationen er ikke tilføjet')
      expect(first).toContain('liste.csv: Filen ser ud til at indeholde personoplysninger.')
      expect(page.html.text('.alert-error a[href="#f-0-keep"]')).toContain('liste.csv')
      expect(page.html.texts('input#f-0-keep[name="keep"]')).toHaveLength(1)
      const again = await coordinator.submit(page.html.form(list))
      expect([again.status, await piecesIn(world)]).toEqual([422, rows])
      const keep = fieldOf(again, list, 'staged')
      const kept = await coordinator.submit(again.html.form(list), { keep })
      expect(kept.status).toBe(200)
      expect(await piecesIn(world)).toBe(rows + 1)
      expect(world.log.join('\n')).not.toMatch(/010190|020290/)
    })

    it('must be there, and its fields be filled', async () => {
      const page = await coordinator.get(form())
      const none = await coordinator.submit(page.html.form(list), { title })
      expect([none.status, said(none)]).toEqual([422, expect.stringContaining('Vælg mindst én fil,')])
      const days = { valid_from: '2025-11-31', valid_until: '2025-12-31' }
      const noDay = await upload(coordinator, new File(['a'], 'a.txt'), days)
      expect(said(noDay)).toContain('Datoen findes ikke.')
      expect(fieldOf(noDay, list, 'valid_from')).toEqual(['2025-11-31'])
      const reversed = await upload(coordinator, new File(['a'], 'a.txt'), {
        valid_from: '2026-01-02',
        valid_until: '2026-01-01',
      })
      expect(said(reversed)).toContain('Slutdatoen ligger før startdatoen.')
    })

    it('is not chosen again where a date was refused, and let go where its box is emptied', async () => {
      const rows = await piecesIn(world)
      const refused = await upload(coordinator, new File(['a'], 'ventende.txt'), { valid_from: '2025-11-31' })
      expect([refused.status, await piecesIn(world)]).toEqual([422, rows])
      expect(said(refused)).toContain('Gem ventende.txt')
      const day = { valid_from: '2025-11-30', valid_until: '2026-11-30' }
      const none = await coordinator.submit(refused.html.form(list), { ...day, staged: [] })
      expect(said(none)).toContain('Vælg mindst én fil,')
      const kept = await coordinator.submit(refused.html.form(list), day)
      expect([kept.status, await piecesIn(world)]).toEqual([200, rows + 1])
    })
  })

  describe('a link', () => {
    async function link(url: string): Promise<Page> {
      const page = await coordinator.get(form())
      return coordinator.submit(page.html.form(list), { title: 'Sag i sagssystemet', links: url })
    }

    it('is followed only past a page that spells out where it leads', async () => {
      // The second letter of the name is Cyrillic.
      const address = 'https://esdh.r\u0435gion.example/sag/4711'
      const { host } = new URL(address)
      expect(host).toMatch(/^esdh\.xn--/)
      const page = await link(address)
      const leaving = await coordinator.get(`${page.address}/link`)
      expect(leaving.html.text('h1')).toBe('Du forlader Modent')
      expect(said(leaving)).toContain(host)
      expect(leaving.html.links().map(({ href }) => href)).toContain(`https://${host}/sag/4711`)
      expect((await readings()).at(-1)).toBe(page.address.split('/').at(-1))
    })

    it.each([
      'javascript:alert(1)',
      'file:///etc/passwd',
      '//evil.example',
      'intranet/sag',
      'https://a:b@c.example',
    ])('to %s is refused', async (url) => {
      const rows = await piecesIn(world)
      const page = await link(url)
      expect(page.status).toBe(422)
      expect(fieldOf(page, list, 'links')[0]?.trim()).toBe(url)
      expect(await piecesIn(world)).toBe(rows)
    })
  })

  it('takes a statement, warns of numbers in it, and notes who reads it', async () => {
    const page = await coordinator.get(form())
    const statement = 'Vi har gennemgået 12 systemer.\nSe 010190 1234.'
    const warned = await coordinator.submit(page.html.form(list), { title: 'Erklæring', statement })
    expect(warned.status).toBe(422)
    expect(warned.html.text('.alert-error a[href="#f-confirmed"]')).toContain('Der er 1 sted')
    expect(fieldOf(warned, list, 'statement')[0]?.trim().replaceAll('\r', '')).toBe(statement)
    const kept = await coordinator.submit(warned.html.form(list), { confirmed: '1' })
    expect(said(kept)).toContain('Vi har gennemgået 12 systemer.')
    expect((await readings()).at(-1)).toBe(kept.address.split('/').at(-1))
  })

  describe('several things at once', () => {
    const files = [new File(['to'], 'to.txt'), new File(['tre'], 'tre.txt')]
    const links =
      'https://intranet.example/liste\n\n https://intranet.example/\nhttps://intranet.example/liste'
    const sent = { title: 'Fortegnelse', file: files, links, statement: 'Den bliver holdt ved lige.' }

    async function newest(): Promise<readonly (readonly [string, string])[]> {
      const rows = await world.test.house.store.db
        .selectFrom('evidence')
        .innerJoin('unit', 'unit.id', 'evidence.unit_id')
        .select(['evidence.kind', 'evidence.title'])
        .where('unit.code', '=', unit)
        .where('evidence.title', 'like', 'Fortegnelse%')
        .orderBy('evidence.id')
        .execute()
      return rows.map(({ kind, title }) => [kind, title] as const)
    }

    it('become a piece each, told apart by their titles, and no second time by the same form', async () => {
      const page = await coordinator.get(form({ for: '8.2', cycle: String(cycle) }))
      const back = await coordinator.submit(page.html.form(list), sent)
      expect([back.status, back.address]).toEqual([200, expect.stringContaining('edit=8.2')])
      const five = [
        ['file', 'Fortegnelse'],
        ['file', 'Fortegnelse: tre'],
        ['link', 'Fortegnelse: intranet.example/liste'],
        ['link', 'Fortegnelse: intranet.example'],
        ['statement', 'Fortegnelse: Erklæring'],
      ]
      expect(await newest()).toEqual(five)
      const answer = paths.safeguardAnswer.to({ unit, cycle, safeguard: '8.2' })
      expect(fieldOf(back, answer, 'evidence')).toHaveLength(5)
      await coordinator.submit(page.html.form(list), sent)
      expect(await newest()).toEqual(five)
    })

    it('are all kept back while something that was typed is wrong or is asked about', async () => {
      const rows = await piecesIn(world)
      const typed = {
        title: 'Opfølgning',
        links: 'https://intranet.example/opfoelgning\nsag/4711',
        statement: 'Se 010190 1234.',
      }
      const file = new File(['fire'], 'fire.txt')
      const page = await coordinator.get(form())
      const wrong = await coordinator.submit(page.html.form(list), { ...typed, file })
      expect([wrong.status, await piecesIn(world)]).toEqual([422, rows])
      expect(said(wrong)).toContain('”sag/4711”: Skriv en hel adresse')
      expect(fieldOf(wrong, list, 'links')[0]?.trim().replaceAll('\r', '')).toBe(typed.links)
      const links = 'https://intranet.example/opfoelgning'
      expect(said(wrong)).toContain('du skal ikke vælge den igen')
      const asked = await coordinator.submit(wrong.html.form(list), { links })
      expect([asked.status, await piecesIn(world)]).toEqual([422, rows])
      expect(said(asked)).toContain('ligner et personnummer')
      const done = await coordinator.submit(asked.html.form(list), { confirmed: '1' })
      expect([done.status, await piecesIn(world)]).toEqual([200, rows + 3])
      expect(world.log.join('\n')).not.toContain('010190')
    })

    it('are refused where there are more links than one form takes', async () => {
      const rows = await piecesIn(world)
      const many = Array.from({ length: 21 }, (_, place) => `https://intranet.example/${place}`).join('\n')
      const page = await coordinator.submit((await coordinator.get(form())).html.form(list), {
        title,
        links: many,
      })
      expect([page.status, await piecesIn(world)]).toEqual([422, rows])
      expect(fieldOf(page, list, 'links')[0]?.trim().split('\n')).toHaveLength(21)
    })
  })

  it('is out of reach for another unit, file, link and page alike', async () => {
    const rows = await world.test.house.store.db
      .selectFrom('evidence')
      .innerJoin('unit', 'unit.id', 'evidence.unit_id')
      .select(['evidence.id', 'evidence.kind'])
      .where('unit.code', '=', 'U03')
      .execute()
    const before = (await readings()).length
    for (const { id } of rows) {
      for (const at of [paths.evidence, paths.evidenceFile, paths.evidenceLink]) {
        for (const code of ['U01', 'U03']) {
          expect((await coordinator.get(at.to({ unit: code, evidence: id }))).status).toBe(404)
        }
      }
    }
    expect(await readings()).toHaveLength(before)
  })

  it('reads the same in English', async () => {
    await world.test.house.store.db
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', world.people['officer'] as never)
      .execute()
    const officer = visit(world, 'officer')
    expect((await officer.get(list)).html.text('h1')).toBe('Evidence')
    expect((await officer.get(form())).html.text('h1')).toBe('Add evidence')
  })
})
