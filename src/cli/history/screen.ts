/** The story of one item on the screen and as data. Who did it is told only to those who ask. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { ItemFact } from '../../history/compare.ts'
import { noForum } from '../../history/lines.ts'
import type { StoryEvent } from '../../history/story.ts'
import type { Words } from '../../language/en/words.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Item, Phase, Project } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { indexItems, isBroken } from '../../plan/references.ts'
import { firstDay, sortable } from '../../plan/typed/dates.ts'
import type { Names } from '../../report/changes/names.ts'
import { factLine } from '../../report/changes/say.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Screen } from '../terminal/screen.ts'
import type { Told } from './told.ts'

/** The story as text: what it is, its phases in one line, and what happened, oldest first. */
export function historyScreen(told: Told, { set }: Workspace, screen: Screen, authors: boolean): string {
  const { language, paint, width } = screen
  const { config } = told
  const { history: say } = wordsIn(language, config)
  const { shortDate } = numbersIn(language)
  const last = told.events.at(-1)?.item
  const item = told.item ?? last?.item
  const place = [item ? say.kinds[item.kind] : '', placeIn(config, told.place)].filter((part) => part !== '')
  const phases = phasesOf(told, screen)
  const now = nowOf(told, say)
  const items = indexItems(set.plans)
  const names: Names = { config, earlier: config, itemOf: (key) => items.get(key) ?? told.met.get(key) }
  const blocks = told.events.map((event, i) => {
    const lines = linesOf(event, told.events.slice(0, i), names, screen)
    const date = event.date === null ? now : shortDate(event.date)
    const version = event.commit === null ? '' : told.snapshots ? say.snapshot : event.commit.slice(0, 10)
    const hash = version === '' ? '' : `  ${paint.dim(version)}`
    const by = authors && event.author !== null ? [paint.dim(`  ${oneLine(`${event.author}: ${event.subject}`)}`)] : []
    const shown = lines.flatMap((line) =>
      wrap([oneLine(line)], width - 4).map((part, j) => `${j === 0 ? '  ' : '    '}${part}`),
    )
    return ['', `${paint.bold(date)}${hash}`, ...by, ...shown]
  })
  return [
    ...(told.shallow ? [...wrap([say.shallow], width), ''] : []),
    ...(told.snapshots ? [...wrap([say.bySnapshots], width), ''] : []),
    paint.bold(oneLine(item?.title ?? told.key ?? '')),
    oneLine(`${place.join(', ')}${told.key === null ? '' : ` (${told.key})`}`),
    ...(told.item === null ? [isUnread(told, set) ? say.unread : say.noLonger] : []),
    ...(phases === '' ? [] : ['', ...wrap([phases], width).map((line) => line.replaceAll('\u00a0', ' '))]),
    ...(blocks.length === 0 ? ['', say.nothing] : blocks.flat()),
    '',
  ].join('\n')
}

/** The story as data; `version` changes when a field changes its meaning. */
export function historyData(told: Told, { set }: Workspace, authors: boolean): Record<string, unknown> {
  const last = told.item ?? told.events.at(-1)?.item.item
  return {
    version: 1,
    item: {
      key: told.key,
      kind: last?.kind ?? null,
      title: last?.title ?? null,
      inPlan: isUnread(told, set) ? null : told.item !== null,
    },
    complete: !told.shallow && !told.snapshots,
    events: told.events.map(({ commit, date, author, subject, item: { item, kring, theme }, ...happening }) => ({
      commit,
      date,
      ...(authors && { author, subject }),
      item: {
        key: item.key,
        title: item.title,
        kring,
        theme,
        ...(item.kind === 'project' && { phase: item.phase, signal: item.signal }),
      },
      ...happening,
    })),
  }
}

/** What stands for the date of what no version has yet. */
const nowOf = ({ snapshots }: Told, say: Words['history']): string => (snapshots ? say.sinceSnapshot : say.uncommitted)

/** Whether nobody can say if the item is still there. */
const isUnread = ({ item, key }: Told, set: PlanSet): boolean => item === null && key !== null && isBroken(set, key)

function placeIn(config: Config, { kring, theme }: { kring: string; theme: string }): string {
  return `${nameIn(config.themes, theme)}, ${shortKring(config, kring)}`
}

