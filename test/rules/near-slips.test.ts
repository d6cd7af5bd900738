/** Slips beside those of other tests: each is one finding, advice counted as well, at the sign that is wrong, and what mends it leaves none. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, inShort, MINI, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const CONFIG = String(MINI['masterplan.yaml'])
const BODY =
  '\n# Energie\n\n## Wensen\n\n### Zon delen {#zon}\n\nTekst.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n'
const GOOD: Files = { [FILE]: `---\nthema: energie\nprojecten:\n  hub: { wensen: [zon] }\n---\n${BODY}` }
/** A theme in which the facts of the project are these lines. */
const hub = (facts: string): Files => ({ [FILE]: `---\nthema: energie\nprojecten:\n${facts}\n---\n${BODY}` })

const key = ({ file, ruleId, reason }: Finding): string => [file, ruleId, reason].join(' ')

async function everything(over: Files): Promise<Finding[]> {
  return JSON.parse((await masterplan(['validate', '--json'], mini(over))).out).findings
}

/** What plans with a slip have more than those without: where and what, and the line as its fix makes it. */
async function told(over: Files): Promise<(string | null)[]> {
  const before = new Set((await everything(GOOD)).map(key))
  const found = (await everything({ ...GOOD, ...over })).filter((one) => !before.has(key(one)))
  const [first] = found
  if (!first || first.edits.length === 0) return [...found.map(inShort), null]
  const text = applyEdits(String({ ...GOOD, ...over }[first.file]), first.edits)
  const left = await everything({ ...GOOD, ...over, [first.file]: text })
  const line = text.split('\n')[first.start.line - 1]?.trim() ?? ''
  return [...found.map(inShort), ...left.filter((one) => one.severity === 'error').map(inShort), line]
}

describe('a bracket or the sign before it', () => {
  it.each<[string, Files, string, string | null]>([
    ['no colon before braces', hub('  hub { wensen: [zon] }'), '4:6 yaml-syntax', 'hub: { wensen: [zon] }'],
    ['no colon before a list', hub('  hub: { wensen [zon] }'), '4:16 yaml-syntax', 'hub: { wensen: [zon] }'],
    [
      'no colon behind a field before',
      hub('  hub: { fase: idee, wensen [zon] }'),
      '4:28 yaml-syntax',
      'hub: { fase: idee, wensen: [zon] }',
    ],
    ['no bracket that opens', hub('  hub: { wensen: zon] }'), '4:21 yaml-syntax', 'hub: { wensen: [zon] }'],
    [
      'no bracket that opens, of two',
      hub('  hub: { wensen: [zon], partners: gemeente, fonds] }'),
      '4:50 yaml-syntax',
      'hub: { wensen: [zon], partners: [gemeente, fonds] }',
    ],
    ['no bracket that closes', hub('  hub: { wensen: [zon }'), '4:18 yaml-syntax', 'hub: { wensen: [zon] }'],
    [
      'no colon before braces that end a list of names',
      hub('  hub { fase: idee }'),
      '4:6 yaml-syntax',
      'hub: { fase: idee }',
    ],
    [
      'a point for a comma',
      hub('  hub: { wensen: [zon]. fase: idee }'),
      '4:23 yaml-syntax',
      'hub: { wensen: [zon], fase: idee }',
    ],
    ['no braces', hub('  hub: wensen: [zon]'), '4:8 yaml-syntax', 'hub: { wensen: [zon] }'],
    ['round brackets', hub('  hub: ( wensen: [zon] )'), '4:8 yaml-syntax', 'hub: { wensen: [zon] }'],
    [
      'a text that begins with brackets',
      hub('  hub: { wensen: [zon], toelichting: [concept] nog lezen }'),
      '4:38 yaml-syntax',
      'hub: { wensen: [zon], toelichting: "[concept] nog lezen" }',
    ],
  ])('%s', async (_, files, at, line) => {
    expect(await told(files)).toEqual([`${FILE}:${at}`, line])
  })

  it.each([
    ['  zuid: {', '  zuid {', 'masterplan.yaml:6:7 yaml-syntax'],
    ['  water: {', '  water {', 'masterplan.yaml:10:8 yaml-syntax'],
    ['noord: { naam: Noord, leden: 20 }', 'noord: naam: Noord', 'masterplan.yaml:5:10 yaml-syntax'],
  ])('in masterplan.yaml: %s as %s', async (from, to, at) => {
    expect((await told({ 'masterplan.yaml': CONFIG.replace(from, to) }))[0]).toBe(at)
  })
})

