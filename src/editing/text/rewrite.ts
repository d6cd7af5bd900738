/** Another text in the place of the one that an item, a theme or the dot of a kring has: written as it was shown, and read as just that. */
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { DOTS } from '../../plan/body/section-names.ts'
import type { Source } from '../../plan/source.ts'
import { type Hand, listOf, type Nth } from '../body.ts'
import { proven } from '../proven.ts'
import { cutOf, itemIn } from './cut.ts'
import { lineEndOf } from './insert.ts'
import { underHeading, underTitle } from './part.ts'

/** Whose text it is. */
export type TextOf = Nth | 'theme' | 'kring'

/**
 * The edit that writes `now` in the place of `was`, both as Markdown with plain line ends. Null where the file doesn't have those words in one
 * piece, such as with a comment among them or a footnote below, or where it would be read as more than a text.
 */
export function rewriteEdits(source: Source, of: TextOf, was: string, now: string, hand: Hand): TextEdit[] | null {
  const cut = cutOf(source, hand.referee)
  const range =
    of === 'theme' ? underTitle(cut) : of === 'kring' ? underHeading(cut, DOTS) : itemIn(cut, of.kind, of.nth)?.prose
  if (!range || was === '') return null
  const eol = lineEndOf(source.text)
  const written = was.replaceAll('\n', eol)
  const start = source.text.indexOf(written, range.start)
  const end = start + written.length
  const [above, below] = [source.text.slice(range.start, start), source.text.slice(end, range.end)]
  if (start === -1 || end > range.end || (above + below).trim() !== '') return null
  const wanted = now.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  // The empty line behind a text goes with it.
  const gap = wanted === '' ? (/^[ \t]*(?:\r?\n)+/.exec(below)?.[0].length ?? 0) : 0
  const edits = [{ start, end: end + gap, text: wanted.replaceAll('\n', eol) }]
  if (of === 'kring') return proven(source, edits, hand.kring, (kring) => restored(kring, 'dot', wanted, was))
  return proven(source, edits, hand.theme, (theme) =>
    of === 'theme'
      ? restored(theme, 'intro', wanted, was)
      : restored(listOf(theme, of.kind)[of.nth], 'prose', wanted, was),
  )
}

/** Puts the old text back; whether the new one was there. */
function restored<Name extends string>(
  from: { [N in Name]: string } | undefined,
  name: Name,
  now: string,
  was: string,
): boolean {
  if (from?.[name] !== now) return false
  ;(from as Record<string, string>)[name] = was
  return true
}
