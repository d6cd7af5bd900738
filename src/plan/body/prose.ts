/** The Markdown of pieces of a body. */
import type { Range } from '../../diagnostics/finding.ts'
import { withoutGuidance } from './guidance.ts'
import type { Wording } from './wording.ts'

/**
 * What stands in some ranges, without guidance, with an empty line between them, whatever ends lines on a computer. The indent of a first line stays: it may make it code.
 */
export function proseOf(wording: Wording, ranges: readonly Range[] = []): string {
  return ranges
    .map((range) =>
      withoutGuidance(wording(range))
        .replaceAll('\r\n', '\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd(),
    )
    .filter((piece) => piece.trim() !== '')
    .join('\n\n')
}
