/** The whole association as linked pages: its report, one page per kring, a page to search them all, and a feed. */
import type { ListItem, RootContent } from 'mdast'
import { printable } from '../diagnostics/safe.ts'
import type { ReportDocument } from '../document/document.ts'
import { type Facets, facetsSaid } from '../document/facets.ts'
import { group, h, link, list, text } from '../document/nodes.ts'
import type { Feed } from '../formats/atom.ts'
import type { Language } from '../language/language.ts'
import { attachmentAt } from '../plan/attachment.ts'
import type { Config, Item, ItemKey } from '../plan/model.ts'
import { nameIn, shortKring } from '../plan/names.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { itemAnchor, themeAnchor } from './anchors.ts'
import { associationDocument, kringDocument } from './compose.ts'
import { feedOf } from './feed.ts'
import { frame } from './frame.ts'
import { pictured } from './pictured.ts'
import { associationCover } from './sections/cover.ts'
import { type Scribe, scribeIn } from './sections/scribe.ts'
import { withSureness } from './view/make-view.ts'
import type { AssociationView, KringFacts } from './view/view.ts'

/** A page of a site: the name of its file, its name in the navigation, and what is on it. */
export interface Page {
  name: string
  title: string
  document: ReportDocument
}

// A kring can have any slug, so its page has a name that no other page can have.
const pageOf = (kring: string): string => `kring-${kring}.html`

/** A site: its pages, the files that they link to, and the feed of what came of wishes; null where there is none. */
export interface Site {
  pages: Page[]
  files: [name: string, bytes: Uint8Array][]
  feed: Feed | null
}

/** The pages, the association's first and the search last, and the feed. */
export function siteOf(set: PlanSet, view: AssociationView, language: Language): Site {
  const { config, kringen } = view
  const whole = !config.report.off.includes('themas')
  const elsewhere = (key: ItemKey): string | null => {
    const [kring = '', ...rest] = key.split('/')
    return whole ? `${pageOf(kring)}#${rest.join('--')}` : null
  }
  const files = new Map<string, Uint8Array>()
  const attached = (kring: string, path: string): string | null => {
    const found = attachmentAt(set.attachments, kring, path)
    if (typeof found === 'string') return null
    const name = `bijlagen/${found.path}`
    files.set(name, found.bytes)
    return name.split('/').map(encodeURIComponent).join('/')
  }
  const scribe = scribeIn(language, config, undefined, elsewhere, attached)
  const { web } = scribe.words.report
  const pages = [
    { name: 'index.html', title: web.home, document: pictured(set, associationDocument(view, set.logo, scribe), null) },
    ...kringen.map((facts) => ({
      name: pageOf(facts.kring.slug),
      title: shortKring(config, facts.kring.slug),
      document: pictured(set, kringDocument(withSureness(facts, view.since), set.logo, scribe), facts.kring.slug),
    })),
    { name: 'zoeken.html', title: web.search, document: searchPage(view, set, scribe) },
  ]
  return { pages, files: [...files], feed: feedOf(view, scribe) }
}

/** Every item of every kring in one list; a script narrows it down, and without one it can be read. */
function searchPage(view: AssociationView, { logo }: PlanSet, scribe: Scribe): ReportDocument {
  const { web } = scribe.words.report
  const entries = view.kringen.flatMap((kring) => kring.themes.flatMap((theme) => entriesOf(kring, theme, scribe)))
  const found = list([])
  const body: RootContent[] = [
    h(2, web.search, 'zoeken'),
    group('section', 'search', [{ ...found, children: entries }]),
  ]
  const page = frame(view, null, web.search, logo, associationCover(view, scribe), body, scribe)
  // One list needs no table of contents.
  return {
    ...page,
    root: { ...page.root, children: page.root.children.filter((n) => n.type !== 'group' || n.className !== 'toc') },
  }
}

function entriesOf(view: KringFacts, { theme, name }: KringFacts['themes'][number], scribe: Scribe): ListItem[] {
  const { config, kring } = view
  const { kinds } = scribe.words.report.web
  const items: Item[] = [...theme.challenges, ...theme.wishes, ...theme.projects]
  return items.map((item) => {
    const where = `${kinds[item.kind]} · ${name} · ${shortKring(config, kring.slug)}`
    const others =
      item.kind === 'project' ? [...item.partners.map((p) => nameIn(config.partners, p)), item.lead ?? ''] : []
    const searched = printable([item.title, where, ...others, item.prose].join(' '))
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST)
    const target =
      item.key === null
        ? { ...link('', item.title), url: `${pageOf(kring.slug)}#${themeAnchor(theme.slug)}` }
        : link(itemAnchor(item.key), item.title)
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [target, text(` ${where}`)] }],
      data: { hProperties: { dataSearch: searched, dataFacets: facetsSaid(chosenBy(item, name, config, scribe)) } },
    }
  })
}

/** By what an entry can be chosen. */
function chosenBy(item: Item, theme: string, config: Config, { words }: Scribe): Facets {
  if (item.kind !== 'project') return { theme: [theme] }
  const { phase, signal, partners, lead } = item
  return {
    phase: phase === null ? [] : [words.phases[phase]],
    signal: signal === null ? [] : [words.signals[signal]],
    partner: partners.map((partner) => nameIn(config.partners, partner)),
    lead: lead ? [String(lead)] : [],
    theme: [theme],
  }
}

/** How much of an item is searched, in characters: its title, place and first lines. */
const LONGEST = 600
