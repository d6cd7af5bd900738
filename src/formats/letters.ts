/** Which letters the embedded fonts have, and what a document shows in the place of a letter that none of them has. */
import type { Language } from '../language/language.ts'
import { FAMILY } from './family.ts'
import { FAMILIES } from './fonts.ts'
import { glyphsOf } from './truetype.ts'

type Letters = ReadonlySet<number>

/** Per family the characters that every one of its faces has: bold text may not lose what plain text shows. */
function families(): readonly Letters[] {
  known ??= FAMILIES.map(({ faces }) => {
    const [first = new Set<number>(), ...others] = faces.map((face) => new Set(glyphsOf(face).keys()))
    return new Set([...first].filter((c) => others.every((face) => face.has(c))))
  })
  return known
}

let known: readonly Letters[] | undefined

/** What needs no look: the letters of Western Europe. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/
/** Characters without a look of their own, such as joiners: a font needn't have them. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * A text that the fonts can show completely: a character that no font has stands there as its number (`[U+6F22]`), since a box tells
 * nothing, and PDF/UA refuses it. What belongs together, such as a letter and its accent, has to be in one font.
 */
export function shown(text: string, fonts: readonly Letters[] = families()): string {
  if (PLAIN.test(text)) return text
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)]
    .map(
      ({ segment }) =>
        [segment, segment.normalize('NFC')].find((same) => fontWith(same, fonts)) ?? taken(segment, fonts),
    )
    .join('')
}

/** A cluster that no font has as a whole: its letter, and the numbers of what the letter's font doesn't have. */
function taken(cluster: string, fonts: readonly Letters[]): string {
  const [first = '', ...others] = cluster
  const font = fontWith(first, fonts)
  return (font ? first : numbered(first)) + others.map((c) => (font && fontWith(c, [font]) ? c : numbered(c))).join('')
}

function fontWith(cluster: string, fonts: readonly Letters[]): Letters | undefined {
  const codes = [...cluster].filter((c) => !INVISIBLE.test(c)).map((c) => c.codePointAt(0) ?? 0)
  return fonts.find((letters) => codes.every((code) => code === 10 || letters.has(code)))
}

const numbered = (c: string): string =>
  INVISIBLE.test(c) ? '' : `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** What stands in a chart for a letter that our first family doesn't have; a number would be drawn over what stands beside it. */
const NO_LETTER = '□'

/**
 * A chart that asks for our first family only, and needs no other: for a letter that this family doesn't have, text in an SVG would
 * take a font of the machine, even where another of ours is named.
 */
export function shownChart(svg: string): string {
  const named = svg.replace(/ ?font-family="[^"]*"/g, '').replace('<svg', `<svg font-family="${FAMILY}"`)
  return boxed(named, families().slice(0, 1))
}

/** A chart with a box for every letter that none of these families has. */
export const boxed = (svg: string, fonts: readonly Letters[] = families()): string =>
  svg.replace(/>([^<]+)</g, (_, content: string) => `>${PLAIN.test(content) ? content : drawable(content, fonts)}<`)

function drawable(content: string, fonts: readonly Letters[]): string {
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(content)]
    .map(({ segment }) => [segment, segment.normalize('NFC')].find((same) => fontWith(same, fonts)) ?? NO_LETTER)
    .join('')
}

/** What a chart says of letters that it can't draw. */
const BOXES: Record<Language, string> = {
  nl: 'Een □ is een letter die hier niet kan worden getekend; in de tekst en de tabellen staat zij wel.',
  en: 'A □ is a letter that can’t be drawn here; the text and the tables have it.',
}

/** What stands below the caption of a chart with boxes; nothing where it has none. */
export function boxesSaid(chart: string, language: Language): string | null {
  const letters = chart.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
  return letters.includes(NO_LETTER) ? BOXES[language] : null
}
