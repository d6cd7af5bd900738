/** The forms for programs, each held to what reads it: the SARIF schema, the runner's command syntax, an XML parser. */
import { readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { type Files, masterplan, mini } from '../world.ts'

/** A workspace with findings of every severity, more than ten in all, and text that would like to be more than text. */
const EVIL = '%0A::error::x ##[error]y <script> ]]> &amp; | `b` @team #1 \u202e\u001b[31m'
const BROKEN: Files = mini({
  'noord/energie.md': `---\nthema: energie\nambite: 2\nnuu: 1\nprojecten:\n  hub:\n    fase: Idee\n    partners: [gemeentee, "${EVIL.replace(/["\\]|\p{Cc}/gu, '')}"]\n    signaal: rood\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n### ${EVIL}\n\n### ::error::Nog een\n\nBel 06-12345678.\n`,
  'noord/water.md': '---\nthema: energie\n---\n\n## Wensen\n\n### Zon {#zon}\n\n### Zon {#zon}\n\n### A\n\n### B\n',
  'noord/::error file=a::b (1).md': '',
  'zuid/enquete.csv': 'energie,naam\n9,Jan\n1,Piet\n',
})
const told = async (format: string, files = BROKEN, env = {}) =>
  masterplan(['validate', '--format', format], files, { env })
const summary = async () => JSON.parse((await told('json')).out).findings as { ruleId: string }[]

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('test/diagnostics/sarif-schema-2.1.0.json', 'utf8'))
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const valid = ajv.compile(schema)

  it.each([
    ['with findings', BROKEN],
    ['without', mini()],
  ])('%s is what the official schema asks for', async (_, files) => {
    const log = JSON.parse((await told('sarif', files)).out)
    valid(log)
    expect(valid.errors ?? []).toEqual([])
  })

  it('leads from every rule to the page that explains it', async () => {
    for (const [lang, page] of [
      ['nl', 'regels'],
      ['en', 'rules'],
    ]) {
      const { out } = await masterplan(['validate', '--format', 'sarif', '--lang', lang ?? ''])
      const headings = readFileSync(`docs/${page}.md`, 'utf8')
      for (const { id, helpUri } of JSON.parse(out).runs[0].tool.driver.rules) {
        expect(helpUri).toBe(`https://github.com/ondernemend-assen/masterplan/blob/main/docs/${page}.md#${id}`)
        expect(headings).toMatch(new RegExp(`^#+ .*${id}$`, 'm'))
      }
    }
  })

  it('has every rule once with its help, and every finding with its place and a name of its own', async () => {
    const { runs } = JSON.parse((await told('sarif')).out)
    const [{ tool, results }] = runs
    expect(tool.driver.rules.map((r: { id: string }) => r.id)).toEqual(rules.map((r) => r.id))
    for (const rule of tool.driver.rules) expect(rule.help.text.length).toBeGreaterThan(20)
    expect(results.map((r: { ruleId: string }) => r.ruleId)).toEqual((await summary()).map((f) => f.ruleId))
    const names = results.map((r: { partialFingerprints: object }) => JSON.stringify(r.partialFingerprints))
    expect(new Set(names).size).toBe(names.length)
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^plans\/[\w%./()-]+$/)
    }
    const fixed = results.find((r: { ruleId: string }) => r.ruleId === 'onbekend-veld')
    expect(fixed.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 7 },
        insertedContent: { text: 'ambitie' },
      },
    ])
  })

  it('keeps the name of a finding when lines above it come', async () => {
    const names = async (files: Files): Promise<string[]> =>
      JSON.parse((await told('sarif', files)).out).runs[0].results.map((r: { partialFingerprints: object }) =>
        JSON.stringify(r.partialFingerprints),
      )
    const moved = String(BROKEN['noord/energie.md']).replace('\n\n## Proj', '\n\nTekst.\n\n## Proj')
    expect(await names({ ...BROKEN, 'noord/energie.md': moved })).toEqual(await names(BROKEN))
  })
})

interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** Reads a log as GitHub's runner does: `::name k=v,…::data` behind leading space, `##[name k=v;…]data` anywhere in a line. */
function commandsIn(log: string): Command[] {
  const back = (text: string, pairs: [string, string][]): string =>
    pairs.reduce((now, [code, char]) => now.replaceAll(code, char), text)
  const data: [string, string][] = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ]
  const property: [string, string][] = [['%3A', ':'], ['%2C', ','], ...data]
  return log.split(/\r\n|\r|\n/).flatMap((raw): Command[] => {
    const line = raw.trimStart()
    const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
    if (end !== -1) {
      const info = line.slice(2, end)
      const space = info.indexOf(' ')
      const properties = (space === -1 ? '' : info.slice(space + 1)).split(',').flatMap((pair) => {
        const at = pair.indexOf('=')
        return at === -1 ? [] : [[pair.slice(0, at), back(pair.slice(at + 1), property)]]
      })
      const name = space === -1 ? info : info.slice(0, space)
      return [{ name, properties: Object.fromEntries(properties), data: back(line.slice(end + 2), data) }]
    }
    const old = /##\[([^\]]*)\](.*)/.exec(raw)
    return old ? [{ name: `##${old[1]}`, properties: {}, data: old[2] ?? '' }] : []
  })
}

describe('github', () => {
  it('the parser of this test reads commands as the runner does', () => {
    expect(commandsIn('  ::error file=a%2Cb,line=1::x%0Ay%25\nplain\nz ##[add-mask]q')).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '1' }, data: 'x\ny%' },
      { name: '##add-mask', properties: {}, data: 'q' },
    ])
  })

  it('gives ten annotations, the gravest first, each with its place, and says how many there are beside', async () => {
    const { out, code } = await told('github')
    const commands = commandsIn(out)
    const all = await summary()
    expect(code).toBe(1)
    expect(commands).toHaveLength(10)
    expect(out).toContain(`En nog ${all.length - 10};`)
    expect(new Set(commands.map((c) => c.name))).toEqual(new Set(['error']))
    expect(commands).toContainEqual({
      name: 'error',
      properties: {
        file: 'plans/noord/energie.md',
        line: '3',
        endLine: '3',
        col: '1',
        endColumn: '7',
        title: 'Onbekend veld (onbekend-veld)',
      },
      data: 'Het veld “ambite” bestaat hier niet. Bedoelde u “ambitie”?\nEen veld met een tikfout wordt niet gelezen, en dat valt anders niemand op.\nVerbeter de naam van het veld, of zet wat er staat als tekst onder de kop.',
    })
  })

  it('lets no plan write a command of its own, in any form or file name', async () => {
    const evil: Files = mini({
      'noord/energie.md': `---\nthema: energie\n---\n\n## Wensen\n\n### ${EVIL} {#a}\n\n### ${EVIL} {#a}\n`,
      'noord/::stop-commands::x (1).md': '',
    })
    for (const format of ['github', 'pretty', 'json', 'sarif', 'junit', 'gitlab']) {
      const { out } = await told(format, evil)
      const names = commandsIn(out).map((c) => c.name)
      expect(
        names.filter((name) => !(format === 'github' && /^(error|warning|notice)$/.test(name))),
        format,
      ).toEqual([])
      for (const control of ['\u001b', '\u202e']) expect(out, format).not.toContain(control)
    }
    const files = commandsIn((await told('github', evil)).out).map((c) => c.properties['file'])
    expect(files).toContain('plans/noord/::stop-commands::x (1).md')
  })

  it('puts every finding in the summary of the job, as text and nothing else', async () => {
    const { written } = await told('github', BROKEN, { GITHUB_STEP_SUMMARY: '/tmp/summary' })
    const page = written['/tmp/summary'] ?? ''
    const rows = page.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length - 2).toBe((await summary()).length)
    for (const row of rows) expect(row.split(' | ')).toHaveLength(4)
    expect(page).not.toMatch(/<(?!br>|\/?code>)|(?<!&)#[0-9](?!\d*;)|@team|`b`/)
  })

  it('says so when there is nothing to say', async () => {
    const { out, code, written } = await told('github', mini(), { GITHUB_STEP_SUMMARY: '/tmp/summary' })
    expect([out, code]).toEqual(['Geen bevindingen in 7 bestanden.\n', 0])
    expect(written['/tmp/summary']).toContain('✅')
  })
})

