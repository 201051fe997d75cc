import type { FileRefusal, FileType } from '../../src/domain/evidence/file-type.ts'
import { contentTypes, jpeg, mains, office, pdf, png, relationships, wordDocument } from './file-bytes.ts'
import { type ZipPart, zipBytes } from './zip-bytes.ts'

/** A file somebody could send, and what becomes of it. */
export interface SentFile {
  readonly label: string
  readonly name: string
  readonly bytes: Buffer
  readonly expected: FileType | FileRefusal
}

const oldOffice = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(512),
])
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024)
const emptyParts = (count: number): ZipPart[] =>
  Array.from({ length: count }, (_, index) => ({ name: `word/p${index}.xml`, data: '', method: 0 }))
const chartWorkbook = office('xlsx', [{ name: 'xl/worksheets/sheet1.xml', data: '<c><v>1</v></c>' }])

/** Good files of every kind, and the ways in which files have been turned against those who open them. */
export function sentFiles(): SentFile[] {
  const good: [string, string, Buffer, FileType][] = [
    ['a PDF', 'plan.pdf', pdf(), 'pdf'],
    ['a PDF named in capitals', 'PLAN.PDF', pdf(), 'pdf'],
    ['a Word document', 'kontoliste.docx', office('docx', [wordDocument(['Kontoliste'])]), 'docx'],
    [
      'a spreadsheet',
      'konti.xlsx',
      office('xlsx', [{ name: 'xl/workbook.xml', data: '<workbook/>' }]),
      'xlsx',
    ],
    [
      'a presentation with a chart',
      'mål.pptx',
      office('pptx', [{ name: 'ppt/embeddings/Sheet1.xlsx', data: chartWorkbook }]),
      'pptx',
    ],
    [
      'a document with a link',
      'link.docx',
      office('docx', [relationships('word/_rels/document.xml.rels', 'hyperlink', 'https://example.dk/')]),
      'docx',
    ],
    [
      'a document that names the writer’s own template',
      'brev.docx',
      office('docx', [
        relationships(
          'word/_rels/settings.xml.rels',
          'attachedTemplate',
          'file:///C:\\Skabeloner\\brev.dotx',
        ),
      ]),
      'docx',
    ],
    [
      'a spreadsheet linked to another on a share',
      'tal.xlsx',
      office('xlsx', [
        relationships(
          'xl/externalLinks/_rels/externalLink1.xml.rels',
          'externalLinkPath',
          'file:///\\\\filer\\tal.xlsx',
        ),
      ]),
      'xlsx',
    ],
    [
      'a spreadsheet with printer settings',
      'print.xlsx',
      office('xlsx', [{ name: 'xl/printerSettings/printerSettings1.bin', data: 'P\0r\0' }]),
      'xlsx',
    ],
    ['a PNG', 'skærm.png', png(), 'png'],
    ['a JPEG', 'foto.jpg', jpeg(), 'jpg'],
    ['a JPEG by its long ending', 'foto.jpeg', jpeg(), 'jpg'],
    ['a CMYK JPEG', 'tryk.jpg', jpeg({ components: 4 }), 'jpg'],
    [
      'a JPEG with a camera’s notes behind it',
      'motion.jpg',
      Buffer.concat([jpeg(), Buffer.from('SEFT')]),
      'jpg',
    ],
    ['text', 'noter.txt', Buffer.from('Æblegrød på Ærø\r\n'), 'txt'],
    ['one byte', 'a.txt', Buffer.from('a'), 'txt'],
    [
      'text that talks of tags',
      'log.txt',
      Buffer.from(`${'line\n'.repeat(300)}<script> was blocked\n`),
      'txt',
    ],
    ['CSV with a byte-order mark', 'enheder.csv', Buffer.from('\uFEFFcode;name\r\nU01;Ærø\r\n'), 'csv'],
    ['CSV in Windows-1252', 'enheder.csv', Buffer.from('code;name\r\nU01;\xc6r\xf8\r\n', 'latin1'), 'csv'],
    ['a PDF whose name hides a direction mark', 'pdf.\u202Etxt.pdf', pdf(), 'pdf'],
  ]
  const bad: [string, string, Buffer, FileRefusal][] = [
    ['SVG with a script', 'tegning.svg', Buffer.from(script), 'typeNotAllowed'],
    ['a page', 'side.html', Buffer.from('<!doctype html><p>hej'), 'typeNotAllowed'],
    ['XML', 'data.xml', Buffer.from('<?xml version="1.0"?><a/>'), 'typeNotAllowed'],
    ['a saved web page', 'side.mht', Buffer.from('MIME-Version: 1.0\r\n'), 'typeNotAllowed'],
    ['an archive', 'arkiv.zip', zipBytes([{ name: 'a.txt', data: 'a' }]), 'typeNotAllowed'],
    ['a program', 'setup.exe', program, 'typeNotAllowed'],
    ['a program behind a PDF’s name', 'a.pdf.exe', program, 'typeNotAllowed'],
    ['a program whose name reads backwards', 'rapport\u202Efdp.exe', program, 'typeNotAllowed'],
    ['a macro workbook by its own name', 'makro.xlsm', office('xlsx'), 'typeNotAllowed'],
    ['an old Word document', 'gammel.doc', oldOffice, 'typeNotAllowed'],
    ['a device name', 'CON', pdf(), 'typeNotAllowed'],
    ['a stream of another file', 'a.txt:b.exe', Buffer.from('a'), 'typeNotAllowed'],
    ['a page as PDF', 'side.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'contentMismatch'],
    ['a page as text', 'side.txt', Buffer.from('\uFEFF  <!doctype html><p>hej'), 'contentMismatch'],
    ['SVG as text', 'tegning.txt', Buffer.from(script), 'contentMismatch'],
    ['SVG as a picture', 'tegning.png', Buffer.from(script), 'contentMismatch'],
    [
      'a saved web page as text',
      'side.txt',
      Buffer.from('From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
      'contentMismatch',
    ],
    ['RTF as text', 'brev.txt', Buffer.from('{\\rtf1 {\\object}}'), 'contentMismatch'],
    ['a print file as text', 'print.txt', Buffer.from('%!PS-Adobe-3.0\n'), 'contentMismatch'],
    ['a program as PDF', 'setup.pdf', program, 'contentMismatch'],
    ['a GIF as PNG', 'billede.png', Buffer.from('GIF89a/*\0\0*/=1;alert(1)', 'latin1'), 'contentMismatch'],
    ['a PNG as JPEG', 'billede.jpg', png(), 'contentMismatch'],
    ['a PDF as a spreadsheet', 'plan.xlsx', pdf(), 'contentMismatch'],
    ['a document as a spreadsheet', 'plan.xlsx', office('docx'), 'contentMismatch'],
    [
      'a plain archive as a document',
      'arkiv.docx',
      zipBytes([{ name: 'a.txt', data: 'a' }]),
      'contentMismatch',
    ],
    [
      'a page before the PDF begins',
      'to.pdf',
      Buffer.concat([Buffer.from('<html>'), pdf()]),
      'contentMismatch',
    ],
    [
      'a page within the PDF’s first comment',
      'to.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n%<html><script>'), pdf()]),
      'disguised',
    ],
    [
      'a PDF that is an archive too',
      'to.pdf',
      Buffer.concat([pdf(), zipBytes([{ name: 'a.exe', data: 'MZ' }])]),
      'disguised',
    ],
    [
      'a JPEG that is an archive too',
      'to.jpg',
      Buffer.concat([jpeg(), zipBytes([{ name: 'a.class', data: 'x' }])]),
      'disguised',
    ],
    [
      'a PNG with more behind its end',
      'to.png',
      Buffer.concat([png(), Buffer.from('uncropped')]),
      'disguised',
    ],
    [
      'a PDF stored at the start of a document',
      'to.docx',
      zipBytes([
        { name: 'word/a.xml', data: '%PDF-1.7', method: 0 },
        { name: '[Content_Types].xml', data: contentTypes(mains.docx) },
      ]),
      'embedded',
    ],
    [
      'a document whose first name is a PDF’s beginning',
      'to.docx',
      zipBytes([
        { name: '%PDF-1.7.xml', data: '<a/>' },
        { name: '[Content_Types].xml', data: contentTypes(mains.docx) },
      ]),
      'disguised',
    ],
    ['a PDF cut short', 'halv.pdf', pdf('', { end: '' }), 'damaged'],
    ['a PNG cut short', 'halv.png', png().subarray(0, 50), 'damaged'],
    ['a JPEG cut short', 'halv.jpg', jpeg({ end: false }), 'damaged'],
    ['a document cut short', 'halv.docx', office('docx').subarray(0, 120), 'damaged'],
    [
      'names that lead out of the archive',
      'sti.docx',
      office('docx', [{ name: '../../x.xml', data: '<a/>' }]),
      'damaged',
    ],
    [
      'names that lead out of the archive the Windows way',
      'sti.docx',
      office('docx', [{ name: '..\\..\\x.xml', data: '<a/>' }]),
      'damaged',
    ],
    ['a name from the root', 'sti.docx', office('docx', [{ name: '/etc/x.xml', data: '<a/>' }]), 'damaged'],
    [
      'a symbolic link',
      'link.docx',
      office('docx', [{ name: 'word/link.xml', data: '/etc/passwd', symbolicLink: true }]),
      'damaged',
    ],
    ['the same part twice', 'to.docx', office('docx', [wordDocument(['a']), wordDocument(['b'])]), 'damaged'],
    [
      'a part that unpacks to more than it says',
      'løgn.docx',
      office('docx', [{ name: 'word/document.xml', data: zeros(1), claimedSize: 1000 }]),
      'damaged',
    ],
    [
      'an unknown way of packing',
      'lzma.docx',
      office('docx', [{ name: 'word/document.xml', data: 'x', method: 14 }]),
      'damaged',
    ],
    [
      'entities that unfold',
      'latter.docx',
      office('docx', [{ name: 'word/document.xml', data: '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>' }]),
      'damaged',
    ],
    ['an encrypted office file', 'låst.xlsx', oldOffice, 'encrypted'],
    [
      'an encrypted part',
      'låst.docx',
      office('docx', [{ name: 'word/document.xml', data: 'x'.repeat(20), encrypted: true }]),
      'encrypted',
    ],
    ['an encrypted PDF', 'låst.pdf', pdf('/Encrypt 9 0 R'), 'encrypted'],
    [
      'a document with macros',
      'makro.docx',
      office('docx', [{ name: 'word/vbaProject.bin', data: 'x' }]),
      'macro',
    ],
    [
      'macros declared only',
      'makro.docx',
      zipBytes([
        {
          name: '[Content_Types].xml',
          data: contentTypes('wordprocessingml.document.main+xml').replace(
            'document.main',
            'document.macroEnabled.main',
          ),
        },
      ]),
      'macro',
    ],
    [
      'old macros in a spreadsheet',
      'makro.xlsx',
      office('xlsx', [{ name: 'xl/macrosheets/sheet1.xml', data: '<a/>' }]),
      'macro',
    ],
    [
      'controls in a document',
      'activex.docx',
      office('docx', [{ name: 'word/activeX/activeX1.xml', data: '<a/>' }]),
      'macro',
    ],
    ['a script in a PDF', 'script.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'macro'],
    ['a PDF that starts a program', 'start.pdf', pdf('/OpenAction << /S/Launch/F (cmd.exe) >>'), 'macro'],
    ['a file in a PDF', 'bilag.pdf', pdf('/Names << /EmbeddedFiles 4 0 R >>'), 'embedded'],
    [
      'an object in a document',
      'ole.docx',
      office('docx', [{ name: 'word/embeddings/oleObject1.bin', data: oldOffice }]),
      'embedded',
    ],
    [
      'an archive in a document',
      'zip.docx',
      office('docx', [{ name: 'word/media/image1.png', data: zipBytes([{ name: 'a', data: 'a' }]) }]),
      'embedded',
    ],
    [
      'a program in a document',
      'exe.docx',
      office('docx', [{ name: 'word/media/image1.png', data: program }]),
      'embedded',
    ],
    [
      'a page in a document',
      'side.docx',
      office('docx', [{ name: 'word/afchunk1.htm', data: '<html>' }]),
      'embedded',
    ],
    [
      'a locked workbook behind a chart',
      'diagram.pptx',
      office('pptx', [{ name: 'ppt/embeddings/Sheet1.xlsx', data: oldOffice }]),
      'embedded',
    ],
    [
      'a workbook in a workbook in a presentation',
      'dyb.pptx',
      office('pptx', [
        {
          name: 'ppt/embeddings/A.xlsx',
          data: office('xlsx', [{ name: 'xl/embeddings/B.xlsx', data: chartWorkbook }]),
        },
      ]),
      'embedded',
    ],
    [
      'macros in the workbook behind a chart',
      'diagram.pptx',
      office('pptx', [
        { name: 'ppt/embeddings/A.xlsx', data: office('xlsx', [{ name: 'xl/vbaProject.bin', data: 'x' }]) },
      ]),
      'macro',
    ],
    [
      'a template from the web',
      'skabelon.docx',
      office('docx', [
        relationships('word/_rels/settings.xml.rels', 'attachedTemplate', 'https://example.com/x.dotm'),
      ]),
      'externalContent',
    ],
    [
      'a template from a server’s share',
      'skabelon.docx',
      office('docx', [
        relationships('word/_rels/settings.xml.rels', 'attachedTemplate', 'file:///\\\\10.0.0.1\\x.dotm'),
      ]),
      'externalContent',
    ],
    [
      'a picture from the web',
      'pixel.docx',
      office('docx', [relationships('word/_rels/document.xml.rels', 'image', 'http://example.com/p.png')]),
      'externalContent',
    ],
    [
      'an object from the web',
      'ole.docx',
      office('docx', [
        relationships('word/_rels/document.xml.rels', 'oleObject', 'mhtml:http://example.com/x!y'),
      ]),
      'externalContent',
    ],
    [
      'an archive bomb',
      'bombe.xlsx',
      office('xlsx', [{ name: 'xl/worksheets/sheet1.xml', data: zeros(60) }]),
      'unpacksTooLarge',
    ],
    [
      'an archive that says it holds four gigabytes',
      'bombe.xlsx',
      office('xlsx', [{ name: 'xl/a.xml', data: 'x', claimedSize: 0xfffffffe }]),
      'unpacksTooLarge',
    ],
    [
      'a bomb behind a chart',
      'bombe.pptx',
      office('pptx', [
        {
          name: 'ppt/embeddings/A.xlsx',
          data: office('xlsx', [{ name: 'xl/a.xml', data: zeros(60) }]),
          method: 0,
        },
      ]),
      'unpacksTooLarge',
    ],
    ['more parts than any document has', 'mange.docx', office('docx', emptyParts(2_000)), 'unpacksTooLarge'],
    ['a picture of 50,000 by 50,000', 'flod.png', png(50_000, 50_000), 'imageTooLarge'],
    [
      'a photograph of 60,000 by 60,000',
      'flod.jpg',
      jpeg({ width: 60_000, height: 60_000 }),
      'imageTooLarge',
    ],
    ['text with a NUL', 'binær.txt', Buffer.from('a\0b'), 'notText'],
    ['text in UTF-16', 'utf16.csv', Buffer.from('\uFEFFkode', 'utf16le'), 'notText'],
    ['terminal codes', 'farve.txt', Buffer.from('\u001b[31mrød'), 'notText'],
    ['a program as text', 'setup.txt', program, 'notText'],
  ]
  return [...good, ...bad].map(([label, name, bytes, expected]) => ({ label, name, bytes, expected }))
}
