import { common } from './common.ts'

/** Danish is the source: its shape is the type that English must fill. */
export const da = {
  common,
}
