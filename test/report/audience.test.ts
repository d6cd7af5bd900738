/** Reports for somebody: which sections they get and in which order, that an extract holds only its own, and the house style. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { type Files, findings, masterplan, mini } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

const md = async (argv: string[], files: Files = SAMPLE): Promise<string> => {
  const { out, err, code } = await masterplan(['report', ...argv, '--format', 'md', '-o', '-'], files)
  expect([code, err]).toEqual([0, ''])
  return out
}
/** Their names, without what they found. */
const chapters = (text: string): string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map((m) => (m[1] ?? '').replace(/^((?!Stip|Dot)[^:]+): .*/, '$1'))

describe('the chapters of', () => {
  it.each<[string[], string[]]>([
    [
      ['noord', '--for', 'members'],
      ['U zei – wij deden', 'Stip op de horizon: 2050', 'Prioriteiten', 'Uitvoeringsprogramma', 'Doe mee'],
    ],
    [
      ['noord', '--for', 'board'],
      [
        'Gevraagde besluiten',
        'Te nemen besluiten',
        'Vraagt aandacht',
        'Uitvoeringsprogramma',
        'Planning',
        'Kosten en dekking',
        'Opbrengst en inspanning',
        'Prioriteiten',
        'Wat van wie wordt gevraagd',
        'Bijdrage aan agenda’s',
        'Per branche',
        'Stip op de horizon: 2050',
        'De thema’s, in volgorde van prioriteit',
        'Verantwoording',
      ],
    ],
    [
      ['noord', '--for', 'gemeente'],
      [
        'Nog nodig van Gemeente Assen',
        'Wat we van Gemeente Assen vragen',
        'Bijdrage aan agenda’s',
        'Stip op de horizon: 2050',
        'Prioriteiten',
        'Uitvoeringsprogramma',
        'Planning',
        'Kosten en dekking',
        'De thema’s, in volgorde van prioriteit',
        'Verantwoording',
      ],
    ],
    [['noord', '--for', 'partner:enexis'], ['Waar we op Enexis rekenen']],
    [['noord', '--for', 'branche:zorg'], ['Branche Zorg']],
    [['--for', 'partner:Enexis'], ['Waar we op Enexis rekenen']],
    [['--for', 'branche:zorg'], ['Branche Zorg']],
    [
      ['--for', 'bestuur'],
      [
        'Gevraagde besluiten',
        'Te nemen besluiten',
        'Vraagt aandacht',
        'De kringen naast elkaar',
        'Samen optrekken',
        'Uitvoeringsprogramma',
        'Kosten en dekking',
        'Planning',
        'Per kring',
        'Wat van wie wordt gevraagd',
        'Bijdrage aan agenda’s',
        'Per branche',
        'Verantwoording',
      ],
    ],
  ])('%j', async (argv, expected) => {
    expect(chapters(await md(argv))).toEqual(expected)
  })
})

const PDF = lacks('the extract as PDF', 'pdftotext') ? [] : ['pdf']

/** What can be read in a file, by person or program: the words of a PDF, every part of an office file. */
function readable(file: Uint8Array, format: string): string {
  if (format !== 'pdf')
    return Object.values(unzipSync(file))
      .map((part) => strFromU8(part))
      .join('\n')
  const path = join(mkdtempSync(join(tmpdir(), 'masterplan-')), 'x.pdf')
  writeFileSync(path, file)
  return (
    execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }) + execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  )
}

describe('an extract', () => {
  // A project of each of two partners, with words that nobody else may read.
  const files = mini({
    'noord/energie.md': `---
thema: energie
projecten:
  een: { fase: idee, partners: [gemeente], toelichting: Alleen-gemeente-toelichting., dekking: { gemeente: 1111, fonds: 2222 }, kosten: 9000 }
  twee: { fase: idee, partners: [fonds], toelichting: Alleen-fonds-toelichting. }
---

Alleen-thema-inleiding.

## Projectvoorstellen

### Project-van-gemeente {#een}

Proza-van-een.

### Project-van-fonds {#twee}

Proza-van-twee.
`,
  })
  it.each(['html', 'md', 'txt', 'json', 'csv', 'xlsx', 'docx', ...PDF])(
    'as %s holds only what is theirs',
    async (format) => {
      const argv = ['report', 'noord', '--for', 'partner:gemeente', '--format', format, '-o', '-']
      const { out, bytes } = await masterplan(argv, files)
      const text = bytes['-'] ? readable(bytes['-'], format) : out
      expect(text).toContain('Project-van-gemeente')
      expect(text).toMatch(/1\.?111/)
      for (const other of ['Project-van-fonds', 'Alleen-fonds', '2222', '2.222', 'Proza-van-twee', 'Alleen-thema'])
        expect(text).not.toContain(other)
    },
  )

  it('says when nothing is asked', async () => {
    expect(await md(['zuid', '--for', 'partner:fonds'], files)).toContain('Van Fonds wordt nu niets gevraagd.')
    expect(await md(['zuid', '--for', 'branche:zorg'], files)).toContain('noemt nog de branche Zorg')
  })
})

