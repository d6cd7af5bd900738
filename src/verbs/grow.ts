/** What a kring or a theme that comes in addition does to the files: the line in `masterplan.yaml`, and the files of its own. */
import { type Nameable, namedAs, refusedNames } from '../editing/naming.ts'
import { type FileWords, kringFiles, themeFile, themePath } from '../editing/new-files.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { slugOf } from '../plan/references.ts'
import { Misuse } from '../workspace/misuse.ts'
import type { Pen } from './pen.ts'

/** The plans as they are, what is made of them, and what new files say. */
export interface Growing {
  set: PlanSet
  pen: Pen
  words: FileWords
}

/** Adds a kring; how many files that makes. A file that stands in its folder already stays as it is. */
export function growKring(growing: Growing, name: string, members: number | undefined): number {
  const { kringen, themes } = growing.set.plans.config
  const kring = added(growing, 'kring', name, kringen, { ...(members !== undefined && { leden: members }) })
  return put(growing, kringFiles([kring], themes, growing.words))
}

/** Adds a theme, with a file in every kring; how many files that makes. */
export function growTheme(
  growing: Growing,
  name: string,
  { group, definition }: { group: string | undefined; definition: string | undefined },
): number {
  const { kringen, themes } = growing.set.plans.config
  const facts = {
    ...(group !== undefined && { groep: group }),
    ...(definition !== undefined && { definitie: definition }),
  }
  const theme = added(growing, 'theme', name, themes, facts)
  return put(
    growing,
    kringen.map(({ slug }) => [themePath(slug, theme.slug), themeFile(theme, growing.words)]),
  )
}

type Place = { kring: Config['kringen'][number]; theme: Config['themes'][number] }

/** Adds the file of a theme that a kring lacks; the names of both. Throws a Misuse where it is there. */
export function growThemeFile(growing: Growing, { kring, theme }: Place): [theme: string, kring: string] {
  const file = themePath(kring.slug, theme.slug)
  if (put(growing, [[file, themeFile(theme, growing.words)]]) === 0)
    throw new Misuse((l, by) => wordsIn(l, by).init.themeThere(file))
  return [theme.name, kring.name]
}

/** The kring and theme of `KRING/THEME`; null where what stands in front of the `/` is no kring. Throws a Misuse where there is no such theme. */
export function placeAsked({ kringen, themes }: Config, asked: string): Place | null {
  const [before = '', ...behind] = asked.split('/')
  const called = (name: string, names: readonly string[]): boolean => names.some((one) => slugOf(one) === slugOf(name))
  const kring = kringen.find(({ slug, name, aliases }) => called(before, [slug, name, ...aliases]))
  if (kring === undefined || behind.length === 0) return null
  const wanted = behind.join('/')
  const theme = themes.find(({ slug, name }) => called(wanted, [slug, name]))
  if (theme) return { kring, theme }
  const all = (l: 'nl' | 'en'): string => numbersIn(l).list(themes.map(({ slug }) => slug))
  throw new Misuse((l, by) => wordsIn(l, by).init.noTheme(wanted, all(l)))
}

/** Why a kring or theme can't be called so beside those that are there; null where it can. */
export function nameRefused(kind: Nameable, name: string, { kringen, themes }: Config): Misuse | null {
  const known =
    kind === 'kring'
      ? kringen.flatMap(({ slug, name, aliases, formerly = [] }) => [name, slug, ...aliases, ...formerly])
      : themes.flatMap(({ slug, name, formerly = [] }) => [name, slug, ...formerly])
  const refusal = refusedNames([name], known)
  if (refusal === null) return null
  return new Misuse((l, by) => {
    const { refused, known: there } = wordsIn(l, by).init
    return refusal.id === 'long' ? refused.long(refusal.name, refusal.most) : there[kind](refusal.other)
  })
}

/** Writes a name into `masterplan.yaml`. Throws a Misuse where it can't be taken, or where a person had better write it. */
function added(
  { set, pen }: Growing,
  kind: Nameable,
  name: string,
  there: readonly { slug: string }[],
  facts: Record<string, string | number>,
): { slug: string; name: string } {
  const refused = nameRefused(kind, name, set.plans.config)
  if (refused !== null) throw refused
  const taken = there.map(({ slug }) => slug)
  const [named = { slug: '', name }] = namedAs(kind, [name], taken)
  pen.set(CONFIG_FILE, [kind === 'kring' ? 'kringen' : 'themas', named.slug], { naam: name, ...facts })
  return named
}

/** Puts files where there are none yet; how many. */
function put({ set, pen }: Growing, files: readonly (readonly [file: string, text: string])[]): number {
  const there = new Set(set.files)
  const fresh = files.filter(([file]) => !there.has(file))
  for (const [file, text] of fresh) pen.begin(file, text)
  return fresh.length
}
