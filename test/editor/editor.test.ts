/** The language server, asked as an editor asks it. */
import { describe, expect, it } from 'vitest'
import { findings, masterplan, mini } from '../world.ts'
import { type Diagnostic, editor, ROOT, uri } from './client.ts'

const ENERGIE = `---
thema: energie
wensen:
  zon: { steun: 3 }
projecten:
  hub:
    fase: idee
    signaal: groen
    wensen: [zon]
    partners: [gemeente]
---

# Energie

## Wensen

### Samen zon {#zon}

Daken delen, zie [water](water.md).

## Projectvoorstellen

### Energiehub {#hub}

Een hub.
`
const ZUID =
  '---\nthema: water\nprojecten:\n  sloot:\n    fase: idee\n    geblokkeerd-door: [noord/energie/hub]\n---\n\n# Water\n\n## Projectvoorstellen\n\n### Sloot {#sloot}\n\nEerst de hub.\n'
const FILES = mini({ 'noord/energie.md': ENERGIE, 'zuid/water.md': ZUID })
const FILE = 'noord/energie.md'
const opened = async (text: string, language?: 'nl' | 'en') => {
  const made = await editor(FILES, language)
  return { ...made, ...(await made.type(FILE, text)) }
}
const labels = (items: { label: string }[] | null): string[] => (items ?? []).map(({ label }) => label)

describe('what is wrong', () => {
  it.each([
    ['a phase that is none', ENERGIE.replace('fase: idee', 'fase: bezig')],
    ['a partner that nobody knows', ENERGIE.replace('[gemeente]', '[gemeentte]')],
    ['front matter that can’t be read', ENERGIE.replace('{ steun: 3 }', '{ steun: 3')],
    ['no finding', ENERGIE],
  ])('is told of unsaved text as validate tells it: %s', async (_, text) => {
    const { diagnostics, end } = await opened(text)
    const said = (d: Diagnostic): string => `${FILE}:${d.range.start.line + 1}:${d.range.start.character + 1} ${d.code}`
    const expected = (await findings({ ...FILES, [FILE]: text })).filter((one) => one.startsWith(FILE))
    expect(diagnostics.filter(({ severity }) => severity < 3).map(said)).toEqual(expected)
    end()
  })

  it('goes away when it is mended', async () => {
    const { type, diagnostics, end } = await opened(ENERGIE.replace('fase: idee', 'fase: bezig'))
    expect(diagnostics.map(({ code }) => code)).toContain('ongeldige-waarde')
    expect((await type(FILE, ENERGIE)).diagnostics.map(({ code }) => code)).not.toContain('ongeldige-waarde')
    end()
  })
})

describe('completion', () => {
  it.each([
    ['fields of a project', 'signaal: groen\n', 'signaal: groen\n    ¦\n', ['fase', 'trekker', 'planning']],
    ['fields in one line', '{ steun: 3 }', '{ steun: 3, ¦ }', ['zekerheid', 'uitdagingen']],
    ['phases', 'fase: idee', 'fase: ¦', ['idee', 'uitvoering', 'on-hold']],
    ['partners', '[gemeente]', '[gemeente, f¦]', ['gemeente', 'fonds']],
    ['wishes of all kringen', 'wensen: [zon]', 'wensen: [¦]', ['zon']],
    [
      'projects elsewhere',
      'signaal: groen\n',
      'signaal: groen\n    geblokkeerd-door: [zuid/¦]\n',
      ['zuid/water/sloot'],
    ],
    ['entries of a list in lines', 'partners: [gemeente]', 'partners:\n      - ¦', ['gemeente', 'fonds']],
  ])('knows %s', async (_, was, is, wanted) => {
    const { ask, end } = await opened(ENERGIE.replace(was, is))
    expect(labels(await ask('textDocument/completion'))).toEqual(expect.arrayContaining(wanted))
    end()
  })

  it('knows the rules in masterplan.yaml, and says what each is', async () => {
    const made = await editor(FILES)
    const { ask } = await made.type('masterplan.yaml', `${FILES['masterplan.yaml']}regels:\n  ¦\n`)
    const items = await ask<{ label: string; detail: string }[]>('textDocument/completion')
    expect(items.find(({ label }) => label === 'dubbele-id')?.detail).toContain('Id komt dubbel voor')
    made.end()
  })

  it('replaces a whole reference, and offers nothing in a sentence', async () => {
    const { ask, type, end } = await opened(
      ENERGIE.replace('signaal: groen\n', 'signaal: groen\n    geblokkeerd-door: [zuid/wa¦]\n'),
    )
    const [{ textEdit } = { textEdit: undefined }] =
      await ask<{ textEdit: { range: object; newText: string } }[]>('textDocument/completion')
    expect(textEdit).toMatchObject({ range: { start: { character: 23 }, end: { character: 30 } } })
    expect(await (await type(FILE, ENERGIE.replace('Een hub.', 'Een ¦hub.'))).ask('textDocument/completion')).toEqual(
      [],
    )
    end()
  })
})

