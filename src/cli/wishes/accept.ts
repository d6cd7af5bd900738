/** `masterplan wishes accept`: wishes of the queue become wishes of the plan, by the same edit as `masterplan add`. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { add, proposedId } from '../../verbs/add.ts'
import { type Near, nearOf } from '../../wishes/near.ts'
import { type Entry, readQueue, writeQueue } from '../../wishes/queue.ts'
import { textOf, titleOf } from '../../wishes/said.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { themeAt } from '../../workspace/named/find-target.ts'
import { changeBy } from '../output/change.ts'
import { waiting, withDecision } from './decide.ts'
import type { WishesOptions } from './options.ts'

/** Accepts wishes; a person at the terminal is asked for what isn't said. The exit code is that of `offer`. */
export async function accept(options: WishesOptions, words: readonly string[]): Promise<number> {
  const { host, today, title, text } = options
  return changeBy(options, async (workspace, pen) => {
    const { plans } = workspace.set
    const queue = readQueue(host, workspace.root)
    const wishes = waiting(words, queue, workspace)
    if (wishes.length > 1 && (title !== undefined || text !== undefined))
      throw new Misuse(bothLanguages((l) => wordsIn(l).intake.onlyOne))
    const near = nearOf(wishes, wishes, plans)
    const twins = wishes.flatMap(({ number }) => (near.get(number) ?? []).filter((one) => 'item' in one)).slice(0, 3)
    const items = new Map<number, string>()
    const names: string[] = []
    for (const wish of wishes) {
      const place = await placeFor(wish, plans, options)
      const called = place && (await titleFor(wish, options))
      if (!place || !called) return null
      // As it is by now, with the wishes that were accepted before this one.
      const theme = pen.theme(place.theme.file) ?? place.theme
      const id = proposedId(called, theme, plans, pen)
      const below = text === undefined ? textOf(wish.text ?? '', called) : [text]
      const around = { on: today, by: null, who: null, today }
      add(plans, { ...place, theme }, { kind: 'wish', title: called, text: below, id, facts: [] }, around, pen)
      items.set(wish.number, `${place.kring.slug}/${theme.slug}/${id}`)
      names.push(called)
    }
    const decided = withDecision(queue, [...items.keys()], (number) => ({
      what: 'accepted',
      item: items.get(number) ?? '',
      day: today,
    }))
    return {
      names,
      ...(twins.length > 0 && { also: looksLike(twins, options.language) }),
      data: { accepted: [...items].map(([number, item]) => ({ number, item })) },
      written: () => writeQueue(host, workspace.root, decided, today),
    }
  })
}

/** What is there already and looks like it, in a sentence. */
function looksLike(twins: readonly Near[], language: Language): string {
  const names = twins.flatMap((one) => ('item' in one ? [`“${oneLine(one.item.title)}” (${one.item.key ?? '–'})`] : []))
  return wordsIn(language).verbs.looksLike(names.join(', '))
}

/** Where a wish comes; null is from a person who would rather not. Throws a Misuse where that isn't known. */
async function placeFor(
  { kring, theme, number, text }: Entry,
  plans: Plans,
  options: WishesOptions,
): Promise<ReturnType<typeof themeAt>> {
  const asked = options.theme ?? theme ?? (await askTheme(text ?? '', plans, options))
  if (asked === null) return null
  if (asked === '') throw new Misuse((l, by) => wordsIn(l, by).intake.whichTheme(number))
  const named = asked.includes('/') ? asked : `${kring}/${asked}`
  const place = themeAt(named, plans)
  if (place === null) throw new Misuse((l, by) => wordsIn(l, by).verbs.noTheme(named))
  return place
}

/** The theme that a person chooses; empty where there is nobody to ask. */
async function askTheme(text: string, { config }: Plans, options: WishesOptions): Promise<string | null> {
  const person = personIn(options)
  if (person === null) return ''
  const choices = config.themes.map(({ slug }) => ({ value: slug, label: nameIn(config.themes, slug) }))
  return person.select({ message: wordsIn(options.language).intake.askTheme(titleOf(text)), options: choices })
}

async function titleFor({ text }: Entry, options: WishesOptions): Promise<string | null> {
  const said = titleOf(text ?? '')
  const person = personIn(options)
  if (options.title !== undefined || person === null) return options.title ?? said
  return person.text({ message: wordsIn(options.language).intake.askTitle, initial: said })
}

const personIn = ({ host, write, dryRun, json }: WishesOptions): WishesOptions['host']['dialogue'] =>
  write || dryRun || json ? null : host.dialogue
