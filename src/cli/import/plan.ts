/** A plan of somebody else, as it is told: what was recognised and how, what there is to decide, and what was left out. */
import { bareWords } from '../../diagnostics/bare.ts'
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { inMargin } from '../../exchange/margin.ts'
import type { Found, FoundItem } from '../../exchange/plan/found.ts'
import { unnumbered } from '../../exchange/plan/labels.ts'
import { put } from '../../exchange/plan/put.ts'
import { recognise } from '../../exchange/plan/recognise.ts'
import { themesBy } from '../../exchange/plan/themes.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring, Plans } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Pen } from '../../verbs/pen.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { decisionLines, type Told, trackedLines } from './told.ts'
import { twinLines, twinsData, twinsOfAll } from './twins.ts'

/** What somebody asked for. */
export interface Asked {
  file: string
  map: readonly string[]
  language: Language
  today: string
}

/** Puts a plan into the draft, and tells of it. */
export function foreign(document: TextDocument, kring: Kring, plans: Plans, pen: Pen, asked: Asked): Told {
  const { language, today } = asked
  const { config } = plans
  const say = wordsIn(language).imports.plan
  const map = mapped(asked.map, config)
  const themeOf = themesBy(config, map)
  const used = new Set<string>()
  const found = recognise(document.blocks, (title) => {
    const theme = themeOf(title)
    if (theme?.how === 'map') for (const said of [title, unnumbered(title)]) used.add(bareWords(said))
    return theme
  })
  const unused = [...map.keys()].filter((heading) => !used.has(heading)).map((heading) => `“${heading}”`)
  const { added, known, decisions, left: intros } = put(found, { plans, kring, pen, today, language })
  const toDecide = [...decisions, ...inMargin(document, language)].map((one) => ({ ...one, why: one.why.trim() }))
  const left = [...found.left.map((text) => (text === '…' ? say.outside : `“${text}”`)), ...intros]
  const fresh = added.map(({ kind, title, text, theme }) => ({
    kind,
    title,
    text: text.map((line) => line.text).join('\n'),
    theme,
  }))
  const alike = twinsOfAll(fresh, plans)
  const twins = twinLines(alike, language)
  const listed = (texts: readonly string[], most = 12): string =>
    [...texts.slice(0, most), ...(texts.length > most ? [say.more(texts.length - most)] : [])].join('; ')
  const inserted = document.notes.filter(({ kind }) => kind === 'inserted').length
  const deleted = document.notes.filter(({ kind }) => kind === 'deleted').length
  return {
    lines: [
      say.read(oneLine(asked.file), nameIn(config.kringen, kring.slug)),
      ...recognisedLines(found, document, config, language),
      ...(unused.length === 0 ? [] : ['', say.unusedMap(unused.join(', '))]),
      ...(added.length === 0 ? [] : ['', ...countLines(added, config, language)]),
      ...(known.length === 0 ? [] : ['', say.known(listed(known.map(({ title }) => title)))]),
      ...(twins.length === 0 ? [] : ['', say.twins, ...twins]),
      ...decisionLines(toDecide, language),
      ...(left.length === 0 ? [] : ['', say.left(listed(left))]),
      ...trackedLines(document, language).flatMap((line) => ['', line]),
    ],
    data: {
      kind: 'plan',
      kring: kring.slug,
      recognised: found.recognised,
      added: added.map(({ kind, theme, title }) => ({ kind, theme, title })),
      known: known.map(({ kind, theme, title }) => ({ kind, theme, title })),
      toDecide,
      leftOut: [...found.left.map((text) => (text === '…' ? say.outside : text)), ...intros],
      tracked: { inserted, deleted },
      twins: twinsData(alike),
    },
  }
}

/** `--map`: the theme of each heading that was named. Throws a Misuse where one names no theme. */
function mapped(said: readonly string[], { themes }: Config): Map<string, string> {
  return new Map(
    said.map((one): [string, string] => {
      const [, heading = '', name = ''] = /^(.+)=([^=]+)$/s.exec(one) ?? []
      const theme = themes.find(({ slug, name: called, aliases = [] }) =>
        [slug, called, ...aliases].some((known) => bareWords(known) === bareWords(name)),
      )
      if (bareWords(heading) === '')
        throw new Misuse(bothLanguages((l) => wordsIn(l).imports.plan.badMap(oneLine(one))))
      if (!theme) {
        const all = themes.map(({ slug }) => slug).join(', ')
        throw new Misuse(bothLanguages((l) => wordsIn(l).imports.plan.noTheme(oneLine(name), all)))
      }
      return [bareWords(heading), theme.slug]
    }),
  )
}

function recognisedLines(found: Found, { blocks }: TextDocument, { themes }: Config, language: Language): string[] {
  const say = wordsIn(language).imports.plan
  if (found.recognised.length === 0 && found.items.length === 0) {
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [`“${oneLine(block.text)}”`] : []))
    return ['', say.nothing, ...(headings.length === 0 ? [] : [say.headings(headings.slice(0, 20).join(', '))])]
  }
  return [
    '',
    say.recognised,
    ...found.recognised.map(
      ({ heading, theme, how }) => `  ${loggable(say.theme(oneLine(heading), nameIn(themes, theme), say.how[how]))}`,
    ),
  ]
}

const KINDS = ['challenge', 'wish', 'project'] as const

/** How many of each kind came in each theme. */
function countLines(added: readonly FoundItem[], { themes }: Config, language: Language): string[] {
  const { counts } = wordsIn(language).imports.plan
  const slugs = themes.map(({ slug }) => slug).filter((slug) => added.some(({ theme }) => theme === slug))
  const rows = [
    [counts.theme, ...KINDS.map((kind) => counts[kind])],
    ...slugs.map((slug) => [
      nameIn(themes, slug),
      ...KINDS.map((kind) => String(added.filter((item) => item.theme === slug && item.kind === kind).length)),
    ]),
  ]
  const widths = [0, 1, 2, 3].map((i) => rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), 0))
  const pad = (text: string, i: number): string => {
    const gap = ' '.repeat((widths[i] ?? 0) - widthOf(text))
    return i === 0 ? text + gap : gap + text
  }
  return rows.map((row) => row.map(pad).join('  '))
}
