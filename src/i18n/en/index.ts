import type { da } from '../da/index.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { files } from './files.ts'
import { form } from './form.ts'
import { layout } from './layout.ts'
import { settings } from './settings.ts'
import { status } from './status.ts'

export const en: typeof da = {
  common,
  form,
  errors,
  layout,
  status,
  exchange,
  files,
  settings,
}
