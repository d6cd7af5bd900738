/** What stands around the sections of a report: its title, its foot, its house style, its passport and its contents. */
import type { Heading, Root, RootContent } from 'mdast'
import type { HouseStyle, ReportDocument } from '../document/document.ts'
import { group, h, link, list, note, p, strong, text } from '../document/nodes.ts'
import { isWhiteOnNothing } from '../document/white.ts'
import type { Language } from '../language/language.ts'
import type { Config } from '../plan/model.ts'
import type { Logo } from '../plan/plan-set.ts'
import { contrast } from '../plan/typed/colour.ts'
import { resolveLinks } from './anchors.ts'
import { isOutside } from './audience.ts'
import { ownWordsOf, withOwnWords } from './own-words.ts'
import { originOf, passportWord } from './passport.ts'
import { forWhom, revisionLine } from './sections/cover.ts'
import { withSafeWords } from './sections/drawable.ts'
import { lowerFirst, type Scribe } from './sections/scribe.ts'
import type { AssociationView, KringView } from './view/view.ts'

/** Puts a cover and a body in their frame. `kring` is the slug of the one that it is of; null for the association. */
export function frame(
  view: KringView | AssociationView,
  kring: string | null,
  title: string,
  logo: Logo | null,
  [cover, ...notices]: RootContent[],
  body: RootContent[],
  scribe: Scribe,
): ReportDocument {
  const { words, numbers, audience } = scribe
  const { passport, config } = view
  const { language } = numbers
  const { report: house } = config
  // On every page: whose it is, of what and of when. Which version it was made of stands once, at the end.
  const origin = [
    ...(house.footer === null ? [passport.association] : [house.footer]),
    title,
    ...forWhom(view, scribe),
    lowerFirst(words.asOf(numbers.date(passport.today))),
  ]
  const state = [
    ...origin,
    ...(isOutside(audience) ? [] : [revisionLine(passport, words)]),
    `masterplan ${passport.tool}`,
    ...(isOutside(audience) ? [] : [words.report.input(passport.input.slice(0, 8))]),
  ].join(' · ')
  // A short sheet needs no list of what is in it.
  const short = /^(members|partner|year)$/.test(audience.kind) || chaptersIn(body) <= FEW
  const toc = short ? [] : [contents(body, words.toc)]
  // Where a form can't mark it, words say that the plans speak another language.
  const spoken = otherLanguage(config, language) === null ? [] : [note('legend', words.firstPage.otherLanguage)]
  const root: Root = {
    type: 'root',
    children: withSafeWords([...(cover ? [cover] : []), ...notices, ...spoken, ...toc, ...body]),
  }
  const other = otherLanguage(config, language)
  const linked = resolveLinks(root, kring, scribe.elsewhere, other)
  return {
    language,
    title: `${[title, ...forWhom(view, scribe)].join(', ')} – ${passport.association}`,
    author: passport.association,
    description: state,
    date: passport.today,
    passport: [['masterplan', passportWord(originOf(passport, kring, audience, language))]],
    style: styleOf(config, logo),
    footer: [...(passport.example ? [words.example] : []), ...origin].join(' · '),
    root:
      other === null
        ? linked
        : withOwnWords(linked, ownWordsOf(view, lowerCase(config)), other, words.firstPage.namesOfPlans),
  }
}

/** So few chapters are found without a list of them. */
const FEW = 2

const chaptersIn = (body: readonly RootContent[]): number =>
  body.filter((node) => node.type === 'heading' && node.depth === 2).length

/** What a report says in lower case of the settings: kinds of partners, and criteria. */
const lowerCase = ({ partners, criteria }: Config): string[] => [
  ...partners.flatMap(({ kind }) => kind ?? []),
  ...criteria.map(({ name }) => name.toLowerCase()),
]

/** The language of the plans, where it is another than the document's. */
export function otherLanguage({ language: ofPlans }: Config, language: Language): Language | null {
  const own = ofPlans ?? 'nl'
  return own === language ? null : own
}

/** The house style of an association. */
export function styleOf({ report: house, association }: Config, logo: Logo | null): HouseStyle {
  const brand = house.brand ?? BRAND
  const accent = house.accent ?? ACCENT
  return {
    brand,
    accent,
    onDark: { brand: onDark(brand), accent: onDark(accent) },
    font: house.font,
    logo: logo && { ...logo, alt: association, white: isWhiteOnNothing(logo.bytes) },
  }
}

const BRAND = '#0b4f6c'
const ACCENT = '#9a4f00'

/** A dark page of the same report; text on it keeps the contrast that it has on white. */
const DARK = '#151b21'

/** The same hue, lifted until it reads on a dark page: mixed with white it would only turn grey. */
function onDark(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as RGB
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  const sixth =
    range === 0
      ? 0
      : most === red
        ? (green - blue) / range
        : most === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4
  const full = range === 0 ? 0 : range / (1 - Math.abs(most + least - 1))
  for (let light = (most + least) / 2; light < 1; light += 0.02) {
    // One part of a colour by how far it is from its peak on the wheel.
    const part = (n: number): string => {
      const k = (((n + sixth * 2) % 12) + 12) % 12
      const value = light - full * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, '0')
    }
    const hex = `#${part(0)}${part(8)}${part(4)}`
    if (contrast(hex, DARK) >= 7.5) return hex
  }
  return '#ffffff'
}
type RGB = [number, number, number]

/** The name of a section before what it found, so that the eye finds it in a narrow column. */
function nameFirst({ depth, children }: Heading): Heading['children'] {
  const [only, ...more] = children
  if (depth !== 2 || only?.type !== 'text' || more.length > 0) return children
  const [, name, found] = /^(.+?:)( .+)$/.exec(only.value) ?? []
  return name === undefined || found === undefined ? [strong(only.value)] : [strong(name), text(found)]
}

/** The table of contents: the sections, and the themes under theirs. */
function contents(body: readonly RootContent[], title: string): RootContent {
  const headings = body
    .flatMap((node) => (node.type === 'group' && /^(theme|web)$/.test(node.className) ? node.children : [node]))
    .filter((node): node is Heading => node.type === 'heading')
  const entries = headings.flatMap((heading) => {
    const anchor = heading.data?.hProperties?.['id']
    if (typeof anchor !== 'string' || heading.depth > 3) return []
    return [{ depth: heading.depth, entry: [link(anchor, nameFirst(heading))] }]
  })
  const sections: { entry: (typeof entries)[number]['entry']; inner: (typeof entries)[number]['entry'][] }[] = []
  for (const { depth, entry } of entries) {
    if (depth === 2) sections.push({ entry, inner: [] })
    else sections.at(-1)?.inner.push(entry)
  }
  const lines = sections.map(({ entry, inner }) => [p(entry), ...(inner.length > 0 ? [list(inner)] : [])])
  return group('nav', 'toc', [h(2, title), list(lines)], title)
}
