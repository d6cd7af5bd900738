/** The PDF, looked at by poppler and qpdf: tagged, complete, the same bytes each time. Skipped, out loud, where those are missing. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Heading, Nodes, RootContent } from 'mdast'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import { badge, group, h, link, list, note, p, strong, table, text } from '../../src/document/nodes.ts'
import { onPaper } from '../../src/document/on-paper.ts'
import { FAMILIES } from '../../src/formats/fonts.ts'
import { shown, shownChart } from '../../src/formats/letters.ts'
import { pdf } from '../../src/formats/pdf/pdf.ts'
import { kringNamed, open } from '../../src/masterplan.ts'
import { associationDocument, kringDocument } from '../../src/report/compose.ts'
import { prose } from '../../src/report/prose.ts'
import { scribeIn } from '../../src/report/sections/scribe.ts'
import { viewAssociation, viewKring } from '../../src/report/view/make-view.ts'
import { realHost } from '../../src/workspace/host.ts'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'

const skip = lacks('the PDF, looked at by poppler and qpdf', 'pdfinfo', 'pdffonts', 'pdftotext', 'qpdf')

const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
const ask = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 })

interface Paper {
  path: string
  bytes: Uint8Array
  info: string
  structure: string
  text: string
}

async function paper(name: string, document: ReportDocument): Promise<Paper> {
  const bytes = await pdf(document)
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, bytes)
  // No word begins or ends outside the margins, and none is below the paper.
  for (const [, left, right, bottom] of ask('pdftotext', '-bbox', path, '-').matchAll(
    /<word xMin="(.*?)".* xMax="(.*?)" yMax="(.*?)"/g,
  )) {
    expect(Number(left)).toBeGreaterThan(49)
    expect(Number(right)).toBeLessThan(546)
    expect(Number(bottom)).toBeLessThan(830)
  }
  return {
    path,
    bytes,
    info: ask('pdfinfo', path),
    structure: ask('pdfinfo', '-struct', path),
    text: ask('pdftotext', path, '-'),
  }
}

/** The families in a paper, each of them embedded. */
function fontsOf({ path }: Paper): Set<string | undefined> {
  const lines = ask('pdffonts', path).trim().split('\n').slice(2)
  for (const line of lines) expect(line).toMatch(/ yes yes yes /)
  return new Set(lines.map((line) => /^[A-Z]{6}\+(\w+)/.exec(line)?.[1]))
}

/** Letters only: where a line ends, and whether a word is hyphenated there, is the typesetter's own affair. */
const letters = (value: string): string => value.normalize('NFKC').replace(/[\s\-\u00ad\u200b\u2010]/g, '')

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function headings(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node && !(node.type === 'group' && node.element === 'nav') ? node.children.flatMap(headings) : []
}

function charts(node: Nodes): number {
  if (node.type === 'figure') return 1
  return 'children' in node ? node.children.map(charts).reduce((a, b) => a + b, 0) : 0
}

async function sample(): Promise<Record<'noord' | 'vereniging', ReportDocument>> {
  const { set } = await open(realHost())
  const context = { language: 'nl' as const, today: '2026-11-25', revision: null, input: 'a'.repeat(64), findings: [] }
  const kring = kringNamed({ host: realHost(), root: '', set }, 'noord')
  const passport: ReportDocument['passport'] = [
    ['Invoer', 'sha256 0f1e2d'],
    ['Programma', '1.2.3'],
  ]
  return {
    noord: { ...kringDocument(viewKring(set.plans, kring, context), null, scribeIn('nl', set.plans.config)), passport },
    vereniging: {
      ...associationDocument(viewAssociation(set.plans, context), null, scribeIn('nl', set.plans.config)),
      passport,
    },
  }
}

