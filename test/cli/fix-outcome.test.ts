/** Fixes and advice are judged by their outcome: nothing new is wrong after one, no word is lost, and what is suggested exists. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { fix, open } from '../../src/masterplan.ts'
import { type Files, masterplan, mini, world } from '../world.ts'
import { findingsOf, fixed, folder, tryEach } from './outcome.ts'

const FILE = 'noord/energie.md'
const PATH = `/work/plans/${FILE}`

const bad = (name: string): Files => folder(`test/cli/bad-edits/${name}`)

const front = (yaml: string, body = ''): string => `---\nthema: energie\n${yaml}---\n${body}`
const ITEMS =
  '\n# Energie\n\n## Uitdagingen\n\n### Het net is vol {#net}\n\nT.\n\n## Wensen\n\n### Zon delen {#zon}\n\nT.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nT.\n'
const hub = (fields: string): string => front(`projecten:\n  hub:\n    ${fields}\n`, ITEMS)

describe('a name', () => {
  it.each([
    ['two of them without a comma', 'partners: [gemeente fonds]', 'partners: [gemeente, fonds]'],
    ['two with another mark between', 'partners: [gemeente; fonds]', 'partners: [gemeente, fonds]'],
    ['a key and its value without a space', 'scores: { belang:5 }', 'scores: { belang: 5 }'],
    ['a wish by its title', 'wensen: [Zon delen]', 'wensen: [zon]'],
    ['a wish by a path', 'wensen: [noord/energie.md#zon]', 'wensen: [zon]'],
    ['a partner in capitals', 'partners: [GEMEENTE]', 'partners: [gemeente]'],
    ['a line of an agenda', 'agendas: [Agenda/Klimaat]', 'agendas: [agenda/klimaat]'],
  ])('that exists is written out: %s', async (_, from, to) => {
    expect((await fixed(mini({ [FILE]: hub(from) })))[FILE]).toBe(hub(to))
  })

  it.each([
    ['two that don’t exist', 'partners: [gemeente-assen ondernemersfonds]'],
    ['one that exists and one that doesn’t', 'partners: [gemeente ondernemersfonds]'],
    ['a key that is no criterion', 'scores: { nut;5 }'],
    ['a path to what is no wish', 'wensen: [noord/energie.md#hub]'],
    ['a path to nothing', 'wensen: [noord/energie.md#wind]'],
    ['an item that is blocked by itself', 'geblokkeerd-door: [Hub]'],
    ['two branches in one', 'branches: onderwijs/zorg'],
    ['a range', 'agendas: 1-5'],
    ['an agenda that is over', 'agendas: [Oude Agenda]'],
    ['a sentence', 'partners: ["Nog te bepalen, zie mail"]'],
  ])('that doesn’t exist is neither written nor suggested: %s', async (_, field) => {
    const files = mini({ [FILE]: hub(field) })
    expect(await fixed(files)).toEqual(files)
    const reasons = (await findingsOf(files)).filter((f) => f.file === FILE).map((f) => f.reason)
    expect(reasons.join('\n')).not.toMatch(/Bedoelde u/)
  })

  it('that doesn’t exist is told where only the space behind it is missing, which is mended', async () => {
    const files = mini({ [FILE]: hub('scores: { nut:5 }') })
    expect((await fixed(files))[FILE]).toBe(hub('scores: { nut: 5 }'))
    const found = (await findingsOf(files)).filter((f) => f.file === FILE && f.severity === 'error')
    expect(found.map((f) => f.ruleId).sort()).toEqual(['onbekende-naam', 'yaml-syntax'])
  })

  it('of a scale is a list of two numbers, and not one of a text', async () => {
    const config = `${mini()['masterplan.yaml']}  themas: { schaal: 1-5 }\n`
    const files = mini({ 'masterplan.yaml': config })
    expect((await fixed(files))['masterplan.yaml']).toBe(config.replace('1-5', '[1, 5]'))
  })
})

describe('facts that don’t stand at the top', () => {
  const facts = '---\nthema: energie\nprojecten:\n  hub: { wensen: [zon] }\n---\n'
  it.each([
    ['below the title', `# Energie\n\n${facts}\nT.\n`, 4],
    ['below a comment', `<!-- plan -->\n${facts}\n# Energie\n`, 3],
    ['in a code block below the title', '# Energie\n\n```yaml\nthema: energie\n```\n', 4],
    ['in a table', '# Energie\n\n| thema | energie |\n|---|---|\n', 3],
    ['in bold words', '# Energie\n\n**Trekker:** bestuur\n', 3],
    ['in capitals', '# Energie\n\nThema: energie\n', 3],
  ])('%s stay where they are, and their line is told', async (_, text, line) => {
    const files = mini({ [FILE]: text })
    expect(await fixed(files)).toEqual(files)
    const [found] = (await findingsOf(files)).filter((f) => f.file === FILE)
    expect(found?.ruleId).toBe('geen-front-matter')
    expect(found?.reason).toContain(`regel ${line} `)
  })
})

describe('facts whose first line is no fence', () => {
  const fenced = '---\nthema: energie\n---\n\n# Energie\n'
  it.each([
    ['below an empty line', `\n${fenced}`],
    ['in a code block', fenced.replace(/^---/, '```yaml').replace('\n---', '\n```')],
    ['between long dashes', fenced.replace(/^---$/gm, '—')],
    ['between four dashes', fenced.replace(/^---$/gm, '----')],
    ['between plus signs', fenced.replace(/^---$/gm, '+++')],
  ])('%s are told once, and get one', async (_, text) => {
    const files = mini({ [FILE]: text })
    const found = (await findingsOf(files)).filter((f) => f.file === FILE)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['geen-front-matter'])
    expect((await fixed(files))[FILE]).toBe(fenced)
  })
})

describe('facts behind a character that nobody sees', () => {
  it.each(['\ufeff\ufeff', '\u200b', '\ufeff\u200b', '\u2060', '\u200e'])(
    '%j are read, and it goes',
    async (unseen) => {
      const text = '---\nthema: energie\nnu: 9\n---\n\n# Energie\n'
      const files = mini({ [FILE]: unseen + text })
      const found = (await findingsOf(files)).map((f) => `${f.start.line} ${f.ruleId}`)
      expect(found).toEqual(['1 onzichtbaar-teken', '3 ongeldige-waarde'])
      expect((await fixed(files))[FILE]).toBe((unseen.startsWith('\ufeff') ? '\ufeff' : '') + text)
    },
  )
})

describe('a character of two halves that nobody sees', () => {
  it.each(['\u{e0041}', '\u{e0041}\u{e0042}', '\u{e0001}', '\u{e007f}', '👍\u{e0067}', '𝒳\u{e0020}\u{e0020}'])(
    'goes whole: %j',
    async (unseen) => {
      const text = `---\nthema: energie\n---\n\n# Energie\n\nSamen op${unseen}wekken 👍.\n`
      const files = mini({ [FILE]: text })
      const tags = (said: string): string => said.replace(/[\u{e0000}-\u{e007f}]/gu, '')
      expect((await fixed(files))[FILE]).toBe(tags(text))
      const { out } = await masterplan(['validate'], files)
      expect(out).toContain(
        `teken zonder breedte, U+${(unseen.match(/[\u{e0000}-\u{e007f}]/u)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      )
    },
  )
})

describe('an id', () => {
  const item = (title: string): string =>
    front('uitdagingen:\n  net-vol: { branches: [zorg] }\n', `\n# Energie\n\n## Uitdagingen\n\n### ${title}\n\nT.\n`)

  it.each([
    '{\\#net-vol}',
    '\\{#net-vol\\}',
    '{: #net-vol}',
    '{:#net-vol}',
    '{# net-vol}',
    '{ #net-vol }',
    '{#Net_Vol}',
    '{net-vol}',
    '{#net-vol',
    '#net-vol}',
    '{id=net-vol}',
    '{id="net-vol"}',
    '(#net-vol)',
    '[#net-vol]',
    '\\[#net-vol\\]',
    '^net-vol',
    '<a id="net-vol"></a>',
    '<a name="net-vol">',
  ])('in another spelling is told once, there, and stays the same: %s', async (spelling) => {
    const files = mini({ [FILE]: item(`Het net zit vol ${spelling}`) })
    const told = (await findingsOf(files)).filter((f) => f.file === FILE && f.severity === 'error').map((f) => f.ruleId)
    expect(told).toEqual(['ongeldige-kop-id'])
    expect((await fixed(files))[FILE]).toBe(item('Het net zit vol {#net-vol}'))
  })

  it('in front of a title moves behind it', async () => {
    expect((await fixed(mini({ [FILE]: item('{#net-vol} Het net') })))[FILE]).toBe(item('Het net {#net-vol}'))
  })

  it.each(['Fase (#2)', 'CO^2', 'Plan [1]', 'Het {kale} net', 'Groei > 3 en < 5', 'C#'])(
    'is not seen in a title like %s',
    async (title) => {
      const text = front('', `\n# Energie\n\n## Uitdagingen\n\n### ${title}\n\nT.\n`)
      const found = (await findingsOf(mini({ [FILE]: text }))).filter((f) => f.file === FILE)
      expect(found.map((f) => f.ruleId)).not.toContain('ongeldige-kop-id')
    },
  )

  it('that was lost comes back where its words are in the title', async () => {
    expect((await fixed(mini({ [FILE]: item('Het net zit vol') })))[FILE]).toBe(item('Het net zit vol {#net-vol}'))
  })

  it.each([
    ['beside facts that may be its own', item('Te weinig stroom')],
    ['where two could have it', item('Het net zit vol\n\nT.\n\n### Net is vol')],
    [
      'beside a reference that may mean it',
      front(
        'projecten:\n  hub: { wensen: [delen] }\n',
        ITEMS.replace('### Zon delen {#zon}', '### Zonnestroom voor elkaar'),
      ),
    ],
  ])('is not made up %s', async (_, text) => {
    const files = mini({ [FILE]: text })
    expect(await fixed(files)).toEqual(files)
    const told = (await findingsOf(files)).filter((f) => f.file === FILE)
    expect(told.map((f) => f.reason)).toEqual([expect.stringContaining('geen kop')])
  })

  it('that the version before had comes back by the title', async () => {
    const text = (heading: string): string => front('', `\n## Wensen\n\n### ${heading}\n\nT.\n`)
    const then = await open(world(mini({ [FILE]: text('Zonnestroom {#delen}') })).host)
    const now = await open(world(mini({ [FILE]: text('Zonnestroom') })).host)
    const previous = { set: then.set, revision: 'abcdef0123' }
    const mended = await fix(now, { language: 'nl', today: '2026-11-23', previous }, () => true)
    expect(mended.texts.get(FILE)).toBe(text('Zonnestroom {#delen}'))
  })

  it('that a reference names comes back as well', async () => {
    const text = (zon: string): string => front('projecten:\n  hub: { wensen: [zon] }\n', ITEMS.replace('{#zon}', zon))
    expect((await fixed(mini({ [FILE]: text('').replace('delen \n', 'delen\n') })))[FILE]).toBe(text('{#zon}'))
  })
})

it('leaves to a person what an edit outside the file would mend', async () => {
  const dated = (line: string): string =>
    front('', `\n## Projectvoorstellen\n\n### Hub {#hub}\n\nT.\n\n#### Voortgang\n\n${line}\n`)
  for (const line of ['- 6 oktober\n  2026: Overleg.', '- \n2026/10/06: Overleg.', '- 6\n  oktober\n  2026: x']) {
    const files = mini({ [FILE]: dated(line) })
    const after = String((await fixed(files))[FILE])
    expect(after.length).toBeLessThan(dated(line).length + 20)
    for (const { edits } of await findingsOf(files)) for (const { start } of edits) expect(start).toBeGreaterThan(0)
  }
})

describe('every fix that is offered', () => {
  it('mends, and nothing else is wrong after it: the broken corpus', async () => {
    expect(await tryEach(folder('test/rules/broken'))).toBeGreaterThan(5)
  })

  it.each(readdirSync('test/cli/bad-edits'))('and so with the bad edits of volunteers: %s', async (name) => {
    await tryEach(bad(name))
    const once = await fixed(bad(name))
    expect(await fixed(once)).toEqual(once)
  })
})

describe('what is suggested', () => {
  it('is not what stands there, and is not refused when it is followed', async () => {
    let followed = 0
    for (const files of [folder('test/rules/broken'), ...readdirSync('test/cli/bad-edits').map(bad)]) {
      for (const { file, ruleId, reason, start, end } of await findingsOf(files)) {
        const [, meant] = /Bedoelde u “([^”]+)”\?/.exec(reason) ?? []
        const text = String(files[file] ?? '')
        if (meant === undefined || start.offset === end.offset || !file.endsWith('.md')) continue
        const there = text.slice(start.offset, end.offset)
        expect([ruleId, there.replace(/^["']|["']$/g, '')]).not.toEqual([ruleId, meant])
        const after = await findingsOf({
          ...files,
          [file]: applyEdits(text, [{ start: start.offset, end: end.offset, text: meant }]),
        })
        const same = after.filter((f) => f.ruleId === ruleId && f.file === file && f.start.offset === start.offset)
        expect([ruleId, there, meant, same.map((f) => f.reason)]).toEqual([ruleId, there, meant, []])
        followed++
      }
    }
    expect(followed).toBeGreaterThan(5)
  })

  it('is no month where a day is asked', async () => {
    const [found] = (await findingsOf(mini({ [FILE]: front('bijgewerkt: okt 2026\n', ITEMS) }))).filter(
      (f) => f.file === FILE,
    )
    expect([found?.ruleId, /Bedoelde u/.test(found?.reason ?? '')]).toEqual(['onmogelijke-datum', false])
  })
})

it('is written nowhere by a dry run', async () => {
  const { written } = await masterplan(['fix', '--dry-run'], mini({ [FILE]: hub('partners: [Gemeente]') }))
  expect(written[PATH]).toBeUndefined()
})
