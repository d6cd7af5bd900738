/** Puts what was recognised in a document into the plans: new items at the end of their sections, and nothing over what is there. */

import { bareWords } from '../../diagnostics/bare.ts'
import { asLine } from '../../editing/text/why-line.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item, Kring, Plans, Theme } from '../../plan/model.ts'
import { itemsOf } from '../../plan/references.ts'
import { proposedId } from '../../verbs/add.ts'
import type { Pen } from '../../verbs/pen.ts'
import { set } from '../../verbs/set/set.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Decision } from '../decide.ts'
import { type Around, assigned } from '../values/assign.ts'
import { addLine } from '../values/lines.ts'
import { isUnknown, saysNothing } from '../values/nothing.ts'
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

const LISTS = { challenge: 'challenges', wish: 'wishes', project: 'projects' } as const

export function put(found: Found, into: Into): Put {
  const { pen, today, language } = into
  const outcome: Put = { added: [], known: [], decisions: [], introduced: [] }
  const made: { item: FoundItem; file: string; id: string }[] = []
  const guard = (where: string, field: string, said: string, act: () => void): void => {
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
  for (const item of found.items) {
    const theme = themeIn(item.theme, into)
    if (theme === null) continue
    const items: readonly Item[] = theme[LISTS[item.kind]]
    if (items.some(({ title }) => bareWords(title) === bareWords(item.title))) {
      outcome.known.push(item)
      continue
    }
    guard(item.title, '', item.title, () => {
      const id = begin(item, theme, into, (said, why) =>
        outcome.decisions.push({ where: item.title, field: '', said, why }),
      )
      outcome.added.push(item)
      made.push({ item, file: theme.file, id })
    })
  }
  const read = readerOf(pen)
  // Once all are there, since they may name each other.
  for (const { item, file, id } of made) {
    for (const { field, label, said } of item.facts) {
      if (field === 'none' || (saysNothing(said) && field !== 'cost')) continue
      // Of costs a plan can say that they aren't known.
      const value = field === 'cost' && isUnknown(said) ? 'onbekend' : said
      guard(item.title, label, said, () => {
        const { around, target } = targetOf(file, id, into, read)
        const { set: assignments, left } = assigned(field, { text: value, was: '', target }, around)
        for (const { said: part, why } of left)
          outcome.decisions.push({ where: item.title, field: label, said: part, why: why.words[language] })
        set(around.plans, target, assignments, { on: today, by: null, who: null, today }, pen)
      })
    }
    for (const { list, said } of item.lines)
      guard(item.title, wordsIn(language).imports.field[list], said, () => {
        const { around, target } = targetOf(file, id, into, read)
        addLine(list, said, target, around)
      })
  }
  const touched = new Set(made.map(({ file }) => file))
  for (const file of touched) guard(file, '', today, () => pen.set(file, ['bijgewerkt'], today))
  return outcome
}

/** A theme of the kring as it is by now; its file is begun where it isn't there yet. null where there is one that can't be read. */
function themeIn(slug: string, { plans, kring, pen }: Into): Theme | null {
  const file = `${kring.slug}/${slug}.md`
  const name = plans.config.themes.find((theme) => theme.slug === slug)?.name ?? slug
  if (!pen.source(file))
    pen.begin(file, `---\nthema: ${slug}\n---\n${/^[\p{L}\p{N} ,/&.’'-]+$/u.test(name) ? `\n# ${name}\n` : ''}`)
  return pen.theme(file) ?? null
}

/** Adds an item with its text, and gives its id. What a plan doesn't hold, such as a telephone number, is left out and told. */
function begin(
  item: FoundItem,
  theme: Theme,
  { plans, pen, language }: Into,
  leave: (said: string, why: string) => void,
): string {
  const title = asLine(item.title)
  refusePersonal(title)
  const text = item.text.filter(({ text: said }) => {
    try {
      refusePersonal(said)
      return true
    } catch (error) {
      leave('…', reasonOf(error, language))
      return false
    }
  })
  const id = proposedId(title, theme, plans, pen)
  const paragraphs = text.map((line) => ({ ...line, depth: null }))
  // What can't be read back as it was said is written plainer: a list as paragraphs, a title without the marks of an id.
  const bare = title
    .replace(/[{}#<>]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const ways = [
    { title, lines: text },
    { title, lines: paragraphs },
    { title: bare, lines: text },
    { title: bare, lines: paragraphs },
  ]
  for (const [i, way] of ways.entries()) {
    try {
      pen.item(theme.file, { kind: item.kind, title: way.title, id, prose: markdownOf(way.lines) })
      if (way.title !== title) leave(title, wordsIn(language).imports.why.title(way.title))
      return id
    } catch (error) {
      if (!(error instanceof Misuse) || i === ways.length - 1) throw error
    }
  }
  return id
}

function write(text: string, act: (words: string) => void): void {
  refusePersonal(text)
  act(markdownOf([{ text, depth: null }]))
}

type Reader = (file: string) => Theme | null

/** Reads themes as they are by now, each once for as long as nothing is written in it. */
function readerOf(pen: Pen): Reader {
  const known = new Map<string, { text: string; theme: Theme | null }>()
  return (file) => {
    const text = pen.source(file)?.text ?? ''
    const before = known.get(file)
    if (before?.text === text) return before.theme
    const theme = pen.theme(file) ?? null
    known.set(file, { text, theme })
    return theme
  }
}

/** An item as it is by now, among the plans as they are by now. */
function targetOf(
  file: string,
  id: string,
  { plans, kring, pen, today }: Into,
  read: Reader,
): { target: Target; around: Around } {
  const themes = plans.config.themes.flatMap(({ slug }) => read(`${kring.slug}/${slug}.md`) ?? [])
  const now = { ...kring, themes }
  const kringen = plans.kringen.map((one) => (one.slug === kring.slug ? now : one))
  const theme = themes.find((one) => one.file === file)
  const item = theme && itemsOf(theme).find((one) => one.id === id)
  if (!theme || !item) throw new RangeError(`targetOf: no ${id} in ${file}`)
  return { target: { kind: 'item', item, theme, kring: now }, around: { plans: { ...plans, kringen }, pen, today } }
}
