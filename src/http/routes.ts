import { accountRoutes } from './account/routes.tsx'
import { externalRoutes } from './external/routes.tsx'
import { complianceRoutes } from './figures/compliance-routes.tsx'
import { maturityRoutes } from './figures/maturity-routes.tsx'
import type { Route } from './kernel/route.ts'
import { publicRoutes } from './public/routes.tsx'
import { reviewRoutes } from './review/routes.tsx'

/** Every route of the application: its table of contents. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...accountRoutes,
  ...reviewRoutes,
  ...externalRoutes,
  ...maturityRoutes,
  ...complianceRoutes,
]
