import PDFDocument from 'pdfkit'

/** A PDF as a program writes it: a page for each text, the text as vector letters of a standard font. */
export function writtenPdf(
  pages: readonly string[],
  { title = '', comment = '', password = '' } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({
      autoFirstPage: false,
      info: { Title: title },
      ...(password === '' ? {} : { userPassword: password }),
    })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    for (const text of pages) {
      document.addPage()
      document.text(text)
      if (comment !== '') document.note(20, 20, 20, 20, comment)
    }
    document.end()
  })
}
