/** An association's own word for kring: what the program says uses it, in natural Dutch and English, and what others wrote stays. */
import { expect, it } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { type OwnWord, spoken } from '../../src/language/own-word.ts'
import { type Files, inShort, MINI, masterplan, mini, mistakes } from '../world.ts'

const DISTRICT: OwnWord = { one: 'district', many: 'districten', article: 'het' }
const WIJK: OwnWord = { one: 'wijk', many: 'wijken', article: null }
const AFDELING: OwnWord = { one: 'afdeling', many: 'afdelingen', article: 'de' }

it.each<[Language, OwnWord, string, string]>([
  ['nl', DISTRICT, 'De kring heeft nog niets.', 'Het district heeft nog niets.'],
  ['nl', DISTRICT, 'Van deze kring is niets bekend.', 'Van dit district is niets bekend.'],
  ['nl', DISTRICT, 'de kringen; Alle Kringen', 'de districten; Alle Districten'],
  ['nl', DISTRICT, 'Elke kring telt even zwaar.', 'Elk district telt even zwaar.'],
  ['nl', DISTRICT, 'welke kring of een andere kring', 'welk district of een ander district'],
  ['nl', DISTRICT, 'de ene kring, de andere kring', 'het ene district, het andere district'],
  ['nl', DISTRICT, 'van de ene kring en van een andere.', 'van het ene district en van een ander.'],
  ['nl', DISTRICT, 'nieuwe kring; geen bekende kring', 'nieuw district; geen bekend district'],
  ['nl', DISTRICT, 'een kring die er niet meer is', 'een district dat er niet meer is'],
  ['nl', DISTRICT, 'waar de kring staat en waar hij heen wil', 'waar het district staat en waar het heen wil'],
  ['nl', DISTRICT, 'één kring; kring Noord; per kring', 'één district; district Noord; per district'],
  ['nl', DISTRICT, 'kringbestuur', 'bestuur van het district'],
  ['nl', WIJK, 'De kring heeft elke kring, deze kring.', 'De wijk heeft elke wijk, deze wijk.'],
  [
    'nl',
    DISTRICT,
    'Zie kring.md, --kring, kring/thema/id, `kring: noord`.',
    'Zie kring.md, --kring, kring/thema/id, `kring: noord`.',
  ],
  ['nl', DISTRICT, 'Een vriendenkring of kringloop.', 'Een vriendenkring of kringloop.'],
  ['en', DISTRICT, 'Each kring takes a kring of the kringen.', 'Each district takes a district of the districten.'],
  ['en', AFDELING, 'A kring; a kring; as kring', 'An afdeling; an afdeling; as afdeling'],
  ['en', AFDELING, 'Kring', 'Afdeling'],
])('says in %s with $1.one: %3$s', (language, own, text, expected) => {
  expect(spoken({ text }, own, language)).toEqual({ text: expected })
  expect(spoken({ text }, null, language)).toEqual({ text })
})

it('leaves alone what a sentence is filled in with', () => {
  const words = {
    say: (name: string, places: { kring: string }[]) => `kring ${name}: ${places.map((p) => p.kring).join()}`,
  }
  const said = spoken(words, DISTRICT, 'nl').say('De Kring', [{ kring: 'onze kring' }])
  expect(said).toBe('district De Kring: onze kring')
})

