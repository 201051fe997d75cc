import type { Bilingual } from './shape.ts'

/** A word as the reports use it, with its meaning in our own words. */
export interface Term {
  readonly word: Bilingual
  readonly meaning: Bilingual
}

const term = (da: string, en: string, daMeaning: string, enMeaning: string): Term => ({
  word: { da, en },
  meaning: { da: daMeaning, en: enMeaning },
})

/** The words that a reader of the annual goals may need to look up (domain guide, section 2). In any order. */
export const glossary: readonly Term[] = [
  term(
    'anbefaling',
    'recommendation',
    'Et forslag i den eksterne analyse til, hvad regionen bør gøre. De vigtigste er fremhævet.',
    'What the external analysis proposes that the region should do. The most important ones are highlighted.',
  ),
  term(
    'angivet',
    'stated',
    'Det niveau, som enhederne selv svarer, at de er på.',
    'The level at which the units themselves say that they are.',
  ),
  term(
    'brud på persondatasikkerheden',
    'personal data breach',
    'Personoplysninger er tabt, ændret eller set af nogen, som ikke måtte.',
    'Personal data was lost, altered or seen by somebody who should not.',
  ),
  term(
    'CIS-kontrol',
    'CIS control',
    'Et af de 18 områder i rammeværket CIS18. Hver kontrol består af delkontroller.',
    'One of the 18 areas of the framework CIS18. Each control is made of safeguards.',
  ),
  term(
    'delkontrol',
    'safeguard',
    'Den mindste del af en CIS-kontrol, som der svares på. Der er 153.',
    'The smallest part of a CIS control that is answered. There are 153.',
  ),
  term(
    'delstrategi',
    'sub-strategy',
    'En plan for to til fire år med de indsatser, der skal løfte sikkerheden.',
    'A plan for two to four years with the efforts that are to raise security.',
  ),
  term(
    'dispensation',
    'exemption',
    'Tidsbegrænset tilladelse til ikke at følge en intern retningslinje. Den kan ikke gives fra loven.',
    'Leave for a time not to follow an internal guideline. It cannot be given from the law.',
  ),
  term(
    'dokumentation',
    'evidence',
    'Det, en enhed indsender for at vise, at et svar passer.',
    'What a unit submits to show that an answer is right.',
  ),
  term(
    'dokumenteret',
    'documented',
    'Den del af det angivne niveau, som godkendt og gyldig dokumentation støtter.',
    'The part of the stated level that approved and valid evidence supports.',
  ),
  term(
    'dækning',
    'coverage',
    'Hvor mange af de mulige svar der er givet.',
    'How many of the possible answers have been given.',
  ),
  term(
    'efterlevelse',
    'compliance',
    'Om kravene i retningslinjerne er opfyldt. Måles for sig og ikke som modenhed.',
    'Whether the requirements of the guidelines are met. Measured apart, and not as maturity.',
  ),
  term(
    'egenvurdering',
    'self-assessment',
    'Enhedernes egne svar. De kan ikke vise, at målet er nået.',
    "The units' own answers. They cannot show that the target is reached.",
  ),
  term(
    'ekstern analyse',
    'external analysis',
    'En uafhængig parts vurdering af hele regionen. Kun den kan vise, at målet er nået.',
    'The assessment of the whole region by an independent party. It alone can show that the target is reached.',
  ),
  term(
    'enhed',
    'unit',
    'En del af regionen, som vurderes eller svarer for andre: et sygehus, Regional IT, et apotek.',
    'A part of the region that is assessed or answers for others: a hospital, Regional IT, a pharmacy.',
  ),
  term(
    'evne',
    'ability',
    'En af de fire ting, sikkerheden skal kunne: forudse, forebygge, opdage og håndtere.',
    'One of the four things that security must be able to do: predict, prevent, detect and manage.',
  ),
  term(
    'høring',
    'hearing',
    'Den periode, hvor enhederne kan kommentere forslaget til mål.',
    'The time in which the units can comment on the proposed goals.',
  ),
  term(
    'ikke relevant',
    'not applicable',
    'Et krav, som ikke gælder for enheden. Der skal være en godkendt begrundelse.',
    'A requirement that is not for the unit. There must be an approved reason.',
  ),
  term(
    'ikke vurderet',
    'not assessed',
    'Der er ikke svaret endnu. Det er ikke det samme som nul.',
    'There is no answer yet, which is not the same as nought.',
  ),
  term(
    'indsats',
    'effort',
    'Et stykke arbejde i delstrategien med ansvarlig, periode og pris.',
    'A piece of work in the sub-strategy with somebody responsible, a period and a price.',
  ),
  term(
    'indstilling',
    'recommendation for decision',
    'Det, styregruppen bliver bedt om at beslutte.',
    'What the steering group is asked to decide.',
  ),
  term(
    'investeringsramme',
    'investment frame',
    'Det beløb, der er afsat over fire år, og hvad der er holdt tilbage som buffer.',
    'The amount set aside over four years, and what of it is held back as a buffer.',
  ),
  term(
    'krav',
    'requirement',
    'En del af en retningslinje, som kan efterprøves.',
    'A part of a guideline that can be tested.',
  ),
  term(
    'modenhed',
    'maturity',
    'Hvor godt en CIS-kontrol er på plads, målt i trin. Bruges kun om CIS.',
    'How well a CIS control is in place, measured in steps. Used of CIS alone.',
  ),
  term(
    'mål',
    'goal',
    'Noget, enhederne skal nå i året. Hvert mål har et nummer, et måltal og en frist.',
    'Something the units are to reach in the year. Each goal has a number, a target value and a deadline.',
  ),
  term(
    'målniveau',
    'target level',
    'Det niveau, som regionerne har forpligtet hinanden til.',
    'The level to which the regions have committed each other.',
  ),
  term(
    'målopfyldelse',
    'attainment',
    'En score som andel af skalaens højeste trin.',
    'A score as a share of the highest step of its scale.',
  ),
  term('måltal', 'target value', 'Det tal, et mål er nået med.', 'The number with which a goal is reached.'),
  term(
    'opfølgning',
    'follow-up',
    'Status på målene midt på året og ved årets afslutning.',
    'Status on the goals in the middle of the year and at its end.',
  ),
  term(
    'procentpoint',
    'percentage point',
    'Forskellen mellem to procenttal: fra 54 til 75 procent er 21 procentpoint.',
    'The difference of two percentages: from 54 to 75 per cent is 21 percentage points.',
  ),
  term(
    'retningslinje',
    'guideline',
    'En bindende intern regel med krav, der kan efterprøves.',
    'A binding internal rule with requirements that can be tested.',
  ),
  term(
    'sikkerhedshændelse',
    'security incident',
    'En hændelse, der har skadet eller kunne have skadet sikkerheden. Bredere end et brud.',
    'An event that has harmed or could have harmed security. Wider than a breach.',
  ),
  term(
    'trin',
    'step',
    'Et niveau på en modenhedsskala. Skalaen nævnes altid sammen med trinet.',
    'A level of a scale of maturity. The scale is always named with the step.',
  ),
  term(
    'udgangspunkt',
    'baseline',
    'Hvor den målte værdi stod, før målet blev sat.',
    'Where the measured value stood before the goal was set.',
  ),
  term(
    'væsentlig hændelse',
    'significant incident',
    'En hændelse, der er så alvorlig, at loven kræver underretning om den.',
    'An incident so grave that the law demands that it is reported.',
  ),
  term(
    'årshjul',
    'yearly cycle',
    'Årets faste gang fra indsamling over vurdering og mål til opfølgning.',
    'The fixed course of the year from collection over assessment and goals to follow-up.',
  ),
]
