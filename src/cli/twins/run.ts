/** `masterplan twins [kring]`: wishes of different kringen that look alike, so that they can be taken up together. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { twinWishes } from '../../execution/twin-items.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import type { Item, Theme } from '../../plan/model.ts'
import { partlyRead, reachOf } from '../../plan/reach.ts'
import { claim } from '../../report/reach.ts'
import { findKring } from '../../workspace/named/find-kring.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'

/** Shows the pairs, the likeliest first. */
export async function twins(options: Context & { json?: boolean }, asked: string | undefined): Promise<number> {
  const { host, language, json } = options
  const { set } = await open(host, options.root)
  const { plans } = set
  const pairs = twinWishes(plans, asked === undefined ? null : findKring(asked, plans.config))
  const words = wordsIn(language, plans.config)
  const { verbs } = words
  if (json) {
    const named = ({ item, theme }: { item: Item; theme: Theme }): object => ({
      key: item.key,
      title: item.title,
      kring: theme.kring,
      theme: theme.slug,
    })
    const data = pairs.map(({ one, other }) => ({ one: named(one), other: named(other), score: other.score }))
    host.out.write(`${safeJson({ version: 1, twins: data })}\n`)
    return EXIT.fine
  }
  const paint = paintFor(options, host.out)
  const width = Math.min(host.out.columns, 100)
  const lines = pairs.flatMap(({ one, other }) => [
    ...[one, other].flatMap(({ item }) => wrap([`${oneLine(item.title)} (${item.key ?? '–'})`], width)),
    '',
  ])
  const head =
    pairs.length === 0
      ? claim(verbs.noTwins, reachOf(plans.kringen, plans.config, partlyRead(set)), words)
      : verbs.twins(pairs.length)
  const advice = pairs.length === 0 ? [] : wrap([verbs.twinsAdvice], width)
  const shown = [...wrap([head], width).map((line) => paint.bold(line)), '', ...lines, ...advice]
  host.out.write(`${shown.join('\n').trimEnd()}\n`)
  return EXIT.fine
}
