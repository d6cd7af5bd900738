/** The ambition of a theme in words: open is only what was read as that. */
import type { Words } from '../language/en/words.ts'
import type { AmbitionLevel, Theme } from '../plan/model.ts'

export function ambitionSaid(
  { ambition, ambitionRefused, factsRead }: Pick<Theme, 'ambition' | 'ambitionRefused' | 'factsRead'>,
  words: Pick<Words, 'noAmbition' | 'openAmbition' | 'unknown'>,
  level: (n: AmbitionLevel) => string = String,
): string {
  if (ambition === 'none') return words.noAmbition
  if (ambition !== null) return level(ambition)
  return factsRead && !ambitionRefused ? words.openAmbition : words.unknown
}
