import type { da } from '../da/index.ts'
import { common } from './common.ts'

export const en: typeof da = {
  common,
}
