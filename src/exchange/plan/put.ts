/** Puts what was recognised in a document into the plans: new items at the end of their sections, and nothing over what is there. */

import { bareWords } from '../../diagnostics/bare.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Kring, Plans, Theme } from '../../plan/model.ts'
import { FIELDS, itemsOf } from '../../plan/references.ts'
import { takenIn } from '../../verbs/add.ts'
import type { Pen } from '../../verbs/pen.ts'
import { set } from '../../verbs/set/set.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Decision } from '../decide.ts'
import { type Around, assigned } from '../values/assign.ts'
import { addLine } from '../values/lines.ts'
import { isUnknown, saysNothing } from '../values/nothing.ts'
import { begin } from './begin.ts'
import type { Found, FoundItem } from './found.ts'
import { markdownOf } from './markdown.ts'

/** Where it goes, and for whom it is told. */
export interface Into {
  plans: Plans
  kring: Kring
  pen: Pen
  today: string
  language: Language
}

export interface Put {
  added: FoundItem[]
  /** Items that the theme has already, by kind and title. */
  known: FoundItem[]
  decisions: Decision[]
  /** The themes that have an introduction already, which stays. */
  introduced: string[]
}

/** An item that was begun, in a file of its own. */
interface Begun {
  item: FoundItem
  file: string
  apart: Pen
}

type Guard = (where: string, field: string, said: string, act: () => void) => void

export function put(found: Found, into: Into): Put {
  const { pen, today, language } = into
  const outcome: Put = { added: [], known: [], decisions: [], introduced: [] }
  const guard: Guard = (where, field, said, act) => {
    try {
      act()
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      outcome.decisions.push({ where, field, said, why: reasonOf(error, language) })
    }
  }
  for (const [slug, lines] of found.intros) {
    const theme = themeIn(slug, into)
    if (theme === null) continue
    if (theme.intro.trim() !== '') outcome.introduced.push(slug)
    else
      for (const text of lines)
        guard(theme.title, '', text, () => write(text, (words) => pen.frameProse(theme.file, words)))
  }
  const begun = beginAll(found.items, into, outcome, guard)
  // Once all are there, since they may name each other.
  const plans = plansWith(begun, into)
  for (const one of begun) fill(one, { plans, pen: one.apart, today }, into, outcome, guard)
  for (const file of new Set(begun.map((one) => one.file))) {
    const some = begun.filter((one) => one.file === file)
    bring(some, file, into, outcome, guard)
    if (some.some(({ item }) => outcome.added.includes(item)))
      guard(file, '', today, () => pen.set(file, ['bijgewerkt'], today))
  }
  const isAdded = new Set(outcome.added)
  // In the order of the document.
  return { ...outcome, added: found.items.filter((item) => isAdded.has(item)) }
}

/** Begins each item that its theme doesn't have yet. */
function beginAll(items: readonly FoundItem[], into: Into, outcome: Put, guard: Guard): Begun[] {
  const begun: Begun[] = []
  const themes = new Map<string, { theme: Theme; titles: Set<string>; taken: Set<string> } | null>()
  for (const item of items) {
    if (!themes.has(item.theme)) {
      const theme = themeIn(item.theme, into)
      const titles = new Set((theme ? itemsOf(theme) : []).map(({ kind, title }) => `${kind} ${bareWords(title)}`))
      themes.set(item.theme, theme && { theme, titles, taken: takenIn(theme, into.plans, into.pen) })
    }
    const found = themes.get(item.theme)
    if (!found) continue
    const { theme, titles, taken } = found
    if (titles.has(`${item.kind} ${bareWords(item.title)}`)) outcome.known.push(item)
    else
      guard(item.title, '', item.title, () => {
        const apart = into.pen.apart(theme.file, item.kind)
        const leave = (said: string, why: string): void => {
          outcome.decisions.push({ where: item.title, field: '', said, why })
        }
        taken.add(begin(item, theme.file, taken, apart, into.language, leave))
        begun.push({ item, file: theme.file, apart })
      })
  }
  return begun
}

