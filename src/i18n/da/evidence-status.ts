import type { EvidenceConcern } from '../../domain/evidence/concerns.ts'

/** What an officer follows up on in the units' evidence. */
export const evidenceStatus = {
  title: 'Enhedernes dokumentation',
  lead: (missing: string, returned: string, expired: string, fresh: string) =>
    `${missing} svar mangler dokumentation. ${returned} dokumenter er returneret, ${expired} er udløbet, og ${fresh} venter på vurdering.`,
  byUnit: 'Fordelt på enheder',
  none: 'Der er intet at følge op på.',
  listHeading: (narrowed: readonly string[]) =>
    narrowed.length === 0 ? 'Det skal følges op' : `Det skal følges op: ${narrowed.join(', ')}`,
  about: 'Svar eller dokumentation',
  unit: 'Enhed',
  when: 'Frist eller dato',
  state: 'Tilstand',
  kinds: { missing: 'Mangler', returned: 'Returneret', expired: 'Udløbet', new: 'Ny' } satisfies Record<
    EvidenceConcern,
    string
  > as Record<EvidenceConcern, string>,
  on: {
    missing: (day: string) => `Frist ${day}`,
    returned: (day: string) => `Frist ${day}`,
    expired: (day: string) => `Udløb ${day}`,
    new: (day: string) => `Modtaget ${day}`,
  } satisfies Record<EvidenceConcern, (day: string) => string> as Record<
    EvidenceConcern,
    (day: string) => string
  >,
}
