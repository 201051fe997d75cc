import { fileSizeLimitMebibytes, officeLimits, pixelLimitMillions } from '../../domain/evidence/file-type.ts'
import type { files as danish } from '../da/files.ts'

export const files: typeof danish = {
  accepted: `PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), picture (png, jpg) or text (txt, csv). At most ${fileSizeLimitMebibytes} MB.`,
  type: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel spreadsheet',
    pptx: 'PowerPoint presentation',
    png: 'Picture (PNG)',
    jpg: 'Picture (JPEG)',
    txt: 'Text file',
    csv: 'CSV file',
  },
  refusal: {
    tooLarge: `The file is too large. A file can be at most ${fileSizeLimitMebibytes} MB.`,
    empty: 'The file is empty. Choose a file with content.',
    nameMissing: 'The file has no usable name. Give the file a name and choose it again.',
    typeNotAllowed: 'This type of file cannot be received. Use PDF, docx, xlsx, pptx, png, jpg, txt or csv.',
    contentMismatch:
      'The content of the file does not match the ending of its name. Save it again in the program it comes from and choose the new file.',
    disguised:
      'The file holds more than one kind of file. Save it again in the program it comes from and choose the new file.',
    damaged: 'The file is damaged or incomplete. Open it, save it again and choose the new file.',
    encrypted: 'The file is protected by a password. Remove the protection and choose the file again.',
    macro: 'The file holds macros or other program code. Save a copy without them, or save it as a PDF.',
    embedded:
      'The file has another file inside that cannot be checked. Remove the embedded file, or save as a PDF.',
    externalContent:
      'The file fetches content from elsewhere when it is opened. Remove the reference, or save the file as a PDF.',
    unpacksTooLarge: `The file holds too much. It can be at most ${officeLimits.unpackedBytes / 1024 / 1024} MB when unpacked.`,
    imageTooLarge: `The picture is too large. It can have at most ${pixelLimitMillions} million pixels.`,
    notText: 'The file is not plain text. Save it as UTF-8 and choose the new file.',
    uncheckable:
      'The file cannot be checked because it is too large or unusual inside. Save it in a simpler format and choose the new file.',
  },
  personalData: {
    file: 'The file seems to contain personal data. Remove it before you send the file.',
    text: 'The text seems to contain personal data. Remove it before you save.',
    found: (count) =>
      count === 1
        ? 'There is 1 place that looks like a civil registration number.'
        : `There are ${count} places that look like a civil registration number.`,
    notRead: 'Pictures are not searched, nor is a scanned page in a PDF. Check them yourself.',
    location: 'The picture says where it was taken. Save a copy without it if the place should not be known.',
    confirmed: 'I have checked the file. It contains no civil registration numbers and no patient data.',
  },
}