describe.skipIf(skip)('the PDF of the sample', () => {
  let documents: Record<string, ReportDocument>
  const papers: Record<string, Paper> = {}
  beforeAll(async () => {
    documents = await sample()
    for (const [name, document] of Object.entries(documents)) papers[name] = await paper(name, document)
  })
  const of = (name: string): { made: Paper; document: ReportDocument } => {
    const made = papers[name]
    const document = documents[name]
    if (!made || !document) throw new Error(name)
    return { made, document }
  }

  describe.each(['noord', 'vereniging'])('%s', (name) => {
    it('is tagged, titled and dated, and carries its passport', () => {
      const { made, document } = of(name)
      expect(made.info).toMatch(/^Tagged: +yes$/m)
      expect(made.info).toMatch(/^JavaScript: +no$/m)
      expect(made.info).toContain(document.title)
      expect(made.info).toMatch(/^Author: +Ondernemend Assen$/m)
      expect(made.info).toContain(document.description)
      expect(made.info).toMatch(/^Keywords: +Invoer: sha256 0f1e2d, Programma: 1\.2\.3$/m)
      expect(ask('pdfinfo', '-isodates', made.path)).toContain('2026-11-25T12:00:00Z')
      expect(Number(/^Pages: +(\d+)$/m.exec(made.info)?.[1])).toBeGreaterThan(3)
      expect(ask('pdfinfo', '-meta', made.path)).toMatch(/pdfuaid:part[>=]"?1/)
    })

    it('says what is a heading, a list, a table and a picture', () => {
      const { made, document } = of(name)
      for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'TOC', 'Link', 'P'])
        expect(made.structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
      const tags = [...made.structure.matchAll(/^ *(H\d)\b/gm)]
      expect(tags).toHaveLength(headings(document.root).length - 1)
      const figures = made.structure.match(/^ *Figure/gm) ?? []
      expect(figures).toHaveLength(charts(onPaper(document.root)))
      expect(figures.length).toBeGreaterThan(2)
      expect(ask('qpdf', '--json=2', made.path).match(/"\/Alt"/g) ?? []).toHaveLength(figures.length)
    })

    it('holds all of its headings, as text and as bookmarks', () => {
      const { made, document } = of(name)
      // Where a line may end makes no other heading of it.
      const spaced = (said: string): string => said.replaceAll('\u00a0', ' ')
      const outlines = spaced(ask('qpdf', '--json=2', '--json-key=outlines', made.path))
      for (const heading of headings(document.root)) {
        expect(letters(made.text)).toContain(letters(plain(heading)))
        if (heading.depth > 1) expect(outlines).toContain(JSON.stringify(spaced(plain(heading))))
      }
    })

    it('has the foot and the number on every page', () => {
      const { made, document } = of(name)
      const pages = made.text.split('\f').slice(0, -1)
      for (const [i, page] of pages.entries()) {
        expect(letters(page)).toContain(`${i + 1}/${pages.length}`)
        expect(letters(page)).toContain(letters(document.footer))
      }
    })

    it('embeds our letters and no others, and is sound', () => {
      const { made } = of(name)
      expect(fontsOf(made)).toEqual(new Set(['SourceSans3']))
      expect(ask('qpdf', '--check', made.path)).toContain('No syntax or stream encoding errors found')
    })

    it('is the same, byte for byte, the second time', async () => {
      const { made, document } = of(name)
      expect(Buffer.compare(await pdf(document), made.bytes)).toBe(0)
    })
  })

  it('keeps the words of the charts', () => {
    for (const word of ['Bereikbaarheid', 'gemiddeld', 'geen doel']) expect(of('noord').made.text).toContain(word)
  })
})

it.skipIf(skip).each(['k1', 'k2', 'k3', 'k4'])(
  'keeps the page at the end of a name from right to left, %s',
  async (kring) => {
    const { bytes } = await masterplan(['report', kring, '--format', 'pdf', '-o', '-'], STRESS['scripts']?.() ?? {})
    const path = join(folder, `${kring}.pdf`)
    writeFileSync(path, bytes['-'] ?? '')
    // The contents come before the headings themselves.
    const listed = [...ask('pdftotext', '-layout', path, '-').matchAll(/^ +\d=?\. Thema .*$/gm)].slice(0, 7)
    expect(listed).toHaveLength(7)
    for (const [line] of listed) expect(line).toMatch(/\S {5,}\d+$/)
  },
)

const LONG = 'Ab3'.repeat(34)
const HEBREW = 'שלום לכל החברים'
const ARABIC = 'مرحبا بكم في المدينة'
const SYMBOLS = '● ▲ ■ ○ ◆ ☑ ☐ ≈ ≤ → ✔ € – “aanhaling” ½ Ωя'
const EMOJI = '😀 👨‍👩‍👧 ❤️ 🇳🇱 1️⃣'
const TYPST =
  '#panic("x") $a_b$ @label *vet* _cursief_ \\ `code` <label> [haak] // geen commentaar /* ook niet */ = kop'
