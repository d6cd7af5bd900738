/** Characters that nobody sees are told with what they spoil, where that names them: one mistake is one finding. */
import type { Finding } from '../diagnostics/finding.ts'
import { seen } from '../diagnostics/unseen.ts'
import type { Language } from '../language/language.ts'
import type { PlanSet } from '../plan/plan-set.ts'

const CHARACTER = 'onzichtbaar-teken'

/** The findings without those of a character that another one names at its place. What that one can't mend, the character's edits do. */
export function withSpoilt(set: PlanSet, language: Language, findings: readonly Finding[]): Finding[] {
  const characters = new Map<string, Finding[]>()
  for (const finding of findings)
    if (finding.ruleId === CHARACTER) characters.set(finding.file, [...(characters.get(finding.file) ?? []), finding])
  if (characters.size === 0) return [...findings]
  const gone = new Set<Finding>()
  const left = findings.map((finding) => {
    if (finding.ruleId === CHARACTER) return finding
    const text = set.sources.get(finding.file)?.text ?? ''
    const within = (characters.get(finding.file) ?? []).filter(
      ({ start, end }) =>
        start.offset >= finding.start.offset &&
        end.offset <= finding.end.offset &&
        finding.reason.includes(seen(text.slice(start.offset, end.offset), language)),
    )
    for (const character of within) gone.add(character)
    const edits = within.flatMap((character) => character.edits)
    return finding.edits.length > 0 || edits.length === 0 ? finding : { ...finding, edits }
  })
  return left.filter((finding) => !gone.has(finding))
}
