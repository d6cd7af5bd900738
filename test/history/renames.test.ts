/** Kringen and themes under another name: what compares plans follows, and reasons are those that changed. */
import { describe, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { type Files, mini } from '../world.ts'

const yaml = String(mini()['masterplan.yaml'])
const survey = 'energie;water\n5;1\n4;2\n5;2\n4;1\n5;3\n5;1\n4;2\n5;2\n4;1\n5;3\n'
const theme = (slug: string, ids: string[]): string =>
  `---\nthema: ${slug}\nprojecten:\n${ids.map((id) => `  ${id}: { fase: idee }\n`).join('')}---\n\n## Projectvoorstellen\n\n${ids.map((id) => `### Plan ${id} {#${id}}\n\nTekst van ${id}.\n\n#### Besluiten\n\n- 2026-01-02 (ALV): Doen.\n`).join('\n')}`
const START = mini({
  'noord/energie.md': theme('energie', ['hub', 'dak']),
  'noord/water.md': theme('water', ['ton']),
  'noord/enquete.csv': survey,
  'zuid/energie.md': theme('energie', ['hub']),
  'zuid/enquete.csv': survey,
})

/** The files with another kring or theme in place of one. */
const moved = (files: Files, from: RegExp, to: string, front: [string, string]): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) =>
      from.test(path) ? [path.replace(from, to), String(text).replace(...front)] : [path, text],
    ),
  )
