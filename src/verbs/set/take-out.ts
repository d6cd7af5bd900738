/** Taking back what stands there by mistake: a line, a paragraph, or the tick of a task. */
import { asLine } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Pen } from '../pen.ts'
import { placeOf } from '../place-of.ts'
import type { WrittenPart } from './parts.ts'

interface Line {
  date: string | null
  text: string
}

/** The one line that begins so, or has that day; its words may be typed with the day in front. Throws a Misuse with those that there are. */
function lineMeant<T extends Line>(
  lines: readonly T[],
  typed: string,
  none: (all: string) => (l: 'nl' | 'en') => string,
): T {
  const wanted = typed.toLowerCase()
  const ways = ({ date, text }: T): string[] =>
    [text, `${date}: ${text}`, `${date} ${text}`].map((w) => w.toLowerCase())
  const begins = lines.filter((line) => [line.date ?? '', ...ways(line)].some((way) => way.startsWith(wanted)))
  // Whoever types a whole line means that one, also where another goes on after the same words.
  const exact = begins.filter((line) => ways(line).includes(wanted))
  const [only, ...others] = exact.length === 1 ? exact : begins
  if (only && others.length === 0) return only
  const shown = (only ? begins : lines)
    .slice(-6)
    .map(({ date, text }) => `“${date === null ? '' : `${date}: `}${text}”`)
  throw new Misuse(bothLanguages(none(shown.join(', '))))
}

/** Takes a line out of a list of an item. */
export function takeOut(target: Target, part: WrittenPart, name: string, typed: string, pen: Pen): void {
  if (target.kind !== 'item' || part === 'result')
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.neverCleared(name)))
  const line = lineMeant(
    linesOf(target.item, part),
    typed,
    (all) => (l) => wordsIn(l).verbs.whichLine(typed, name, all),
  )
  pen.lineOut(placeOf(target), { part, date: line.date, text: line.text })
}

/** Takes the paragraph that begins so out of the text of something. */
export function untell(target: Target, typed: string, pen: Pen): void {
  if (target.kind === 'association') throw new Misuse((l, by) => wordsIn(l, by).verbs.noParts)
  const text =
    target.kind === 'item' ? target.item.prose : target.kind === 'theme' ? target.theme.intro : target.kring.dot
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/).map(asLine)
  const found = paragraphs.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()))
  if (found.length !== 1) {
    const all = (found.length > 0 ? found : paragraphs).filter((one) => one !== '').map((one) => `“${cut(one)}”`)
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.whichParagraph(typed, all.join(', '))))
  }
  if (target.kind === 'item') pen.paragraphOut(target.theme.file, placeOf(target), typed)
  else pen.paragraphOut(target.kind === 'theme' ? target.theme.file : target.kring.file, target.kind, typed)
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text)

/** Ticks off the one open action or milestone that begins so, or takes the tick of one that is done away. */
export function tick(target: Target, name: string, typed: string, done: boolean, pen: Pen): void {
  if (target.kind !== 'item' || target.item.kind !== 'project')
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.ofProjects(name)))
  const { actions, milestones } = target.item
  const tasks = [
    ...actions.map((task) => ({ part: 'actions' as const, ...task })),
    ...milestones.map((task) => ({ part: 'milestones' as const, ...task })),
  ].filter((task) => task.done !== done)
  const { part, text } = lineMeant(
    tasks,
    typed,
    (all) => (l) => wordsIn(l).verbs[done ? 'whichTask' : 'whichDone'](typed, all),
  )
  pen.tick(placeOf(target), { part, text, done })
}

function linesOf(item: Item, part: Exclude<WrittenPart, 'result'>): readonly Line[] {
  if (part === 'journal' || part === 'decisions') return item[part]
  return item.kind === 'project' ? item[part] : []
}
