import type { SafeguardExplanation } from '../../../shape.ts'
import type { SafeguardId } from '../index.ts'
import { explanations09 } from './control-09.ts'
import { explanations10 } from './control-10.ts'
import { explanations11 } from './control-11.ts'
import { explanations12 } from './control-12.ts'
import { explanations13 } from './control-13.ts'
import { explanations14 } from './control-14.ts'
import { explanations15 } from './control-15.ts'
import { explanations16 } from './control-16.ts'
import { explanations17 } from './control-17.ts'
import { explanations18 } from './control-18.ts'

/** What safeguards mean in our own words, so far for the controls 9 to 18; the others are known by their official title. */
export const explanations: Readonly<Partial<Record<SafeguardId, SafeguardExplanation>>> = {
  ...explanations09,
  ...explanations10,
  ...explanations11,
  ...explanations12,
  ...explanations13,
  ...explanations14,
  ...explanations15,
  ...explanations16,
  ...explanations17,
  ...explanations18,
}
