import { rmSync } from 'node:fs'
import { scratch } from './scratch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of the houses that others are copies of. */
    firstHouses: string
  }
}

/** Vitest's global set-up: where the houses stand that are filled once for all that want the same, until the run ends. */
export function setup(project: { provide: (key: 'firstHouses', value: string) => void }) {
  const place = scratch('first-houses')
  project.provide('firstHouses', place)
  return () => rmSync(place, { recursive: true, force: true })
}
