/** Names for findings that stay the same when lines above them come or go, so that a service can tell new ones from old. */
import { createHash, type Hash } from 'node:crypto'
import type { Finding } from './finding.ts'
import { linesByFile } from './lines.ts'
import { without } from './without.ts'

type Sources = ReadonlyMap<string, { text: string }>

/** A fingerprint as far as the findings of one rule on one line share it. */
interface Begun {
  hash: Hash
  name: string
}

/** A SHA-256 per finding, in their order: of its rule, its file, the text of its line, and which of such findings it is. */
export function fingerprints(findings: readonly Finding[], sources: Sources): string[] {
  const linesIn = linesByFile(sources)
  const seen = new Map<string, number>()
  const begun = new Map<string, Begun>()
  return findings.map((finding) => {
    const { file, ruleId, start, discreet } = finding
    // A hash of what should not be repeated could be guessed back.
    const line = discreet ? null : start.line
    const place = [ruleId, file, line].join('\0')
    let same = begun.get(place)
    if (!same) {
      // One line can have a thousand findings and be as long as the file, so it is read once.
      const text = line === null ? '' : linesIn(file).text(line).trim()
      const hash = createHash('sha256').update([ruleId, file, text].join('\0'))
      same = { hash, name: hash.copy().digest('hex') }
      begun.set(place, same)
    }
    const nth = (seen.get(same.name) ?? 0) + 1
    seen.set(same.name, nth)
    return same.hash.copy().update(`\0${nth}`).digest('hex')
  })
}

/** The findings of a version and the texts that they are of. */
interface Found {
  findings: readonly Finding[]
  sources: Sources
}

/** The findings that weren't there before, and those that are there no more. One that only says the same at another place in its file is neither. */
export function newAndMended(before: Found, after: Found): { added: Finding[]; mended: Finding[] } {
  const [then, now] = [before, after].map(({ findings, sources }) => fingerprints(findings, sources))
  const unknown = ({ findings }: Found, marks: readonly string[] = [], others: readonly string[] = []): Finding[] => {
    const known = new Set(others)
    return findings.filter((_, i) => !known.has(marks[i] ?? ''))
  }
  const saying = ({ ruleId, file, reason, ofFile }: Finding): string =>
    [ruleId, file, ...(ofFile ? [] : [reason])].join('\0')
  const [added, mended] = [unknown(after, now, then), unknown(before, then, now)]
  return { added: without(added, mended, saying), mended: without(mended, added, saying) }
}
