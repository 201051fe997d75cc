import type { ConsistencyRule } from '../../domain/answers/consistency.ts'

interface Counted {
  readonly shown: string
  readonly n: number
}

interface RuleWords {
  readonly name: string
  readonly about: string
}

/** What an officer looks at before the result is locked. */
export const consistency = {
  title: 'Kontrol af svarene',
  lead: (found: Counted, blocking: Counted) => {
    if (found.n === 0) return 'Der er intet at se efter, før resultatet låses.'
    const all = found.n === 1 ? 'Ét svar skal ses efter.' : `${found.shown} gange er der noget at se efter.`
    const some = blocking.n === 0 ? 'Intet af det' : `${blocking.shown} af dem`
    return `${all} ${some} spærrer for at låse resultatet.`
  },
  rulesCaption: 'Regler, og hvor mange svar de rammer',
  rule: 'Regel',
  lock: 'Låsning',
  count: 'Antal',
  blocks: 'Spærrer',
  judged: 'Vurderes',
  byUnit: 'Fordelt på enheder',
  unit: 'Enhed',
  answer: 'Svar',
  none: 'Ingen svar er ramt af en regel.',
  listHeading: (narrowed: readonly string[]) =>
    narrowed.length === 0 ? 'Svarene' : `Svarene: ${narrowed.join(', ')}`,
  rules: {
    changed_since_approval: {
      name: 'Ændret siden godkendelse',
      about: 'Enhedens ledelse har godkendt svaret. Det er ændret siden og tæller, som det står.',
    },
    complied_without_evidence: {
      name: 'Efterlevet uden dokumentation',
      about: 'Kravet er besvaret med ”Efterlevet”, og ingen dokumentation støtter svaret.',
    },
    met_without_evidence: {
      name: 'På målniveau uden dokumentation',
      about: 'Delkontrollen er på eller over målniveauet, og ingen dokumentation støtter svaret.',
    },
    evidence_expired: {
      name: 'Dokumentation udløbet',
      about: 'Ingen af svarets dokumenter er gyldige på opgørelsesdagen.',
    },
    above_effective: {
      name: 'Højere end den centrale del tillader',
      about:
        'Enhedens egen del af en delt delkontrol ligger mindst ét trin over det fælles resultat, som er gennemsnittet af enhedens og den centrale del.',
    },
    complied_while_exempted: {
      name: 'Efterlevet trods dispensation',
      about:
        'Kravet er besvaret med ”Efterlevet”, men enheden har en dispensation fra kravet, som gælder på opgørelsesdagen.',
    },
  } satisfies Record<ConsistencyRule, RuleWords> as Record<ConsistencyRule, RuleWords>,
}
