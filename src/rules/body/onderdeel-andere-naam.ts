/** Lines of progress, decisions or tasks under a heading of another name, where they are text. */
import { type OtherName, otherNamesIn } from '../../plan/body/other-names.ts'
import { isPartOf } from '../../plan/body/section-names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { itemsOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n\n'
const LINES = '\n\n- [ ] 2027-01-15 (bestuur): Offertes vragen\n'

export default rule({
  id: 'onderdeel-andere-naam',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Onderdeel onder een andere naam',
      message: ({ title, wanted }) =>
        `De regels onder “${title.slice(0, 60)}” zijn gewone tekst, verwacht \`#### ${wanted}\` als ze mee moeten tellen.`,
      why: 'Alleen onder Voortgang, Besluiten, Mijlpalen en Acties komen regels terug in de agenda, de kalender en het overzicht.',
      mend: 'Geef het kopje die naam, of laat het zo als het om gewone tekst gaat.',
    },
    en: {
      title: 'Part under another name',
      message: ({ title, wanted }) =>
        `The lines under “${title.slice(0, 60)}” are plain text, expected \`#### ${wanted}\` if they are to count.`,
      why: 'Only under Voortgang, Besluiten, Mijlpalen and Acties do lines come back in the agenda, the calendar and the overview.',
      mend: 'Give the heading that name, or leave it as it is if it is plain text.',
    },
  },
  example: themeExample(
    { front: '', body: `${BODY}#### Actiepunten${LINES}` },
    { front: '', body: `${BODY}#### Acties${LINES}` },
  ),
  check(set: PlanSet, report: Report<OtherName>) {
    const told = new Set(set.problems.flatMap(({ file, at }) => ('heading' in at ? [`${file}#${at.heading}`] : [])))
    for (const theme of set.plans.kringen.flatMap(({ themes }) => themes)) {
      const source = set.sources.get(theme.file)
      if (source === undefined) continue
      for (const other of otherNamesIn(source)) {
        const above = itemsOf(theme)
          .filter(({ heading, id }) => heading < other.line && id !== null)
          .sort((a, b) => b.heading - a.heading)[0]
        const fits = above !== undefined && isPartOf(other.wanted, above.kind)
        if (fits && !told.has(`${theme.file}#${other.line}`))
          report({ file: theme.file, at: { heading: other.line } }, other)
      }
    }
  },
  fix(_, { text, range }) {
    const line = text.lastIndexOf('\n', range.start) + 1
    // What is said around the name, such as a year, would be lost.
    const wanted = otherNamesIn({ file: '', text }).find((other) => other.line === line && other.whole)?.wanted
    // Beside a part of that name the two have to be put together.
    const next = text.slice(range.end).search(/^#{1,3} /m)
    const last = text.slice(0, line).lastIndexOf('\n### ')
    const own = text.slice(last, next === -1 ? text.length : range.end + next)
    const there = wanted !== undefined && new RegExp(`^#### ${wanted}[ \\t]*\\r?$`, 'm').test(own)
    return wanted === undefined || there ? null : [{ start: line, end: range.end, text: `#### ${wanted}` }]
  },
})
