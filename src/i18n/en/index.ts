import type { da } from '../da/index.ts'
import { common } from './common.ts'
import { form } from './form.ts'

export const en: typeof da = {
  common,
  form,
}
