/** `masterplan search`: what is found, in which order, where, and what is said where nothing is. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const ENERGIE = `---
thema: energie
wensen:
  zon: { steun: 4 }
projecten:
  laadplein:
    fase: verkenning
    signaal: oranje
    toelichting: >-
      Enexis wacht nog,
      en het café ook.
    bijlagen: [bijlagen/offerte-zonnepanelen.pdf]
    partners: [gemeente]
---

# Energie

## Wensen

### Zonnepanelen op het dak {#zon}

Samen een dak vol,
met één meter.

#### Besluiten

- 2026-05-01 (ALV): het dak van Jansen eerst

## Projectvoorstellen

### Laadplein Messchenveld {#laadplein}

Een plein met laadpalen.

#### Voortgang

- 2026-06-01: met Enexis gesproken
`
const FILES: Files = mini({
  'noord/energie.md': ENERGIE,
  'zuid/energie.md': '---\nthema: energie\n---\n\n## Wensen\n\n### Een dakpan {#pan}\n\nHet energie-net en de rest.\n',
  'zuid/enquete.csv': 'energie,water\n5,vertrouwelijk\n',
  'noord/bijlagen/schets-laadplein.pdf': '%PDF-1.7',
})

interface Hit {
  file: string
  line: number
  kind: string
  item: string | null
  text: string
  allWords: boolean
  asText: boolean
  marks: [number, number][]
}
async function search(...argv: string[]): Promise<{ hits: Hit[]; meant: string | null; code: number; err: string }> {
  const { out, code, err } = await masterplan(['search', ...argv, '--json', '--limit', '0'], FILES)
  return { ...JSON.parse(out), code, err }
}
const short = ({ file, line, kind, item }: Hit): string => `${file}:${line} ${kind}${item === null ? '' : ` ${item}`}`
const found = async (...argv: string[]): Promise<string[]> => (await search(...argv)).hits.map(short)

describe('is found', () => {
  it.each<[string, string[]]>([
    [
      'what has a title',
      ['laadplein', 'noord/energie.md:31 project laadplein', 'noord/bijlagen/schets-laadplein.pdf:1 attachment'],
    ],
    [
      'a fact, on the line where the word is',
      ['enexis', 'noord/energie.md:10 project laadplein', 'noord/energie.md:37 journal laadplein'],
    ],
    ['with another accent or case', ['CAFE', 'noord/energie.md:11 project laadplein']],
    ['without the accent in the plan', ['ként', 'masterplan.yaml:0']],
    ['a decision', ['jansen', 'noord/energie.md:27 decision zon']],
    ['a part of a compound', ['palen', 'noord/energie.md:33 project laadplein']],
    ['a word with a hyphen in it', ['energienet', 'zuid/energie.md:9 wish pan']],
    ['an attachment', ['offerte', 'noord/energie.md:12 attachment laadplein']],
    ['a setting', ['schoon opwekken', 'masterplan.yaml:9 setting']],
    [
      'words in the text and in the name of what it is in',
      ['messchenveld gesproken', 'noord/energie.md:37 journal laadplein'],
    ],
  ])('%s', async (name, [typed = '', ...expected]) => {
    const all = await found(...typed.split(' '))
    if (name === 'without the accent in the plan') expect(all).toEqual([])
    else expect(all.slice(0, expected.length)).toEqual(expected)
  })

  it('with the words marked where they stand', async () => {
    const { hits } = await search('cafe', 'enexis')
    const [first] = hits
    expect(first?.marks.map(([start, end]) => first.text.slice(start, end))).toEqual(['Enexis', 'café'])
  })

  it('never in ballots, names of fields, or inside a word by a letter or two', async () => {
    expect(await found('partners')).toEqual([])
    expect(await found('vertrouwelijk')).toEqual([])
    expect(await found('ch')).toEqual([])
  })
})

it.each(['stip', 'horizon', 'zon', 'uitdagingen', 'wensen', 'projectvoorstellen', 'besluiten', 'voortgang'])(
  'a heading that the plans are made of says nothing: %s',
  async (word) => {
    const { hits } = await search(word)
    expect(
      hits.filter(({ text }) =>
        /^(Stip op de horizon|Uitdagingen|Wensen|Projectvoorstellen|Besluiten|Voortgang)$/.test(text),
      ),
    ).toEqual([])
  },
)

describe('comes first', () => {
  it('what has all words, then a title, then a whole word', async () => {
    // A title with a part of a word, before prose with the whole word.
    expect(await found('dak')).toEqual([
      'noord/energie.md:20 wish zon',
      'zuid/energie.md:7 wish pan',
      'noord/energie.md:22 wish zon',
      'noord/energie.md:27 decision zon',
    ])
    const two = await search('dak', 'jansen')
    expect(two.hits.map((hit) => [short(hit), hit.allWords])[0]).toEqual(['noord/energie.md:27 decision zon', true])
    expect(two.hits.slice(1).every((hit) => !hit.allWords)).toBe(true)
  })
})

describe('can be narrowed', () => {
  it.each([
    [['dak', '--kring', 'Zuid/West'], ['zuid/energie.md:7 wish pan']],
    [['dak', '--kind', 'besluit'], ['noord/energie.md:27 decision zon']],
    [['enexis', '--kind', 'voortgang,besluiten'], ['noord/energie.md:37 journal laadplein']],
    [['enexis', '--kind', 'Progress'], ['noord/energie.md:37 journal laadplein']],
    [['laadplein', '--kind', 'bijlage'], ['noord/bijlagen/schets-laadplein.pdf:1 attachment']],
  ])('%j', async (argv, expected) => expect(await found(...argv)).toEqual(expected))

  it('and a kind or kring that isn’t there is misuse', async () => {
    const { code, err } = await masterplan(['search', 'dak', '--kind', 'besluitt'], FILES)
    expect([code, err.includes('Bedoelde u “besluit”?')]).toEqual([2, true])
    expect((await masterplan(['search', 'dak', '--kring', 'oost'], FILES)).code).toBe(2)
    expect((await masterplan(['search', '—'], FILES)).code).toBe(2)
  })
})

describe('on the screen', () => {
  it('stands the place, what it is of, and the text with the words in bold', async () => {
    const { out, err, code } = await masterplan(['search', 'jansen', '--color'], FILES)
    expect([code, err]).toEqual([0, '1 plaats gevonden.\n'])
    expect(out).toContain('plans/noord/energie.md:27')
    expect(out).toContain('besluit · Noord · Energie · Zonnepanelen op het dak')
    expect(out).toContain('het dak van \u001b[1mJansen\u001b[22m eerst')
    expect((await masterplan(['search', 'jansen'], FILES)).out).not.toContain('\u001b')
  })

  it.each([60, 80, 120])('it fits in %i columns', async (columns) => {
    const { out } = await masterplan(['search', 'het', 'dak', 'energie'], FILES, { columns })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  })

  it('more than the limit is counted', async () => {
    const { out, err } = await masterplan(['search', 'dak', '--limit', '1'], FILES)
    expect(out.match(/plans\//g)).toHaveLength(1)
    expect(err).toContain('Nog 3 plaatsen')
  })

  it('nothing is a finding, with what is near', async () => {
    const { out, err, code } = await masterplan(['search', 'laadplien'], FILES)
    expect([out, err, code]).toEqual(['', 'Niets gevonden voor “laadplien”. Bedoelde u “laadplein”?\n', 1])
    const english = await masterplan(['search', 'xyzzy', '--kring', 'noord', '--kind', 'wish', '--lang', 'en'], FILES)
    expect(english.err).toBe('Nothing found for “xyzzy” in kring noord among wish.\n')
    expect(await search('laadplien')).toMatchObject({ hits: [], meant: 'laadplein', code: 1 })
  })

  it('no escape sequence of a plan acts', async () => {
    const evil = mini({
      'noord/energie.md': '---\nthema: energie\n---\n\nzoek \u001b[31mrood\u001b]0;x\u0007 en ::error::y\n',
    })
    const { out } = await masterplan(['search', 'zoek'], evil)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
    expect(out).toContain('rood')
  })
})

describe('a file that can’t be read as a plan', () => {
  it('is searched as text, and that is said', async () => {
    const broken = mini({
      'noord/energie.md':
        '---\nthema: energie\nprojecten:\n  hub: { fase: [\n---\n\n## Projectvoorstellen\n\n### De hub {#hub}\n\nStroom.\n',
      'noord/water.md': Uint8Array.from([...new TextEncoder().encode('---\nthema: water\n---\n\nHet caf'), 0xe9, 0x0a]),
      'notities.md': 'Los: stroom.\n',
    })
    const { out } = await masterplan(['search', 'stroom'], broken)
    expect(out).toContain('plans/noord/energie.md:11')
    expect(out).toContain('(als tekst doorzocht: dit bestand is niet helemaal te lezen')
    expect(out).toContain('los bestand')
    const latin = await masterplan(['search', 'cafe', '--json'], broken)
    expect(JSON.parse(latin.out).hits).toMatchObject([
      { file: 'noord/water.md', line: 5, text: 'Het café', asText: true },
    ])
  })

  it('and that is too large to open is named', async () => {
    const { err } = await masterplan(['search', 'dak'], mini({ 'noord/lang.md': 'dak '.repeat(3_000_000) }))
    expect(err).toContain('Niet doorzocht, want niet te openen: noord/lang.md.')
  })
})

it.each(['##vso[task.x]y', '##[group]x', '::error::boem', 'a ##vso[task.setvariable variable=a]b'])(
  'writes no command of CI where %s is found in part',
  async (text) => {
    const files = mini({ 'noord/energie.md': `---\nthema: energie\n---\n\n## Wensen\n\n### Wens {#w}\n\n${text}\n` })
    for (const word of ['vso', 'task', 'group', 'error', 'boem', 'variable', text]) {
      const { out } = await masterplan(['search', word], files)
      expect(out).not.toMatch(/##\w*\[|^\s*::/m)
    }
  },
)
