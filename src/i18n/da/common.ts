export const common = {
  product: 'Modent',
  save: 'Gem',
  cancel: 'Fortryd',
  yes: 'Ja',
  no: 'Nej',
}