describe('hover', () => {
  const told = async (text: string, language: 'nl' | 'en' = 'nl'): Promise<string> => {
    const { ask, end } = await opened(text, language)
    const found = await ask<{ contents: { value: string } } | null>('textDocument/hover')
    end()
    return found?.contents.value ?? ''
  }
  it('tells of the item that is meant', async () => {
    expect(await told(ENERGIE.replace('[zon]', '[z¦on]'))).toContain('**Samen zon** `noord/energie/zon`')
  })
  it('tells what a field is for, in the language of the workspace', async () => {
    expect(await told(ENERGIE.replace('signaal:', 'sign¦aal:'))).toMatch(/^`signaal`: .{10}/)
    expect(await told(ENERGIE.replace('signaal:', 'sign¦aal:'), 'en')).toMatch(/^`signaal`: .*(green|goes)/)
  })
  it('tells what is wrong, why, and what to do', async () => {
    expect(await told(ENERGIE.replace('fase: idee', 'fase: be¦zig'))).toContain('**ongeldige-waarde**')
  })
  it('says an association’s own word for kring in what a field is for, as completion does', async () => {
    const own = { ...FILES, 'masterplan.yaml': `woorden: { kring: [wijk, wijken] }\n${FILES['masterplan.yaml']}` }
    const made = await editor(own)
    const kring = (line: string) => `---\nkring: noord\n${line}\n---\n\n## Stip op de horizon\n\nEen stip.\n`
    const over = await made.type(
      'noord/kring.md',
      kring('enquetes: { 2024: { van: 2024-01-01, tot: 2024-02-01, led¦en: 20 } }'),
    )
    const found = await over.ask<{ contents: { value: string } }>('textDocument/hover')
    expect(found.contents.value).toBe('`leden`: Hoeveel leden de wijk heeft.')
    const offered = await made.type(
      'noord/kring.md',
      kring('enquetes: { 2024: { van: 2024-01-01, tot: 2024-02-01, ¦ } }'),
    )
    const items = await offered.ask<{ label: string; detail: string }[]>('textDocument/completion')
    expect(items.find(({ label }) => label === 'leden')?.detail).toBe('Hoeveel leden de wijk heeft.')
    made.end()
  })
  it('lets nothing of a plan act', async () => {
    const text = ENERGIE.replace('Een hub.', '![](https://example.org/x.png) <img src=x>').replace('hub:', 'h¦ub:')
    expect(await told(text)).not.toMatch(/[^\\]!\[|[^\\]<img/)
  })
})

describe('names', () => {
  it('lead to the heading, also in another file, and back to all that refers to them', async () => {
    const made = await editor(FILES)
    const { ask } = await made.type('zuid/water.md', ZUID.replace('energie/hub', 'energie/h¦ub'))
    expect(await ask('textDocument/definition')).toMatchObject({ uri: uri(FILE), range: { start: { line: 22 } } })
    const all = await ask<{ uri: string }[]>('textDocument/references', { context: { includeDeclaration: true } })
    expect(all.map((one) => one.uri)).toEqual([uri(FILE), uri('zuid/water.md')])
    made.end()
  })

  it('are changed in all files at once, with what they were called, and no other byte', async () => {
    const { ask, made, end } = await opened(ENERGIE.replace('{#hub}', '{#h¦ub}'))
    expect(await ask('textDocument/prepareRename')).toMatchObject({ placeholder: 'hub' })
    const texts = made(await ask('textDocument/rename', { newName: 'energiehub' }))
    expect(texts).toEqual({
      [FILE]: ENERGIE.replace('  hub:\n', '  energiehub:\n')
        .replace('[gemeente]\n', '[gemeente]\n    voorheen: [hub]\n')
        .replace('{#hub}', '{#energiehub}'),
      'zuid/water.md': ZUID.replace('energie/hub', 'energie/energiehub'),
    })
    const { out } = await masterplan(['validate', '--json'], { ...FILES, ...texts })
    expect(JSON.parse(out).findings.filter((f: { severity: string }) => f.severity === 'error')).toEqual([])
    end()
  })

  it('that are taken or none are refused with a sentence', async () => {
    const { ask, end } = await opened(ENERGIE.replace('{#hub}', '{#h¦ub}'))
    await expect(ask('textDocument/rename', { newName: 'zon' })).rejects.toThrow(/zon/)
    await expect(ask('textDocument/rename', { newName: 'Geen Id' })).rejects.toThrow(/geen-id/)
    end()
  })
})

interface Action {
  title: string
  edit: Parameters<Awaited<ReturnType<typeof editor>>['made']>[0]
}

describe('what can be done about a finding', () => {
  const actions = async (text: string) => {
    const { ask, diagnostics, made, end } = await opened(text)
    const all = await ask<Action[]>('textDocument/codeAction', {
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics },
    })
    end()
    return all.map(({ title, edit }) => ({ title, text: made(edit)[FILE] ?? '' }))
  }
  it('mends as fix does', async () => {
    const text = ENERGIE.replace('fase: idee', 'fase: Idee')
    const { written } = await masterplan(['fix'], { ...FILES, [FILE]: text })
    expect((await actions(text)).map((one) => one.text)).toContain(written[`${ROOT}/${FILE}`])
  })
  it('makes room for an explanation', async () => {
    const found = await actions(ENERGIE.replace('signaal: groen', 'signaal: rood'))
    expect(found.find(({ title }) => title.includes('toelichting'))?.text).toContain('\n    toelichting:\n')
  })
  it.each([
    [
      'ends with the name of another',
      'partners: [gemeente]\n',
      'partners: [gemeente]\n  energiehub:\n    signaal: rood\n',
      'signaal: rood\n',
    ],
    [
      'names another in a comment',
      '    signaal: groen\n',
      '    # net als de sloot:\n    signaal: rood\n',
      'wensen: [zon]\n',
    ],
  ])('makes room in the project itself, also where it %s', async (_, was, is, before) => {
    const others = ['sloot', 'energiehub'].map((id) => `\n### ${id} {#${id}}\n\nTekst.\n`).join('')
    const text = ENERGIE.replace(was, is).replace('  hub:\n', '  sloot: { fase: idee }\n  hub:\n') + others
    const found = await actions(text)
    expect(found.find(({ title }) => title.includes('toelichting'))?.text).toBe(
      text.replace(before, `${before}    toelichting:\n`),
    )
  })
  it('excuses it, once a reason is typed', async () => {
    const found = await actions(ENERGIE.replace('signaal: groen', 'signaal: rood'))
    const { title = '', text = '' } = found.find((one) => one.title.startsWith('Sluit')) ?? {}
    const rule = title.split(' ')[1] ?? ''
    const rules = async (content: string): Promise<string[]> => {
      const { out } = await masterplan(['validate', '--json'], { ...FILES, [FILE]: content })
      const all = JSON.parse(out).findings as { file: string; ruleId: string }[]
      return all.filter(({ file }) => file === FILE).map(({ ruleId }) => ruleId)
    }
    expect(await rules(text)).toContain('uitzondering-zonder-reden')
    expect(await rules(text.replace(`${rule}: `, `${rule}: staat in de notulen`))).not.toContain(rule)
  })
})

