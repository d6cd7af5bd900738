/** What a person at the terminal is asked of something new: only what wasn't said on the command line. */
import { oneLine } from '../../diagnostics/safe.ts'
import { refusedAnswer } from '../../editing/text/why-line.ts'
import { type Twin, twinsOf } from '../../execution/twin-items.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { PHASES } from '../../plan/fields/schema.ts'
import type { Item, Kring, Plans, Theme } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { itemsOf, shortReference } from '../../plan/references.ts'
import type { Assignment } from '../../verbs/set/set.ts'
import type { Choice, Dialogue } from '../../workspace/dialogue.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { inWords } from '../why/answers.ts'

/** What is known of it by now; null is not said. */
export interface Draft {
  kind: Item['kind']
  place: { kring: Kring; theme: Theme } | null
  title: string
  text: string | null
  id: string | null
  facts: Assignment[]
}

/** What id something new may have: one that is proposed, and why another can't be taken. */
export interface Ids {
  proposed(title: string, theme: Theme): string
  refused(id: string, theme: Theme): string | null
}

/** Asks what kind of item it is; null where the person rather stops. Throws a Misuse where there is nobody to ask. */
export async function askKind(dialogue: Dialogue | null, language: Language): Promise<Item['kind'] | null> {
  if (dialogue === null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.whichKind))
  const { verbs, changes } = wordsIn(language)
  const options = (['wish', 'challenge', 'project'] as const).map((value) => ({ value, label: changes.kinds[value] }))
  return dialogue.select<Item['kind']>({ message: verbs.add.kind, options })
}

/** Asks for what matters and isn't said yet. Null where the person rather stops. */
export async function askFor(
  dialogue: Dialogue,
  known: Draft,
  plans: Plans,
  language: Language,
  ids: Ids,
): Promise<Draft | null> {
  const say = wordsIn(language).verbs.add
  const refused = inWords(refusedAnswer, language)
  const place = known.place ?? (await askPlace(dialogue, plans, language))
  if (place === null) return null
  const title =
    known.title || (await dialogue.text({ message: say.title[known.kind], refused: needed(refused, say.needed) }))
  if (!title) return null
  const twins = twinsOf({ title, text: known.text ?? '', theme: place.theme.slug }, known.kind, plans)
  if (twins.length > 0) await dialogue.note(twinsSaid(twins, language))
  const text = known.text ?? (await dialogue.text({ message: say.text, hint: say.mayStayEmpty, refused }))
  if (text === null) return null
  const facts = [...known.facts]
  for (const ask of QUESTIONS[known.kind]) {
    const made = await ask(dialogue, place.theme, plans, language, facts)
    if (made === null) return null
    for (const one of made) facts.push(one)
  }
  const refusedAsId = (typed: string): string | null =>
    typed.trim() === '' ? null : ids.refused(typed.trim(), place.theme)
  const initial = ids.proposed(title, place.theme)
  const id = known.id ?? (await dialogue.text({ message: say.id, initial, refused: refusedAsId }))
  return id === null ? null : { ...known, place, title, text, id: id.trim() || null, facts }
}

/** What something new looks like, in a sentence. */
export function twinsSaid(twins: readonly Twin[], language: Language): string {
  const names = twins.map(
    ({ item, theme }) => `“${oneLine(item.title)}” (${item.key ?? `${theme.kring}/${theme.slug}`})`,
  )
  return wordsIn(language).verbs.looksLike(names.join(', '))
}

const needed =
  (refused: (typed: string) => string | null, word: string) =>
  (typed: string): string | null =>
    typed.trim() === '' ? word : refused(typed)

async function askPlace(dialogue: Dialogue, { kringen, config }: Plans, language: Language): Promise<Draft['place']> {
  const say = wordsIn(language).verbs.add
  const kring = await oneOf(dialogue, {
    message: say.kring,
    options: kringen.map((value) => ({ value, label: nameIn(config.kringen, value.slug) })),
  })
  if (kring === null) return null
  const theme = await oneOf(dialogue, {
    message: say.theme,
    options: kring.themes.map((value) => ({ value, label: nameIn(config.themes, value.slug) })),
  })
  return theme && { kring, theme }
}

/** What is chosen; where there is only one there is nothing to ask. */
async function oneOf<T>(dialogue: Dialogue, choice: Choice<T>): Promise<T | null> {
  const [only, ...others] = choice.options
  return only && others.length === 0 ? only.value : dialogue.select(choice)
}

type Question = (
  dialogue: Dialogue,
  theme: Theme,
  plans: Plans,
  language: Language,
  known: readonly Assignment[],
) => Promise<Assignment[] | null>

const has = (known: readonly Assignment[], ...names: string[]): boolean =>
  known.some(({ name }) => names.includes(name))

/** Chooses items of the theme until there are enough. */
const choose =
  (kind: Item['kind'], field: string, english: string): Question =>
  async (dialogue, theme, _plans, language, known) => {
    const say = wordsIn(language).verbs.add
    const there = itemsOf(theme).filter((item) => item.kind === kind && item.key !== null)
    const chosen: Item[] = []
    while (!has(known, field, english) && chosen.length < there.length) {
      const left = there.filter((item) => !chosen.includes(item))
      const next = await dialogue.select<Item | 'done'>({
        message: say.serves[kind === 'wish' ? 'wish' : 'challenge'],
        options: [
          { value: 'done', label: chosen.length === 0 ? say.none : say.enough },
          ...left.map((value) => ({ value, label: oneLine(value.title) })),
        ],
      })
      if (next === null) return null
      if (next === 'done') break
      chosen.push(next)
    }
    const values = chosen.map(({ key }) => shortReference(key ?? '', theme.kring, theme.slug))
    return values.length === 0 ? [] : [{ how: 'set', name: field, values: [values.join(',')] }]
  }

const phase: Question = async (dialogue, _theme, _plans, language, known) => {
  if (has(known, 'fase', 'phase')) return []
  const { verbs, phases } = wordsIn(language)
  const value = await dialogue.select({
    message: verbs.add.phase,
    options: PHASES.slice(0, 4).map((one) => ({ value: one as string, label: phases[one] })),
  })
  return value === null ? null : [{ how: 'set', name: 'fase', values: [value] }]
}

const lead: Question = async (dialogue, _theme, _plans, language, known) => {
  if (has(known, 'trekker', 'lead')) return []
  const { verbs } = wordsIn(language)
  const refused = inWords(refusedAnswer, language)
  const typed = await dialogue.text({ message: verbs.add.lead, hint: verbs.add.mayStayEmpty, refused })
  if (typed === null) return null
  return typed.trim() === '' ? [] : [{ how: 'set', name: 'trekker', values: [typed] }]
}

const QUESTIONS: Record<Item['kind'], readonly Question[]> = {
  challenge: [],
  wish: [choose('challenge', 'uitdagingen', 'challenges')],
  project: [choose('wish', 'wensen', 'wishes'), phase, lead],
}
