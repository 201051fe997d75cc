import { countCivilRegistrationNumbers } from '../../domain/evidence/civil-registration.ts'

/** Counts what looks like civil registration numbers in text that comes piece by piece, without holding it all. */
export interface NumberScan {
  add(text: string): void
  /** The count so far, what was added last included; nothing can be added afterwards. */
  total(): number
}

const longestLine = 100_000
/** More than any way of writing a number takes. */
const longestNumber = 32

export function numberScan(): NumberScan {
  let unfinished = ''
  let count = 0
  return {
    add(text) {
      unfinished += text
      const lineEnd = unfinished.lastIndexOf('\n')
      if (lineEnd < 0 && unfinished.length < longestLine) return
      const end = lineEnd < 0 ? besideNumber(unfinished) : lineEnd
      count += countCivilRegistrationNumbers(withLostZeros(unfinished.slice(0, end)))
      unfinished = unfinished.slice(end)
    },
    total: () => count + countCivilRegistrationNumbers(withLostZeros(unfinished)),
  }
}

/** Where a line without end can be cut: near its end, but not within a number, which would be lost or counted twice. */
function besideNumber(line: string): number {
  const window = line.slice(-longestNumber)
  const last = [...window].findLastIndex((character) => !/[\d \-\u2010-\u2015\u2212]/.test(character))
  return line.length - window.length + Math.max(last, 0)
}

/** A spreadsheet that takes a number for a quantity drops its first zero: nine digits alone in a cell get it back. */
function withLostZeros(text: string): string {
  return text.replace(/(?<=^|[\n;,\t"])\d{9}(?=$|[\r\n;,\t"])/g, '0$&')
}