const HTML = '<script>alert(1)</script> &amp; <b>x</b>'

/** Parts that are awkward to typeset: each alone, and then all together. */
const AWKWARD: Record<string, RootContent[]> = {
  'long words': [p(LONG), list([LONG, `https://voorbeeld.nl/${'pad/'.repeat(40)}`]), h(3, LONG, 'lang')],
  'long words in a narrow table': [
    table(['a', 'b', 'c', 'd', LONG], [[LONG, 'x', LONG, '1', 'y']], [null, null, null, 'right', null]),
  ],
  'other scripts': [h(3, HEBREW), p(HEBREW), p(ARABIC), list([HEBREW, ARABIC]), table([HEBREW], [[ARABIC]], [null])],
  symbols: [
    p([text(SYMBOLS), strong(SYMBOLS), { type: 'emphasis', children: [text(SYMBOLS)] }]),
    badge('signal', '● groen'),
  ],
  emoji: [h(3, EMOJI), p([text(EMOJI), strong(EMOJI)]), table([EMOJI], [[EMOJI]], ['right'])],
  'letters that no font has': [p('漢字 a\u20e3 \u{f0000}'), note('label', 'x\ud800y')],
  'the language of the typesetter': [h(3, TYPST), p(TYPST), badge('phase', TYPST), table([TYPST], [[TYPST]], [null])],
  'HTML in titles': [h(2, HTML, '<b>'), group('section', 'card', [h(5, HTML)])],
  'titles without a word': [h(2, ''), h(3, ' '), h(4, [])],
  'levels that are skipped': [h(5, 'vijf'), h(2, 'twee'), h(5, 'weer vijf'), h(1, 'een'), h(4, 'vier')],
  'the same anchor twice': [h(2, 'Eerste', 'dubbel'), h(2, 'Tweede', 'dubbel'), p(link('dubbel', 'naar de eerste'))],
  'nested lists': [list([[p('een'), list([[p('twee'), list([[p('drie'), list(['vier'])]])]])]])],
  'rows of all lengths': [table(['a', 'b'], [['1'], ['', ''], [], ['1', '2', '3']], [null, 'right', 'center'])],
  'a table without rows': [table(['kop'], [], [null]), table([], [], [])],
  'a table of 200 rows': [
    table(
      ['nr', 'naam'],
      Array.from({ length: 200 }, (_, i) => [String(i), `rij-${i}`]),
      ['right', null],
    ),
  ],
  'a cell that is longer than a page': [table(['a', 'b'], [['kort', 'woord '.repeat(2500)]], [null, null])],
  'a card that is longer than a page': [
    group(
      'section',
      'card',
      Array.from({ length: 90 }, (_, i) => p(`alinea-${i}`)),
    ),
  ],
  'a card with breaks only': [
    group('section', 'card project', [p(Array.from({ length: 120 }, () => ({ type: 'break' as const })))]),
  ],
  'all that Markdown has': prose(
    '```js\nconst a = 1\n\tif (a) {\n```\n\n> Een citaat\n>\n> > in een citaat\n\n- [x] gedaan\n- [ ] te doen\n\nNoot[^1], ~~weg~~ en `code`.\n\n3. drie\n4. vier\n\n---\n\n![plaatje](https://x.nl/a.png)\n\n[^1]: De noot.\n',
    3,
  ),
  'nodes that have no place here': [
    { type: 'footnoteDefinition', identifier: 'n', children: [{ type: 'paragraph', children: [text('los')] }] },
    {
      type: 'paragraph',
      children: [
        { type: 'footnoteReference', identifier: 'n' },
        { type: 'html', value: '<i>' },
      ],
    },
    { type: 'definition', identifier: 'd', url: 'https://x.nl' },
    { type: 'paragraph', children: [{ type: 'imageReference', identifier: 'd', referenceType: 'full', alt: 'beeld' }] },
  ],
  'links that lead nowhere': [
    p([
      link('nergens', 'intern'),
      text(' '),
      ...[
        'javascript:alert(1)',
        'file:///etc/passwd',
        '',
        '#',
        'https://',
        `https://x.nl/${'a'.repeat(9000)}`,
        'https://x.nl/\ud800 b',
      ].map((url) => ({ type: 'link' as const, url, children: [text(`[${url.slice(0, 12)}]`)] })),
    ]),
  ],
  'classes in strange places': [
    group('div', 'glance', [p('los'), group('div', 'card', [h(3, 'kaart')])]),
    group('section', 'web', [p('zonder beeld')]),
    list([[p('geen label')], 'x'], 'facts'),
    group('div', 'question', []),
    group('section', 'theme', []),
  ],
  'a picture without words': [
    {
      type: 'figure',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>☑ 😀 &amp; שלום</text></svg>',
      alt: ' ',
      caption: '',
    },
  ],
}