describe('junit', () => {
  const read = (xml: string) => {
    const parser = new SaxesParser()
    const open: { name: string; attributes: Record<string, string> }[] = []
    parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes }))
    parser.write(xml).close()
    return open
  }

  it('is well-formed whatever is in a plan, and its counts add up', async () => {
    const files = { ...BROKEN, 'zuid/energie.md': '---\nthema: "x\u0001\ufffe\\uD800"\nnuu: 1\n---\n' }
    const tags = read((await told('junit', files)).out)
    const cases = tags.filter((t) => t.name === 'testcase')
    const failures = tags.filter((t) => t.name === 'failure')
    expect(tags[0]?.attributes).toMatchObject({ tests: String(cases.length), failures: String(failures.length) })
    expect(failures.length).toBeGreaterThan(5)
    expect(tags.filter((t) => t.name === 'system-out').length).toBeGreaterThan(2)
  })

  it('has a test that passed for every file without a finding', async () => {
    const tags = read((await told('junit', mini())).out)
    expect(tags.filter((t) => t.name === 'testcase')).toHaveLength(7)
    expect(tags.filter((t) => t.name === 'failure')).toEqual([])
  })
})

describe('gitlab', () => {
  it('gives each finding its severity, place and a fingerprint of its own', async () => {
    const list = JSON.parse((await told('gitlab')).out) as Record<string, unknown>[]
    expect(list).toHaveLength((await summary()).length)
    expect(new Set(list.map((f) => f['fingerprint'])).size).toBe(list.length)
    expect(list).toContainEqual({
      description:
        'Het veld “ambite” bestaat hier niet. Bedoelde u “ambitie”? Verbeter de naam van het veld, of zet wat er staat als tekst onder de kop.',
      check_name: 'onbekend-veld',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'plans/noord/energie.md', lines: { begin: 3, end: 3 } },
    })
  })
})

describe('what should not be repeated', () => {
  it('is in no form: no telephone number of a plan, no answer of a member', async () => {
    const files = mini({
      'noord/energie.md': '---\nthema: energie\n---\n\nBel 06-12345678.\n',
      'noord/enquete.csv': 'energie;naam\n77;Jansen\n',
    })
    for (const format of ['github', 'pretty', 'json', 'sarif', 'junit', 'gitlab']) {
      const { out, code } = await told(format, files)
      expect(code).toBe(1)
      expect(out, format).not.toMatch(/12345678|Jansen/)
    }
  })
})

describe('several forms at once', () => {
  it('go each to the file behind it, and one to standard output', async () => {
    const argv = [
      'validate',
      '--format',
      'sarif',
      '-o',
      'a.sarif',
      '--format',
      'junit',
      '--output=b.xml',
      '--format',
      'gitlab',
    ]
    const { out, err, written, code } = await masterplan(argv, BROKEN)
    expect(code).toBe(1)
    expect(JSON.parse(written['/work/a.sarif'] ?? '').version).toBe('2.1.0')
    expect(written['/work/b.xml']).toMatch(/^<\?xml/)
    expect(JSON.parse(out)).toBeInstanceOf(Array)
    expect(err).toBe('Geschreven: a.sarif\nGeschreven: b.xml\n')
  })

  it('follow from the name of a file where no form is given', async () => {
    const { written } = await masterplan(['validate', '-o', 'plannen.sarif', '-o', 'plannen.txt'], BROKEN)
    expect(JSON.parse(written['/work/plannen.sarif'] ?? '').version).toBe('2.1.0')
    expect(written['/work/plannen.txt']).toContain('onbekend-veld')
    expect(written['/work/plannen.txt']).not.toContain('\u001b')
  })

  it('can not share standard output', async () => {
    const { code, err } = await masterplan(['validate', '--format', 'sarif', '--json'], BROKEN)
    expect([code, err]).toEqual([2, expect.stringContaining('past één vorm, niet sarif en json')])
  })
})
