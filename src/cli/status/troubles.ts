/** What asks for attention on the status screen: late, waiting, silent, past its review, each cut to a few lines. */
import { oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { wrap, wrapParts } from '../../diagnostics/wrap.ts'
import type { Link } from '../../execution/blocks.ts'
import type { Status, Subject } from '../../execution/status.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { labelOf, nameIn } from '../../plan/names.ts'
import { isEmpty, noneRaised } from '../../report/reach.ts'
import { whoNames } from '../../report/who.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten } from '../terminal/table.ts'
import { INDENT, labelled } from './facts.ts'

/** All kinds of trouble share so many lines, beside one that says where the rest is; that leaves the rest of the screen its place. */
const LINES = 6
/** A chain is cut in its middle when it has more links than this. */
const LINKS = 3

/** Each kind of trouble with its first few, and how many more there are. `only` is the slug of the one kring, or null for several, so that each says which. */
export function troubleLines(status: Status, config: Config, only: string | null, screen: Screen): string[] {
  const words = wordsIn(screen.language, config)
  const say = words.status
  const numbers = numbersIn(screen.language)
  // Half a date is another date.
  const shortDate = (date: string): string => numbers.shortDate(date).replaceAll(' ', '\u00a0')
  const inKring = (title: string, kring: string, told: boolean): string =>
    `${oneLine(title)}${told ? ` (${labelOf(config, kring, 12)})` : ''}`
  const together = only === null
  // The page of a kring has the kring's own name.
  const name = ({ title, kring, theme }: Subject): string => inKring(title, kring, together && theme !== null)
  // Who is to act stands in front of what ends a line that is too long.
  const by = ({ who, theme }: Subject): string => (theme === null ? '' : ` · ${whoNames(who, config, screen.language)}`)
  const told = <T extends Subject>(all: readonly T[], tell: (one: T) => string): string[][] =>
    all.map((one) => [`${name(one)}${by(one)} · ${tell(one)}`])
  const kinds = [
    {
      label: say.trouble.late,
      all: told(status.late, ({ reasons }) =>
        reasons.map(({ kind, date }) => say.lateness[kind](shortDate(date))).join('; '),
      ),
    },
    {
      label: words.tasks.late,
      all: told(status.overdue, ({ text, date }) => `${date === null ? '' : shortDate(date)}: ${oneLine(text)}`),
    },
    {
      label: say.trouble.blocked,
      all: status.blocked.map((one) => {
        const linked = ({ key, title }: Link): string => {
          const [kring = ''] = key.split('/')
          return inKring(title, kring, kring !== one.kring)
        }
        return [`${name(one)}${by(one)}`, ...chain(one.chains.at(-1) ?? [], linked)]
      }),
    },
    {
      label: say.trouble.silent,
      all: told(status.silent, ({ days, news }) => {
        const silence = days === null ? null : say.days(days)
        return news === null || silence === null ? say.noNews(silence) : silence
      }),
    },
    {
      label: words.replies.asked,
      all: told(status.asks ?? [], (ask) => {
        const { partner, what, by, answer, late } = ask
        // "By" says nothing without its day.
        const day = by === null ? null : words.replies.by(shortDate(by), late !== null).replace(/ (?=\d)/, '\u00a0')
        const promised = answer === 'open' ? null : words.replies.asks[answer]
        const whose = [nameIn(config.partners, partner), day, promised].filter((part) => part !== null)
        return `${whose.join(', ')}: ${oneLine(what)}`
      }),
    },
    { label: say.trouble.review, all: told(status.review, ({ date }) => shortDate(date)) },
  ].filter(({ all }) => all.length > 0)
  if (kinds.length === 0) return wrap([noneRaised(isEmpty(status), status.reach, words)], screen.width)
  const lines: string[] = []
  let hidden = 0
  kinds.forEach(({ label, all }, i) => {
    const left = LINES - lines.length
    const others = kinds.slice(i + 1).reduce((sum, kind) => sum + leastOf(kind.all), 0)
    const most = Math.max(leastOf(all), Math.min(Math.ceil(left / (kinds.length - i)), left - others))
    const { shown, rest } = cut(all, most, screen)
    hidden += rest
    for (const line of labelled(label, shown, screen)) lines.push(line.replaceAll('\u00a0', ' '))
  })
  return hidden === 0
    ? lines
    : [...lines, ...wrap([say.allOfIt(only)], screen.width).map((line) => screen.paint.dim(line))]
}

/** A chain takes a line for what waits and one for what it waits for. */
const leastOf = (all: readonly string[][]): number => ((all[0]?.length ?? 1) > 1 ? 2 : 1)

/** What the longest chain leads through: at its end is what holds up the rest. */
function chain(links: readonly Link[], name: (link: Link) => string): string[] {
  const names = links.map(name)
  const shown = names.length > LINKS ? [...names.slice(0, LINKS - 1), '…', ...names.slice(-1)] : names
  return shown.map((told) => `→ ${told}`)
}

/** As many as fit on so many lines, and at least one, of which the end stays; and how many are left. Each is in parts, between which a line may break. */
function cut(
  all: readonly string[][],
  most: number,
  { language, paint, width }: Screen,
): { shown: string[]; rest: number } {
  const room = width - INDENT
  const lines: string[] = []
  let shown = 0
  for (const parts of all) {
    const wrapped = wrapParts(parts, ' ', room - 2).map((line, i) => shorten(`${i === 0 ? '' : '  '}${line}`, room))
    if (shown > 0 && lines.length + wrapped.length > most) break
    const middle = wrapped.length > most ? shorten(`  → … ${wrapped.at(-1)?.trimStart()}`, room) : null
    for (const line of middle === null ? wrapped : [...wrapped.slice(0, most - 1), middle]) lines.push(line)
    shown += 1
  }
  const rest = all.length - shown
  if (rest === 0) return { shown: lines, rest }
  const more = `  ${wordsIn(language).status.more(rest)}`
  const last = lines.pop() ?? ''
  return { shown: [...lines, `${shorten(last, room - widthOf(more))}${paint.dim(more)}`], rest }
}
