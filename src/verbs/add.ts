/** A new wish, challenge or project proposal in a theme, under an id that is free there. */
import { factsOf } from '../editing/facts/set-fact.ts'
import { asParagraph } from '../editing/text/typed-text.ts'
import { asLine } from '../editing/text/why-line.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Item, Kring, Plans, Theme } from '../plan/model.ts'
import { allItems, FIELDS, itemsOf, slugOf } from '../plan/references.ts'
import { PATTERNS } from '../plan/typed/patterns.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { Pen } from './pen.ts'
import { type Assignment, type Circumstances, set } from './set/set.ts'
import { refusePersonal } from './set/value.ts'

/** What is added; without an id one is made of the title. */
export interface Adding {
  kind: Item['kind']
  title: string
  /** Paragraphs. */
  text: readonly string[]
  id: string | null
  facts: readonly Assignment[]
}

/** Adds it at the end of its section, with its facts. Throws a Misuse where it can't be added so. */
export function add(
  plans: Plans,
  { kring, theme }: { kring: Kring; theme: Theme },
  { kind, title, text, id, facts }: Adding,
  around: Circumstances,
  pen: Pen,
): void {
  const line = asLine(title)
  if (line === '')
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.missingArgument(wordsIn(l).cli.placeholder.title)))
  refusePersonal(line)
  for (const paragraph of text) refusePersonal(paragraph)
  const refused = id === null ? null : refusedId(id, theme, plans, pen)
  if (refused) throw new Misuse(bothLanguages(refused))
  const given = id ?? proposedId(line, theme, plans, pen)
  const prose = text
    .filter((paragraph) => asLine(paragraph) !== '')
    .map(asParagraph)
    .join('\n\n')
  pen.item(theme.file, { kind, title: line, id: given, prose })
  if (facts.length === 0) return
  const made = pen.theme(theme.file)
  const item = made && itemsOf(made).find((one) => one.id === given)
  if (made && item) set(plans, { kind: 'item', item, theme: made, kring }, facts, around, pen)
}

/** Why something new can't have this id; null where it can. */
export function refusedId(id: string, theme: Theme, plans: Plans, pen: Pen): ((language: Language) => string) | null {
  if (!PATTERNS.slug.test(id)) return (l) => wordsIn(l).cli.invalidValue('--id', id, wordsIn(l).verbs.anId)
  return takenIn(theme, plans, pen).has(id) ? (l) => wordsIn(l).verbs.idTaken(id) : null
}

/** An id made of a title that nothing in the theme has or had. */
export function proposedId(title: string, theme: Theme, plans: Plans, pen: Pen): string {
  return freeId(asLine(title), takenIn(theme, plans, pen))
}

/** Ids that are taken: of headings and of facts, and those that items had here before. */
export function takenIn(theme: Theme, plans: Plans, pen: Pen): Set<string> {
  const source = pen.source(theme.file)
  const facts = source ? factsOf(source) : null
  const named = Object.values(FIELDS).flatMap((field) => Object.keys((facts?.[field] ?? {}) as object))
  const here = `${theme.kring}/${theme.slug}/`
  const before = [...allItems(plans)].flatMap(({ item }) =>
    item.formerly.flatMap((key) => (key.startsWith(here) ? [key.slice(here.length)] : [])),
  )
  return new Set([...itemsOf(theme).flatMap(({ id }) => (id === null ? [] : [id])), ...named, ...before])
}

/** Longer than this nobody types it. */
const LONGEST_ID = 40

/** An id made of a title that isn't taken. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const whole = slugOf(title)
  // Cut behind a word.
  const short = whole.length <= LONGEST_ID ? whole : whole.slice(0, LONGEST_ID + 1).replace(/-?[^-]*$/, '')
  const id = short === '' ? whole.slice(0, LONGEST_ID) : short
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}
