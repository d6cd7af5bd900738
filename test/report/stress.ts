/** Workspaces at the ends of what an association may write: one generator, and per kind what it asks of it. */
import { deflateSync } from 'node:zlib'
import type { Files } from '../world.ts'

interface Shape {
  kringen: number
  themes: number
  /** Projects per theme, in each kring that has some, and in the first theme; `few` kringen have one idea and nothing else. */
  projects: number
  first: number
  few: number
  /** Filled-in forms per kring; 3 are too few to show. */
  ballots: number
  levels: number
  /** What project n costs, and how much of it is there. */
  money: (n: number) => { costs: number; covered: number }
  years: [from: number, to: number]
  name: (kind: 'Kring' | 'Thema' | 'Project', n: number) => string
  prose: string
  /** More lines of masterplan.yaml, and files beside the plans. */
  config: string
  beside: Files
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)
const FACTS = [
  'idee',
  'verkenning',
  'voorbereiding',
  'uitvoering, signaal: oranje, toelichting: "Er is te weinig menskracht."',
]
const month = (n: number): string => String(1 + (n % 12)).padStart(2, '0')

const ORDINARY: Shape = {
  kringen: 4,
  themes: 7,
  projects: 2,
  first: 2,
  few: 0,
  ballots: 14,
  levels: 3,
  money: (n) => ({ costs: n * 1500, covered: (n % 3) * 500 * n }),
  years: [2026, 2029],
  name: (kind, n) => `${kind} ${n}`,
  prose: 'Hier staat waarom het nodig is.',
  config: '',
  beside: {},
}

/** A valid workspace of this shape. Every third project waits on the first, every fourth has had its planned start. */
export function stressed(over: Partial<Shape>): Files {
  const shape = { ...ORDINARY, ...(over.projects !== undefined && { first: over.projects }), ...over }
  const { kringen, themes, levels, name, years } = shape
  const quoted = (kind: Parameters<Shape['name']>[0], n: number): string => JSON.stringify(name(kind, n))
  const ids = upTo(themes).map((t) => `t${t}`)
  const files: Files = {
    'masterplan.yaml': [
      'formaat: 1\nvereniging: Proefvereniging\ntaal: nl\nkringen:',
      ...upTo(kringen).map((k) => `  k${k}: { naam: ${quoted('Kring', k)}, leden: ${30 + k} }`),
      'branches: { zorg: Zorg }\nthemas:',
      ...upTo(themes).map((t) => `  t${t}: { naam: ${quoted('Thema', t)}, definitie: Wat wij hieronder verstaan. }`),
      `ambitieniveaus: { ${upTo(levels)
        .map((l) => `${l}: Niveau ${l} van het plan`)
        .join(', ')} }`,
      'partners: { gemeente: { naam: Gemeente, soort: overheid }, fonds: { naam: Fonds } }',
      'prioritering: { projecten: { criteria: { belang: { punten: 60 }, inspanning: { punten: 40, richting: kosten } } } }',
      shape.config,
    ].join('\n'),
    ...shape.beside,
  }
  for (const k of upTo(kringen)) {
    const small = k <= shape.few
    files[`k${k}/kring.md`] =
      `---\nkring: k${k}\n---\n\n# ${name('Kring', k)}\n\n## Stip op de horizon\n\n${shape.prose}\n`
    if (shape.ballots > 0)
      files[`k${k}/enquete.csv`] = [
        ids.join(';'),
        ...upTo(shape.ballots).map((b) => ids.map((_, t) => 1 + ((b * 3 + t * (b + k)) % 5)).join(';')),
        '',
      ].join('\n')
    for (const t of upTo(themes)) {
      const own = small
        ? t === 1
          ? [1]
          : []
        : upTo(t === 1 ? shape.first : shape.projects).map((p) => (k * themes + t) * shape.first + p)
      const facts = own.map((n) => {
        const { costs, covered } = shape.money(n)
        const from = years[0] + (n % Math.max(1, years[1] - years[0]))
        const waits = n !== own[0] && n % 3 === 0 ? `, geblokkeerd-door: [p${own[0]}]` : ''
        return small
          ? `  p${n}: { fase: idee }`
          : `  p${n}: { wensen: [w${t}], fase: ${FACTS[n % 4]}, trekker: werkgroep, partners: [gemeente], planning: { start: ${from}-${month(n)}, eind: ${Math.min(years[1], from + 2)}-12 }, kosten: ${costs}, dekking: { fonds: ${covered} }, scores: { belang: ${1 + (n % 5)}, inspanning: ${1 + (n % 4)} }${waits} }`
      })
      const front = [
        `thema: t${t}`,
        ...(small ? [] : [`ambitie: ${1 + (t % levels)}\nnu: ${1 + (t % 2)}\nwensen:\n  w${t}: { steun: ${t} }`]),
        ...(facts.length > 0 ? [`projecten:\n${facts.join('\n')}`] : []),
      ]
      files[`k${k}/t${t}.md`] = [
        `---\n${front.join('\n')}\n---\n\n# ${name('Thema', t)}\n`,
        ...(small ? [] : [`${shape.prose}\n\n## Wensen\n\n### Wens ${t} {#w${t}}\n\n${shape.prose}\n`]),
        ...(own.length > 0 ? ['## Projectvoorstellen\n'] : []),
        ...own.map((n) => `### ${name('Project', n)} {#p${n}}\n\n${small ? '' : shape.prose}\n`),
      ].join('\n')
    }
  }
  return files
}

