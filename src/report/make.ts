/** Makes a report in the forms that are wanted: the view and the document once, and a file or more per form. */
import type { Finding } from '../diagnostics/finding.ts'
import { safeJson } from '../diagnostics/safe.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ListSet } from '../document/sheet.ts'
import type { TextStyle } from '../formats/text.ts'
import type { Language } from '../language/language.ts'
import type { Kring, ReportFormat } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { partlyRead } from '../plan/reach.ts'
import { type Audience, audienceSlug } from './audience.ts'
import { associationDocument, kringDocument } from './compose.ts'
import { letterDocument } from './letter.ts'
import { originOf, passportWord } from './passport.ts'
import { pictured } from './pictured.ts'
import { scribeIn } from './sections/scribe.ts'
import type { Site } from './site.ts'
import { viewAssociation, viewKring } from './view/make-view.ts'
import type { AssociationView, KringView, ReportContext } from './view/view.ts'

/** A file of a report; its name has no folder, but for the pages of a site. */
export interface ReportFile {
  name: string
  content: string | Uint8Array
}

/** A report: its files, and the view it was made of where it is of one kring. */
export interface Report {
  files: ReportFile[]
  view: KringView | null
  findings: readonly Finding[]
  /** What it was made of, as one word. */
  passport: string
}

/** What a report is to be: in which forms, for whom, and how a terminal shows it. */
export interface Wanted {
  formats: readonly ReportFormat[]
  audience: Audience
  text?: TextStyle
}

/** The report of one kring, or of the association without one. */
export async function makeReport(
  set: PlanSet,
  kring: Kring | null,
  context: ReportContext,
  { formats, audience, text }: Wanted,
): Promise<Report> {
  const { language } = context
  const known = { ...context, unread: partlyRead(set) }
  const view = kring ? viewKring(set.plans, kring, known) : viewAssociation(set.plans, known)
  let document: ReportDocument | undefined
  const sources: Sources = {
    name: [kring?.slug ?? 'vereniging', audienceSlug(audience)?.replace('.', '-')].filter(Boolean).join('-'),
    view,
    language,
    audience,
    document: () => {
      document ??= documentOf(view, language, set.logo, audience)
      return document
    },
    pictured: () => pictured(set, sources.document(), kring?.slug ?? null),
    letter: () => {
      const letter = letterOf(view, language, set.logo, audience)
      return letter && pictured(set, letter, kring?.slug ?? null)
    },
    lists: async () => (await import('./lists/lists.ts')).listsOf(view, language, audience),
    text,
    site: async () => ('kringen' in view ? (await import('./site.ts')).siteOf(set, view, language) : null),
  }
  const files: ReportFile[] = []
  for (const format of formats)
    for (const [name, content] of await WRITERS[format](sources)) files.push({ name, content })
  const passport = passportWord(originOf(view.passport, kring?.slug ?? null, audience, language))
  return { files, view: 'kringen' in view ? null : view, findings: context.findings, passport }
}

interface Sources {
  name: string
  view: KringView | AssociationView
  language: Language
  audience: Audience
  document(): ReportDocument
  /** The same with the pictures of the plans, for forms that can show them. */
  pictured(): ReportDocument
  /** The same as a letter, where there is somebody to write to. */
  letter(): ReportDocument | null
  lists(): Promise<ListSet>
  text: TextStyle | undefined
  /** The pages and the feed of a site; null for one kring. */
  site(): Promise<Site | null>
}

type Writer = (sources: Sources) => Promise<[name: string, content: string | Uint8Array][]>

/** The forms that a document is written in, whatever it is of; each writer is loaded when it is asked for. */
const DOCUMENT_WRITERS = {
  html: async (document: ReportDocument) => (await import('../formats/html/html.ts')).html(document),
  md: async (document: ReportDocument) => (await import('../formats/markdown.ts')).markdown(document),
  txt: async (document: ReportDocument, style?: TextStyle) =>
    (await import('../formats/text.ts')).text(document, style),
  pdf: async (document: ReportDocument) => (await import('../formats/pdf/pdf.ts')).pdf(document),
  docx: async (document: ReportDocument) => (await import('../formats/docx/docx.ts')).docx(document),
} satisfies Partial<Record<ReportFormat, (document: ReportDocument, style?: TextStyle) => Promise<string | Uint8Array>>>

/** A document that is no report, such as a meeting pack, in one form. Throws a NoEngine or TooLarge as reports do. */
export function writeDocument(
  document: ReportDocument,
  format: keyof typeof DOCUMENT_WRITERS,
): Promise<string | Uint8Array> {
  return DOCUMENT_WRITERS[format](document)
}

const ofDocument =
  (format: keyof typeof DOCUMENT_WRITERS): Writer =>
  async ({ name, document, text }) => [[`${name}.${format}`, await DOCUMENT_WRITERS[format](document(), text)]]

/** On paper what is asked of a partner is a letter; on a screen it is a page like any other. */
const onPaper =
  (format: 'pdf' | 'docx'): Writer =>
  async ({ name, pictured, letter }) => [[`${name}.${format}`, await DOCUMENT_WRITERS[format](letter() ?? pictured())]]

/** Every form and its writer. */
const WRITERS: Record<ReportFormat, Writer> = {
  html: async ({ name, pictured }) => [[`${name}.html`, await DOCUMENT_WRITERS.html(pictured())]],
  md: ofDocument('md'),
  txt: ofDocument('txt'),
  pdf: onPaper('pdf'),
  docx: onPaper('docx'),
  xlsx: async ({ name, lists }) => [
    [`${name}.xlsx`, await (await import('../formats/xlsx/xlsx.ts')).xlsx(await lists())],
  ],
  csv: async ({ name, lists }) => {
    const [{ csv }, set] = await Promise.all([import('../formats/csv.ts'), lists()])
    return set.sheets.map((sheet) => [`${name}-${sheet.name.toLowerCase()}.csv`, csv(sheet, set)])
  },
  site: async ({ site }) => {
    const [{ html }, { atom }, made] = await Promise.all([
      import('../formats/html/html.ts'),
      import('../formats/atom.ts'),
      site(),
    ])
    const { pages, files, feed } = made ?? { pages: [], files: [], feed: null }
    const written = pages.map((page): [string, string] => {
      const links = pages.map(({ name, title }) => ({ href: name, title, current: name === page.name }))
      return [
        `site/${page.name}`,
        html(page.document, { pages: links, feed: feed && { href: feed.self, title: feed.title } }),
      ]
    })
    const copied = files.map(([name, bytes]): [string, Uint8Array] => [`site/${name}`, bytes])
    return [...written, ...copied, ...(feed ? [[`site/${feed.self}`, atom(feed)] as [string, string]] : [])]
  },
  json: async ({ name, view, language, audience }) => {
    const { dataOf } = await import('./data/data.ts')
    return [[`${name}.json`, `${safeJson(dataOf(view, language, audience))}\n`]]
  },
}

function documentOf(
  view: KringView | AssociationView,
  language: Language,
  logo: PlanSet['logo'],
  audience: Audience,
): ReportDocument {
  const scribe = scribeIn(language, view.config, audience)
  return 'kringen' in view ? associationDocument(view, logo, scribe) : kringDocument(view, logo, scribe)
}

function letterOf(
  view: KringView | AssociationView,
  language: Language,
  logo: PlanSet['logo'],
  audience: Audience,
): ReportDocument | null {
  return audience.kind === 'partner'
    ? letterDocument(view, audience.slug, logo, scribeIn(language, view.config, audience))
    : null
}
