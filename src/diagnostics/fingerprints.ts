/** Names for findings that stay the same when lines above them come or go, so that a service can tell new ones from old. */
import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'
import { type Lines, linesOf } from './lines.ts'

/** A SHA-256 per finding, in their order: of its rule, its file, the text of its line, and which of such findings it is. */
export function fingerprints(findings: readonly Finding[], sources: ReadonlyMap<string, { text: string }>): string[] {
  const lines = new Map<string, Lines>()
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { file, ruleId, start, discreet } = finding
    const indexed = lines.get(file) ?? linesOf(sources.get(file)?.text ?? '')
    lines.set(file, indexed)
    // A hash of what should not be repeated could be guessed back.
    const text = discreet ? '' : indexed.text(start.line).trim()
    const base = [ruleId, file, text].join('\0')
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    return createHash('sha256').update(`${base}\0${nth}`).digest('hex')
  })
}
