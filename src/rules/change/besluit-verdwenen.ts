/** A decision that was in the plan and is not any more. */
import { lineChanges, lineName } from '../../history/lines.ts'
import type { Match } from '../../history/match.ts'
import { matchesOf } from '../../history/previous.ts'
import type { Placed } from '../../history/side.ts'
import type { Decision, Item } from '../../plan/model.ts'
import { isAmong, type PlanSet } from '../../plan/plan-set.ts'
import { isBroken } from '../../plan/references.ts'
import { linesUnread } from '../../plan/unread.ts'
import { framesWithout } from '../frame-decisions.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const HUB = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Besluiten\n'
const FIRST = '\n- 2026-01-15 (ALV): Begin maar.\n'

interface Args {
  title: string
  date: string
  text: string
  became: 'gone' | 'rewritten' | Item['kind']
}

const WORDS = {
  nl: {
    gone: (line: string) => `${line} is verdwenen`,
    rewritten: (line: string) => `${line} is herschreven`,
    project: (line: string) => `${line} is verdwenen, met het hele project`,
    wish: (line: string) => `${line} is verdwenen, met de hele wens`,
    challenge: (line: string) => `${line} is verdwenen, met de hele uitdaging`,
  },
  en: {
    gone: (line: string) => `${line} has disappeared`,
    rewritten: (line: string) => `${line} was rewritten`,
    project: (line: string) => `${line} has disappeared, with the whole project`,
    wish: (line: string) => `${line} has disappeared, with the whole wish`,
    challenge: (line: string) => `${line} has disappeared, with the whole challenge`,
  },
}

export default rule({
  id: 'besluit-verdwenen',
  severity: 'error',
  words: {
    nl: {
      title: 'Besluit verdwenen',
      message: ({ title, date, text, became }) =>
        `${WORDS.nl[became](`Het besluit van ${date} over “${title}” (“${text}”)`)}, verwacht dat het blijft staan.`,
      why: 'Besluiten zijn de afspraken van de vereniging. Wat is besloten, verandert alleen door een nieuw besluit.',
      mend: 'Zet de regel terug zoals hij was. Is er anders besloten, schrijf dat dan als nieuwe regel met de datum erbij; vervalt een project, zet het dan op `fase: vervallen`, of noem het onder `voorheen` bij waar het in opging en neem de regel daar over.',
    },
    en: {
      title: 'Decision disappeared',
      message: ({ title, date, text, became }) =>
        `${WORDS.en[became](`The decision of ${date} on “${title}” (“${text}”)`)}, expected it to stay.`,
      why: 'Decisions are what the association agreed on. What was decided is changed by a new decision only.',
      mend: 'Put the line back as it was. If it was decided otherwise, write that as a new line with its date; if a project is dropped, set `fase: vervallen`, or name it under `voorheen` of what it was merged into and take the line over there.',
    },
  },
  example: {
    ...themeExample({ body: HUB }, { body: `${HUB}${FIRST}` }),
    previous: themeExample({ body: `${HUB}${FIRST}` }, { body: `${HUB}${FIRST}` }).good,
  },
  check(set: PlanSet, report: Report<Args>, { previous }: Asking) {
    if (!previous) return
    for (const lost of framesWithout(previous.set, set)) {
      const old = { ...lost.spot, file: lost.before, revision: previous.revision }
      report(lost.spot, lost.args, [old], lost.before)
    }
    const matches = matchesOf(previous.set, set)
    for (const { before, after: own, merged } of matches) {
      // What is stated to be merged goes on in the other one, and so do its decisions.
      const after = own ?? (merged?.stated ? merged.into : null)
      if (!before || unsure(set, before, after)) continue
      const old = { file: before.file, at: { heading: before.item.heading }, revision: previous.revision }
      const now = own || !after ? decisionsOf(after) : newIn(after, before, matches)
      for (const change of lineChanges(before.item.decisions, now)) {
        if (change.what === 'added' || (change.what === 'rewritten' && change.slip)) continue
        const { date, text } = change.what === 'rewritten' ? change.was : change.line
        const became = after ? change.what : before.item.kind
        const spot = after
          ? { file: after.file, at: { heading: after.item.heading } }
          : {
              file: set.sources.has(before.file) ? before.file : `${before.kring}/kring.md`,
              at: { range: { start: 0, end: 0 } },
            }
        report(spot, { title: before.item.title, date, text, became }, [old], before.file)
      }
    }
  },
})

const decisionsOf = (placed: Placed | null | undefined): readonly Decision[] => placed?.item.decisions ?? []

/** The decisions that came to an item with one that was merged into it: what it had itself is only what it had. */
function newIn(into: Placed, merged: Placed, matches: readonly Match[]): Decision[] {
  const brought = new Set(decisionsOf(merged).map(lineName))
  const had = new Set(decisionsOf(matches.find(({ after }) => after === into)?.before).map(lineName))
  return decisionsOf(into).filter((line) => brought.has(lineName(line)) || !had.has(lineName(line)))
}

/** Whether the file now can't be trusted to show what is in it. */
function unsure(set: PlanSet, before: Placed, after: Placed | null): boolean {
  if (after) return linesUnread(set, after.file, after.item)
  const inFile = before.item.key ?? `${before.kring}/${before.theme}/`
  return isAmong(set.files, before.file) && isBroken(set, inFile)
}
