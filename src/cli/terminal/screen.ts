/** What a screen needs to know, and what several of them show alike. */
import { stripVTControlCharacters } from 'node:util'
import type { ChalkInstance } from 'chalk'
import { widthOf } from '../../diagnostics/width.ts'
import type { Language } from '../../language/language.ts'

export interface Screen {
  language: Language
  paint: ChalkInstance
  width: number
}

/** From this width on a screen shows its wide form: longer bars and more columns. */
export const WIDE = 100

/** A place as it is printed: shared places say so. */
export function placeOf({ place, tied }: { place: number | null; tied: boolean }): string {
  return place === null ? '–' : `${place}${tied ? '=' : ''}`
}

/** Painted parts behind each other where there is room for all, else below each other. */
export function beside(parts: readonly string[], between: string, width: number): string {
  const together = parts.join(between)
  return widthOf(stripVTControlCharacters(together)) <= width ? together : parts.join('\n')
}
