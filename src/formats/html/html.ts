/** One self-contained HTML page: it asks for nothing, reads without its script, and is safe as a mail attachment. */
import { createHash } from 'node:crypto'
import type { RootContent } from 'mdast'
import css from '../../../templates/report.css'
import shell from '../../../templates/report.html'
import page from '../../../templates/report.page.js'
import { disarmedMarkup } from '../../diagnostics/safe.ts'
import type { ReportDocument } from '../../document/document.ts'
import type { Group } from '../../document/nodes.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { escapeHtml, imageHtml, toHtml } from './body.ts'
import { Columns } from './columns.ts'
import { leanScript, leanStyle } from './lean.ts'
import { FACES } from './letters.ts'

/** The other pages of a site that this page is one of, and the feed that they have, if any. */
export interface SitePages {
  feed: { href: string; title: string } | null
  pages: readonly { href: string; title: string; current: boolean }[]
}

/** The page of a document, by itself or as one of a site. */
export function html(document: ReportDocument, site?: SitePages): string {
  const { language, title, author, description, footer, passport, root } = document
  const { web } = wordsIn(language).report
  const [cover, toc] = ['cover', 'toc'].map((name) => root.children.find((node) => isGroup(node, name)))
  const body = root.children.filter((node) => node !== cover)
  const at = toc ? body.indexOf(toc) : 0
  // What stands before the contents is the first page.
  const columns = new Columns()
  const first = toHtml(body.slice(0, at), language, columns)
  const content = toHtml(body.slice(toc ? at + 1 : 0), language, columns)
  const photos = `${first}${content}`.includes('<img class="photo"')
  // A house with a font of its own has it on its computers.
  const own = document.style.font !== null
  const style = `${own ? '' : FACES}${styled(document)}${columns.style(cssString)}${photos ? PHOTO : ''}`
  const parts: Record<string, string> = {
    lang: language,
    title: escapeHtml(title),
    feed: site?.feed ? followed(site.feed) : '',
    author: escapeHtml(author),
    description: escapeHtml(description),
    passport: escapeHtml(passport.map(([, value]) => value).join(' ')),
    // The page may do nothing but show itself: its own style and script by their hashes, and no request at all.
    policy: [
      "default-src 'none'",
      `style-src 'sha256-${hash(style)}'`,
      `script-src 'sha256-${hash(script)}'`,
      ...(own ? [] : ['font-src data:']),
      ...(document.style.logo || photos ? ['img-src data:'] : []),
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
    style,
    script,
    words: pageWords(language),
    skip: escapeHtml(web.skip),
    toTop: escapeHtml(web.top),
    site: site ? navigation(site, web) : '',
    cover: cover ? withExtras(toHtml([cover], language), document, web.light) : '',
    first,
    toc: toc ? folded(toHtml([toc], language)) : '',
    body: content,
    footer: escapeHtml(footer),
  }
  // Style and script are our own, and are known by their hashes: they stay as they are.
  const written = (name: string): string =>
    name === 'style' || name === 'script' ? (parts[name] ?? '') : disarmedMarkup(parts[name] ?? '')
  return shell.replace(/\{\{(\w+)\}\}/g, (_, name) => written(name))
}

/** What the script says, as attributes: it knows no language itself. */
function pageWords(language: Language): string {
  const { web } = wordsIn(language).onPage
  const said = {
    copy: web.copy('{title}'),
    copied: web.copied,
    beside: web.beside,
    first: web.first,
    second: web.second,
    none: web.none,
    csv: language === 'nl' ? ';' : ',',
  }
  return Object.entries(said)
    .map(([name, words]) => ` data-${name}="${escapeHtml(words)}"`)
    .join('')
}

/** The contents, which a phone folds: their heading is what unfolds them. */
function folded(nav: string): string {
  return nav.replace(
    /(<nav[^>]*>)(<h2[^>]*>[\s\S]*?<\/h2>)([\s\S]*)(<\/nav>)$/,
    '$1<details open><summary>$2</summary>$3</details>$4',
  )
}

/** Only a page with pictures of a plan needs it. */
const PHOTO =
  '.photo{display:block;max-width:min(100%,42rem);max-height:36rem;width:auto;height:auto;break-inside:avoid}\n'

const isGroup = (node: RootContent, className: string): node is Group =>
  node.type === 'group' && node.className === className

const STYLE = leanStyle(css)
const script = leanScript(page)

/** The style with the colours, the font and the foot of this document. */
function styled({ style: { brand, accent, onDark, font }, footer }: ReportDocument): string {
  const values: Record<string, string> = {
    FOOTER: cssString(footer),
    BRAND: brand,
    ACCENT: accent,
    BRAND_ON_DARK: onDark.brand,
    ACCENT_ON_DARK: onDark.accent,
    FONT: font === null ? '' : `${cssString(font)}, `,
  }
  return STYLE.replace(/__([A-Z_]+?)__/g, (_, name) => values[name] ?? '')
}

/** The cover with its logo and the switch between light and dark, which only a script can turn. */
function withExtras(cover: string, { style: { logo } }: ReportDocument, light: string): string {
  const picture = logo ? imageHtml(logo, logo.white ? 'logo white' : 'logo', logo.alt) : ''
  const button = `<button type="button" class="theme-switch" hidden>${escapeHtml(light)}</button>`
  // A function, since a name may hold what a replacement text would obey, such as `$1`.
  return cover.replace(/^<header([^>]*)>/, (_, attributes) => `<header id="top"${attributes}>${button}${picture}`)
}

/** What tells a browser and a feed reader that there is a feed. */
function followed({ href, title }: NonNullable<SitePages['feed']>): string {
  return `\n<link rel="alternate" type="application/atom+xml" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`
}

function navigation({ pages, feed }: SitePages, web: { pages: string; feed: string }): string {
  const links = pages.map(
    ({ href, title, current }) =>
      `<li><a href="${escapeHtml(href)}"${current ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
  )
  const follow = feed ? [`<li><a href="${escapeHtml(feed.href)}">${escapeHtml(web.feed)}</a></li>`] : []
  return `<nav class="pages" aria-label="${escapeHtml(web.pages)}"><ul>${[...links, ...follow].join('')}</ul></nav>\n`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** A text as a CSS string; a style element ends at `</`, so `<` is escaped too. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;·–()/]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`
}
