/** `masterplan wishes list`: the wishes that wait for a decision, in the words of the members, with what they look like. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { ALIKE } from '../../execution/twins.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import { nameIn } from '../../plan/names.ts'
import { type Near, nearOf } from '../../wishes/near.ts'
import { type Decision, type Entry, QUEUE, readQueue } from '../../wishes/queue.ts'
import { decisionsOf } from '../../wishes/state.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findKring } from '../../workspace/named/find-kring.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { saidOf } from './decide.ts'
import type { WishesOptions } from './options.ts'

/** One that goes on for longer would push the others off the screen. */
const MOST_LINES = 12

/** Shows the queue; with `--all` also what was decided. */
export async function list(options: WishesOptions, words: readonly string[]): Promise<number> {
  const { host, language, json, all } = options
  const { root, set } = await open(host, options.root)
  const { config } = set.plans
  const [asked = options.kring, ...more] = words
  if (more.length > 0) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.tooMany(oneLine(more.join(' ')))))
  const kring = asked === undefined ? null : findKring(asked, config)
  const { wishes } = readQueue(host, root)
  const decided = decisionsOf(set.plans)
  const shown = wishes.filter((wish) => (kring === null || wish.kring === kring) && (all || decided(wish) === null))
  const waiting = wishes.filter((wish) => decided(wish) === null)
  const near = nearOf(
    shown.filter((wish) => decided(wish) === null),
    waiting,
    set.plans,
  )
  if (json) {
    const data = shown.map((wish) => {
      const { number, kring: slug, theme, text, times, day } = wish
      return { number, kring: slug, theme, text, times, day, decision: decided(wish), alike: near.get(number) ?? [] }
    })
    host.out.write(`${safeJson({ version: 1, wishes: data })}\n`)
    return EXIT.fine
  }
  const { intake: say } = wordsIn(language, config)
  const paint = paintFor(options, host.out)
  const width = Math.min(host.out.columns, 100)
  const indented = (lines: readonly string[]): string[] => wrap(lines, width - 4).map((line) => `    ${line}`)
  const shortened = (lines: readonly string[]): readonly string[] =>
    lines.length <= MOST_LINES
      ? lines
      : [...lines.slice(0, MOST_LINES), ...indented([say.cut(lines.length - MOST_LINES)])]
  const screen = (wish: Entry): string[] => {
    const { number, theme, text, times } = wish
    const decision = decided(wish)
    const about = theme === null ? say.noTheme : nameIn(config.themes, theme)
    const head = [nameIn(config.kringen, wish.kring), about, ...(times > 1 ? [say.times(times)] : [])].join(' · ')
    return [
      `${paint.bold(String(number).padStart(3))} ${paint.dim(oneLine(head))}`,
      ...shortened(indented(text === null ? [say.erased] : text.split('\n').map(oneLine))),
      ...indented(stateLines(wish, decision)).map((line) => paint.dim(line)),
      ...(decision === null ? (near.get(number) ?? []).flatMap((one) => indented([nearLine(one)])) : []),
      '',
    ]
  }
  const stateLines = ({ decision }: Entry, standing: Decision | null): string[] => {
    if (standing !== null) return [saidOf(standing, language)]
    return decision?.what === 'accepted' ? [say.gone(oneLine(decision.item))] : []
  }
  const nearLine = (one: Near): string => {
    const what = 'item' in one ? `“${oneLine(one.item.title)}” (${one.item.key ?? '–'})` : say.other(one.number)
    return `${paint.yellow(one.score >= ALIKE.probably ? say.probably : say.looksLike)} ${what}`
  }
  const undecided = shown.filter((wish) => decided(wish) === null)
  const rest = shown.filter((wish) => decided(wish) !== null)
  const lines = [
    paint.bold(undecided.length === 0 ? say.none : say.open(undecided.length)),
    '',
    ...undecided.flatMap(screen),
    ...(rest.length > 0 ? [paint.bold(say.decided(rest.length)), '', ...rest.flatMap(screen)] : []),
    ...(undecided.length > 0 ? wrap([say.how], width) : []),
    ...(shown.length > 0 ? wrap([say.private(QUEUE)], width) : []),
  ]
  host.out.write(`${lines.join('\n').trimEnd()}\n`)
  return EXIT.fine
}