/** Writes what is said of an item. */
function fill(
  { item, file, apart }: Begun,
  around: Around,
  { kring, language }: Into,
  outcome: Put,
  guard: Guard,
): void {
  const target = (): Target => {
    const theme = apart.theme(file)
    const [made] = theme ? itemsOf(theme) : []
    if (!theme || !made) throw new RangeError(`fill: no item in ${file}`)
    return { kind: 'item', item: made, theme, kring }
  }
  for (const { field, label, said } of item.facts) {
    if (field === 'none' || (saysNothing(said) && field !== 'cost')) continue
    // Of costs a plan can say that they aren't known.
    const value = field === 'cost' && isUnknown(said) ? 'onbekend' : said
    guard(item.title, label, said, () => {
      const of = target()
      const { set: assignments, left } = assigned(field, { text: value, was: '', target: of }, around)
      for (const { said: part, why } of left)
        outcome.decisions.push({ where: item.title, field: label, said: part, why: why.words[language] })
      const { today } = around
      set(around.plans, of, assignments, { on: today, by: null, who: null, today }, apart)
    })
  }
  for (const { list, said } of item.lines)
    guard(item.title, wordsIn(language).imports.field[list], said, () => addLine(list, said, target(), around))
}

/** Brings items into the file of their theme: all at once, or else each that can stand there, without its facts where those can't. */
function bring(some: readonly Begun[], file: string, into: Into, outcome: Put, guard: Guard): void {
  const act = (): void => {
    const apart = some.map((one) => one.apart)
    into.pen.items(file, apart)
    for (const { item } of some) outcome.added.push(item)
  }
  try {
    act()
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const [only, ...others] = some
    const half = Math.ceil(some.length / 2)
    if (others.length > 0)
      for (const part of [some.slice(0, half), some.slice(half)]) bring(part, file, into, outcome, guard)
    else if (only)
      guard(only.item.title, '', only.item.title, () => {
        only.apart.set(file, [FIELDS[only.item.kind]], undefined)
        act()
        const why = reasonOf(error, into.language)
        for (const { label: field, said } of only.item.facts)
          outcome.decisions.push({ where: only.item.title, field, said, why })
      })
  }
}

/** A theme of the kring as it is by now; its file is begun where it isn't there yet. null where there is one that can't be read. */
function themeIn(slug: string, { plans, kring, pen }: Into): Theme | null {
  const file = `${kring.slug}/${slug}.md`
  const name = plans.config.themes.find((theme) => theme.slug === slug)?.name ?? slug
  if (!pen.source(file))
    pen.begin(file, `---\nthema: ${slug}\n---\n${/^[\p{L}\p{N} ,/&.’'-]+$/u.test(name) ? `\n# ${name}\n` : ''}`)
  return pen.theme(file) ?? null
}

function write(text: string, act: (words: string) => void): void {
  refusePersonal(text)
  act(markdownOf([{ text, depth: null }]))
}

/** The plans as they are by now, with the items that were begun. */
function plansWith(begun: readonly Begun[], { plans, kring, pen }: Into): Plans {
  const themes = plans.config.themes.flatMap(({ slug }) => {
    const file = `${kring.slug}/${slug}.md`
    const theme = pen.theme(file)
    if (!theme) return []
    const all = [theme, ...begun.flatMap(({ file: of, apart }) => (of === file ? (apart.theme(file) ?? []) : []))]
    const challenges = all.flatMap((one) => one.challenges)
    const wishes = all.flatMap((one) => one.wishes)
    return { ...theme, challenges, wishes, projects: all.flatMap((one) => one.projects) }
  })
  const kringen = plans.kringen.map((one) => (one.slug === kring.slug ? { ...kring, themes } : one))
  return { ...plans, kringen }
}