it.each([
  ['district', null, 'het'],
  ['werkgebied', null, 'het'],
  ['bedrijventerrein', null, 'het'],
  ['afdeling', null, 'de'],
  ['cluster', 'de', 'de'],
  ['bond', 'het', 'het'],
] as const)('takes for %s with the article %s: %s', (one, article, expected) => {
  expect(spoken('De kring', { one, many: `${one}en`, article }, 'nl').toLowerCase()).toBe(`${expected} ${one}`)
})
const WORKSPACE: Files = mini({
  'noord/kring.md':
    '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nOnze kring is een kring van buren.\n',
  'noord/energie.md': `---
thema: energie
ambitie: 2
nu: 1
wensen:
  laden: { steun: 3 }
projecten:
  hub: { trekker: kringbestuur, fase: uitvoering, planning: { start: 2025-01, eind: 2026-01 }, kosten: 1000, wensen: [laden] }
---

# Energie

## Wensen

### Laden {#laden}

## Projectvoorstellen

### Hub van de kring {#hub}
`,
  'zuid/energie.md':
    '---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
  'noord/enquete.csv': `energie,water\n${'5,1\n4,2\n'.repeat(6)}`,
  'zuid/enquete.csv': `energie,water\n${'1,5\n'.repeat(12)}`,
})

const withWord = (word: string): Files => ({
  ...WORKSPACE,
  'masterplan.yaml': String(MINI['masterplan.yaml']).replace('taal: nl\n', `taal: nl\nwoorden: { kring: ${word} }\n`),
})

/** What others wrote, and names of the program's own. */
const OTHERS =
  /^.*(?:woorden: \{|[+-]? *kringen:|kring: \w+$).*|\/kring\b|masterplan new kring|onze\s+kring\s+is\s+een\s+kring\s+van\s+buren|hub\s+van\s+de\s+kring|^ +kring {2}|kringbestuur|kring\.md|--kring|kring\/\w+|"kring\w*"|\b(id|class|href|aria-labelledby)="[^"]*"/gim

const COMMANDS = [
  [],
  ['rank'],
  ['rank', 'noord'],
  ['rank', '--projects'],
  ['rank', '--gap'],
  ['rank', '--explain', 'energie'],
  ['status'],
  ['status', 'noord'],
  ['status', '--format', 'ics'],
  ['agenda', '--meeting', '2027-01-15'],
  ['agenda', 'noord', '--meeting', '2027-01-15'],
  ['history', 'noord/energie/hub'],
  ['why', 'noord'],
  ['validate'],
  ['report', 'oost'],
  ['report', 'noord', '--format', 'site'],
  ['report', '--for', 'buren'],
  ['search', 'stip'],
  ['search', 'stip', '--kind', 'x'],
  ['search', 'nergens', '--kring', 'noord'],
  ['search', 'nergens', '--kring', 'oost'],
  ['doctor'],
  ['twins'],
  ['rank', '--method', 'schulze'],
  ['rank', '--explain', 'oeps'],
  ['rank', 'noord', '--since', '2019'],
  ['add', 'wens', 'Een wens'],
  ['add', 'wens', 'oost/energie', 'Een wens'],
  ['add', 'wens', 'noord/energie', 'Een wens', '--dry-run'],
  ['set', 'noord', 'leden', '12', '--dry-run'],
  ['set', 'noord', 'leden', 'veel'],
  ['set', 'noord', 'oeps', '3'],
  ['set', 'oost', 'leden', '3'],
  ['set', 'masterplan', '+voortgang', 'Klaar.'],
  ['new', 'kring', 'Oost', '--dry-run'],
  ['new', 'kring', 'Noord'],
  ['new', 'theme', 'Bodem', '--dry-run'],
  ['new', 'theme', 'Energie', '--dry-run'],
  ['rename', 'noord', 'Noorden', '--dry-run'],
  ['rename', 'noord/energie', 'stroom', '--dry-run'],
  ['rename', 'oost', 'Oosten'],
  ['move', 'hub', 'oost/energie'],
  ['move', 'hub', 'zuid/energie', '--dry-run'],
  ['merge', 'hub', 'oeps'],
  ['drop', 'noord', '--reason', 'Op.'],
  ['drop', 'hub', '--reason', 'Op.', '--dry-run'],
  ['drop', 'laden', '--reason', 'Op.', '--dry-run'],
  ['answer', 'laden', 'later', '--reason', 'Nu niet.', '--dry-run'],
  ['ask', 'hub', 'gemeente', 'Een vergunning', '--by', '2027-01-01', '--dry-run'],
  ['ask', 'noord', 'gemeente', 'Een vergunning'],
  ['sheet', 'export', 'oost'],
  ['sheet', 'status'],
  ['sheet', 'status', 'noord'],
  ['wishes', 'list'],
  ['wishes', 'list', 'oost'],
  ['wishes', 'accept', '1'],
  ['wishes', 'import', 'plans/wensen.csv'],
  ['wishes', 'import', 'plans/wensen.csv', '--kring', 'noord', '--dry-run'],
  ['survey', 'import', 'plans/enquete.csv'],
  ['survey', 'import', 'plans/enquete.csv', '--kring', 'oost'],
  ['survey', 'import', 'plans/enquete.csv', '--kring', 'noord', '--dry-run'],
  ['survey', 'import', 'plans/enquete.csv', '--kring-column', 'Kring', '--dry-run'],
  ['survey', 'form', 'noord', '--format', 'md', '-o', '-'],
  ['survey', 'form', 'oost'],
  ['import', 'plans/wensen.csv'],
  ['history', 'oost'],
  ['history', 'noord'],
  ['why', 'list'],
  ['why', 'laden'],
  ['explain', 'kring.md'],
  ['undo', '--list'],
  ['snapshot', '--list'],
  ['format', '--check'],
  ['migrate', '--check'],
  ['fix', '--dry-run'],
  ['changes'],
  ['agenda', 'oost'],
  ['verify', 'plans/wensen.csv'],
  ['init'],
  ['completion', 'bash'],
  ...[[], ['noord'], ['--for', 'members'], ['--for', 'board']].map((more) => [
    'report',
    ...more,
    '--format',
    'md',
    '-o',
    '-',
  ]),
  ['report', 'noord', '--format', 'txt', '-o', '-'],
  ['report', '--format', 'html', '-o', '-'],
]

