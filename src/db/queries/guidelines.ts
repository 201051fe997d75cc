import type { GuidelineCatalogue } from '../../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../../domain/guidelines/delivered.ts'
import type { Reader } from '../reader.ts'
import type { CycleRow } from './cycles.ts'

/** The guidelines that a cycle asks about. */
export async function catalogueOfCycle(
  _db: Reader,
  _cycle: Pick<CycleRow, 'id'>,
): Promise<GuidelineCatalogue> {
  return deliveredCatalogue
}
