declare global {
  interface JSON {
    /** Part of the runtime, though not yet of the compiler's library: text that is written as it is. */
    rawJSON(text: string): unknown
  }
}

/** JSON in which a BigInt stands as a number with all its digits, however many: figures leave the house exact. */
export function exactJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, part: unknown) => (typeof part === 'bigint' ? JSON.rawJSON(part.toString()) : part),
    indent,
  )
}
