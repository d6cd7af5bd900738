/** What was found, on the screen: of each place where it is, what it is of, and its text with the words marked. */
import { disarmed, oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Words } from '../../language/en/words.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { piecesOf, startOf } from '../../search/excerpt.ts'
import type { Kind, Passage } from '../../search/passage.ts'
import type { Hit } from '../../search/search.ts'
import type { Screen } from '../terminal/screen.ts'
import { beside } from '../terminal/screen.ts'

/** So many lines of a text are shown. */
const MOST_LINES = 3

/** The places; `where` gives the path to show, `asText` the files that are no plan to the program. */
export function searchScreen(
  hits: readonly Hit[],
  config: Config,
  { where, asText }: { where: (file: string) => string; asText: ReadonlySet<string> },
  screen: Screen,
): string {
  const { paint, language, width } = screen
  const { search: say } = wordsIn(language, config)
  const part = hits.findIndex(({ whole }) => !whole)
  const blocks = hits.map((hit, i) => {
    const { passage, line } = hit
    const place = paint.cyan(`${oneLine(where(passage.file))}:${line}`)
    const of = paint.dim(oneLine([say.kinds[passage.kind], ...standing(passage, config)].join(' · ')))
    return [
      ...(i === part && i > 0 ? [paint.bold(say.some), ''] : []),
      beside([place, of], '  ', width),
      ...textLines(hit, screen).map((text) => `  ${text}`),
      ...(asText.has(passage.file)
        ? wrap([`(${say.asText})`], width - 2).map((text) => `  ${paint.yellow(text)}`)
        : []),
      '',
    ]
  })
  return blocks.flat().join('\n')
}

/** That nothing was found, and where was looked. */
export function nothingFound(
  typed: string,
  kring: string | undefined,
  kinds: readonly Kind[] | undefined,
  say: Words['search'],
): string {
  return say.nothing(typed, kring ?? null, kinds?.map((kind) => say.kinds[kind]).join(', ') ?? null)
}

/** Kring, theme and item by their names. */
function standing({ kring, theme, itemTitle, item, title }: Passage, config: Config): string[] {
  return [
    ...(kring === null ? [] : [shortKring(config, kring)]),
    ...(theme === null ? [] : [nameIn(config.themes, theme)]),
    ...(title ? [] : [itemTitle ?? item ?? []].flat()),
  ]
}

/** The text around the first word that was found, in lines that fit and break between words, with what was found in bold. */
function textLines({ passage: { text }, marks }: Hit, { paint, width }: Screen): string[] {
  const from = startOf(text, marks)
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const { 0: word, index } of text.slice(from).matchAll(/\S+/g)) {
    const parts = piecesOf(word, from + index, marks).map((part) => ({ ...part, text: oneLine(part.text) }))
    const wide = parts.reduce((sum, part) => sum + widthOf(part.text), 0)
    const shown = parts.map((part) => (part.bold ? paint.bold(part.text) : part.text)).join('')
    if (used + 1 + wide > width - 6) lines.push(shown)
    else lines[lines.length - 1] += ` ${shown}`
    used = used + 1 + wide > width - 6 ? wide : used + 1 + wide
  }
  const kept = lines.slice(0, MOST_LINES)
  const [begin, end] = [from > 0 ? '… ' : '', lines.length > MOST_LINES ? ' …' : '']
  // What a runner obeys may only come about where what was found and the rest of a word are put together.
  return kept.map((line, i) => disarmed(`${i === 0 ? begin : ''}${line}${i === kept.length - 1 ? end : ''}`))
}
