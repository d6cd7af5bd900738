/** The wishes whose question has not been confirmed, so that a working group can choose where to begin. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans, Theme, Wish } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Reach } from '../../plan/reach.ts'
import { claim, notRead } from '../../report/reach.ts'
import { beside, type Screen } from '../terminal/screen.ts'
import { shorten, table } from '../terminal/table.ts'
import { stateOf } from './state.ts'

/** The wishes of a theme that are not confirmed, those with the most support first. */
function openWishes({ wishes }: Theme): Wish[] {
  const open = wishes.filter((wish) => stateOf(wish) !== 'bevestigd')
  return open.sort((a, b) => (b.support ?? -1) - (a.support ?? -1))
}

/** The same as the screen, for programs. */
export function listData({ kringen }: Plans): Record<string, unknown>[] {
  return kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      openWishes(theme).map((wish) => {
        const { key, title, support, certainty, underlyingQuestion } = wish
        const facts = { key, title, kring: kring.slug, theme: theme.slug, support }
        return { ...facts, state: stateOf(wish), underlyingQuestion, certainty }
      }),
    ),
  )
}

/** A table per kring: a theme's name, and its wishes below it. */
export function listScreen({ config, kringen }: Plans, reach: Reach, { language, paint, width }: Screen): string {
  const words = wordsIn(language, config)
  const say = words.why
  const { list } = numbersIn(language)
  const columns = [
    {
      title: say.columns.wish,
      flexible: true,
      paint: (text: string) => (text.startsWith(' ') ? text : paint.dim(text)),
    },
    { title: say.columns.support, align: 'right' as const },
    { title: say.columns.state },
  ]
  const tables = kringen.flatMap((kring) => {
    const rows = kring.themes.flatMap((theme) => {
      const open = openWishes(theme).map((wish) => [
        `  ${oneLine(wish.title)}`,
        wish.support === null ? '–' : String(wish.support),
        say.state[stateOf(wish)],
      ])
      return open.length === 0 ? [] : [[oneLine(nameIn(config.themes, theme.slug)), '', ''], ...open]
    })
    const open = kring.themes.reduce((sum, theme) => sum + openWishes(theme).length, 0)
    const all = kring.themes.reduce((sum, { wishes }) => sum + wishes.length, 0)
    if (rows.length === 0) return []
    const name = oneLine(nameIn(config.kringen, kring.slug))
    const count = say.kringCount(open, all)
    const heading = beside([paint.bold(shorten(name, width)), paint.dim(count)], '  ', width)
    return [heading, table(columns, rows, width, paint), '']
  })
  const unread = notRead(reach, words, list)
  const wishes = kringen.some(({ themes }) => themes.some((theme) => theme.wishes.length > 0))
  const done = wishes ? say.allDone : words.noWishes
  if (tables.length === 0) return `${wrap([claim(done, reach, words), ...unread], width).join('\n')}\n`
  return [...wrap([say.list], width), '', ...tables, ...wrap([say.listHint, ...unread], width), ''].join('\n')
}
