/** `masterplan wishes same|drop|reopen`: what becomes of a wish that doesn't come into the plan in its own words. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { open, type Workspace } from '../../masterplan.ts'
import { set as setField } from '../../verbs/set/set.ts'
import { type Decision, type Entry, type Queue, readQueue, writeQueue } from '../../wishes/queue.ts'
import { decisionsOf } from '../../wishes/state.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { type FoundItem, findAnyItem } from '../../workspace/named/find-item.ts'
import { EXIT } from '../exit.ts'
import { changeBy } from '../output/change.ts'
import { entriesNamed, type WishesOptions } from './options.ts'

/** A decision in words. */
export function saidOf(decision: Decision, language: Language): string {
  const { state } = wordsIn(language).intake
  if (decision.what === 'dropped') return state.dropped(decision.reason === null ? null : oneLine(decision.reason))
  return state[decision.what](oneLine(decision.item))
}

/** The wishes that are meant, all of which wait. Throws a Misuse where one is decided already. */
export function waiting(words: readonly string[], queue: Queue, { set }: Workspace): Entry[] {
  const decided = decisionsOf(set.plans)
  const found = entriesNamed(words, queue)
  for (const wish of found) {
    const decision = decided(wish)
    if (decision !== null)
      throw new Misuse(bothLanguages((l) => wordsIn(l).intake.isDecided(wish.number, saidOf(decision, l))))
    if (wish.text === null) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.isErased(wish.number)))
  }
  return found
}

/** The queue in which something was decided about some wishes. */
export function withDecision(queue: Queue, numbers: readonly number[], of: (number: number) => Decision | null): Queue {
  const wishes = queue.wishes.map((wish) =>
    numbers.includes(wish.number) ? { ...wish, decision: of(wish.number) } : wish,
  )
  return { ...queue, wishes }
}

/** Says that a wish is one that the plans have; with `--support` those who sent it in are added to what is known of its support. */
export async function same(options: WishesOptions, words: readonly string[]): Promise<number> {
  const { host, today } = options
  const [number = '', ...rest] = words
  const workspace = await open(host, options.root)
  const queue = readQueue(host, workspace.root)
  const [named] = entriesNamed([number], queue)
  // Whoever was told that the support can be counted as well, counts it now.
  const isCounting = options.support === true && named?.decision?.what === 'same' && !named.decision.counted
  const [wish] = isCounting ? [named] : waiting([number], queue, workspace)
  if (rest.length === 0 || !wish)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.missingArgument(wordsIn(l).cli.placeholder.item)))
  const asked = rest.join(' ')
  const other = queue.wishes.find((entry) => String(entry.number) === asked.replace(/^nr\.? ?/, ''))
  if (other) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.alsoWaits(wish.number, other.number)))
  const found = findAnyItem(asked, workspace.set.plans)
  const key = keyOf(found)
  const decided = withDecision(queue, [wish.number], () => ({
    what: 'same',
    item: key,
    counted: options.support === true,
    day: today,
  }))
  const data = { number: wish.number, item: key }
  const support = found.item.kind === 'wish' ? found.item.support : null
  if (!options.support)
    return settle(options, workspace, decided, data, (l) => [
      wordsIn(l).intake.same(wish.number, key),
      ...(support === null ? [] : [wordsIn(l).intake.support(support)]),
    ])
  if (support === null) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.noSupport(key)))
  return changeBy(options, ({ root, set: { plans } }, pen) => {
    const facts = [{ how: 'set' as const, name: 'steun', values: [String(support + wish.times)] }]
    setField(plans, { kind: 'item', ...found }, facts, { on: today, by: null, who: null, today }, pen)
    return { names: ['steun'], data, written: () => writeQueue(host, root, decided, today) }
  })
}

/** Leaves wishes out of the plan; their words stay in the queue until they are erased. */
export async function dropWishes(options: WishesOptions, words: readonly string[]): Promise<number> {
  const { host, today } = options
  const workspace = await open(host, options.root)
  const queue = readQueue(host, workspace.root)
  // Behind the numbers may stand why: `drop 4 "Loopt al"`.
  const from = options.reason === undefined ? words.findIndex((word, i) => i > 0 && /\p{L}/u.test(word)) : -1
  const reason = from === -1 ? options.reason : words.slice(from).join(' ')
  const numbers = waiting(from === -1 ? words : words.slice(0, from), queue, workspace).map(({ number }) => number)
  const why = reason === undefined || oneLine(reason).trim() === '' ? null : oneLine(reason).trim()
  const decided = withDecision(queue, numbers, () => ({ what: 'dropped', reason: why, day: today }))
  return settle(options, workspace, decided, { numbers }, (l) => numbers.map((n) => wordsIn(l).intake.dropped(n)))
}

/** Lets wishes wait again about which something was decided outside the plans. */
export async function reopen(options: WishesOptions, words: readonly string[]): Promise<number> {
  const workspace = await open(options.host, options.root)
  const queue = readQueue(options.host, workspace.root)
  const found = entriesNamed(words, queue)
  const decided = decisionsOf(workspace.set.plans)
  for (const wish of found) {
    if (decided(wish) === null) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.isOpen(wish.number)))
    if (wish.text === null) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.isErased(wish.number)))
  }
  const numbers = found.map(({ number }) => number)
  const reopened = withDecision(queue, numbers, () => null)
  return settle(options, workspace, reopened, { numbers }, (l) => numbers.map((n) => wordsIn(l).intake.reopened(n)))
}

/** Writes what was decided, unless it is a dry run, and says it. */
function settle(
  { host, language, today, dryRun, json }: WishesOptions,
  { root }: Workspace,
  queue: Queue,
  data: Record<string, unknown>,
  said: (language: Language) => readonly string[],
): number {
  if (!dryRun) writeQueue(host, root, queue, today)
  const lines = [...said(language), ...(dryRun ? [wordsIn(language).intake.dryRun] : [])]
  if (json) host.out.write(`${safeJson({ version: 1, said: lines.join(' '), ...data, written: !dryRun })}\n`)
  else host.out.write(`${wrap(lines, Math.min(host.out.columns, 100)).join('\n')}\n`)
  return EXIT.fine
}

function keyOf({ item }: FoundItem): string {
  if (item.key !== null) return item.key
  throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(item.title)))
}
