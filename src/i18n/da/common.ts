export const common = {
  product: 'Modent',
  save: 'Gem',
  cancel: 'Fortryd',
  yes: 'Ja',
  no: 'Nej',
  /** For whoever saves what somebody else has saved meanwhile. */
  changedMeanwhile: {
    heading: 'En anden var hurtigere',
    lead: 'Det blev ændret, mens du skrev. Det, du har skrevet, står i felterne, men er ikke gemt.',
    stored: 'Det, der er gemt nu:',
    overwrite: 'Gem mit i stedet',
    keep: 'Behold det gemte',
    same: 'Det gemte er det samme som dit.',
  },
}
