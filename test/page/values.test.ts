/** Each kind of value that a field can have is typed in its form: the file holds it, the form shows it, and nothing else changed. */
import { describe, expect, it } from 'vitest'
import { pagePlans } from './plans.ts'
import { fieldsIn, filled, openPages } from './served.ts'

const HUB = '/item/noord/energie/hub'
const NET = '/item/noord/energie/net'
const WISH = '/item/noord/energie/zon-delen'
const THEME = '/thema/noord/energie/velden'
const KRING = '/kring/noord/velden'

const TYPED: [path: string, field: string, typed: string, held: string, shown: string | Record<string, string>][] = [
  [HUB, 'kosten', 'tussen 10.000 en 20.000', 'kosten: { van: 10000, tot: 20000 }', '10000 tot 20000'],
  [HUB, 'kosten', '€ 10.000,- tot € 20.000,-', 'kosten: { van: 10000, tot: 20000 }', '10000 tot 20000'],
  [HUB, 'kosten', 'between 10,000 and 20,000', 'kosten: { van: 10000, tot: 20000 }', '10000 tot 20000'],
  [HUB, 'kosten', '10k tot 20k', 'kosten: { van: 10000, tot: 20000 }', '10000 tot 20000'],
  [HUB, 'kosten', '10,000.50', 'kosten: 10000.5', '10000.5'],
  [HUB, 'kosten', '1,234 mln', 'kosten: 1234000', '1234000'],
  [HUB, 'kosten', 'p.m.', 'kosten: p.m.', 'p.m.'],
  [HUB, 'kosten', '2027: 15.000', 'kosten: { 2027: 15000 }', { 'kosten.2027': '15000' }],
  [
    HUB,
    'kosten',
    '2027: € 15.000,-, 2028: 30.000 en 2029 = 5k',
    'kosten: { 2027: 15000, 2028: 30000, 2029: 5000 }',
    { 'kosten.2027': '15000', 'kosten.2028': '30000', 'kosten.2029': '5000' },
  ],
  [NET, 'kosten', '2027: 15,000, 2028: 30,000', 'kosten: { 2027: 15000, 2028: 30000 }', { 'kosten.2028': '30000' }],
  [HUB, 'uitgegeven', '2026: 100; 2027: 50', 'uitgegeven: { 2026: 100, 2027: 50 }', { 'uitgegeven.2026': '100' }],
  [HUB, 'dekking.fonds', '2027: 100', 'dekking: { fonds: { 2027: 100 } }', { 'dekking.fonds.2027': '100' }],
  [HUB, 'dekking.fonds', '50%', 'dekking: { fonds: 50% }', '50%'],
  [HUB, 'trekker', 'Gemeente, waterschap', 'trekker: [Gemeente, waterschap]', 'Gemeente, waterschap'],
  [NET, 'trekker', 'Gemeente, waterschap', 'trekker: [Gemeente, waterschap]', 'Gemeente, waterschap'],
  [THEME, 'trekker', 'Gemeente, waterschap', 'trekker: [Gemeente, waterschap]', 'Gemeente, waterschap'],
  [
    HUB,
    'trekker',
    '"Smid, Bos en zn", gemeente',
    'trekker: ["Smid, Bos en zn", gemeente]',
    '"Smid, Bos en zn", gemeente',
  ],
  [NET, 'trekker', '"Smid, Bos en zn"', 'trekker: "Smid, Bos en zn"', '"Smid, Bos en zn"'],
  [HUB, 'planning.start', 'Q3 2027', 'start: 2027-K3', '2027-K3'],
  [HUB, 'planning.eind', 'doorlopend', 'eind: doorlopend', 'doorlopend'],
  [NET, 'planning.start', 'maart 2027', 'planning: { start: 2027-03 }', '2027-03'],
  [HUB, 'besluit-voor', 'maart 2027', 'besluit-voor: 2027-03', '2027-03'],
  [HUB, 'herzien', '2027-03-01', 'herzien: 2027-03-01', '2027-03-01'],
  [HUB, 'toelichting', 'Eén: "twee" # drie', `toelichting: 'Eén: "twee" # drie'`, 'Eén: "twee" # drie'],
  [HUB, 'toelichting', '2027', 'toelichting: "2027"', '2027'],
  [HUB, 'bijlagen', 'bijlagen/a.pdf, b.pdf', 'bijlagen: [bijlagen/a.pdf, b.pdf]', 'bijlagen/a.pdf, b.pdf'],
  [HUB, 'voorheen', 'oud, water/ouder', 'voorheen: [oud, water/ouder]', 'oud, water/ouder'],
  [HUB, 'scores.inspanning', '2', 'scores: { belang: 4, inspanning: 2 }', '2'],
  [HUB, 'fase', 'on-hold', 'fase: on-hold', 'on-hold'],
  [WISH, 'steun', '1.200', 'steun: 1200', '1200'],
  [WISH, 'antwoord.status', 'later', 'antwoord: { status: later }', 'later'],
  [THEME, 'ambitie', 'geen', 'ambitie: geen', 'geen'],
  [KRING, 'horizon', '2040', 'horizon: 2040', '2040'],
  [KRING, 'aliassen', 'NO, N', 'aliassen: [NO, N]', 'NO, N'],
]

