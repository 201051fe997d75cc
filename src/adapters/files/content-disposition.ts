/**
 * The Content-Disposition header of a download (RFC 6266): always an attachment, with the name in ASCII for old clients
 * and in full after `filename*` (RFC 8187). Whatever the name holds, the header is one line of printable ASCII.
 */
export function contentDisposition(fileName: string): string {
  const name = fileName.toWellFormed()
  const plain = name.normalize('NFC').replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percentEncoded)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** These four are left alone by `encodeURIComponent`, and are no attribute characters in RFC 8187. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
