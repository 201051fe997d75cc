import type { form as danish } from '../da/form.ts'

export const form: typeof danish = {
  dayAhead: 'The date has not come yet.',
  summary: 'Something must be corrected. What you wrote is still here.',
  foreign: 'The form does not come from this page. Open the page again and try once more.',
  required: 'This field must be filled in.',
  tooLong: 'The text is too long.',
  noSuchDay: 'There is no such date. Write it as 30.11.2026.',
  invalid: 'This value cannot be used here.',
  wholeNumber: 'Write a whole number without point or comma.',
  outOfRange: 'The number is outside the allowed range.',
  email: 'Write an e-mail address, for example name@region.example.',
  unusableCharacters: 'The text holds characters that cannot be stored. Write it again without copying.',
  taken: 'This value is already in use.',
  beforeStart: 'The end date lies before the start date.',
  reasonMissing: 'Write a reason.',
  passwordShort: 'The password must have at least 15 characters.',
  passwordsDiffer: 'The two passwords are not the same.',
}