/** What a commit did, a line each. */
function linesOf(event: StoryEvent, before: readonly StoryEvent[], names: Names, { language }: Screen): string[] {
  const { history: say } = wordsIn(language)
  const place = placeIn(names.config, event.item)
  switch (event.what) {
    case 'created':
      if (before.some(({ what }) => what === 'gone')) return [say.again(place)]
      return [say.created(say.kinds[event.item.item.kind], place), ...linesThen(event.item.item, names, language)]
    case 'known':
      return [say.known(place), ...linesThen(event.item.item, names, language)]
    case 'gone': {
      const { into } = event
      return [into === null ? say.gone : say.goneInto[into.how](into.title, into.key ?? '')]
    }
    case 'changed':
      return [
        ...inOrder(event.facts).map((fact) => factLine(fact, names, language)),
        ...event.absorbed.map(({ title }) => say.absorbed(title)),
      ]
  }
}

/** What an item came with, as far as it is a story: decisions, progress, its answer, milestones and actions, and its result. */
function linesThen(item: Item, names: Names, language: Language): string[] {
  const facts: ItemFact[] = [
    ...item.decisions.map((line): ItemFact => ({ fact: 'decision', change: { what: 'added', line } })),
    ...item.journal.map((line): ItemFact => ({ fact: 'journal', change: { what: 'added', line: noForum(line) } })),
    ...(item.kind === 'wish' && item.answer ? [{ fact: 'answer', from: null, to: item.answer } as const] : []),
    ...(item.kind === 'project' ? tasksThen(item) : []),
  ]
  return inOrder(facts).map((fact) => factLine(fact, names, language))
}

function tasksThen({ milestones, actions, result }: Project): ItemFact[] {
  return [
    ...milestones.map((task): ItemFact => ({ fact: 'milestone', change: { what: 'added', task } })),
    ...actions.map((task): ItemFact => ({ fact: 'action', change: { what: 'added', task } })),
    ...(result === '' ? [] : [{ fact: 'result', from: null, to: result } as const]),
  ]
}

/** After every day. */
const LAST = '9999-12-31'

/** Facts as they are, then those of a day, oldest first, and what an undated list or the result says. */
function inOrder(facts: readonly ItemFact[]): ItemFact[] {
  const day = (fact: ItemFact): string => {
    switch (fact.fact) {
      case 'decision':
      case 'journal':
        return fact.change.line.date
      case 'milestone':
      case 'action':
        return sortable(fact.change.task.date, firstDay) ?? LAST
      case 'result':
        return LAST
      case 'answer':
        return fact.to?.date ?? ''
      default:
        return ''
    }
  }
  return [...facts].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** The phases that a project went through, such as `idee (mrt 2025) → verkenning (jun 2026)`. */
function phasesOf(told: Told, { language }: Screen): string {
  const { events, item } = told
  const { phases, history } = wordsIn(language)
  const { shortDate } = numbersIn(language)
  const steps: { phase: Phase | null; date: string | null }[] = []
  for (const event of events) {
    // By what was changed, not by what it was then: on a branch that is another thing at the same time.
    const turned = event.what === 'changed' ? event.facts.find(({ fact }) => fact === 'phase') : undefined
    const phase = turned?.fact === 'phase' ? turned.to : event.item.item.kind === 'project' && event.item.item.phase
    const entered = event.what === 'created' || event.what === 'known' || steps.length === 0
    if (phase !== false && (turned || entered) && steps.at(-1)?.phase !== phase)
      steps.push({ phase, date: event.date?.slice(0, 7) ?? null })
  }
  // Where branches disagreed, the last one that counted is the one that it has.
  const last = item?.kind === 'project' ? steps.findLastIndex(({ phase }) => phase === item.phase) : -1
  return (last === -1 ? steps : steps.slice(0, last + 1))
    .map(({ phase, date }) => {
      // On one line with its phase, wherever the lines break.
      const day = (date === null ? nowOf(told, history) : shortDate(date)).replaceAll(' ', '\u00a0')
      return `${phase === null ? history.noPhase : phases[phase]}\u00a0(${day})`
    })
    .join(' → ')
}
