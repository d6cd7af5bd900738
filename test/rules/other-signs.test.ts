/** Other signs than the format has, or the right ones too far to the left: each is one finding where it stands, and what mends it leaves no other. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, inShort, MINI, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const CONFIG = 'masterplan.yaml'
const SETTINGS = String(MINI[CONFIG])
const BODY = `
# Energie

## Uitdagingen

### Net {#net}

Vol.

## Wensen

### Zon {#zon}

Tekst.

## Projectvoorstellen

### Hub {#hub}

Tekst.
`
const theme = (facts: string, body = BODY, close = '---'): Files => ({
  [FILE]: `---\nthema: energie\nwensen:\n  zon: { steun: 3 }\n${facts}${close}\n${body}`,
})
const GOOD = theme('projecten:\n  hub: { wensen: [zon], fase: idee }\n')
const hub = (facts: string): Files => theme(`projecten:\n  hub: { wensen: [zon], ${facts} }\n`)
const prose = (text: string): Files =>
  theme('projecten:\n  hub: { wensen: [zon], fase: idee }\n', BODY.replace('Vol.', text))

const key = ({ file, ruleId, reason }: Finding): string => [file, ruleId, reason].join(' ')
const everything = async (over: Files): Promise<Finding[]> =>
  JSON.parse((await masterplan(['validate', '--json'], mini({ ...GOOD, ...over }))).out).findings
const before = new Set((await everything({})).map(key))
const told = async (over: Files): Promise<Finding[]> => (await everything(over)).filter((one) => !before.has(key(one)))

/** What is told of a slip, in short, and the line as its fix makes it, with what is still wrong then. */
async function mended(over: Files): Promise<string[]> {
  const found = await told(over)
  const [first] = found
  if (!first || first.edits.length === 0) return found.map(inShort)
  const text = applyEdits(String({ ...MINI, ...GOOD, ...over }[first.file]), first.edits)
  const left = (await told({ ...over, [first.file]: text })).filter(({ severity }) => severity !== 'advice')
  return [...found.map(inShort), text.split('\n')[first.start.line - 1]?.trim() ?? '', ...left.map(inShort)]
}

describe('what closes facts elsewhere is told at its line, and mended', () => {
  it.each(['...', '. . .', '…', '+++', '```', '___', '——'])('%s', async (close) => {
    const slip = theme('projecten:\n  hub: { wensen: [zon], fase: idee }\n', BODY, close)
    expect(await mended(slip)).toEqual([`${FILE}:7:1 front-matter-streep`, '---'])
  })

  it.each([['...\n'], ['...\r\n']])('also on the page of a kring, and where text stands between: %j', async (close) => {
    const text = `---\nkring: noord\n${close}\nEen regel vooraf.\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n`
    expect((await mended({ 'noord/kring.md': text }))[0]).toBe('noord/kring.md:3:1 front-matter-streep')
  })

  it('and what stands in a text of more lines closes nothing', async () => {
    const facts = 'projecten:\n  hub:\n    wensen: [zon]\n    fase: idee\n    trekker: |\n      a\n      ...\n      b\n'
    expect(await mended(theme(facts))).toEqual([])
  })
})

describe('a section under another form of its name, beside itself, is told so', () => {
  it.each([
    ['Wens', 'Wensen'],
    ['Wenssen', 'Wensen'],
    ['3. Wensen:', 'Wensen'],
    ['Uitdaging', 'Uitdagingen'],
    ['Projecten', 'Projectvoorstellen'],
  ])('%s', async (title, there) => {
    const [only, ...more] = await told(prose(`Vol.\n\n## ${title}\n\n### Wind {#wind}\n\nTekst.`))
    expect([only?.ruleId, ...more.map(({ ruleId }) => ruleId)]).toEqual(['onbekend-onderdeel'])
    expect(only?.reason).toContain(`Het onderdeel “${there}” staat er al`)
  })
})

describe('what stands too far to the left is one finding', () => {
  const line = (from: string, to: string): Files => ({ [CONFIG]: SETTINGS.replace(from, to) })
  it.each<[string, Files, string, string]>([
    ['the last kring', line('  zuid:', 'zuid:'), `${CONFIG}:6:1`, 'kringen'],
    ['all kringen', line('  noord:', 'noord:'), `${CONFIG}:5:1`, ''],
    ['a theme', line('  water:', 'water:'), `${CONFIG}:10:1`, 'themas'],
    ['an agenda', line('  oude-agenda:', 'oude-agenda:'), `${CONFIG}:16:1`, 'agendas'],
    ['a criterion', line('      inspanning:', 'inspanning:'), `${CONFIG}:21:1`, 'criteria'],
    ['a criterion, a little', line('      inspanning:', '  inspanning:'), `${CONFIG}:21:3`, 'criteria'],
    ['a branche', line('branches: { zorg: Zorg }', 'branches:\nzorg: Zorg'), `${CONFIG}:8:1`, 'branches'],
    ['what is no theme, maybe', line('partners:', 'contact: { naam: x }\npartners:'), `${CONFIG}:11:1`, 'themas'],
    [
      'a wish',
      theme('wind: { steun: 2 }\nprojecten:\n  hub: { wensen: [zon], fase: idee }\n'),
      `${FILE}:5:1`,
      'wensen',
    ],
    ...['planning: { start: 2027-01 }', 'scores: { belang: 3 }', 'kosten: 5000'].map(
      (fact): [string, Files, string, string] => [
        fact,
        theme(`projecten:\n  hub:\n    wensen: [zon]\n    fase: idee\n  ${fact}\n`),
        `${FILE}:9:3`,
        'hub',
      ],
    ),
  ])('%s', async (_, slip, at, part) => {
    const [only, ...more] = await told(slip)
    expect([only && inShort(only), ...more.map(inShort)]).toEqual([`${at} yaml-syntax`])
    expect(only?.reason).toContain(part === '' ? 'inspringing' : `te ver naar links om bij “${part}” te horen`)
  })

  it.each([
    ['a field that there isn’t', line('branches:', 'bestuur: { voorzitter: x }\nbranches:'), 'onbekend-veld'],
    ['a project called as a field', theme('projecten:\n  planning: { wensen: [zon] }\n'), 'gegevens-zonder-kop'],
  ])('and %s is no such thing', async (_, slip, rule) => {
    expect((await told(slip)).map(({ ruleId }) => ruleId)).toContain(rule)
  })
})

