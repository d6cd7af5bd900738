/** A link or picture that leads nowhere. */
import { posix } from 'node:path'
import { NameIndex, nearer } from '../../diagnostics/name-index.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { anchorsIn, decoded } from '../../plan/anchors.ts'
import { type NearLink, type NearLinkCause, nearLinks } from '../../plan/near-links.ts'
import { once } from '../../plan/once.ts'
import { isAmong, type PlanSet } from '../../plan/plan-set.ts'
import type { Source } from '../../plan/source.ts'
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
    open: 'is no link, expected a `)` behind the address.',
    spaces: 'is no link, expected an address without spaces, or between `<` and `>`.',
    wiki: 'is no link, expected `[text](address)`.',
    empty: 'leads nowhere, expected an address between the brackets.',
    undefined: 'leads nowhere, expected a line with the same name and a colon further on.',
  },
}

/** The begin of an address on the internet without its scheme. */
const WEB = /^(?:www\.[a-z0-9-]|[a-z0-9-]+(?:\.[a-z0-9-]+){0,4}\.(?:nl|com|org|eu|net|be|de|info)(?:[/?#]|$))/i

/** Why a target leads nowhere, or null where it leads somewhere. */
function brokenIn(
  { files, sources }: PlanSet,
  from: string,
  target: string,
): { cause: Cause; suggestion: string | null } | null {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return { cause: 'scheme', suggestion: null }
  const [path = '', anchor] = decoded(target).split('#')
  const folder = posix.dirname(from)
  const file = path === '' ? from : posix.join(folder, path.replace(/\?.*$/s, ''))
  if (path.startsWith('/') || file.startsWith('..')) return { cause: 'outside', suggestion: null }
  if (!isAmong(files, file) && !isAmong(files, `${file.replace(/\/$/, '')}/`)) {
    if (WEB.test(target)) return { cause: 'web', suggestion: null }
    return { cause: 'missing', suggestion: nearIn(files).to(folder, path) }
  }
  const source = sources.get(file)
  if (!anchor || source === undefined) return null
  const { names, nearest } = anchorsOf(source)
  return names.has(anchor) ? null : { cause: 'anchor', suggestion: nearest(anchor) }
}

/** Finds what was meant by the name of a file that isn't there, among names that are put in order once. */
class NearFiles {
  readonly #files: string[]
  /** The files by what they are called from other folders, as deep as the marks that lead up from there say. */
  readonly #elsewhere = new Map<string, NameIndex>()
  /** Those below the same top folder as the last one that was asked for, since its files come together. */
  #own: { folder: string; at: number[]; names: NameIndex } | null = null
  /** By folder and path. */
  readonly #found = new Map<string, string | null>()

  constructor(files: readonly string[]) {
    this.#files = files.filter((file) => !file.endsWith('/'))
  }

  /** The nearest of the files as they are called in a folder. */
  to(folder: string, path: string): string | null {
    const name = `${folder}\0${path}`
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const found = this.#nearest(folder, path)
    this.#found.set(name, found)
    return found
  }

  /** All are alike, but for those that share the begin of the folder's path. */
  #nearest(folder: string, path: string): string | null {
    const [top = ''] = folder.split('/')
    const shares = (at: number): boolean => this.#files[at]?.startsWith(`${top}/`) ?? false
    const up = folder === '.' ? '' : '../'.repeat(folder.split('/').length)
    const elsewhere = this.#elsewhere.get(up) ?? new NameIndex(this.#files.map((file) => up + file))
    this.#elsewhere.set(up, elsewhere)
    if (this.#own?.folder !== folder) {
      const at = [...this.#files.keys()].filter(shares)
      this.#own = { folder, at, names: new NameIndex(at.map((i) => posix.relative(folder, this.#files[i] ?? ''))) }
    }
    const { at, names } = this.#own
    const own = names.nearest(path)
    const best = nearer(own && { ...own, at: at[own.at] ?? 0 }, elsewhere.nearest(path, shares))
    return best && posix.relative(folder, this.#files[best.at] ?? '')
  }
}

const nearIn = once((files: readonly string[]) => new NearFiles(files))

const anchorsOf = once(({ text }: Source) => {
  const names = anchorsIn(text).map(({ name }) => name)
  return { names: new Set(names), nearest: nearestOf(names) }
})

function nearestOf(names: readonly string[]): (word: string) => string | null {
  let index: NameIndex | null = null
  return (word) => {
    index ??= new NameIndex(names)
    const near = index.nearest(word)
    return near === null ? null : (names[near.at] ?? null)
  }
}

/** What is beside the links of a file is of that file alone. */
const NEAR = new WeakMap<Source, NearLink[]>()

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
    for (const source of set.sources.values()) {
      const there = marks(source)
      for (const { kind, target, start, end } of there) {
        if (kind === 'html' || target === '' || /^(https?:|mailto:|tel:)/i.test(target)) continue
        const broken = brokenIn(set, source.file, target)
        if (!broken) continue
        const wanted =
          broken.cause === 'web' ? source.text.slice(start, end).replace(target, `https://${target}`) : null
        report({ file: source.file, at: { range: { start, end } } }, { target, ...broken, wanted })
      }
      const near = NEAR.get(source) ?? nearLinks(source, there)
      NEAR.set(source, near)
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