describe('facts that all stand under another name are one', () => {
  it.each<[string, string, string, string | null]>([
    ['a survey’s', 'planning: { van: 2027-01, tot: 2028-06 }', '6:15', 'planning: { start: 2027-01, eind: 2028-06 }'],
    ['other Dutch', 'planning: { begin: 2027, einde: 2028 }', '6:15', 'planning: { start: 2027, eind: 2028 }'],
    ['prepositions', 'planning: { vanaf: 2027, t/m: 2028 }', '6:15', 'planning: { start: 2027, eind: 2028 }'],
    ['English', 'planning: { from: 2027, until: 2028 }', '6:15', 'planning: { start: 2027, eind: 2028 }'],
    ['with values that fit nothing', 'planning: { van: ooit, tot: later }', '6:15', null],
    ['on lines of their own', 'planning:\n  van: 2027\n  tot: 2028', '7:7', null],
    ['least and most', 'kosten: { min: 5000, max: 6000 }', '6:13', 'kosten: { van: 5000, tot: 6000 }'],
    ['low and high', 'kosten: { laag: 5000, hoog: 6000 }', '6:13', 'kosten: { van: 5000, tot: 6000 }'],
    ['what is no year', 'dekking: { gemeente: { bedrag: 500, status: toegezegd } }', '6:26', null],
  ])('%s', async (_, fact, at, line) => {
    expect(await told(hub(`  hub:\n    wensen: [zon]\n${fact.replace(/^/gm, '    ')}`))).toEqual([
      `${FILE}:${at} verkeerd-type`,
      line,
    ])
  })

  it('shows names without a value as they were typed', async () => {
    const [only] = await everything({ ...GOOD, ...hub('  hub: { wensen: [zon], scores: { belang=4, inspanning=2 } }') })
    expect(only?.reason).toContain('“{ belang=4, inspanning=2 }”')
  })
})

describe('the edge of the facts', () => {
  const good = String(GOOD[FILE])
  it.each<[string, string]>([
    ['four dashes', good.replaceAll(/^---$/gm, '----')],
    ['a long dash', good.replaceAll(/^---$/gm, '—')],
    ['a long dash and another', good.replace('---', '—-')],
    ['a space in front', ` ${good}`],
    ['plus signs', good.replaceAll(/^---$/gm, '+++')],
    ['a code block', good.replace('---', '```yaml').replace(/^---$/m, '```')],
    ['stars', good.replaceAll(/^---$/gm, '***')],
    ['an empty line', `\n${good}`],
  ])('is named and mended: %s', async (_, text) => {
    expect(await told({ [FILE]: text })).toEqual([`${FILE}:1:1 geen-front-matter`, '---'])
  })

  it.each<[string, string]>([
    ['a title above', `# Energie\n\n${good}`],
    ['a comment above', `<!-- plan -->\n${good}`],
    ['nothing above', good.replace('---\n', '')],
  ])('is told, and left to a person: %s', async (_, text) => {
    expect(await told({ [FILE]: text })).toEqual([`${FILE}:1:1 geen-front-matter`, null])
  })
})

describe('a blank that is no space, in front of facts', () => {
  it.each([
    ['  hub', '\u00a0 hub'],
    ['  hub', '\u00a0\u00a0hub'],
    ['  hub', '\u2003\u2003hub'],
  ])('%j as %j', async (from, to) => {
    expect(await told({ [FILE]: String(GOOD[FILE]).replace(from, to) })).toEqual([
      `${FILE}:4:1 yaml-syntax`,
      'hub: { wensen: [zon] }',
    ])
  })
})