it('asks which partner is the municipality where it can’t tell', async () => {
  const unnamed = String(mini()['masterplan.yaml']).replace('  gemeente: {', '  stadhuis: {')
  const files = mini({ 'masterplan.yaml': unnamed })
  const { code, err } = await masterplan(['report', 'noord', '--for', 'municipality'], files)
  expect([code, err]).toEqual([2, expect.stringContaining('rapport: { gemeente: slug-van-de-partner }')])
  const told = mini({ 'masterplan.yaml': `${unnamed}rapport: { gemeente: stadhuis }\n` })
  expect(await md(['noord', '--for', 'municipality'], told)).toContain('## Wat we van Gemeente vragen')
})

describe('the configuration', () => {
  const styled = (rapport: string, more: Record<string, string | Uint8Array> = {}): Files =>
    mini({ 'masterplan.yaml': `${mini()['masterplan.yaml']}rapport:\n${rapport}`, ...more })
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it('switches sections off', async () => {
    const off = await md(['noord'], styled('  onderdelen: { ambitieweb: uit, themas: uit, agendas: aan }\n'))
    expect(chapters(off)).not.toContain('Ambitieweb')
    expect(chapters(off)).not.toContain('De thema’s, in volgorde van prioriteit')
    expect(chapters(off)).toContain('Bijdrage aan agenda’s')
  })

  it('sets colours, font, foot and logo in the page', async () => {
    const files = styled(
      '  logo: huisstijl/logo.png\n  kleuren: { merk: "#7A0019", accent: "#004400" }\n  lettertype: Open Sans\n  voettekst: "Vereniging <x> · 0592"\n',
      { 'huisstijl/logo.png': PNG },
    )
    expect(await findings(files)).toEqual([])
    const { out } = await masterplan(['report', 'noord', '-o', '-'], files)
    expect(out).toContain('--brand: #7a0019;')
    expect(out).toContain('--accent: #004400;')
    expect(out).toMatch(/"Open Sans",\s*"Source Sans 3"/)
    // A house with a font of its own has it; the page carries ours for the others.
    expect(out).not.toMatch(/@font-face|font-src/)
    expect(out).toContain('Vereniging &lt;x> · 0592 · Masterplan Noord'.replace('x>', 'x&gt;'))
    expect(out).toContain(`src="data:image/png;base64,${PNG.toString('base64')}" alt="Proefvereniging"`)
    expect(out).toContain('img-src data:')
    const { bytes } = await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files)
    const parts = unzipSync(bytes['-'] ?? new Uint8Array())
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('7A0019')
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/')).length).toBeGreaterThan(0)
  })

  it('lets no name out of its place', async () => {
    const name = '$1 onload=alert(1) $\' $& " onerror=x'
    const files = styled('  logo: l.png\n', { 'l.png': PNG })
    const { out } = await masterplan(['report', 'noord', '-o', '-'], {
      ...files,
      'masterplan.yaml': String(files['masterplan.yaml']).replace(
        'Proefvereniging',
        () => `'${name.replaceAll("'", "''")}'`,
      ),
    })
    const [picture = ''] = /<img[^>]*>/.exec(out) ?? []
    expect(picture).toContain('alt="$1 onload=alert(1) $\' $&amp; &quot; onerror=x"')
    expect(out.match(/<header/g)).toHaveLength(1)
  })

  it.each([
    ['  logo: weg.png\n', {}, 'masterplan.yaml:23:9 logo-onbruikbaar'],
    ['  logo: nep.png\n', { 'nep.png': '<svg onload="x"/>' }, 'masterplan.yaml:23:9 logo-onbruikbaar'],
    [
      '  logo: groot.png\n',
      { 'groot.png': Buffer.concat([PNG, Buffer.alloc(300_000)]) },
      'masterplan.yaml:23:9 logo-onbruikbaar',
    ],
    ['  logo: half.png\n', { 'half.png': PNG.subarray(0, 40) }, 'masterplan.yaml:23:9 logo-onbruikbaar'],
    ['  logo: ../geheim.png\n', {}, 'masterplan.yaml:23:9 ongeldige-waarde'],
    ['  logo: /etc/passwd\n', {}, 'masterplan.yaml:23:9 ongeldige-waarde'],
    ['  lettertype: "x; } body { display: none"\n', {}, 'masterplan.yaml:23:15 ongeldige-waarde'],
    ['  kleuren: { merk: red }\n', {}, 'masterplan.yaml:23:20 ongeldige-waarde'],
    ['  kleuren: { accent: "#ffcc00" }\n', {}, 'masterplan.yaml:23:22 kleur-te-licht'],
    ['  onderdelen: { thema: uit }\n', {}, 'masterplan.yaml:23:17 onbekend-veld'],
    ['  formaten: [doc]\n', {}, 'masterplan.yaml:23:14 ongeldige-waarde'],
    ['  gemeente: gemeenten\n', {}, 'masterplan.yaml:23:13 onbekende-naam'],
  ])('is refused where it won’t do: %j', async (rapport, more, finding) => {
    const files = styled(rapport, more)
    expect(await findings(files)).toEqual([finding])
    // And whatever is wrong, a report comes out, without it.
    const { out, code } = await masterplan(['report', 'noord', '-o', '-'], files)
    expect(code).toBe(0)
    expect(out).not.toMatch(/<img|display: none"|red;/)
  })

  it.each<[string, string[], string | null]>([
    ['{ merk: "#ffe000" }', ['report', 'noord'], '#ffe000'],
    ['{ accent: rood }', ['report', 'noord'], 'rood'],
    ['{ merk: "#ffe000" }', ['report', 'noord', '--for', 'leden'], '#ffe000'],
    ['{ merk: "#ffe000", accent: "#eee" }', ['report'], '#eee en #ffe000'],
    ['{ merk: "#ffe000" }', ['agenda', 'noord'], '#ffe000'],
    ['{ merk: "#7A0019" }', ['report', 'noord'], null],
  ])('names a colour that is not used: %s', async (kleuren, argv, named) => {
    const { out } = await masterplan([...argv, '--format', 'md', '-o', '-'], styled(`  kleuren: ${kleuren}\n`, {}))
    const said = /Als kleur van de huisstijl is niet gebruikt: (.*?)\.(?:$| Gemaakt)/m.exec(out)?.[1] ?? null
    expect(said).toBe(named)
  })
})