describe('a sign in the place of a word', () => {
  it.each([
    ['signaal: 🟢', 'groen'],
    ['signaal: 🟩', 'groen'],
    ['signaal: ":green_circle:"', 'groen'],
    ['signaal: 🟡, toelichting: x', 'oranje'],
    ['signaal: 🔴, toelichting: x', 'rood'],
    ['signaal: uitvoering', 'fase: uitvoering'],
    ['signaal: ✔', null],
    ['signaal: 🚦', null],
    ['fase: ✅', 'afgerond'],
    ['fase: ⏸️', 'on-hold'],
    ['fase: 🟢', 'signaal: groen'],
    ['fase: groen', 'signaal: groen'],
    ['fase: 🌱', null],
  ])('%s', async (facts, meant) => {
    const [only, ...more] = await told(hub(facts))
    expect([only?.ruleId, ...more.map(({ ruleId }) => ruleId)]).toEqual(['ongeldige-waarde'])
    expect(/Bedoelde u “(.*)”/.exec(only?.reason ?? '')?.[1] ?? null).toBe(meant)
  })
})

describe('commas between thousands', () => {
  const english = (facts: string): Files => ({ ...hub(facts), [CONFIG]: SETTINGS.replace('taal: nl', 'taal: en') })
  it.each<[Files, string, string]>([
    [english('kosten: 5,000'), 'dubbelzinnige-waarde', 'kosten: 5000'],
    [english('kosten: "5,000"'), 'verkeerd-type', 'kosten: 5000'],
    [english('kosten: € 45,000'), 'dubbelzinnige-waarde', 'kosten: 45000'],
    [english('kosten: 1,250,000'), 'dubbelzinnige-waarde', 'kosten: 1250000'],
    [english('dekking: { fonds: 5,000 }'), 'dubbelzinnige-waarde', 'dekking: { fonds: 5000 }'],
    [hub('kosten: 1,250,000'), 'dubbelzinnige-waarde', 'kosten: 1250000'],
  ])('are taken out where that is sure (%#)', async (slip, rule, fact) => {
    const [where, line] = await mended(slip)
    expect(where).toMatch(new RegExp(`:\\d+ ${rule}$`))
    expect(line).toContain(fact)
  })

  it.each([hub('kosten: 5,000'), english('kosten: 5,5'), english('kosten: £5,000')])(
    'and else left (%#)',
    async (slip) => {
      expect(await mended(slip)).toHaveLength(1)
    },
  )
})

describe('what is nearly a comment', () => {
  const GIVEN = '<!-- nog doen -->'
  it.each([
    '‹!-- nog doen -->',
    '<!– nog doen –>',
    '<!-- nog doen —>',
    '<! -- nog doen -->',
    '<!- nog doen ->',
    '«!-- nog doen --»',
    '< !—nog doen— >',
    '<!-- nog doen --!>',
  ])('is told and mended: %s', async (text) => {
    expect(await mended(prose(`Vol ${text} hier.`))).toEqual([
      `${FILE}:15:5 opmaak-ander-programma`,
      `Vol ${GIVEN} hier.`,
    ])
  })

  it.each([
    ['takes along the text up to the next', 'Vol <!-- nog\n\nTekst.\n\n<!-- ander -->', '15:5', 'pas bij de volgende'],
    ['is never closed', 'Vol <!-- nog doen', '15:5', 'nergens wordt gesloten'],
    ['is an excuse', '‹!-- masterplan-negeer gebroken-link: want --›', '15:1', 'uitzondering is niet te lezen'],
  ])('is told where it %s', async (_, text, at, said) => {
    const [only, ...more] = (await told(prose(text))).filter(({ severity }) => severity !== 'advice')
    expect([`${only?.start.line}:${only?.start.column}`, ...more]).toEqual([at])
    expect(only?.reason).toContain(said)
  })

  it.each([
    'Vol `<!--` hier.',
    'Vol \\<!-- hier.',
    'Vol <!-- a –> b -->',
    'a <- b -> c',
    '```\n<!-- a\n```\n\nVol.',
    'a<!b',
  ])('is not what means itself: %j', async (text) => {
    expect(await mended(prose(text))).toEqual([])
  })

  it('is mended where headings stand behind it, though that loses them first', async () => {
    expect(await mended(prose('Vol.\n\n<!-- nog doen –>'))).toEqual([`${FILE}:17:1 open-blok`, GIVEN])
  })
})
