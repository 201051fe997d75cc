import type { CisControlNumber } from '../cis/v8.1/index.ts'
import type { GuidelineId } from '../guidelines/index.ts'

/**
 * Which CIS controls a guideline touches: our own reading, for finding one's way between the two tracks. The tracks
 * are never added together.
 */
export const guidelineControls: Readonly<Record<GuidelineId, readonly CisControlNumber[]>> = {
  'GL-01': [14, 15, 17],
  'GL-02': [1, 2, 3, 7],
  'GL-03': [3],
  'GL-04': [3],
  'GL-05': [3, 8],
  'GL-06': [3, 11],
  'GL-07': [15],
  'GL-08': [3, 15],
  'GL-09': [3, 16],
  'GL-10': [2, 4, 16],
  'GL-11': [5, 6],
  'GL-12': [3, 6, 8],
  'GL-13': [3, 14],
  'GL-14': [3, 9],
  'GL-15': [1, 3, 4, 10, 12],
  'GL-16': [1, 3],
  'GL-17': [3],
  'GL-18': [8, 13, 17],
  'GL-19': [14],
  'GL-20': [11, 17],
  'GL-21': [2, 4, 7, 8, 10, 12, 13, 18],
  'GL-22': [1, 4, 7, 12, 13],
  'GL-23': [3],
  'GL-24': [3, 6],
  'GL-25': [3, 15, 16],
  'GL-26': [3],
}
