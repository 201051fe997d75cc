import { paths } from '../../../src/paths.ts'
import type { World } from '../../house/support/world.ts'
import type { Browserless, Filled, Page } from '../../support/browserless.ts'

export const cycle = 2026
export const unit = 'U01'
export const list = paths.unitEvidence.to({ unit })
export const form = (purpose: Record<string, string> = {}) => paths.newEvidence.to({ unit }, purpose)
export const title = 'Udtræk af konti, antal pr. system'

/** Adds a file to the evidence of the unit. */
export async function upload(
  browser: Browserless,
  file: File,
  filled: Record<string, Filled> = {},
): Promise<Page> {
  const page = await browser.get(form())
  return browser.submit(page.html.form(list), { title, file, ...filled })
}

/** How many pieces are kept. */
export async function piecesIn(world: World): Promise<number> {
  const rows = await world.test.house.store.db.selectFrom('evidence').select('id').execute()
  return rows.length
}

/** How many files are stored. */
export async function storedIn(world: World): Promise<number> {
  let count = 0
  for await (const _ of world.test.house.files.list()) count += 1
  return count
}