/** A name of 91 letters, with words as long as plans have them. */
const long = (kind: string, n: number): string =>
  `${kind} ${n} economische zekerheid, bedrijfscontinuïteit en verzekerbaarheid van bedrijfsverzamelgebouwen`
    .slice(0, 91)
    .trim()
    .padEnd(91, 'n')

const SCRIPTS = ['😀 Zonnig 👩‍🌾', 'مرحبا بالعالم', 'שלום עולם', '你好世界', '日本語とかな', 'हिन्दी', 'Ångström & Łódź']

const MARKS = `Een tabel met **vet** en een lange verwijzing naar https://example.org/${'een-heel-lang-pad/'.repeat(8)}?a=b&c=d.

| wat | hoeveel | ${'eenhelelangekolomkopzonderspaties'.repeat(2)} |
|:--|--:|---|
| a | 1 | ${'waarde '.repeat(20)}|
| b | 2 | x |

\`\`\`
const code = "${'lang '.repeat(40)}"
\`\`\`

![Een foto van het terrein](https://example.org/foto.png)

1. een
   - twee
     - drie

> Een citaat.`

/** A white logo on nothing, as houses keep it for their dark pages: an 8-bit picture with its light in the last channel. */
function whiteLogo(width: number, height: number): Uint8Array {
  const crc = (bytes: Uint8Array): number => {
    let c = 0xffffffff
    for (const byte of bytes) {
      c ^= byte
      for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    }
    return ~c >>> 0
  }
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([size, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  const row = (y: number): number[] => [
    0,
    ...Array.from({ length: width }, (_, x) => [255, 255, 255, (x + y) % 16 < 9 ? 255 : 0]).flat(),
  ]
  const pixels = Buffer.from(Array.from({ length: height }, (_, y) => row(y)).flat())
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Every kind of stress by its name. */
export const STRESS: Record<string, () => Files> = {
  'long-names': () => stressed({ name: long }),
  'many-projects': () => stressed({ kringen: 2, themes: 3, first: 40 }),
  'one-idea': () => stressed({ kringen: 3, few: 3, ballots: 0 }),
  'no-ballots': () => stressed({ ballots: 0 }),
  'hidden-ballots': () => stressed({ ballots: 3 }),
  'two-levels': () => stressed({ levels: 2 }),
  'five-levels': () => stressed({ levels: 5 }),
  'twenty-themes': () => stressed({ themes: 20, projects: 1 }),
  'three-kringen': () => stressed({ kringen: 3 }),
  'twelve-kringen': () => stressed({ kringen: 12, themes: 12, projects: 1 }),
  'no-money': () => stressed({ money: () => ({ costs: 0, covered: 0 }) }),
  millions: () =>
    stressed({
      money: (n) => ({ costs: n % 5 === 0 ? 0 : n * n * 100_000, covered: n % 5 !== 0 && n % 2 === 0 ? n * 1000 : 0 }),
    }),
  'forty-years': () => stressed({ years: [2020, 2060] }),
  scripts: () =>
    stressed({ name: (kind, n) => `${kind} ${SCRIPTS[n % SCRIPTS.length]} ${n}`, prose: SCRIPTS.join(' ') }),
  prose: () => stressed({ themes: 3, prose: MARKS }),
  'light-house': () =>
    stressed({
      config: 'rapport: { logo: huisstijl/logo.png, kleuren: { merk: "#ffd200", accent: "#9be564" } }\n',
      beside: { 'huisstijl/logo.png': whiteLogo(160, 48) },
    }),
}
