/** The work in a year report: what was promised, what was done and decided, and what stopped or was put off. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { h, list, note, p, strong, table, text } from '../../document/nodes.ts'
import { resultOf } from '../../execution/replies.ts'
import type { Done } from '../../history/done.ts'
import type { Outcome, Promised } from '../../history/ledger.ts'
import type { Config, Project } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { namesOf } from '../changes/names.ts'
import { titled } from '../findings.ts'
import { plainLine, quoted } from '../prose.ts'
import { answerLine } from '../replies.ts'
import type { Scribe } from '../sections/scribe.ts'
import { upperFirst } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { countOf, type Year, type YearOf } from './facts.ts'

/** How many lines a list has: a report of all kringen is for a meeting, and each kring can have its own. */
const MOST = { kring: 25, association: 5 } as const
/** Letters of what is quoted in a line. */
const QUOTED = 140

const FINISHED: readonly Outcome[] = ['finished']
const GOING: readonly Outcome[] = ['going']
const IDEA: readonly Outcome[] = ['idea']
const LATER: readonly Outcome[] = ['delayed', 'waiting']
const STOPPED: readonly Outcome[] = ['dropped', 'gone', 'merged']

const COUNTED = Array.from({ length: 6 }, () => 'right' as const)

/** What was open then, and how much of it came to what. */
export function promisedPart({ kringen, total }: Year, config: Config, scribe: Scribe): RootContent[] {
  const { year: say } = scribe.words
  const { promised, due } = total
  if (promised.length === 0) return []
  const { columns } = say
  const counted = ({ promised: all }: YearOf): string[] =>
    [all.length, ...[FINISHED, GOING, IDEA, LATER, STOPPED].map((of) => countOf(all, ...of))].map(String)
  const named = ({ slug }: YearOf): string => (slug === null ? say.together : shortKring(config, slug))
  const rows = [...kringen, ...(kringen.length > 1 ? [total] : [])]
  return [
    h(2, titled(say.promised, say.found(promised.length, countOf(promised, ...FINISHED)), scribe.words), 'beloofd'),
    p(
      [
        ...(due.planned > 0 ? [say.due(due.planned, due.finished)] : due.undated < promised.length ? [say.noDue] : []),
        ...(due.undated > 0 ? [say.undated(due.undated, promised.length)] : []),
      ].join(' '),
    ),
    table(
      [
        scribe.words.report.kringTitle,
        columns.open,
        columns.finished,
        columns.going,
        columns.idea,
        columns.later,
        columns.stopped,
      ],
      rows.map((one) => [named(one), ...counted(one)]),
      [null, ...COUNTED],
    ),
    note('legend', say.legend),
  ]
}

/** What was finished, decided, and done about wishes. */
export function donePart({ total, since }: Year, view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.year
  const most = mostIn(view)
  const { finished, decided, done } = total
  const themes = namesOf(since.before, since.after).config
  const where = (kring: string, theme: string): string => placeIn(view, kring, nameIn(themes.themes, theme))
  return [
    h(2, titled(say.done, finished.length === 0 ? null : say.foundDone(finished.length), words), 'gedaan'),
    ...(finished.length === 0
      ? [p(say.nothingFinished)]
      : shortened(
          inTurn(finished).map(({ kring, theme, project }): PhrasingContent[] => [
            strong([titleLink(project.key, project.title)]),
            text(` (${where(kring, theme)})${outcomeOf(project, scribe)}`),
          ]),
          most,
          scribe,
        )),
    h(3, say.decided),
    ...(decided.length === 0
      ? [p(say.noDecisions)]
      : shortened(
          decided.map(({ kring, key, title, decision: { date, forum, text: said } }): PhrasingContent[] => [
            text(`${numbers.date(date)}${forum === null ? '' : `, ${quoted(forum, 60)}`}: `),
            titleLink(key, title),
            text(`${'kringen' in view ? ` (${shortKring(themes, kring)})` : ''}: ${quoted(said, QUOTED)}`),
          ]),
          most,
          scribe,
        )),
    ...(done.length === 0
      ? []
      : [
          h(3, words.agenda.saidAndDone),
          ...shortened(
            inTurn(done).map((one) => wishLine(one, view, scribe)),
            most,
            scribe,
          ),
        ]),
  ]
}

