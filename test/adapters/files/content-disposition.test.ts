import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition } from '../../../src/adapters/files/content-disposition.ts'

/** Reads the header as RFC 6266 tells a client to: the extended name where there is one. */
function nameIn(header: string): string | undefined {
  const encoded = /; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)$/.exec(header)?.[1]
  return encoded === undefined ? undefined : decodeURIComponent(encoded)
}

const names = [
  'plan.pdf',
  'årlige mål.pdf',
  'a;b"c.pdf',
  "it's (a) *star*.pdf",
  '100 %25.pdf',
  'back\\slash.pdf',
  '😀 👨‍👩‍👧.png',
  'na\u0301me.pdf',
  'ＣＯＮ.txt',
  'x\u202Efdp.exe',
  'a\r\nSet-Cookie: b=c',
]

describe('the name of a download', () => {
  it.each(names)('comes back byte for byte: %j', (name) => {
    const header = contentDisposition(name)
    expect(Buffer.from(nameIn(header) ?? '').equals(Buffer.from(name))).toBe(true)
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''/)
  })

  it('has a plain form for old clients, in which nothing can end the quotation', () => {
    expect(contentDisposition('Årsmål "2026" 100%.pdf')).toBe(
      'attachment; filename="_rsm_l _2026_ 100_.pdf"; filename*=UTF-8\'\'%C3%85rsm%C3%A5l%20%222026%22%20100%25.pdf',
    )
  })

  it('comes back for every text there is, in one line of printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = contentDisposition(name)
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\x21-\x7e]*$/,
        )
        expect(nameIn(header)).toBe(name.toWellFormed())
      }),
      { numRuns: 1000 },
    )
  })
})