describe('what belongs to a name and stands beside it, or can’t be read with it', () => {
  it.each<[string, Files, string]>([
    ['a field below its project', hub('  hub:\n  wensen: [zon]'), `${FILE}:5:3 yaml-syntax`],
    ['two of them', hub('  hub:\n  wensen: [zon]\n  fase: idee'), `${FILE}:5:3 yaml-syntax`],
    ['with fields in braces', hub('  hub:\n  wensen: [zon]\n  planning: { start: 2027 }'), `${FILE}:5:3 yaml-syntax`],
    ['with a value that fits nothing', hub('  hub:\n  wensen: [zon]\n  fase: ooit'), `${FILE}:5:3 yaml-syntax`],
    ['of two projects', hub('  hub:\n  wensen: [zon]\n  dak:\n  wensen: [zon]'), `${FILE}:7:3 dubbele-sleutel`],
    [
      'of a kring',
      { 'masterplan.yaml': CONFIG.replace('  noord: { naam: Noord, leden: 20 }', '  noord:\n  naam: Noord') },
      'masterplan.yaml:6:3 yaml-syntax',
    ],
    [
      'of a partner',
      { 'masterplan.yaml': CONFIG.replace('  fonds: { naam: Fonds }', '  fonds:\n  naam: Fonds') },
      'masterplan.yaml:14:3 yaml-syntax',
    ],
    [
      'projects in a list, whose wish is no wish without a project',
      hub('  - hub: { wensen: [zon] }'),
      `${FILE}:4:3 verkeerd-type`,
    ],
    ['fields in a list', hub('  hub: [wensen: [zon]]'), `${FILE}:4:8 verkeerd-type`],
    ['a field without a colon', hub('  hub:\n    wensen [zon]'), `${FILE}:5:5 verkeerd-type`],
    ['a bullet of Word', hub('  • hub: { wensen: [zon] }'), `${FILE}:4:3 ongeldige-id`],
  ])('%s', async (_, files, at) => {
    const found = (await told(files)).filter((one) => / [a-z-]+$/.test(one ?? '') && one?.includes(':'))
    expect(found).toEqual([at])
  })
})

describe('names without a comma between them', () => {
  it.each([
    ['gemeente en fonds', 'gemeente, fonds'],
    ['gemeente and fonds', 'gemeente, fonds'],
    ['gemeente/fonds', 'gemeente, fonds'],
    ['gemeente + fonds', 'gemeente, fonds'],
    ['de gemeente en het fonds', 'gemeente, fonds'],
    ['de gemeente', null],
  ])('%s', async (names, meant) => {
    const [only, ...more] = (
      await everything({ ...GOOD, ...hub(`  hub: { wensen: [zon], partners: [${names}] }`) })
    ).filter(({ severity }) => severity === 'error')
    expect(more).toEqual([])
    expect(/komma tussen: (.*)\.$/.exec(only?.reason ?? '')?.[1] ?? null).toBe(meant)
  })
})

describe('a heading of another kind', () => {
  const wish = (line: string): Files => ({
    [FILE]: String(GOOD[FILE]).replace('Tekst.\n', `Tekst.\n\n${line}\n\nTekst.\n`),
  })
  it.each([
    ['<h3>Wens {#w2}</h3>', 'ruwe-html'],
    ['<h3 class="x">Wens {#w2}</h3>', 'ruwe-html'],
    ['### Wens {#w2} {#w2}', 'id-zonder-item'],
    ['#### Vraag achter de vraag\n\n**De eigenlijke vraag:** hoe dan?', 'vraag-niet-gelezen'],
  ])('is one finding: %s', async (line, rule) => {
    const found = (await everything({ ...GOOD, ...wish(line) })).filter(({ severity }) => severity !== 'advice')
    expect(found.map(({ ruleId }) => ruleId)).toEqual([rule])
  })

  it('says what a title with its id twice should be, and mends a question without a space too many', async () => {
    const [twice] = await everything({ ...GOOD, ...wish('### Wens {#w2} {#w2}') })
    expect(twice?.reason).toContain('`### Wens {#w2}`')
    const bold = wish('#### Vraag achter de vraag\n\n**De eigenlijke vraag:** hoe dan?')
    expect(await told(bold)).toContain('> De eigenlijke vraag: hoe dan?')
  })
})

it('an id without its braces gets them, and stands there once', async () => {
  const bare = String(GOOD[FILE]).replace('### Hub {#hub}', '### De hub #hub')
  expect(await told({ [FILE]: bare })).toEqual([`${FILE}:17:5 gegevens-zonder-kop`, '### De hub {#hub}'])
})

it.each(['zuid water hub', 'Zuid Water Hub', 'zuid > water > hub'])(
  'a reference with other signs in it is one: %s',
  async (reference) => {
    const theme = (slug: string, more: string) =>
      `---\nthema: ${slug}\nprojecten:\n  hub: { ${more} }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n`
    const [only, ...more] = (
      await everything(
        mini({
          'noord/energie.md': theme('energie', `geblokkeerd-door: [${reference}]`),
          'zuid/water.md': theme('water', 'fase: idee'),
        }),
      )
    ).filter(({ ruleId }) => ruleId === 'ongeldige-id')
    expect(more).toEqual([])
    expect(only?.reason).toContain('Bedoelde u “zuid/water/hub”?')
    expect(only?.reason).not.toContain('komma')
  },
)
