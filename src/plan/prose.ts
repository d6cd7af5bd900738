/** The Markdown of pieces of a body, as it stands there. */
import type { Range } from '../diagnostics/finding.ts'
import type { Source } from './source.ts'

/** What stands in some ranges, with an empty line between them. The indent of a first line stays: it may make it code. */
export function proseOf({ text }: Source, ranges: readonly Range[] = []): string {
  return ranges
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^(?:[ \t]*\r?\n)+/, '')
        .trimEnd(),
    )
    .filter((piece) => piece.trim() !== '')
    .join('\n\n')
}
