import type {
  HandlingKind,
  HandlingRefusal,
  RecommendationState,
} from '../../domain/recommendations/recommendation.ts'
import type { Rich } from '../rich.ts'
import { form } from './form.ts'

/** The register of the external analyses' recommendations. */
export const recommendations = {
  title: 'Anbefalinger fra eksterne analyser',
  lead: (uncovered: number): Rich =>
    uncovered === 0
      ? ['Alle fremhævede anbefalinger er dækket, håndteres andetsteds eller er lukket.']
      : [
          {
            strong:
              uncovered === 1
                ? '1 fremhævet anbefaling er ikke dækket.'
                : `${uncovered} fremhævede anbefalinger er ikke dækket.`,
          },
          ' Delstrategien kan ikke indsendes, før de er dækket af en indsats eller håndteres andetsteds.',
        ],
  uncoveredNames: (numbers: string) => `Det gælder ${numbers}.`,
  empty: 'Der er ingen anbefalinger endnu. De kommer med en ekstern analyse.',
  caption: 'Anbefalinger med det, der dækker dem',
  column: { recommendation: 'Anbefaling', source: 'Analyse', state: 'Status', cover: 'Dækket af' },
  highlighted: 'Fremhævet',
  supersededAnalysis: 'Analysen er erstattet af en nyere.',
  states: {
    received: 'Modtaget, ikke dækket',
    covered: 'Dækket',
    elsewhere: 'Håndteres andetsteds',
    closed: 'Lukket',
  } satisfies Record<RecommendationState, string> as Record<RecommendationState, string>,
  coveredBy: (codes: string, count: number) => (count === 1 ? `Indsats ${codes}` : `Indsatserne ${codes}`),
  withdrawnOnly: (codes: string) => `Kun indsats ${codes}, som er trukket tilbage. Den dækker ikke.`,
  nobody: 'Ingen indsats',
  one: (number: string) => `Anbefaling ${number}`,
  analysis: (year: number, framework: string) => `${year}, ${framework}`,
  history: 'Beslutninger om anbefalingen',
  historyCaption: 'Beslutninger om anbefalingen, den ældste først',
  historyNone: 'Der er ikke truffet beslutning om anbefalingen.',
  historyColumn: {
    decision: 'Beslutning',
    reason: 'Begrundelse',
    decidedBy: 'Besluttet af',
    on: 'Dato',
    recordedBy: 'Registreret af',
  },
  record: 'Registrér en beslutning',
  kind: 'Hvad er besluttet?',
  kinds: {
    elsewhere: 'Anbefalingen håndteres andetsteds',
    closed: 'Anbefalingen er gennemført og lukkes',
    reopened: 'Anbefalingen tages op igen',
  } satisfies Record<HandlingKind, string> as Record<HandlingKind, string>,
  reason: 'Begrundelse',
  reasonHint: 'Skriv, hvor og hvordan anbefalingen håndteres. Teksten kan blive trykt i rapporter.',
  decidedBy: 'Hvem har besluttet det?',
  decidedByHint: 'For eksempel ”Styregruppen for cyber- og informationssikkerhed”.',
  on: 'Besluttet den',
  save: 'Gem beslutningen',
  saved: 'Beslutningen er gemt.',
  refusals: {
    alreadySo: 'Det er allerede besluttet, at anbefalingen håndteres andetsteds.',
    notHandled: 'Der er ingen beslutning at tage op igen.',
    closed: 'Anbefalingen er lukket. Tag den op igen først.',
    notSettled: 'Anbefalingen er hverken dækket eller håndteret andetsteds. Den kan derfor ikke lukkes.',
    dayAhead: form.dayAhead,
  } satisfies Record<HandlingRefusal, string> as Record<HandlingRefusal, string>,
}
