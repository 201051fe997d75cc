import type { NeededRole } from '../../domain/units/staffing.ts'

const lacked: Record<NeededRole, string> = { unit_coordinator: 'en koordinator', unit_manager: 'en leder' }

/** Making an instance ready for a region, and the region's own name. */
export const setup = {
  title: 'Gør Modent klar',
  lead: (done: number, of: number) =>
    done === of
      ? `Alle ${of} trin er færdige. Modent er klar til brug.`
      : `${done} af ${of} trin er færdige. Du kan stoppe når som helst og fortsætte senere.`,
  states: { done: 'Gemt', next: 'Næste trin', begun: 'Ikke færdig', waiting: 'Ikke begyndt' },
  goodToKnow: 'Godt at vide',
  aside: 'Hjælp',
  noContent: 'Som systemadministrator kan du ikke se svar eller dokumentation.',
  logged: 'Roller, der bliver givet, bliver logget og kan ses af informationssikkerhedschefen.',
  importing: 'Enheder, personer og ansvar kan også indlæses fra filer på kommandolinjen.',
  region: {
    name: 'Region og første bruger',
    action: 'Ret navnet',
    none: 'Regionen har intet navn endnu.',
    byOthers: 'En systemadministrator eller informationssikkerhedschefen skriver navnet.',
  },
  units: {
    name: 'Enheder',
    action: 'Opret enheder',
    see: 'Se enhederne',
    none: 'Der er ingen enheder endnu.',
    byOthers: 'En systemadministrator eller informationssikkerhedschefen opretter enheder.',
    count: (units: number, assessed: number) =>
      `${units === 1 ? '1 enhed' : `${units} enheder`}, heraf ${assessed} med egen vurdering.`,
    noneAssessed: 'Ingen enhed har en vægt over 0. Der er derfor ingen enhed, som skal svare.',
  },
  people: {
    name: 'Personer og roller',
    action: 'Tilføj personer',
    see: 'Se personerne',
    rule: 'Hver enhed skal have mindst én koordinator og én leder.',
    noLead: 'Der mangler en informationssikkerhedschef.',
    noOfficer: 'Der mangler en central informationssikkerhedskoordinator.',
    everyone: 'Alle roller er besat.',
    byOthers: 'En systemadministrator opretter personer og giver roller.',
    lacks: (unit: string, roles: readonly NeededRole[]) =>
      `${unit} mangler ${roles.map((role) => lacked[role]).join(' og ')}.`,
    more: (units: number) =>
      units === 1 ? '1 enhed mere mangler nogen.' : `${units} enheder mere mangler nogen.`,
  },
  cycle: {
    name: 'Årshjul',
    action: 'Åbn et årshjul',
    see: 'Se årshjulet',
    none: 'Intet årshjul er åbnet. Det fastlægger år, metode og frister.',
    byOthers: 'Informationssikkerhedschefen eller en central koordinator åbner det.',
    open: (year: number, step: string) => `Årlige mål ${year}. Trin: ${step}.`,
  },
  responsibility: {
    name: 'Ansvar for delkontroller',
    action: 'Fordel ansvaret',
    see: 'Se ansvaret',
    needsCycle: 'Fordeles, når årshjulet er åbnet: central, lokal eller fælles.',
    byOthers: 'Informationssikkerhedschefen eller en central koordinator fordeler det.',
    allLocal: (safeguards: number) =>
      `Alle ${safeguards} delkontroller er lokale, indtil noget andet er sagt.`,
    counts: (central: number, local: number, shared: number) =>
      `${central} centrale, ${local} lokale, ${shared} fælles.`,
  },
  settings: {
    title: 'Regionens navn',
    lead: 'Navnet står øverst på alle sider og på forsiden af rapporter, der bliver lavet herefter.',
    name: 'Navn',
    saved: 'Navnet er gemt.',
  },
}
