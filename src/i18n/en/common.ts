import type { common as danish } from '../da/common.ts'

export const common: typeof danish = {
  product: 'Modent',
  save: 'Save',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  /** For whoever saves what somebody else has saved meanwhile. */
  changedMeanwhile: {
    heading: 'Somebody else was first',
    lead: 'It was changed while you wrote. What you wrote stands in the fields, but is not saved.',
    stored: 'What is saved now:',
    overwrite: 'Save mine instead',
    keep: 'Keep what is saved',
    same: 'What is saved is the same as yours.',
  },
}
