import { allow, type Decision, refuse } from '../domain/decision.ts'
import { type Refusal, shown } from '../domain/exchange/refusal.ts'

/** A JSON value with the line on which each part of it starts, by path: ``, `scale.min`, `controls[2].score`. */
export interface Located {
  readonly value: unknown
  readonly lines: ReadonlyMap<string, number>
}

/**
 * Reads JSON and remembers where everything stands, so that a refusal can name its line. Stricter than `JSON.parse` in
 * two ways: a key that stands twice is refused instead of overwriting, and nesting stops at 20 levels.
 */
export function readJson(text: string): Decision<Located, Refusal> {
  const scan = new Scan(text)
  try {
    scan.document()
  } catch (fault) {
    if (fault instanceof Fault) return refuse(fault.refusal)
    throw fault
  }
  return allow({ value: JSON.parse(text), lines: scan.lines })
}

/** A quoted text with its escapes, or undefined where it has no end, a raw control character or an unknown escape. */
function parsedString(token: string): string | undefined {
  try {
    return String(JSON.parse(token))
  } catch {
    return undefined
  }
}

class Fault extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

const deepest = 20
const blank = /[ \t\r\n]*/y
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/** Walks a text by the grammar of JSON (RFC 8259) and stops at the first place where it does not follow it. */
class Scan {
  readonly lines = new Map<string, number>()
  private readonly text: string
  private at = 0
  private counted = { offset: 0, line: 1 }

  constructor(text: string) {
    this.text = text
  }

  document(): void {
    this.value('', 0)
    if (this.at < this.text.length) this.broken()
  }

  private value(path: string, depth: number): void {
    this.take(blank)
    this.lines.set(path, this.line())
    const sign = this.text[this.at]
    if (depth > deepest) this.broken()
    if (sign === '{') this.object(path, depth)
    else if (sign === '[') this.array(path, depth)
    else if (sign === '"') this.string()
    else if (!this.take(scalar)) this.broken()
    this.take(blank)
  }

  private object(path: string, depth: number): void {
    const keys = new Set<string>()
    this.items('}', () => {
      this.take(blank)
      const key = this.string()
      const inner = path === '' ? key : `${path}.${key}`
      if (keys.has(key)) this.stop({ field: shown(inner), reason: 'json_key_twice' })
      keys.add(key)
      this.take(blank)
      if (!this.sign(':')) this.broken()
      this.value(inner, depth + 1)
    })
  }

  private array(path: string, depth: number): void {
    let index = 0
    this.items(']', () => {
      this.value(`${path}[${index}]`, depth + 1)
      index++
    })
  }

  private items(end: string, item: () => void): void {
    this.at++
    this.take(blank)
    if (this.sign(end)) return
    do item()
    while (this.sign(','))
    if (!this.sign(end)) this.broken()
  }

  private string(): string {
    if (this.text[this.at] !== '"') this.broken()
    let end = this.at + 1
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1
    const value = parsedString(this.text.slice(this.at, end + 1))
    if (value === undefined) return this.broken()
    this.at = end + 1
    return value
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  private sign(expected: string): boolean {
    if (this.text[this.at] !== expected) return false
    this.at++
    return true
  }

  private line(): number {
    const passed = this.text.slice(this.counted.offset, this.at)
    this.counted = { offset: this.at, line: this.counted.line + passed.split(/\r\n?|\n/).length - 1 }
    return this.counted.line
  }

  private broken(): never {
    const near = this.text.slice(this.at, this.at + 20)
    const column = this.at - Math.max(this.text.lastIndexOf('\n', this.at - 1), -1)
    return this.stop({
      field: null,
      reason: 'json_broken',
      expected: column,
      ...(near === '' ? {} : { value: shown(near) }),
    })
  }

  private stop(refusal: Omit<Refusal, 'line'>): never {
    throw new Fault({ line: this.line(), ...refusal })
  }
}
