/** What a message shows of a value. */
import type { Expected } from '../problem.ts'

/** A value as a person would know it again. A text that looks like what is expected keeps the quotes that make it another thing. */
export function shown(input: unknown, expected: Expected): string {
  if (input === null) return ''
  if (Array.isArray(input)) return `[${input.map((entry) => shown(entry, { kind: 'text' })).join(', ')}]`
  if (typeof input === 'object') {
    const fields = Object.entries(input).map(([name, value]) =>
      value === null ? name : `${name}: ${shown(value, { kind: 'text' })}`.trimEnd(),
    )
    return `{ ${fields.join(', ')} }`
  }
  const number = expected.kind === 'number' || (expected.kind === 'options' && expected.options.includes(Number(input)))
  return typeof input === 'string' && number && /^\d+(\.\d+)?$/.test(input) ? `"${input}"` : String(input)
}
