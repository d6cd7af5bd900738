/** What a field of a plan file is for, in words. */
import { fieldsEn } from './en/fields.ts'
import type { Language } from './language.ts'
import { fieldsNl } from './nl/fields.ts'
import { spoken } from './own-word.ts'
import type { Speaker } from './words.ts'

/** By its name, below the one that it stands in where it means something else there; null where there is no such field. */
export function aboutField(field: string, above: string, language: Language, speaker?: Speaker): string | null {
  const known: Record<string, string> = language === 'nl' ? fieldsNl : fieldsEn
  const text = known[`${above}.${field}`] ?? known[field] ?? null
  return spoken(text, speaker?.ownWord, language)
}