describe('a file', () => {
  it('is laid out as format does', async () => {
    const text = ENERGIE.replace('    fase: idee\n    signaal: groen\n', '    signaal: groen\n    fase: idee\n')
    const { ask, changed, end } = await opened(text)
    const edits = await ask<Parameters<typeof changed>[1]>('textDocument/formatting', { options: {} })
    const { written } = await masterplan(['format'], { ...FILES, [FILE]: text })
    expect(changed(FILE, edits)).toBe(written[`${ROOT}/${FILE}`])
    end()
  })
  it('has its headings as symbols and folds, and its links lead to files', async () => {
    const { ask, end } = await opened(ENERGIE)
    const [top] =
      await ask<{ name: string; children: { name: string; children: { name: string }[] }[] }[]>(
        'textDocument/documentSymbol',
      )
    expect(top?.children.map(({ name, children }) => [name, children.map((c) => c.name)])).toEqual([
      ['Wensen', ['Samen zon']],
      ['Projectvoorstellen', ['Energiehub']],
    ])
    const folds = await ask<{ startLine: number }[]>('textDocument/foldingRange')
    expect(folds.map(({ startLine }) => startLine)).toEqual([0, 12, 14, 16, 20, 22])
    expect(await ask('textDocument/documentLink')).toMatchObject([{ target: uri('noord/water.md') }])
    end()
  })
})

it('finds items of all kringen by a part of their name', async () => {
  const made = await editor(FILES)
  const found = await made.ask<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: 'slo' })
  expect(found).toMatchObject([{ name: 'Sloot', location: { uri: uri('zuid/water.md') } }])
  made.end()
})

it('leaves files that are no part of the plans alone', async () => {
  const made = await editor(FILES)
  const asked = { textDocument: { uri: 'file:///elsewhere/x.md' }, position: { line: 0, character: 0 } }
  expect(await made.ask('textDocument/hover', asked)).toBe(null)
  made.end()
})
