/** A link or picture that leads nowhere. */
import { posix } from 'node:path'
import { NameIndex } from '../../diagnostics/name-index.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { idMeant } from '../../plan/body/almost-id.ts'
import { anchorsIn, decoded } from '../../plan/body/anchors.ts'
import { isForeign } from '../../plan/body/foreign-marks.ts'
import type { Mark } from '../../plan/body/marks.ts'
import { type NearLink, type NearLinkCause, nearLinks } from '../../plan/body/near-links.ts'
import { nearIn } from '../../plan/near-files.ts'
import { once } from '../../plan/once.ts'
import { isAmong, type PlanSet } from '../../plan/plan-set.ts'
import type { Source } from '../../plan/source.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

type Cause = 'scheme' | 'outside' | 'missing' | 'anchor' | 'web' | NearLinkCause

const CAUSES: Record<'nl' | 'en', Record<Cause, string>> = {
  nl: {
    scheme: 'is geen adres waar een plan naar kan verwijzen, verwacht https:// of een bestand van de plannen.',
    outside: 'ligt buiten de map met de plannen, verwacht een bestand daarbinnen.',
    missing: 'bestaat niet, verwacht een bestand van de plannen.',
    anchor: 'komt bij geen kop of item uit, verwacht een id die daar staat.',
    web: 'is een adres op internet, verwacht `https://` ervoor.',
    space: 'is geen link, verwacht de haakjes tegen elkaar aan: `[tekst](adres)`.',
    reversed: 'is geen link, verwacht eerst de tekst en dan het adres: `[tekst](adres)`.',
    open: 'is geen link, verwacht een `)` achter het adres.',
    spaces: 'is geen link, verwacht een adres zonder spaties, of tussen `<` en `>`.',
    wiki: 'is geen link, verwacht `[tekst](adres)`.',
    empty: 'leidt nergens heen, verwacht een adres tussen de haakjes.',
    unopened: 'is geen link, verwacht een `(` voor het adres.',
    quote: 'is geen link, verwacht een aanhalingsteken dat opent en een dat sluit om wat achter het adres staat.',
    textless: 'heeft geen tekst om op te klikken, verwacht `[tekst](adres)`.',
    undefined: 'leidt nergens heen, verwacht verderop een regel met dezelfde naam en een dubbele punt.',
  },
  en: {
    scheme: 'is no address that a plan can refer to, expected https:// or a file of the plans.',
    outside: 'is outside the folder with the plans, expected a file inside it.',
    missing: 'does not exist, expected a file of the plans.',
    anchor: 'leads to no heading or item, expected an id that is there.',
    web: 'is an address on the internet, expected `https://` in front.',
    space: 'is no link, expected the brackets side by side: `[text](address)`.',
    reversed: 'is no link, expected the text first and then the address: `[text](address)`.',
    open: 'is no link, expected a `)` after the address.',
    spaces: 'is no link, expected an address without spaces, or between `<` and `>`.',
    wiki: 'is no link, expected `[text](address)`.',
    empty: 'leads nowhere, expected an address between the brackets.',
    unopened: 'is no link, expected a `(` in front of the address.',
    quote: 'is no link, expected a quote that opens and one that closes around what stands after the address.',
    textless: 'has no text to click on, expected `[text](address)`.',
    undefined: 'leads nowhere, expected a line with the same name and a colon further on.',
  },
}

