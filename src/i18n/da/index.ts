import { common } from './common.ts'
import { form } from './form.ts'

/** Danish is the source: its shape is the type that English must fill. */
export const da = {
  common,
  form,
}