/** What came of a finished project: what the plan says that it brought, else its last line. */
function outcomeOf(project: Project, { numbers }: Scribe): string {
  const result = plainLine(resultOf(project))
  if (result !== '') return `: ${quoted(result, QUOTED)}`
  const last = [...project.journal, ...project.decisions].reduce<Project['journal'][number] | null>(
    (found, line) => (found && line.date <= found.date ? found : line),
    null,
  )
  return last ? `: ${quoted(last.text, QUOTED)} (${numbers.date(last.date)})` : ''
}

function wishLine(one: Done, view: KringView | AssociationView, { words, numbers }: Scribe): PhrasingContent[] {
  const say = words.agenda
  const title = (name: string): string => `“${quoted(name, 120)}”`
  const wish = `${title(one.wish.title)}${'kringen' in view ? ` (${shortKring(view.config, one.kring)})` : ''}`
  if (one.what === 'replied') return [text(`${wish}: ${answerLine(one.answer, words.replies, numbers)}`)]
  const project = title(one.project.title)
  return [
    text(
      one.what === 'answered'
        ? say.answered(wish, project)
        : say.done(wish, project, words.phases[one.project.phase ?? 'idee']),
    ),
  ]
}

/** What stopped and what was put off, each with its reason, or that the plan has none. */
export function haltedPart({ total, since }: Year, view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const say = words.year
  const config = namesOf(since.before, since.after).config
  const of = (outcomes: readonly Outcome[]): Promised[] =>
    total.promised.filter(({ outcome }) => outcomes.includes(outcome))
  const line = ({ kring, theme, key, title, outcome, reason, seemsIn, unexplained }: Promised): PhrasingContent[] => [
    strong([titleLink(key, title)]),
    text(` (${placeIn(view, kring, nameIn(config.themes, theme))}), ${words.since.outcome[outcome]}: `),
    text(
      seemsIn !== null
        ? words.facts.mergedInto(quoted(seemsIn, 120), false)
        : unexplained
          ? say.noReason
          : reason === null
            ? '–'
            : quoted(reason, QUOTED),
    ),
  ]
  const [stopped, later] = [of(STOPPED), of(LATER)]
  const heading = h(
    2,
    titled(
      say.halted,
      stopped.length + later.length === 0 ? null : say.foundHalted(stopped.length, later.length),
      words,
    ),
    'gestopt',
  )
  if (stopped.length + later.length === 0) return [heading, p(say.nothingHalted)]
  const most = mostIn(view)
  return [
    heading,
    ...shortened(inTurn(stopped).map(line), most, scribe),
    ...(later.length === 0 ? [] : [h(3, say.postponed), ...shortened(inTurn(later).map(line), most, scribe)]),
  ]
}

const mostIn = (view: KringView | AssociationView): number => ('kringen' in view ? MOST.association : MOST.kring)

const placeIn = (view: KringView | AssociationView, kring: string, theme: string): string =>
  'kringen' in view ? `${shortKring(view.config, kring)}, ${theme}` : theme

/** The first of each kring, then the second of each: where a list is cut off, no kring is left out. */
function inTurn<T extends { kring: string }>(all: readonly T[]): T[] {
  const counts = new Map<string, number>()
  const turns = all.map((one) => {
    const turn = counts.get(one.kring) ?? 0
    counts.set(one.kring, turn + 1)
    return { one, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one)
}

/** The first lines of a list, and how many are left. */
function shortened(lines: PhrasingContent[][], most: number, { words }: Scribe): BlockContent[] {
  if (lines.length === 0) return []
  // One line more takes no more room than saying that there is one.
  const shown = lines.length <= most + 1 ? lines : lines.slice(0, most)
  const left = lines.length - shown.length
  return [list(shown), ...(left > 0 ? [p(upperFirst(words.year.more(left)))] : [])]
}
