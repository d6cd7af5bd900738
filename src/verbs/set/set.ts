/** Changes the facts, lists, lines and title of one thing, each on what the change before it left; nothing is written. */
import { asParagraph, asWords } from '../../editing/typed-text.ts'
import { asLine } from '../../editing/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { itemsOf } from '../../plan/references.ts'
import type { FoundItem } from '../../workspace/find-item.ts'
import type { Target } from '../../workspace/find-target.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { ItemPlace, Pen } from '../pen.ts'
import { type How, wanted } from './fact.ts'
import { fieldOf } from './field.ts'
import { forumOf } from './forum.ts'
import { isTitle, partNamed, type WrittenPart } from './parts.ts'
import { dateIn, refusePersonal } from './value.ts'

/** One change of something. */
export interface Assignment {
  how: How
  name: string
  values: readonly string[]
}

/** What holds for all lines that are added: their day, who decided or by when it has to be done, and who does it. */
export interface Circumstances {
  /** ISO day. */
  on: string
  by: string | null
  who: string | null
  /** ISO day. */
  today: string
}

/** Makes the changes in order. Throws a Misuse where one of them can't be made. */
export function set(
  plans: Plans,
  target: Target,
  assignments: readonly Assignment[],
  around: Circumstances,
  pen: Pen,
): void {
  for (const { how, name, values } of assignments) {
    const part = partNamed(name)
    const typed = values.join(' ')
    if (how !== 'clear' && asLine(typed) === '') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noValue(name)))
    if (isTitle(name) && target.kind === 'item') {
      if (how !== 'set') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noList(name)))
      refusePersonal(typed)
      pen.title(placeOf(target), asLine(typed))
    } else if (part !== null) {
      if (how === 'remove' || how === 'clear')
        throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.neverRemoved(name)))
      write(target, part, name, typed, around, pen)
    } else {
      if (target.kind === 'item' && target.item.id === null)
        throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(target.item.title)))
      const field = fieldOf(target, name, plans.config)
      const { file, root, path } = field
      const context = { plans, target, source: pen.source(file), today: around.today }
      pen.set(file, [...root, ...path], wanted(context, field, how, values))
    }
  }
}

/** Where an item stands among those of its kind in its file. */
export function placeOf({ item, theme }: FoundItem): ItemPlace {
  const nth = itemsOf(theme)
    .filter(({ kind }) => kind === item.kind)
    .findIndex(({ heading }) => heading === item.heading)
  return { file: theme.file, kind: item.kind, nth }
}

/** Adds a line or a paragraph to a part. */
function write(
  target: Target,
  part: WrittenPart,
  name: string,
  typed: string,
  { on, by, who, today }: Circumstances,
  pen: Pen,
): void {
  refusePersonal(typed)
  const text = asWords(typed)
  if (part === 'journal' || part === 'decisions') {
    const line = { part, date: on, forum: part === 'decisions' ? forumOf(by) : null, text }
    if (target.kind === 'association') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noParts))
    if (target.kind === 'item') pen.line(placeOf(target), line)
    else pen.frameLine(target.kind === 'theme' ? target.theme.file : target.kring.file, line)
    return
  }
  if (target.kind !== 'item' || target.item.kind !== 'project')
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.ofProjects(name)))
  const date = by === null ? null : dateIn(by, today)
  if (date !== null && !/^\d{4}/.test(date))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.invalidValue('--by', date, wordsIn(l).cli.aDate)))
  if (part === 'result') pen.result(placeOf(target), asParagraph(typed))
  else pen.line(placeOf(target), { part, date, done: false, owner: forumOf(who), text })
}
