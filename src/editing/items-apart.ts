/** New items that are written apart, each in a file of its own, and come into theirs at once: however many there are, theirs is read again once. */
import { isDeepStrictEqual } from 'node:util'
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import { SECTION_HEADINGS } from '../plan/body/headings.ts'
import type { Item } from '../plan/model.ts'
import { FIELDS, itemsOf } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { type Hand, listOf } from './body.ts'
import { difference, factsOf, withFacts } from './facts/set-fact.ts'
import type { Fact } from './facts/yaml-text.ts'
import { inSection } from './new-item.ts'
import { proven, withoutPlaces } from './proven.ts'
import { cutOf, headingLanguage } from './text/cut.ts'
import { lineEndOf } from './text/insert.ts'
import type { Manner } from './text/part.ts'

type Facts = Record<string, Fact>

const KINDS = Object.keys(FIELDS) as Item['kind'][]

/** A file for one item, written as the file of its theme is. */
export function fileApart({ file, text }: Source, kind: Item['kind'], { referee, language }: Manner): Source {
  const section = SECTION_HEADINGS[kind][headingLanguage(cutOf({ file, text }, referee), language)]
  const slug = file.replace(/^.*\/|\.md$/g, '')
  return { file, text: ['---', `thema: ${slug}`, '---', '', `## ${section}`, ''].join(lineEndOf(text)) }
}

/** The edits that bring items from such files into theirs, each at the end of its section; null where they can't be read back as they were. */
export function togetherEdits(source: Source, apart: readonly Source[], hand: Hand): TextEdit[] | null {
  const made = apart.flatMap((one) => itemsOf(hand.theme(one).value).map((item) => ({ item, from: one })))
  const byKind = KINDS.map((kind) => ({ kind, some: made.filter(({ item }) => item.kind === kind) }))
  const { sections } = hand.theme(source).value
  let text: string | null = source.text
  for (const { kind, some } of byKind) {
    if (some.length === 0 || text === null) continue
    const pieces = some.map(({ item, from }) => from.text.slice(item.heading).trimEnd())
    const lines = pieces.flatMap((piece, i) => (i === 0 ? [piece] : ['', piece]))
    text = applyEdits(text, inSection({ ...source, text }, kind, lines, hand))
    const facts = some.flatMap(({ from }) => Object.entries((factsOf(from)?.[FIELDS[kind]] ?? {}) as Facts))
    text = withFacts({ ...source, text }, FIELDS[kind], facts)
  }
  if (text === null) return null
  return proven(source, difference(source.text, text), hand.theme, (theme) => {
    theme.sections = theme.sections.filter((kind) => sections.includes(kind))
    return byKind.every(({ kind, some }) => {
      const added = some.length === 0 ? [] : listOf(theme, kind).splice(-some.length)
      return isDeepStrictEqual(withoutPlaces(added), withoutPlaces(some.map(({ item }) => item)))
    })
  })
}