const renamedKring = (entry: string): Files => ({
  ...moved(START, /^noord\//, 'oost/', ['kring: noord', 'kring: oost']),
  'masterplan.yaml': yaml.replace('noord: { naam: Noord, leden: 20 }', entry),
})
const renamedTheme: Files = {
  ...Object.fromEntries(
    Object.entries(moved(START, /water\.md$/, 'regen.md', ['thema: water', 'thema: regen'])).map(([path, text]) => [
      path,
      path.endsWith('.csv') ? String(text).replace('energie;water', 'energie;regen') : text,
    ]),
  ),
  'masterplan.yaml': yaml.replace('water: { naam: Water }', 'regen: { naam: Regen, voorheen: [water] }'),
}

/** What a command says once these files take the place of the first. */
async function then(files: Files, ...argv: string[]): Promise<string> {
  const repo = repository()
  try {
    for (const [path, text] of Object.entries(START)) repo.put(path, text ?? '')
    repo.commit('Eerste', { date: '2026-01-10' })
    for (const path of Object.keys(START)) if (!(path in files)) repo.remove(path)
    for (const [path, text] of Object.entries(files)) repo.put(path, text ?? '')
    if (argv[0] === 'history') repo.commit('Tweede', { date: '2026-02-10' })
    return (await repo.masterplan(...argv)).out.replace(/\s+/g, ' ')
  } finally {
    repo.drop()
  }
}

describe('a kring under another name', () => {
  const files = renamedKring('oost: { naam: Oost, voorheen: [noord], leden: 31 }')

  it.each([
    ['voorheen', files],
    ['its old name as an alias', renamedKring('oost: { naam: Oost, aliassen: [Noord], leden: 31 }')],
    ['its old id as an alias', renamedKring('oost: { naam: Oost, aliassen: [noord], leden: 31 }')],
  ])('is one change by %s: no move, no finding, no rank, nothing twice', async (_, renamed) => {
    const text = await then(renamed, 'changes', 'HEAD')
    expect(text).toContain('heet nu “Oost” (was “Noord”)')
    expect(text).toContain('het aantal leden van 20 naar 31')
    expect(text).not.toMatch(/nieuw|verdwenen|verhuisde|Volgorde|Plan hub|bevinding/)
  })

  it('keeps its promises, its decisions and its story', async () => {
    expect(await then(files, 'report', 'oost', '--since', 'HEAD', '--format', 'txt', '-o', '-')).toContain(
      'Toen stonden 3 projecten en wensen in het plan',
    )
    expect(await then(files, 'validate')).not.toMatch(/besluit-verdwenen|fase-overgang/)
    const story = await then(files, 'history', 'oost/energie/dak')
    expect(story).toContain('10 jan 2026')
    expect(story).not.toContain('10 feb 2026')
  })

  it('is found by its old name', async () => {
    expect(await then(files, 'rank', 'noord')).toContain('Oost')
  })

  it('in its entry alone, and not in its folder, is one finding', async () => {
    const slip = yaml.replace(
      'noord: { naam: Noord, leden: 20 }',
      'nord: { naam: Noord, aliassen: [Noord], leden: 20 }',
    )
    const text = await then({ ...START, 'masterplan.yaml': slip }, 'validate')
    expect(text).toContain('Bedoelde u “noord”?')
    expect(text).toContain('✖ 1 fout, ')
  })

  it('with neither is another kring', async () => {
    const text = await then(renamedKring('oost: { naam: Oost, leden: 20 }'), 'changes', 'HEAD')
    expect(text).toContain('nieuwe kring')
    expect(text).toContain('kring verdwenen')
  })
})

describe('a theme under another name', () => {
  it('is one change in every kring, and the same votes', async () => {
    const text = await then(renamedTheme, 'changes', 'HEAD')
    expect(text).not.toMatch(/nieuw thema|verdwenen|verhuisde|Volgorde|Plan ton|bevinding/)
    expect(text).toContain('Regen')
  })

  it('keeps the votes of a survey that was asked under its old name', async () => {
    const asAsked = { ...renamedTheme, 'noord/enquete.csv': survey, 'zuid/enquete.csv': survey }
    expect(await then(asAsked, 'validate')).not.toContain('enquete-kolom')
    expect(await then(asAsked, 'rank', 'noord', '--json')).toBe(await then(renamedTheme, 'rank', 'noord', '--json'))
    const text = await then(asAsked, 'changes', 'HEAD')
    expect(text).not.toMatch(/nieuw thema|verdwenen|verhuisde|Volgorde|enquête|stemmen|bevinding/)
  })

  it('that took in another has no votes of its parts, which is told at their columns', async () => {
    const both = {
      ...renamedTheme,
      'masterplan.yaml': String(renamedTheme['masterplan.yaml']).replace('[water]', '[water, riool]'),
      'noord/enquete.csv': survey.replace('energie;water', 'riool;water'),
    }
    const text = await then(both, 'validate')
    expect(text.match(/enquete-kolom/g)).toHaveLength(2)
  })
})

describe('kringen that merge', () => {
  const files: Files = {
    ...renamedKring('oost: { naam: Oost, voorheen: [noord, zuid], leden: 60 }'),
    'oost/energie.md': theme('energie', ['hub', 'dak', 'kabel']),
  }
  for (const path of Object.keys(files)) if (path.startsWith('zuid/')) delete files[path]
  files['masterplan.yaml'] = String(files['masterplan.yaml']).replace(/ {2}zuid: .*\n/, '')

  it('go on as one, and the other is told to be merged', async () => {
    const text = await then(files, 'changes', 'HEAD')
    expect(text).toContain('heet nu “Oost”')
    expect(text).toContain('opgegaan in Oost')
    expect(text).not.toContain('kring verdwenen')
  })
})

describe('a kring that splits', () => {
  const files: Files = {
    ...renamedKring(
      'oost: { naam: Oost, voorheen: [noord], leden: 10 }\n  west: { naam: West, voorheen: [noord], leden: 10 }',
    ),
    'oost/energie.md': theme('energie', ['hub']),
    'west/energie.md': theme('energie', ['dak']),
    'west/kring.md': '---\nkring: west\n---\n\n# West\n',
  }

  it('goes on as the first, and what went to the other has moved', async () => {
    const text = await then(files, 'changes', 'HEAD')
    expect(text).toContain('heet nu “Oost”')
    expect(text).toContain('Plan dak (Energie): verhuisde van Noord, Energie naar West, Energie')
    expect(text).not.toContain('kring verdwenen')
  })
})

describe('a theme that splits or goes up in another', () => {
  const themes = (entries: string, front: string, over: Files): Files => ({
    'masterplan.yaml': yaml.replace('energie: { naam: Energie, definitie: Samen schoon opwekken. }', entries),
    'noord/kring.md': START['noord/kring.md'] ?? '',
    'noord/water.md': START['noord/water.md'] ?? '',
    'noord/stroom.md': theme('stroom', ['hub']).replace('thema: stroom', front),
    ...over,
  })
  const split = themes(
    'stroom: { naam: Stroom, voorheen: [energie] }\n  warmte: { naam: Warmte, voorheen: [energie] }',
    'thema: stroom',
    { 'noord/warmte.md': theme('warmte', ['dak']) },
  )
  const merged = {
    ...themes('stroom: { naam: Stroom, voorheen: [energie, water] }', 'thema: stroom', {}),
    'noord/stroom.md': theme('stroom', ['hub', 'dak', 'ton']),
  }
  const without = (files: Files, file: string, from: string): Files => {
    const { [file]: _, ...rest } = files
    return { ...rest, 'masterplan.yaml': String(files['masterplan.yaml']).replace(from, '') }
  }

  it.each<[string, Files, string[], RegExp]>([
    [
      'an item comes from what it was called',
      split,
      ['changes', 'HEAD'],
      /Plan dak \(Warmte\): verhuisde van Energie naar Warmte/,
    ],
    ['and not from what that is called now', split, ['changes', 'HEAD'], /^(?!.*verhuisde van Stroom)/],
    ['in English too', split, ['changes', 'HEAD', '--lang', 'en'], /from Energie to Warmte/],
    [
      'one that went up in another did not lapse',
      without(merged, 'noord/water.md', '  water: { naam: Water }\n'),
      ['changes', 'HEAD'],
      /Thema “Water” is opgegaan in “Stroom”/,
    ],
    [
      'nor in English',
      without(merged, 'noord/water.md', '  water: { naam: Water }\n'),
      ['changes', 'HEAD', '--lang', 'en'],
      /“Water” was merged into “Stroom”/,
    ],
    [
      'one that is gone did',
      without(split, 'noord/water.md', '  water: { naam: Water }\n'),
      ['changes', 'HEAD'],
      /Thema “Water” is vervallen/,
    ],
  ])('%s', async (_, files, argv, told) => {
    expect(await then(files, ...argv)).toMatch(told)
  })
})

describe('the reasons of a place that moved', () => {
  const few = `${survey.split('\n').slice(0, 6).join('\n')}\n`
  const withTheme = (text: string): string =>
    text.replace('water: { naam: Water }', 'water: { naam: Water }\n  lucht: { naam: Lucht }')
  const scores = (text: string): string =>
    text
      .trimEnd()
      .split('\n')
      .map((line, i) => `${line};${i === 0 ? 'lucht' : 5}`)
      .join('\n')

  it.each<[string, Files, RegExp, RegExp]>([
    [
      'a kring that falls below what counts',
      { ...START, 'zuid/enquete.csv': few.replace(/\d;\d/g, '1;5') },
      /Zuid\/West: Water van plaats 2 naar 1 \(andere stemmen\)/,
      /manier van tellen|weging/,
    ],
    [
      'a theme more',
      {
        ...START,
        'masterplan.yaml': withTheme(yaml),
        'noord/enquete.csv': scores(survey),
        'zuid/enquete.csv': scores(survey),
        'noord/lucht.md': '---\nthema: lucht\n---\n',
        'zuid/lucht.md': '---\nthema: lucht\n---\n',
      },
      /andere thema’s in de lijst/,
      /manier van tellen|weging|andere stemmen/,
    ],
    [
      'other votes',
      { ...START, 'zuid/enquete.csv': survey.replaceAll('5;', '1;').replaceAll('4;', '1;') },
      /andere stemmen/,
      /manier van tellen|weging|telt/,
    ],
    [
      'a setting',
      {
        ...START,
        'masterplan.yaml': yaml.replace('prioritering:\n', 'prioritering:\n  themas: { minimum-respons: 12 }\n'),
      },
      /een andere manier van tellen/,
      /andere stemmen|weging/,
    ],
    [
      'a kring and a theme',
      {
        ...START,
        'masterplan.yaml': withTheme(yaml),
        'noord/enquete.csv': scores(survey),
        'zuid/enquete.csv': scores(few),
        'noord/lucht.md': '---\nthema: lucht\n---\n',
        'zuid/lucht.md': '---\nthema: lucht\n---\n',
      },
      /andere thema’s in de lijst en Zuid\/West telt niet meer mee/,
      /manier van tellen|weging/,
    ],
  ])('%s', async (_, files, told, never) => {
    const text = await then(files, 'changes', 'HEAD')
    const part = /Volgorde van de thema’s(.*?)(Hoe volledig|Totalen|Nieuwe bevindingen|$)/.exec(text)?.[1] ?? ''
    expect(part).toMatch(told)
    expect(part).not.toMatch(never)
  })
})

describe('a file that an editor saved with its accents apart', () => {
  const accents = (text: string): string =>
    text
      .replaceAll('Plan hub', 'Café één')
      .replaceAll('Tekst van hub', 'Ideeën voor het plein')
      .replaceAll('Doen.', 'Eén keer proberen.')
  const saved = (form: 'NFC' | 'NFD'): Files =>
    Object.fromEntries(Object.entries(START).map(([path, text]) => [path, accents(String(text)).normalize(form)]))

  it.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const)('reads the same: from %s to %s', async (from, to) => {
    const repo = repository()
    try {
      for (const [path, text] of Object.entries(saved(from))) repo.put(path, text ?? '')
      repo.commit('Eerste', { date: '2026-01-10' })
      for (const [path, text] of Object.entries(saved(to))) repo.put(path, text ?? '')
      expect((await repo.masterplan('changes', 'HEAD')).out).toContain('Er is niets veranderd in de plannen.')
      expect((await repo.masterplan('validate')).out).not.toMatch(/besluit-verdwenen|herschreven|id-hergebruikt/)
    } finally {
      repo.drop()
    }
  })
})
