/** A plan of somebody else, as it is told: what was recognised and how, what there is to decide, and what was left out. */
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { inMargin } from '../../exchange/margin.ts'
import type { Found, FoundItem } from '../../exchange/plan/found.ts'
import { put } from '../../exchange/plan/put.ts'
import { recognise } from '../../exchange/plan/recognise.ts'
import { meaningsBy } from '../../exchange/plan/themes.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring, Plans } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Pen } from '../../verbs/pen.ts'
import { mappedBy, unusedOf } from './map.ts'
import { decisionLines, type Told, trackedLines } from './told.ts'
import { twinLines, twinsData, twinsOfAll } from './twins.ts'
import { unplacedIn, unplacedLines } from './unplaced.ts'

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
  const mapped = mappedBy(asked.map, config)
  const found = recognise(document.blocks, meaningsBy(config, mapped))
  const unused = unusedOf(mapped).map((heading) => `“${heading}”`)
  const { added, known, decisions, introduced } = put(found, { plans, kring, pen, today, language })
  const toDecide = [...decisions, ...inMargin(document, language)].map((one) => ({ ...one, why: one.why.trim() }))
  const intros = introduced.map((slug) => say.intro(nameIn(config.themes, slug)))
  const left = [...found.left.map((text) => (text === '…' ? say.outside : `“${text}”`)), ...intros]
  const unplaced = unplacedIn(found, added, introduced)
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
      ...unplacedLines(unplaced, config, language),
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
      unplaced,
      toDecide,
      leftOut: [...found.left.map((text) => (text === '…' ? say.outside : text)), ...intros],
      tracked: { inserted, deleted },
      twins: twinsData(alike),
    },
  }
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
