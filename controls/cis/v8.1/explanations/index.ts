import type { SafeguardExplanation } from '../../../shape.ts'
import type { SafeguardId } from '../index.ts'
import { explanations01 } from './control-01.ts'
import { explanations02 } from './control-02.ts'
import { explanations03 } from './control-03.ts'
import { explanations04 } from './control-04.ts'
import { explanations05 } from './control-05.ts'
import { explanations06 } from './control-06.ts'
import { explanations07 } from './control-07.ts'
import { explanations08 } from './control-08.ts'
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

/** What every safeguard means in our own words; one that is left out does not compile. */
export const explanations: Readonly<Record<SafeguardId, SafeguardExplanation>> = {
  ...explanations01,
  ...explanations02,
  ...explanations03,
  ...explanations04,
  ...explanations05,
  ...explanations06,
  ...explanations07,
  ...explanations08,
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
