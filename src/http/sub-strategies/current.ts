import type { KeptSubStrategy } from '../../db/queries/sub-strategies.ts'

/** The version that is worked with: the newest one that is written on, else the newest that is not superseded. */
export function currentSubStrategy(all: readonly KeptSubStrategy[]): KeptSubStrategy | undefined {
  const standing = all
    .filter(({ state }) => state !== 'superseded')
    .toSorted((one, other) => other.draft.fromYear - one.draft.fromYear || other.number - one.number)
  return standing.find(({ state }) => state === 'draft' || state === 'returned') ?? standing[0]
}
