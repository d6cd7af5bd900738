/** Kringen and themes that the configuration calls otherwise than the folders and files do: one slip there, and not one at each of those. */
import { nearest } from '../diagnostics/suggest.ts'
import { isSyncCopy, KRING_FILE, type PlanSet } from './plan-set.ts'

/** What is declared and nowhere on disk, with what was probably meant by it: a folder, or the name of a file without `.md`. */
export interface Misnamed {
  kringen: Map<string, string>
  themes: Map<string, string>
}

const known = new WeakMap<PlanSet, Misnamed>()

/** The names in the configuration that look like slips of names on disk. */
export function misnamed(set: PlanSet): Misnamed {
  let found = known.get(set)
  if (!found) {
    found = find(set)
    known.set(set, found)
  }
  return found
}

function find({ files, plans }: PlanSet): Misnamed {
  const kringen = plans.config.kringen.map(({ slug }) => slug)
  const themes = plans.config.themes.map(({ slug }) => slug)
  const there = new Set(files)
  const [declared, called] = [new Set(kringen), new Set(themes)]
  const parts = files.map((file) => file.split('/'))
  const folders = parts.flatMap(([folder = '', name]) =>
    !declared.has(folder) && (name === KRING_FILE || (name?.endsWith('.md') && called.has(name.slice(0, -3))))
      ? [folder]
      : [],
  )
  const present = kringen.filter((kring) => there.has(`${kring}/`))
  const isPresent = new Set(present)
  const strays = parts.flatMap(([folder = '', name = '', ...deeper]) => {
    const slug = name.slice(0, -'.md'.length)
    const stray = deeper.length === 0 && name.endsWith('.md') && name !== KRING_FILE && !called.has(slug)
    return stray && isPresent.has(folder) && !isSyncCopy(name) ? [slug] : []
  })
  const missing = themes.filter((theme) => !present.some((kring) => there.has(`${kring}/${theme}.md`)))
  return {
    kringen: paired(
      kringen.filter((kring) => !there.has(`${kring}/`)),
      [...new Set(folders)],
    ),
    // A file that only one kring has is that kring's own slip.
    themes: paired(present.length === 0 ? [] : missing, present.length === 1 ? [...new Set(strays)] : twiceIn(strays)),
  }
}

/** What stands in a list more than once, each once. */
function twiceIn(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set(names.filter((name) => seen.has(name) || !seen.add(name)))
  return [...seen].filter((name) => twice.has(name))
}

/** Each declared name with the one on disk that looks like it, or that is the only one left where one is missing. */
function paired(missing: readonly string[], found: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>()
  const free = new Set(found)
  for (const name of missing) {
    const only = missing.length === 1 && found.length === 1 ? (found[0] ?? null) : null
    const meant = nearest(name, free) ?? only
    if (meant !== null) {
      pairs.set(name, meant)
      free.delete(meant)
    }
  }
  return pairs
}
