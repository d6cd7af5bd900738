/** Which wishes and themes may have said something else in an earlier version: a quick look at the words, since most of what is written stays. */
import type { Wish } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { decode } from '../plan/source.ts'
import { plainText } from './same.ts'
import type { Library } from './versions.ts'

/** Whether a text surely says now what is meant; where it isn't sure, the file has to be read as a plan. */
type Says = (text: string) => boolean

/**
 * The keys of the wishes, and the slugs of the themes, of which some version of their file doesn't surely say the same as now. `files` has the
 * contents of each file by its path from the root of the repository; `prefix` is where the plans stand in it.
 */
export function unsteadyIn(
  { plans, sources }: PlanSet,
  files: ReadonlyMap<string, readonly { name: string | null }[]>,
  prefix: string,
  { contents }: Library,
): Set<string | null> {
  const wanted = new Map<string, [key: string | null, says: Says][]>()
  wanted.set(
    `${prefix}${CONFIG_FILE}`,
    plans.config.themes.map(({ slug, definition }) => [slug, definesAs(definition ?? '')]),
  )
  for (const { file, wishes } of plans.kringen.flatMap((kring) => kring.themes)) {
    const asked = questionsIn(sources.get(file)?.text ?? '')
    wanted.set(
      `${prefix}${file}`,
      wishes.map((wish) => [wish.key, wishesFor(wish, asked)]),
    )
  }
  const paths = new Map<string, Set<string>>()
  for (const path of wanted.keys())
    for (const { name } of files.get(path) ?? [])
      if (name !== null) paths.set(name, (paths.get(name) ?? new Set()).add(path))
  const unsteady = new Set<string | null>()
  contents([...paths.keys()], (name, bytes) => {
    for (const path of paths.get(name) ?? []) {
      const text = plainText(decode(path, bytes).source.text)
      for (const [key, says] of wanted.get(path) ?? []) if (!says(text)) unsteady.add(key)
    }
  })
  return unsteady
}

const questionsIn = (text: string): number => text.split(/ijke vraag|real question/i).length

/** `asked`: how many questions there are in its file now. */
function wishesFor(wish: Wish, asked: number): Says {
  const [prose, question] = [plainText(wish.prose), plainText(wish.underlyingQuestion ?? '')]
  return (text) =>
    prose !== '' &&
    standsIn(text, prose, /^#.*\n\s*$/, /^\s*(#|$)/) &&
    (question === '' ? questionsIn(text) <= asked : standsIn(text, question, /[:>] ?$/, /^ *(\n|$)/))
}

function definesAs(definition: string): Says {
  const said = plainText(definition)
  return (text) => said === '' || standsIn(text, said, /: *["']?$/, /^["']?\s*[}\n]/)
}

/** Whether some words stand somewhere in a text with nothing but what is expected on both sides. */
function standsIn(text: string, words: string, before: RegExp, behind: RegExp): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const start = text.lastIndexOf('\n', text.slice(0, at).trimEnd().length - 1) + 1
    const end = at + words.length
    if (before.test(text.slice(start, at)) && behind.test(text.slice(end, end + 40))) return true
  }
  return false
}