const REFUSED: [path: string, field: string, typed: string, told: string][] = [
  [HUB, 'kosten', 'veel', '“veel” past hier niet. Zo past het wel: 45000.'],
  [HUB, 'kosten', '2027: 10, 2027: 20', '“2027: 10, 2027: 20” past hier niet.'],
  [HUB, 'planning.eind', 'ooit', '“ooit” past hier niet. Zo past het wel: 2028-06.'],
  [HUB, 'titel', '', 'Zonder titel kan het niet.'],
  [WISH, 'antwoord.reden', 'Eerst het net', 'Vul ook in: Antwoord.'],
  [THEME, 'plaats.nummer', '1', 'Vul ook in: Reden, Dag.'],
  [KRING, 'enquete.van', '2026-01-01', 'Vul ook in: Tot en met.'],
  [KRING, 'leden', '1,5', '“1,5” past hier niet. Zo past het wel: 96.'],
]

const NEW: [
  path: string,
  entry: string,
  key: string,
  value: string | null,
  held: string,
  shown: Record<string, string>,
][] = [
  [
    THEME,
    'indicatoren',
    'Zon op daken',
    null,
    'naam: Zon op daken',
    { 'indicatoren.zon-op-daken.naam': 'Zon op daken' },
  ],
  [THEME, 'indicatoren', '__proto__', null, 'naam: __proto__', { 'indicatoren.proto.naam': '__proto__' }],
  [HUB, 'dekking', 'gemeente', '€ 5.000', 'gemeente: 5000', { 'dekking.gemeente': '5000' }],
  [HUB, 'dekking', 'gemeente', '50%', 'gemeente: 50%', { 'dekking.gemeente': '50%' }],
  [
    KRING,
    'enquetes',
    '2024',
    '1 maart 2024 tot 20 maart 2024',
    'van: 2024-03-01',
    { 'enquetes.2024.van': '2024-03-01', 'enquetes.2024.tot': '2024-03-20' },
  ],
]

describe('what is typed in a form', () => {
  it.each(NEW)('%s %s: a new one, %s %s', async (path, entry, key, value, held, shown) => {
    const files = pagePlans()
    const on = await openPages(files)
    const first = fieldsIn((await on.get(path)).text)
    const names = [`${entry}.+key`, ...(value === null ? [] : [`${entry}.+`])]
    expect(first.map(([name]) => name).filter((name) => name.startsWith(`${entry}.+`))).toEqual(names)
    const over = { [`${entry}.+key`]: key, ...(value !== null && { [`${entry}.+`]: value }) }
    const sent = await on.form(path, filled(first, over))
    expect(sent.status).toBe(303)
    const after = fieldsIn((await on.get(path)).text)
    for (const one of Object.entries(shown)) expect(after).toContainEqual(one)
    expect(Object.values(files).join('')).toContain(held)
    await on.leave()
  })

  it.each(TYPED)('%s %s: %s', async (path, field, typed, held, shown) => {
    const files = pagePlans()
    const before = { ...files }
    const on = await openPages(files)
    const first = fieldsIn((await on.get(path)).text)
    expect(first.map(([name]) => name)).toContain(field)
    const sent = await on.form(path, filled(first, { [field]: typed }))
    expect(sent.status).toBe(303)
    const page = (await on.get(String(sent.headers['location']))).text
    const after = fieldsIn(page)
    const expected = typeof shown === 'string' ? { [field]: shown } : shown
    for (const [name, value] of Object.entries(expected)) expect(after).toContainEqual([name, value])
    const changed = Object.keys(files).filter((file) => files[file] !== before[file])
    expect(changed).toHaveLength(1)
    expect(files[changed[0] ?? '']).toContain(held)
    // Every other field shows what it showed.
    const isOther = ([name]: [string, string]): boolean => !name.replace(/^was:/, '').startsWith(field)
    expect(after.filter(isOther)).toEqual(first.filter(isOther))
    // Sent again as it is shown, it changes nothing more.
    const held2 = { ...files }
    await on.form(path, after)
    expect(files).toEqual(held2)
    // The part of the form in which it stands is open, so that it can be seen.
    const at = page.indexOf(`name="${Object.keys(expected)[0]}"`)
    expect(page.slice(0, at).match(/<details class="part"[^>]*>(?![\s\S]*<\/details>)/)?.[0] ?? 'open').toContain(
      'open',
    )
    await on.leave()
  })

  it.each(REFUSED)('%s %s: %s is refused in words of the form', async (path, field, typed, told) => {
    const files = pagePlans()
    const on = await openPages(files)
    const sent = await on.form(path, filled(fieldsIn((await on.get(path)).text), { [field]: typed }))
    expect(sent.status).toBe(422)
    const note = new RegExp(`data-note="${field.replace('.', '\\.')}">([^<]*)`).exec(sent.text)?.[1] ?? ''
    expect(note).toContain(told)
    // Nothing of how a plan file or a command line writes it.
    expect(note).not.toMatch(/[`{}]|--/)
    expect(files).toEqual(pagePlans())
    await on.leave()
  })
})
