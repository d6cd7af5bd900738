/** A line of progress that was changed or taken out afterwards. */
import { lineChanges, noForum } from '../../history/lines.ts'
import { matchesOf } from '../../history/previous.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { linesUnread } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const HUB = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n'
const WAS = `${HUB}- 2026-02-03: Zeven bedrijven doen mee.\n`

export default rule({
  id: 'voortgang-herschreven',
  severity: 'warning',
  words: {
    nl: {
      title: 'Voortgang herschreven',
      message: ({ title, date, text, gone }) =>
        `De regel voortgang van ${date} bij “${title}” (“${text}”) is ${gone ? 'verdwenen' : 'herschreven'}, verwacht dat hij blijft zoals hij was.`,
      why: 'De voortgang is een logboek: leden en partners hebben het gelezen, en wat er later anders liep, staat in een nieuwe regel.',
      mend: 'Zet de regel terug en schrijf eronder een nieuwe regel met de datum van vandaag. Een schrijffout verbeteren mag wel.',
    },
    en: {
      title: 'Progress rewritten',
      message: ({ title, date, text, gone }) =>
        `The progress line of ${date} of “${title}” (“${text}”) ${gone ? 'has disappeared' : 'was rewritten'}, expected it to stay as it was.`,
      why: 'Progress is a log: members and partners have read it, and what went otherwise later is a new line.',
      mend: 'Put the line back and write a new line below it with today’s date. Mending a slip of the pen is fine.',
    },
  },
  example: {
    ...themeExample({ body: `${HUB}- 2026-02-03: Vijf bedrijven doen mee.\n` }, { body: WAS }),
    previous: themeExample({ body: WAS }, { body: WAS }).good,
  },
  check(
    set: PlanSet,
    report: Report<{ title: string; date: string; text: string; gone: boolean }>,
    { previous }: Asking,
  ) {
    if (!previous) return
    for (const { before, after } of matchesOf(previous.set, set)) {
      if (!before || !after) continue
      if (linesUnread(set, after.file, after.item)) continue
      for (const change of lineChanges(before.item.journal.map(noForum), after.item.journal.map(noForum))) {
        if (change.what === 'added' || (change.what === 'rewritten' && change.slip)) continue
        const { date, text } = change.what === 'rewritten' ? change.was : change.line
        report(
          { file: after.file, at: { heading: after.item.heading } },
          { title: after.item.title, date, text, gone: change.what === 'gone' },
          [{ file: before.file, at: { heading: before.item.heading }, revision: previous.revision }],
        )
      }
    }
  },
})
