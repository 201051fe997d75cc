import {
  type FileRefusal,
  type FileType,
  fileSizeLimitMebibytes,
  officeLimits,
  pixelLimitMillions,
} from '../../domain/evidence/file-type.ts'

export const files = {
  /** What stands beside the field where a file is chosen. */
  accepted: `PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), billede (png, jpg) eller tekst (txt, csv). Højst ${fileSizeLimitMebibytes} MB.`,
  type: {
    pdf: 'PDF',
    docx: 'Word-dokument',
    xlsx: 'Excel-regneark',
    pptx: 'PowerPoint-præsentation',
    png: 'Billede (PNG)',
    jpg: 'Billede (JPEG)',
    txt: 'Tekstfil',
    csv: 'CSV-fil',
  } satisfies Record<FileType, string>,
  refusal: {
    tooLarge: `Filen er for stor. En fil må højst fylde ${fileSizeLimitMebibytes} MB.`,
    empty: 'Filen er tom. Vælg en fil med indhold.',
    nameMissing: 'Filen har ikke noget brugbart navn. Giv filen et navn, og vælg den igen.',
    typeNotAllowed: 'Filtypen kan ikke modtages. Brug PDF, docx, xlsx, pptx, png, jpg, txt eller csv.',
    contentMismatch:
      'Filens indhold passer ikke til endelsen i filnavnet. Gem filen igen i det program, den kommer fra, og vælg den nye fil.',
    disguised:
      'Filen indeholder mere end én slags fil. Gem den igen i det program, den kommer fra, og vælg den nye fil.',
    damaged: 'Filen er beskadiget eller ikke hel. Åbn den, gem den igen, og vælg den nye fil.',
    encrypted: 'Filen er beskyttet med adgangskode. Fjern beskyttelsen, og vælg filen igen.',
    macro: 'Filen indeholder makroer eller anden programkode. Gem en kopi uden, eller gem den som PDF.',
    embedded:
      'Filen har en anden fil i sig, som ikke kan kontrolleres. Fjern den indlejrede fil, eller gem som PDF.',
    externalContent:
      'Filen henter indhold et andet sted fra, når den bliver åbnet. Fjern henvisningen, eller gem filen som PDF.',
    unpacksTooLarge: `Filen indeholder for meget. Den må højst fylde ${officeLimits.unpackedBytes / 1024 / 1024} MB, når den er pakket ud.`,
    imageTooLarge: `Billedet er for stort. Det må højst have ${pixelLimitMillions} millioner billedpunkter.`,
    notText: 'Filen er ikke ren tekst. Gem den som UTF-8, og vælg den nye fil.',
    uncheckable:
      'Filen kan ikke kontrolleres, fordi den er for omfattende eller usædvanlig. Gem den i et enklere format, og vælg den nye fil.',
  } satisfies Record<FileRefusal, string>,
  personalData: {
    file: 'Filen ser ud til at indeholde personoplysninger. Fjern dem, før du sender filen.',
    text: 'Teksten ser ud til at indeholde personoplysninger. Fjern dem, før du gemmer.',
    found: (count: number) =>
      count === 1
        ? 'Der er 1 sted, som ligner et personnummer.'
        : `Der er ${count} steder, som ligner et personnummer.`,
    notRead: 'Billeder bliver ikke gennemsøgt, heller ikke en scannet side i en PDF. Kontrollér dem selv.',
    location:
      'Billedet indeholder oplysning om, hvor det er taget. Gem en kopi uden, hvis stedet ikke skal fremgå.',
    confirmed: 'Jeg har kontrolleret filen. Den indeholder ingen personnumre eller patientoplysninger.',
  },
}
