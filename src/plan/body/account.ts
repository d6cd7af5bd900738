/** What became of every character of a theme's body: the account that the reader gives of it, from the first to the last. */
import type { Range } from '../../diagnostics/finding.ts'
import type { ThemeBody } from './theme-body.ts'

/** A piece of a body: a heading that is read, text that is kept, or lines that are read as data and else kept. */
export interface Piece extends Range {
  as: 'title' | 'section' | 'item' | 'part' | 'prose' | 'data'
}

/** The pieces of a body in order. They leave nothing out and lie behind each other; a test holds that for whatever is typed. */
export function accountOf({ title, intro, leads, items, free, sections }: ThemeBody): Piece[] {
  const prose = (ranges: readonly Range[]): Piece[] => ranges.map(({ start, end }) => ({ start, end, as: 'prose' }))
  const line = (heading: { start: number; next: number }, as: Piece['as']): Piece => ({
    start: heading.start,
    end: heading.next,
    as,
  })
  const pieces: Piece[] = [
    ...(title ? [line(title, 'title')] : []),
    ...sections.map((heading) => line(heading, 'section')),
    ...prose(intro),
    ...Object.values(leads).flatMap(prose),
    ...free.flatMap((part) => [line(part.heading, 'section'), ...prose([part])]),
    ...items.flatMap((item) => [
      line(item.heading, 'item'),
      ...prose([item.prose, ...item.more]),
      ...Object.values(item.parts).flatMap(({ heading, start, end }): Piece[] => [
        line(heading, 'part'),
        { start, end, as: 'data' },
      ]),
    ]),
  ]
  return pieces.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
}
