/** The rules as a book to look things up in, in words of one language. */
import type { RuleInfo } from '../diagnostics/writers/results.ts'
import type { Language } from '../language/language.ts'
import { rules } from './index.ts'
import type { Example } from './rule.ts'

/** The rules in words of one language. */
export function ruleBook(language: Language): RuleInfo[] {
  return rules.map(({ id, severity, off, fixable, words }) => {
    const { title, why, mend } = words[language]
    return { id, severity, off, fixable, title, why, mend }
  })
}

/** A rule with its example. */
export type ExplainedRule = RuleInfo & { example: Example }

/** One rule with its example; null where there is none of that name. */
export function explainRule(id: string, language: Language): ExplainedRule | null {
  const info = ruleBook(language).find((rule) => rule.id === id)
  const rule = rules.find((r) => r.id === id)
  return info && rule ? { ...info, example: rule.example } : null
}
