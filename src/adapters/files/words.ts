import { type NumberScan, numberScan } from './number-scan.ts'

/** Takes the words of a file as they are read, part by part (a text file and a PDF have one part). */
export interface Words {
  /** Begins a part; what it gives takes the text that follows. */
  part(name: string): (text: string) => void
}

/** Counts what looks like civil registration numbers in all parts; the words themselves are forgotten. */
export function countedWords(): Words & { total(): number } {
  const scans: NumberScan[] = []
  return {
    part() {
      const scan = numberScan()
      scans.push(scan)
      return (text) => scan.add(text)
    },
    total: () => scans.reduce((sum, scan) => sum + scan.total(), 0),
  }
}

/** Gathers the words of the parts that `wanted` names, at most so many characters of each. */
export function gatheredWords(wanted: (part: string) => boolean, most: number) {
  const parts = new Map<string, string>()
  const words: Words = {
    part(name) {
      if (!wanted(name)) return () => {}
      parts.set(name, '')
      return (text) => {
        const before = parts.get(name) ?? ''
        if (before.length <= most) parts.set(name, (before + text).slice(0, most + 1))
      }
    },
  }
  return { words, parts }
}