it.each(['nl', 'en'].flatMap((language) => COMMANDS.map((argv) => [language, argv] as const)))(
  'is used in %s by masterplan %j',
  async (language, argv) => {
    const say = async (files: Files): Promise<string> => {
      const { out, err } = await masterplan(['--lang', language, ...argv], files, { columns: 400 })
      // Another masterplan.yaml is another input.
      return `${out}\n${err}`
        .replace(/(invoer|input)( sha256)?( [0-9a-f]+)+/g, '')
        .replace(/[0-9a-f]{64}|^[0-9a-f]{8}$|style-src 'sha256-[^']+'/gm, '')
    }
    const [plain, own] = [await say(withWord('[kring, kringen]')), await say(withWord('[wijck, wijcken]'))]
    expect(own.replace(OTHERS, '').match(/.{0,30}kring.{0,30}/gi)).toBeNull()
    expect(own.replace(/([Ww])ijck(?=en|\b)/g, (_, w) => (w === 'W' ? 'Kring' : 'kring'))).toBe(plain)
  },
)

it.each(['nl', 'en'])('is used in what a finding says in %s', async (language) => {
  const found = await mistakes({ ...withWord('[district, districten]'), 'noord/water.md': '---\nthema: oeps\n---\n' }, [
    ...['--lang', language],
  ])
  const said = found.map(({ reason, why, mend }) => [reason, why, mend].join('\n')).join('\n')
  expect(said).toMatch(/district/)
  expect(said.replace(OTHERS, '')).not.toMatch(/kring/i)
})

it.each([
  ['[District, districten]'],
  ['[district]'],
  ['district'],
  ['["<b>x</b>", districten]'],
  ['[district, districten, de, het]'],
  ['[district, districten, die]'],
  [`[district, ${'d'.repeat(31)}]`],
  ['["", districten]'],
])('refuses %s', async (word) => {
  const found = (await mistakes({ ...MINI, 'masterplan.yaml': withWord(word)['masterplan.yaml'] ?? '' })).map(inShort)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^masterplan\.yaml:4:/)
})
