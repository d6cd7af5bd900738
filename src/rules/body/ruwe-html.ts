/** Raw HTML in prose. */
import { withoutComments } from '../../plan/body/comments.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'ruwe-html',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'HTML in de tekst',
      message: ({ tag }) => `“${tag}” is HTML en staat in een rapport als gewone tekst, verwacht Markdown.`,
      why: 'Een rapport neemt geen HTML uit plannen over, want daarin kan van alles schuilen; de lezer ziet de tekens.',
      mend: 'Gebruik Markdown: **vet**, *cursief*, een lege regel voor een nieuwe alinea. Is het een kleiner-dan-teken, zet er dan een \\ voor.',
    },
    en: {
      title: 'HTML in the text',
      message: ({ tag }) => `“${tag}” is HTML and shows as plain text in a report, expected Markdown.`,
      why: 'A report takes no HTML from plans, since anything can hide in it; the reader sees the marks.',
      mend: 'Use Markdown: **bold**, *italic*, an empty line for a new paragraph. If it is a less-than sign, put a \\ in front.',
    },
  },
  example: themeExample({ front: '', body: '\nTot <b>morgen</b>.\n' }, { front: '', body: '\nTot **morgen**.\n' }),
  check(set: PlanSet, report: Report<{ tag: string }>, { marks }: Asking) {
    for (const source of set.sources.values()) {
      for (const { kind, text, start, end } of marks(source)) {
        // Comments are nobody's business, and a closing tag was told with the one that it closes.
        if (kind !== 'html' || text.startsWith('</')) continue
        const rest = withoutComments(text).trim()
        // What begins a comment and ends none is a mark of its own kind.
        if (rest === '' || /^<![-–—]/.test(rest)) continue
        const line = source.text.slice(start, end).split(/\r?\n/)[0] ?? ''
        report({ file: source.file, at: { range: { start, end: start + line.length } } }, { tag: line.slice(0, 40) })
      }
    }
  },
})
