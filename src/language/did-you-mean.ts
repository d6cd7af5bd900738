/** "Bedoelde u …?" in both languages. */
import type { Language } from './language.ts'

/** ` Bedoelde u “…”?` with a leading space, or nothing. */
export function didYouMean(language: Language, suggestion: string | null): string {
  if (suggestion === null) return ''
  return language === 'nl' ? ` Bedoelde u “${suggestion}”?` : ` Did you mean “${suggestion}”?`
}