describe('projects that may be done together', () => {
  const plan = (kring: string, title: string, prose: string, partners = '[]', theme = 'energie'): Files => ({
    [`${kring}/${theme}.md`]: `---\nthema: ${theme}\nprojecten:\n  p: { fase: idee, partners: ${partners} }\n---\n\n## Projectvoorstellen\n\n### ${title} {#p}\n\n${prose}\n`,
  })
  const together = async (...plans: Files[]): Promise<string> => {
    const text = await md([], mini(Object.assign({}, ...plans)))
    return /## Samen optrekken[^\n]*\n\n([\s\S]*?)\n\n## /.exec(text)?.[1] ?? ''
  }
  const NONE = 'Er zijn geen projecten van verschillende kringen die opvallend op elkaar lijken.'

  it.each<[string, Files[], string]>([
    [
      'the same theme and an uncommon partner',
      [plan('noord', 'Een', 'Iets.', '[fonds]'), plan('zuid', 'Twee', 'Anders.', '[fonds]')],
      'Wat ze delen: thema Energie en partner Fonds.',
    ],
    [
      'the same theme and the same words',
      [
        plan('noord', 'Laadplein delen', 'Vrachtwagens laden.'),
        plan('zuid', 'Laadplein bouwen', 'Vrachtwagens wachten.'),
      ],
      'thema Energie en woorden ‘laadplein’ en ‘vrachtwagens’',
    ],
    ['the same theme only', [plan('noord', 'Een', 'Iets.'), plan('zuid', 'Twee', 'Anders.')], NONE],
    [
      'the same partner only, under another theme',
      [plan('noord', 'Een', 'Iets.', '[fonds]'), plan('zuid', 'Twee', 'Anders.', '[fonds]', 'water')],
      NONE,
    ],
    [
      'one that already names the other',
      [plan('noord', 'Een', 'Iets.', '[fonds]'), plan('zuid', 'Twee', 'Zie [Een](../noord/energie.md#p).', '[fonds]')],
      NONE,
    ],
  ])('%s', async (_, plans, expected) => {
    expect(await together(...plans)).toContain(expected)
  })
})
