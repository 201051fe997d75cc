import type { Route } from './kernel/route.ts'

/** Every route of the application: its table of contents. */
export const routes: readonly Route[] = []
