import { describe } from 'vitest'

/** The engines that everything over a database is tried on. */
export const engines = ['sqlite', 'postgres'] as const
export type EngineName = (typeof engines)[number]

/** One suite for each engine, under the engine's name. */
export function eachEngine(suite: (engine: EngineName) => void): void {
  for (const engine of engines) describe(engine, () => suite(engine))
}
