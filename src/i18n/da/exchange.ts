import { importLimits } from '../../domain/exchange/limits.ts'
import type { Refusal, RefusalKey } from '../../domain/exchange/refusal.ts'
import { unitFlags, unitTypes } from '../../domain/units/unit.ts'

const written = ({ value }: Refusal) => (value === undefined ? 'Feltet' : `”${value}”`)
const also = ({ otherLine }: Refusal) => (otherLine === undefined ? 'tidligere' : `i linje ${otherLine}`)

/** Hvorfor noget i en importeret fil er afvist. Feltet og linjen står foran sætningen. */
const refused: Record<RefusalKey, (refusal: Refusal) => string> = {
  file_empty: () => 'Filen er tom.',
  file_too_large: () => 'Filen er for stor. Den må højst fylde 64 MB.',
  file_is_spreadsheet: () =>
    'Filen er en projektmappe fra et regneark. Gem den som ”CSV UTF-8 (semikolonsepareret)”, og importér den fil.',
  file_is_pdf: () => 'Filen er en PDF. Importen læser kun tekstfiler.',
  file_is_html: () =>
    'Filen er en webside. Gem indholdet som ”CSV UTF-8 (semikolonsepareret)” fra regnearket.',
  file_is_utf16: () =>
    'Filen er gemt som Unicode-tekst (UTF-16). Gem den som ”CSV UTF-8 (semikolonsepareret)” fra regnearket.',
  file_not_utf8: () =>
    'Filen er ikke gemt som UTF-8, og bogstaver som æ, ø og å ville blive forkerte. Gem den som ”CSV UTF-8 (semikolonsepareret)”.',
  file_has_nul: () => 'Filen indeholder tegn, som ikke findes i en tekstfil.',
  file_is_tab_separated: () =>
    'Kolonnerne er adskilt af tabulatorer. De skal være adskilt af semikolon eller komma.',
  no_rows: () => 'Filen har en overskriftslinje, men ingen rækker.',
  too_many_rows: () => 'Filen har over 200.000 rækker. Del den op.',
  column_unknown: () => 'Kolonnen findes ikke i formatet.',
  column_missing: () => 'Kolonnen mangler.',
  column_twice: () => 'Kolonnen står to gange.',
  column_unnamed: ({ expected }) => `Kolonne ${expected ?? '?'} har intet navn.`,
  columns_mixed: () =>
    'Filen har både kolonnen level og en kolonne for et af de fire aspekter. Den kan kun have det ene.',
  row_width: ({ value, expected }) =>
    `Rækken har ${value ?? '?'} felter, men overskriften har ${expected ?? '?'}.`,
  quote_unclosed: () => 'Et anførselstegn åbner et felt, men lukker det ikke igen.',
  quote_stray: () =>
    'Et anførselstegn står inde i et felt. Sæt feltet i anførselstegn, og skriv tegnet dobbelt.',
  duplicate: (refusal) => `Det samme står ${also(refusal)}.`,
  value_missing: () => 'Feltet skal udfyldes.',
  cell_too_long: () => 'Teksten er for lang. Et felt må højst have 10.000 tegn.',
  name_too_long: () => `Teksten er for lang. Feltet må højst have ${importLimits.name} tegn.`,
  line_break: () => 'Feltet skal stå på én linje.',
  invalid_character: () => 'Teksten indeholder et usynligt styretegn.',
  number_ambiguous: (refusal) =>
    `${written(refusal)} kan læses på to måder. Skriv tallet uden tusindtalsskilletegn og med højst to decimaler.`,
  weight_invalid: (refusal) => `${written(refusal)} er ikke et helt tal fra 0 og op.`,
  date_invalid: (refusal) =>
    `${written(refusal)} er ikke en dato. Skriv den som 2026-11-30 eller 30.11.2026.`,
  date_not_real: (refusal) => `Datoen ${written(refusal)} findes ikke i kalenderen.`,
  period_reversed: () => 'Perioden slutter, før den begynder.',
  code_invalid: (refusal) =>
    `${written(refusal)} kan ikke være en enhedskode. Den har højst 20 tegn: bogstaver, tal, bindestreg og understregning.`,
  unit_type_unknown: (refusal) =>
    `${written(refusal)} er ikke en enhedstype. Vælg mellem ${unitTypes.join(', ')}.`,
  unit_flag_unknown: (refusal) =>
    `${written(refusal)} indeholder et ukendt kendetegn. Vælg mellem ${unitFlags.join(', ')}.`,
  parent_is_self: () => 'Enheden kan ikke høre under sig selv.',
  parent_in_circle: (refusal) => `Enheden hører under ${written(refusal)}, som selv hører under enheden.`,
  email_invalid: (refusal) => `${written(refusal)} er ikke en e-mailadresse.`,
  role_unknown: (refusal) => `Rollen ${written(refusal)} findes ikke.`,
  role_needs_unit: () => 'Rollen gælder for én enhed. Angiv enhedens kode.',
  name_differs: (refusal) => `Den samme e-mailadresse har et andet navn ${also(refusal)}.`,
  roles_conflict: (refusal) =>
    `Rollen kan ikke forenes med den rolle, som personen har ${also(refusal)} i samme periode.`,
  too_many_roles: () => 'Den samme e-mailadresse har over 1.000 roller.',
  safeguard_unknown: (refusal) =>
    `Delkontrollen ${written(refusal)} findes ikke i CIS v8.1. Et regneark kan have ændret nummeret til en dato eller et tal.`,
  responsibility_unknown: (refusal) => `${written(refusal)} er ikke central, local eller shared.`,
  provider_missing: () => 'En central eller delt delkontrol skal have en enhed, der svarer for alle.',
  provider_not_allowed: () => 'En lokal delkontrol besvares af hver enhed. Lad feltet være tomt.',
  level_invalid: (refusal) =>
    `${written(refusal)} er ikke et trin. Skriv et helt tal fra 0 til 4, na eller ingenting.`,
  level_na_alone: () => 'Skriv no i kolonnen applicable, hvis delkontrollen ikke er relevant.',
  aspects_all_na: () =>
    'Alle fire aspekter er na. Skriv no i kolonnen applicable, hvis delkontrollen ikke er relevant.',
  applicable_invalid: (refusal) => `${written(refusal)} er ikke yes eller no.`,
  levels_not_empty: () =>
    'Delkontrollen er ikke relevant (applicable er no). Den kan derfor ikke have et trin.',
  reason_missing: () => 'Et svar skal have en begrundelse.',
  requirement_unknown: (refusal) => `Kravet ${written(refusal)} findes ikke i retningslinjerne.`,
  status_unknown: (refusal) =>
    `${written(refusal)} er ikke complied, partly, not_complied eller not_relevant.`,
  json_broken: ({ value, expected }) =>
    value === undefined
      ? 'Filen er ikke gyldig JSON. Den slutter for tidligt.'
      : `Filen er ikke gyldig JSON. Fejlen er ved tegn ${expected ?? '?'} i linjen, hvor der står ”${value}”.`,
  json_key_unknown: () => 'Feltet findes ikke i formatet.',
  json_key_twice: () => 'Feltet står to gange.',
  json_type: () => 'Feltet har en forkert slags værdi: tekst, tal, liste eller ja/nej (true/false).',
  framework_unknown: (refusal) => `${written(refusal)} er ikke cis-v7.1 eller cis-v8.1.`,
  year_invalid: (refusal) => `${written(refusal)} er ikke et årstal fra 2000 til 2100.`,
  scale_invalid: () => 'Skalaen skal have to hele tal, hvor min er 0 eller mere og mindre end max.',
  score_invalid: (refusal) => `${written(refusal)} er ikke en score. Skriv den som 2,7 eller 2.7.`,
  score_outside_scale: (refusal) => `${written(refusal)} ligger uden for skalaen.`,
  control_unknown: (refusal) =>
    `Kontrol ${written(refusal)} findes ikke i den udgave af CIS, som analysen bruger.`,
  effort_code_invalid: (refusal) =>
    `${written(refusal)} er ikke en kode. Brug højst 12 bogstaver, tal, punktummer og bindestreger, for eksempel 1.2.`,
  track_unknown: (refusal) => `${written(refusal)} er ikke cyber, information_security eller both.`,
  ability_unknown: (refusal) => `${written(refusal)} er ikke en liste af predict, prevent, detect og manage.`,
  subject_unknown: (refusal) => `${written(refusal)} er ikke en liste af delkontroller og krav, der findes.`,
  step_invalid: (refusal) => `${written(refusal)} er ikke et trin fra 1 til 4.`,
  lift_missing: () => 'Skriv det trin, som indsatsen løfter delkontrollerne til.',
  lift_not_allowed: () => 'Der er ingen delkontroller at løfte. Lad trinnet være tomt.',
  money_not_whole: (refusal) =>
    `${written(refusal)} er ikke et beløb i hele kroner. Skriv 1250000 eller 1.250.000, eller lad feltet være tomt, hvis beløbet ikke er fastsat.`,
  money_negative: () => 'Et beløb kan ikke være under 0.',
  money_too_large: () => 'Beløbet er over 2 mia. kr. Skriv det i hele kroner.',
  requires_itself: () => 'En indsats kan ikke forudsætte sig selv.',
  requires_circle: (refusal) => `Forudsætningerne går i ring: ${written(refusal)}.`,
  recommendation_unknown: (refusal) => `Anbefaling ${written(refusal)} findes ikke.`,
  recommendation_ambiguous: (refusal) =>
    `Flere analyser har en anbefaling ${written(refusal)}. Skriv analysens år foran, for eksempel 2022:A1.`,
  requires_unknown: (refusal) => `Indsatsen ${written(refusal)} findes ikke.`,
  requires_withdrawn: (refusal) => `Indsatsen ${written(refusal)} er trukket tilbage.`,
  finding_code_invalid: (refusal) =>
    `${written(refusal)} er ikke en kode. Brug højst 12 bogstaver, tal, punktummer og bindestreger, for eksempel S001.`,
  maintenance_unknown: (refusal) => `${written(refusal)} er ikke regional, local, national eller supplier.`,
  handling_unknown: (refusal) =>
    `${written(refusal)} er ikke adjust, replace, shield, move, phase_out eller accept.`,
  unmet_unknown: (refusal) =>
    `${written(refusal)} er ikke en liste af krav og retningslinjer, der gælder. Skriv dem som GL-12-K2 eller GL-15.`,
  text_too_long: () => 'Teksten er for lang. Feltet må have lige så mange tegn som i formularen.',
  finding_not_open: (refusal) =>
    `Håndteringen af ${written(refusal)} er sendt til beslutning eller besluttet. Oplysningerne kan ikke rettes.`,
  guideline_key_invalid: (refusal) => `${written(refusal)} er ikke en nøgle. Skriv den som GL-27.`,
  owner_unknown: (refusal) => `${written(refusal)} er ikke en rolle, som kan eje en retningslinje.`,
  audience_unknown: (refusal) => `${written(refusal)} er ikke alle, en enhedstype eller et kendetegn.`,
  grounding_unknown: (refusal) => `${written(refusal)} er ikke law, guidance eller policy.`,
  months_invalid: (refusal) => `${written(refusal)} er ikke et antal måneder fra 1 til 60.`,
  guideline_draft_open: (refusal) =>
    `${written(refusal)} har allerede en kladde eller en version i høring med et andet indhold. Afslut den først.`,
  effect_in_force: () =>
    'Datoen skal ligge efter i dag og efter den version af retningslinjen, der sidst er vedtaget.',
  review_before_effect: () => 'Næste eftersyn skal ligge efter den dag, versionen gælder fra.',
  unit_unknown: (refusal) => `Enheden ${written(refusal)} findes ikke.`,
  unit_closed: (refusal) =>
    `Enheden ${written(refusal)} er ikke gyldig på opgørelsesdagen og kan ikke besvare noget.`,
  unit_not_for_role: () =>
    'Rollen gælder for hele regionen. Lad feltet være tomt, eller angiv regionens kode.',
  cycle_locked: () => 'Årets resultat er låst. Svar kan ikke ændres.',
  basis_not_locked: () => 'Årets grundlag er ikke låst endnu. Lås det først; derefter kan svar tages ind.',
  request_waits: () =>
    'Enheden har anmodet om ”Ikke relevant”. Det afgøres i vurderingen og ikke med en fil.',
  method_differs: () =>
    'Filen bruger en anden metode end året: enten fire aspekter (policy, implementation, automation, reporting) eller ét trin (level).',
  code_case_differs: (refusal) =>
    `Der findes allerede en enhed, hvis kode kun adskiller sig fra ${written(refusal)} ved store og små bogstaver.`,
  analysis_differs: () =>
    'Årets analyse med denne udgave af CIS er allerede registreret med et andet indhold. En ekstern analyse bliver ikke ændret.',
}

export const exchange = {
  refused,
  /** Linjen på kommandolinjen: ”linje 14, felt implementation: …”. */
  refusedLine: (refusal: Refusal) => {
    const line = refusal.line === null ? [] : [`linje ${refusal.line}`]
    const field = refusal.field === null ? [] : [`felt ${refusal.field}`]
    const place = [...line, ...field].join(', ') || 'filen'
    return `${place}: ${refused[refusal.reason](refusal)}`
  },
}
