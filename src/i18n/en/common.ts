import type { common as danish } from '../da/common.ts'

export const common: typeof danish = {
  product: 'Modent',
  save: 'Save',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
}
