/** The guidance in a new plan file: comments that say what to write there, `<!-- masterplan: … -->`. No reader of a plan sees them. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Kring, Theme, Unwritten } from '../model.ts'
import type { Source } from '../source.ts'
import type { Heading } from './outline.ts'

const OPENING = '<!-- masterplan: '
/** A comment that has its lines to itself. */
const GUIDANCE = /^<!-- masterplan: (?:(?!-->)[\s\S])*-->[ \t]*\r?$/gm

/** A sentence as guidance. */
export function guidance(sentence: string): string {
  return `${OPENING}${sentence} -->`
}

/** A text without its guidance. */
export function withoutGuidance(text: string): string {
  return text.includes(OPENING) ? text.replace(GUIDANCE, '') : text
}

/** The places of a body where nothing was written under the guidance yet. A heading with others below it holds what they hold. */
export function unwrittenIn({ text }: Source, body: Range, headings: readonly Heading[]): Unwritten[] {
  const part = text.slice(body.start, body.end)
  if (!part.includes(OPENING)) return []
  const found = new Map<number, Unwritten>()
  for (const match of part.matchAll(GUIDANCE)) {
    const start = body.start + match.index
    const next = headings.find((heading) => heading.start > start)
    const above = headings.findLast((heading) => heading.start < start)
    const from = above?.next ?? body.start
    const holdsOthers = above !== undefined && above.depth > 1 && next !== undefined && next.depth > above.depth
    if (holdsOthers || found.has(from) || withoutGuidance(text.slice(from, next?.start ?? body.end)).trim() !== '')
      continue
    found.set(from, { title: above?.title ?? '', start, end: start + match[0].trimEnd().length })
  }
  return [...found.values()]
}

/** Whether a theme is as a new file leaves it: there is nothing in it to tell. */
export function isUntouched({ unwritten, intro, free, challenges, wishes, projects, leads }: Theme): boolean {
  const items = challenges.length + wishes.length + projects.length
  return (
    unwritten !== undefined &&
    items + free.length === 0 &&
    [intro, ...Object.values(leads)].every((text) => text === '')
  )
}

/** Whether that is so of every theme of a kring. */
export function isBlank({ themes }: Kring): boolean {
  return themes.length > 0 && themes.every(isUntouched)
}