/** The begin of an address on the internet without its scheme. */
const WEB = /^(?:www\.[a-z0-9-]|[a-z0-9-]+(?:\.[a-z0-9-]+){0,4}\.(?:nl|com|org|eu|net|be|de|info)(?:[/?#]|$))/i

/** Its scheme with a sign or letter too few. */
const MISTYPED = /^(?:h?ttps?|htt?ps?|https?s):?\/{1,3}(?=[a-z0-9-]+\.[a-z])/i

/** A link to something in the workspace, and what it comes to by itself, whatever the workspace holds. */
interface Link extends Mark {
  folder: string
  path: string
  file: string
  anchor: string | undefined
  fault: 'scheme' | 'outside' | null
}

/** The links of a text, and what was meant as one; by the text, since both are always the same for it. */
const LINKS = new WeakMap<Source, { links: Link[]; near: NearLink[] }>()

function linksIn(source: Source, marks: Asking['marks']): { links: Link[]; near: NearLink[] } {
  const known = LINKS.get(source)
  if (known) return known
  const there = marks(source)
  const inside = there.filter(
    (mark) =>
      mark.kind !== 'html' &&
      mark.target !== '' &&
      !/^(https?:\/\/|mailto:|tel:)/i.test(mark.target) &&
      !isForeign(source, mark),
  )
  const found = { links: inside.map((mark) => linkOf(source.file, mark)), near: nearLinks(source, there) }
  LINKS.set(source, found)
  return found
}

function linkOf(from: string, mark: Mark): Link {
  const { target } = mark
  const [path = '', anchor] = decoded(target).split('#')
  const folder = posix.dirname(from)
  const file = path === '' ? from : posix.join(folder, path.replace(/\?.*$/s, ''))
  const isScheme = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(target)
  const fault = isScheme ? 'scheme' : path.startsWith('/') || file.startsWith('..') ? 'outside' : null
  return { ...mark, folder, path, file, anchor, fault }
}

/** Why a link leads nowhere, or null where it leads somewhere. */
function brokenIn(
  { files, sources }: PlanSet,
  { target, folder, path, file, anchor, fault }: Link,
): { cause: Cause; suggestion: string | null } | null {
  if (MISTYPED.test(target)) return { cause: 'web', suggestion: null }
  // As from the top of the plans, which is no place of its own on a page.
  const above = path.replace(/^\//, '')
  const meant = fault === 'scheme' ? undefined : [above, `${file}.md`, `${above}.md`].find((name) => sources.has(name))
  if (meant !== undefined && !isAmong(files, file))
    return { cause: 'missing', suggestion: posix.relative(folder, meant) }
  if (fault !== null) return { cause: fault, suggestion: null }
  if (!isAmong(files, file) && !isAmong(files, `${file.replace(/\/$/, '')}/`)) {
    if (WEB.test(target)) return { cause: 'web', suggestion: null }
    return { cause: 'missing', suggestion: nearIn(files).to(folder, path) }
  }
  const source = sources.get(file)
  if (!anchor || source === undefined) return null
  const { names, nearest } = anchorsOf(source)
  return names.has(anchor) ? null : { cause: 'anchor', suggestion: nearest(anchor) }
}

/** The ids, as `file#id`, that stand behind their heading in a spelling that isn't read, or only among the facts: there that is told. */
const idsLost = once(
  (problems: PlanSet['problems']): ReadonlySet<string> =>
    new Set(
      problems.flatMap(({ id, file, args }) => {
        if (id === 'ongeldige-kop-id') return [`${file}#${idMeant(args.shown)}`]
        if (id === 'bijna-kop') return [...args.wanted.matchAll(/\{#([\w-]+)\}/g)].map(([, name]) => `${file}#${name}`)
        return id === 'gegevens-zonder-kop' ? [`${file}#${args.id}`] : []
      }),
    ),
)

const anchorsOf = once(({ text }: Source) => {
  const names = anchorsIn(text).map(({ name }) => name)
  return { names: new Set(names), nearest: nearestOf(names.filter((name) => PATTERNS.slug.test(name))) }
})

function nearestOf(names: readonly string[]): (word: string) => string | null {
  let index: NameIndex | null = null
  return (word) => {
    index ??= new NameIndex(names)
    const near = index.nearest(word)
    return near === null ? null : (names[near.at] ?? null)
  }
}

export default rule({
  id: 'gebroken-link',
  severity: 'warning',
  words: {
    nl: {
      title: 'Link loopt dood',
      message: ({ target, cause, suggestion }) =>
        `“${target.slice(0, 80)}” ${CAUSES.nl[cause]}${didYouMean('nl', suggestion)}`,
      why: 'Wie op een dode link stuit, weet niet of er iets is weggehaald of nooit heeft gestaan.',
      mend: 'Verbeter de link. Een item in een ander bestand is `thema.md#id` of `../kring/thema.md#id`; een adres op internet begint met https://.',
    },
    en: {
      title: 'Link leads nowhere',
      message: ({ target, cause, suggestion }) =>
        `“${target.slice(0, 80)}” ${CAUSES.en[cause]}${didYouMean('en', suggestion)}`,
      why: 'Someone who meets a dead link can’t tell whether something was removed or was never there.',
      mend: 'Correct the link. An item in another file is `theme.md#id` or `../kring/theme.md#id`; an address on the internet begins with https://.',
    },
  },
  example: themeExample(
    { front: '', body: '\nZie de [hub] (water.md).\n' },
    { front: '', body: '\nZie de [hub](water.md).\n' },
  ),
  check(
    set: PlanSet,
    report: Report<{ target: string; cause: Cause; suggestion: string | null; wanted: string | null }>,
    { marks }: Asking,
  ) {
    const lost = idsLost(set.problems)
    for (const source of set.sources.values()) {
      const { links, near } = linksIn(source, marks)
      for (const link of links) {
        const broken = brokenIn(set, link)
        if (!broken || (broken.cause === 'anchor' && lost.has(`${link.file}#${link.anchor}`))) continue
        const { start, end, target } = link
        const wanted =
          broken.cause === 'web'
            ? source.text.slice(start, end).replace(target, `https://${target.replace(MISTYPED, '')}`)
            : null
        report({ file: source.file, at: { range: { start, end } } }, { target, ...broken, wanted })
      }
      for (const { start, end, cause, wanted } of near) {
        const target = source.text.slice(start, end)
        report({ file: source.file, at: { range: { start, end } } }, { target, cause, suggestion: null, wanted })
      }
    }
  },
  fix({ wanted }, { range }) {
    return wanted === null ? null : [{ ...range, text: wanted }]
  },
})