function document(children: RootContent[], over: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'nl',
    title: 'Proef',
    author: 'Proefvereniging',
    description: 'Een proef.',
    footer: 'Proef · voet',
    date: '2026-01-02',
    passport: [],
    style: {
      brand: '#0b4f6c',
      accent: '#9a4f00',
      onDark: { brand: '#8fb3c4', accent: '#f0b26a' },
      font: null,
      logo: null,
    },
    root: { type: 'root', children },
    ...over,
  }
}

/** The words that a reader must find back, one text node at a time; of what is drawn as a number, the number. */
function texts(node: Nodes): string[] {
  if (node.type === 'figure')
    return [...shownChart(node.svg).matchAll(/>([^<]+)</g)].map((m) => m[1]?.replace('&amp;', '&') ?? '')
  if ('value' in node) return [shown(node.value.replaceAll('\t', ' '))]
  return 'children' in node ? node.children.flatMap(texts) : []
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

describe.skipIf(skip)('an awkward document', () => {
  it.each(Object.entries(AWKWARD))('with %s loses nothing', async (_, children) => {
    const made = await paper('awkward', document(children))
    expect(ask('qpdf', '--check', made.path)).toContain('No syntax or stream encoding errors found')
    const ours = FAMILIES.map(({ name }) => name.replaceAll(' ', ''))
    expect(ours).toEqual(expect.arrayContaining([...fontsOf(made)]))
    const found = letters(made.text)
    const words = children.flatMap(texts).flatMap((value) => value.split(/\s+/))
    // Where letters join or run from right to left, the order in which pdftotext gives them is its own.
    for (const word of words)
      if (!RTL.test(word) && !/\p{Emoji_Presentation}|\ufe0f/u.test(word)) expect(found).toContain(letters(word))
    for (const word of words)
      for (const c of word.normalize('NFKC'))
        if (/\p{L}|\p{Emoji_Presentation}/u.test(c)) expect(made.text.normalize('NFKC')).toContain(c)
  })

  it('holds all of that at once, in English as well, and with anybody’s colours', async () => {
    const all = Object.values(AWKWARD).flat()
    const cover = group('header', 'cover', [note('association', HTML), h(1, LONG), p(HEBREW), note('state', TYPST)])
    const style = {
      brand: '#7a0019',
      accent: '#004400',
      onDark: { brand: '#8fb3c4', accent: '#f0b26a' },
      font: 'Comic Sans',
      logo: null,
    }
    const over = { language: 'en' as const, title: HTML, author: TYPST, footer: `${LONG}${EMOJI}`, style }
    const made = await paper('all', document([cover, group('nav', 'toc', [h(2, 'Inhoud')], 'Inhoud'), ...all], over))
    expect(letters(made.text)).toContain(LONG)
    expect(made.info).toMatch(/^Tagged: +yes$/m)
  })

  it('repeats the head of a table on each of its pages', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [String(i), 'x'])
    const made = await paper('rows', document([table(['nummer', 'kolomkop'], rows, ['right', null])]))
    const pages = made.text.split('\f').filter((page) => /^\d+$/m.test(page.replace(/^\d+ \/ .*$/m, '')))
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages.slice(1)) expect(page).toContain('kolomkop')
  })

  it.each([20, 40, 45, 50, 54, 58])(
    'keeps short cards on one page, and breaks long ones, behind %i lines',
    async (above) => {
      const cards = (lines: number): RootContent =>
        group('div', 'card', [p('eerste'), ...Array.from({ length: lines }, (_, i) => p(`regel ${i}`)), p('laatste')])
      const lines = Array.from({ length: above }, () => p('tekst'))
      const [short, long] = await Promise.all(
        [6, 120].map((n) => paper(`cards-${above}-${n}`, document([...lines, cards(n)]))),
      )
      const pageOf = (made: Paper | undefined, word: string): number =>
        made?.text.split('\f').findIndex((page) => page.includes(word)) ?? -1
      expect(pageOf(short, 'laatste')).toBe(pageOf(short, 'eerste'))
      expect(pageOf(long, 'laatste')).toBeGreaterThan(pageOf(long, 'eerste'))
    },
  )

  it('has a front with its name where nobody made one', async () => {
    const made = await paper('bare', document([p('los')]))
    const [front = ''] = made.text.split('\f')
    expect(front).toMatch(/Proefvereniging\s+Proef\s/)
  })

  it('shows a logo, with its words', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
      'base64',
    )
    const logo = { type: 'png' as const, bytes: png, width: 1, height: 1, alt: 'Ons beeldmerk' }
    const made = await paper(
      'logo',
      document([group('header', 'cover', [h(1, 'x')])], {
        style: {
          brand: '#0b4f6c',
          accent: '#9a4f00',
          onDark: { brand: '#8fb3c4', accent: '#f0b26a' },
          font: null,
          logo: { ...logo, white: false },
        },
      }),
    )
    expect(ask('qpdf', '--json=2', made.path)).toContain('Ons beeldmerk')
  })

  it('fails with a sentence', async () => {
    const picture: RootContent = { type: 'figure', svg: '<svg', alt: 'x', caption: 'x' }
    await expect(pdf(document([picture]))).rejects.toThrow(/^report\.typ: (?!.*\[object).*SVG/)
  })
})

