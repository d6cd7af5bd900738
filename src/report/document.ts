/** The report as a document: view model → mdast with figures. Every format writes this one down. */
import type { Heading, Root, RootContent } from 'mdast'
import type { Language } from '../language/language.ts'
import { group, h, link, list, p } from './nodes.ts'
import { prose } from './prose.ts'
import { associationCover, kringCover, revisionLine } from './sections/cover.ts'
import { glance } from './sections/glance.ts'
import { justification } from './sections/justification.ts'
import { byAgenda, byBranch, byPartner } from './sections/links.ts'
import { priorities } from './sections/priorities.ts'
import { programme } from './sections/programme.ts'
import { lowerFirst, type Scribe, scribeIn } from './sections/scribe.ts'
import { themeSection } from './sections/theme.ts'
import { associationJustification, summaries, together } from './sections/together.ts'
import type { AssociationView, KringView } from './view.ts'

/** The house style: what an association may make its own. Colours are `#rrggbb`. */
export interface HouseStyle {
  /** Headings, rules and the cover; dark enough for white text on it. */
  brand: string
  /** Marks that ask for attention. */
  accent: string
  /** A family that the reader's machine may have; null is the program's own. */
  font: string | null
  logo: { type: 'png' | 'jpg'; bytes: Uint8Array; alt: string } | null
}

/** A document with what a format needs for its frame. */
export interface ReportDocument {
  language: Language
  title: string
  /** Who issues it: the association. */
  author: string
  /** One sentence for the metadata: what this is, of when, which version. */
  description: string
  /** A line for the foot of every page; it says so when the content is an example. */
  footer: string
  /** ISO date of the state that is told; also the date in the metadata, so that the same input gives the same bytes. */
  date: string
  /** What the report was made of, for the metadata: name and value. */
  passport: readonly [name: string, value: string][]
  style: HouseStyle
  root: Root
}

/** The report of one kring. */
export function kringDocument(view: KringView, language: Language): ReportDocument {
  const scribe = scribeIn(language)
  const { words } = scribe
  const [cover, ...notices] = kringCover(view, scribe)
  const body: RootContent[] = [
    ...glance(view, scribe),
    ...dot(view, scribe),
    ...priorities(view, scribe),
    h(2, words.perTheme, 'themas'),
    ...view.themes.flatMap((theme) => themeSection(theme, view, scribe)),
    ...programme(view, scribe),
    ...byPartner(view, scribe),
    ...byAgenda(view, scribe),
    ...byBranch(view, scribe),
    ...justification(view, scribe),
  ]
  return frame(language, words.masterplan(view.name), view.passport, cover, notices, body, scribe)
}

/** The report of the association. */
export function associationDocument(view: AssociationView, language: Language): ReportDocument {
  const scribe = scribeIn(language)
  const [cover, ...notices] = associationCover(
    view.passport,
    view.kringen.map((k) => k.name),
    scribe,
  )
  const body = [...together(view, scribe), ...summaries(view, scribe), ...associationJustification(view, scribe)]
  return frame(language, scribe.words.masterplans, view.passport, cover, notices, body, scribe)
}

function dot({ kring }: KringView, { words }: Scribe): RootContent[] {
  return [
    h(2, words.dot(kring.horizon), 'stip-op-de-horizon'),
    ...prose(kring.intro, 3),
    ...(kring.dot === '' ? [p(words.noDot)] : [group('section', 'dot', prose(kring.dot, 3))]),
    ...kring.sections.flatMap((section) => [h(3, section.title), ...prose(section.prose, 3)]),
  ]
}

function frame(
  language: Language,
  title: string,
  passport: KringView['passport'],
  cover: RootContent | undefined,
  notices: RootContent[],
  body: RootContent[],
  scribe: Scribe,
): ReportDocument {
  const { words, numbers } = scribe
  const state = `${passport.association} · ${title} · ${lowerFirst(words.asOf(numbers.date(passport.today)))}`
  return {
    language,
    title: `${title} – ${passport.association}`,
    author: passport.association,
    description: `${state} · ${revisionLine(passport, words)}`,
    date: passport.today,
    passport: [],
    style: { brand: '#0b4f6c', accent: '#9a4f00', font: null, logo: null },
    footer: passport.example ? `${words.example} · ${state}` : state,
    root: { type: 'root', children: [...(cover ? [cover] : []), ...notices, contents(body, words.toc), ...body] },
  }
}

/** The table of contents: the sections, and the themes under theirs. */
function contents(body: readonly RootContent[], title: string): RootContent {
  const headings = body
    .flatMap((node) => (node.type === 'group' && node.className === 'theme' ? node.children : [node]))
    .filter((node): node is Heading => node.type === 'heading')
  const entries = headings.flatMap((heading) => {
    const anchor = heading.data?.hProperties?.['id']
    if (typeof anchor !== 'string' || heading.depth > 3) return []
    return [{ depth: heading.depth, entry: [link(anchor, heading.children)] }]
  })
  const sections: { entry: (typeof entries)[number]['entry']; inner: (typeof entries)[number]['entry'][] }[] = []
  for (const { depth, entry } of entries) {
    if (depth === 2) sections.push({ entry, inner: [] })
    else sections.at(-1)?.inner.push(entry)
  }
  const lines = sections.map(({ entry, inner }) => [p(entry), ...(inner.length > 0 ? [list(inner)] : [])])
  return group('nav', 'toc', [h(2, title), list(lines)], title)
}