/** The program on a machine without the native typesetter, and perhaps without the WebAssembly. */
async function elsewhere<T>(wasm: boolean, act: () => Promise<T>): Promise<T> {
  const { createRequire } = await vi.importActual<typeof import('node:module')>('node:module')
  vi.resetModules()
  const none = (name: string): never => {
    throw new Error(name)
  }
  const resolve = wasm ? createRequire(import.meta.url).resolve : none
  vi.doMock('node:module', () => ({ createRequire: () => Object.assign(none, { resolve }) }))
  try {
    return await act()
  } finally {
    vi.doUnmock('node:module')
  }
}

it('says so where the typesetter is not installed', async () => {
  await elsewhere(false, async () => {
    const alone = await import('../../src/formats/pdf/pdf.ts')
    const { NoEngine } = await import('../../src/document/document.ts')
    await expect(alone.pdf(document([]))).rejects.toThrow(NoEngine)
  })
})

describe.skipIf(skip)('where only the WebAssembly is', () => {
  it('lays the same text on the same pages, with tags, twice the same bytes, and without the mark of a check', async () => {
    const { noord } = await sample()
    const native = await paper('native', noord)
    const [once, twice] = await elsewhere(true, async () => {
      const other = await import('../../src/formats/pdf/pdf.ts')
      return [await other.pdf(noord), await other.pdf(noord)]
    })
    expect(once).toEqual(twice)
    const path = join(folder, 'wasm.pdf')
    writeFileSync(path, once ?? '')
    expect(ask('pdftotext', '-bbox', path, '-')).toBe(ask('pdftotext', '-bbox', native.path, '-'))
    expect(ask('pdfinfo', path)).toMatch(/Tagged: +yes/)
    const marked = (file: string): boolean => ask('pdfinfo', '-meta', file).includes('pdfuaid')
    expect([marked(native.path), marked(path)]).toEqual([true, false])
  })

  it('says that nobody checked it', async () => {
    await elsewhere(true, async () => {
      const { warnOfUnchecked } = await import('../../src/cli/output/summary.ts')
      const said: string[] = []
      const host = { err: { write: (text: string) => said.push(text) } } as unknown as Parameters<
        typeof warnOfUnchecked
      >[0]
      await warnOfUnchecked(host, ['html'], 'nl')
      await warnOfUnchecked(host, ['docx', 'pdf'], 'nl')
      expect(said).toEqual([expect.stringContaining('niet gecontroleerd op PDF/UA')])
    })
  })
})
