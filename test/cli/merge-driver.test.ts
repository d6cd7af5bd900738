/** Real merges in a real repository: git with its own driver, and with ours as `git-setup` sets it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { driverCommand, withAttributes, withoutAttributes } from '../../src/workspace/git/merge-driver.ts'
import { type Repository, repository } from '../repository.ts'
import { masterplan, mini, world } from '../world.ts'

const PLANS = 'mijn [nieuwe] plannen'
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-’s merge '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const theme = (thema: string, title = thema): string => `---
thema: ${thema}
bijgewerkt: 2026-01-01
projecten:
  hub:
    fase: idee
    signaal: groen
    planning: { start: 2027-01, eind: 2028-06 }
---

# ${title}

## Projectvoorstellen

### Hub {#hub}

Een hub.

#### Voortgang

- 2026-01-01: Begonnen.
`
type Edit = [from: string | RegExp, to: string]
const add = (id: string): Edit[] => [
  [/(?=---\n\n#)/, `  ${id}:\n    fase: idee\n`],
  [/$/, `\n### ${id.toUpperCase()} {#${id}}\n\nTekst van ${id}.\n`],
]
const CASES: Record<string, { ours: Edit[]; theirs: Edit[]; holds: (string | RegExp)[] }> = {
  'noord/energie.md': {
    ours: [['fase: idee', 'fase: verkenning']],
    theirs: [['groen', 'oranje']],
    holds: ['fase: verkenning\n    signaal: oranje\n'],
  },
  'noord/water.md': {
    ours: add('accu'),
    theirs: add('bron'),
    holds: ['  accu:\n    fase: idee\n  bron:\n', /Tekst van accu\.\n\n### BRON \{#bron\}\n\nTekst van bron\.\n$/],
  },
  'zuid/energie.md': {
    ours: [['- 2026-01-01', '- 2026-11-01: Van hier.\n- 2026-01-01']],
    theirs: [['- 2026-01-01', '- 2026-11-03: Van daar.\n- 2026-01-01']],
    holds: ['- 2026-11-03: Van daar.\n- 2026-11-01: Van hier.\n- 2026-01-01'],
  },
  'zuid/kring.md': {
    ours: [['bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-02']],
    theirs: [['bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-20']],
    holds: ['bijgewerkt: 2026-11-20\n'],
  },
  'masterplan.yaml': {
    ours: [['leden: 20', 'leden: 21']],
    theirs: [['naam: Noord,', 'naam: Noorden,']],
    holds: ['noord: { naam: Noorden, leden: 21 }'],
  },
}
const CLASH = {
  'zuid/water.md': [
    ['groen', 'rood'],
    ['groen', 'oranje'],
  ],
  'noord/kring.md': [
    ['horizon: [', 'horizon: [[1'],
    ['horizon: [', 'horizon: [[2'],
  ],
} as const

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((all, [from, to]) => all.replace(from, () => to), text)

let repo: Repository
const at = (file: string): string => `${PLANS}/${file}`
const read = (file: string): string => readFileSync(join(repo.path, at(file)), 'utf8')
const merge = (): string => {
  try {
    repo.git('checkout', '-qf', 'hier')
    return repo.git('merge', 'daar', '-m', 'samen')
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}
const setup = (...argv: string[]) => repo.at(PLANS)('git-setup', ...argv)

beforeAll(() => {
  repo = repository(folder)
  const files: Record<string, string> = {
    ...(mini() as Record<string, string>),
    'noord/energie.md': theme('energie'),
    'noord/water.md': theme('water'),
    'zuid/energie.md': theme('energie'),
    'zuid/water.md': theme('water'),
    'zuid/kring.md': '---\nkring: zuid\nbijgewerkt: 2026-01-01\n---\n\n## Stip op de horizon\n\nEen stip.\n',
    'noord/kring.md': '---\nkring: noord\nhorizon: [\n---\n\n# Noord\n',
  }
  for (const [file, text] of Object.entries(files)) repo.put(at(file), text)
  repo.commit('begin')
  for (const [branch, i] of [
    ['hier', 0],
    ['daar', 1],
  ] as const) {
    repo.git('checkout', '-qb', branch, 'main')
    for (const [file, { ours, theirs }] of Object.entries(CASES))
      repo.put(at(file), edited(files[file] ?? '', i === 0 ? ours : theirs))
    for (const [file, sides] of Object.entries(CLASH)) repo.put(at(file), edited(files[file] ?? '', [[...sides[i]]]))
    repo.commit(branch)
  }
})

describe('git-setup', () => {
  it('says what it would write, and writes nothing without --yes or a person to ask', async () => {
    const { code, out, err } = await setup()
    expect([code, err]).toEqual([2, 'Er is niets geschreven. Met --yes wel.\n'])
    expect(out).toContain('"/mijn \\\\[nieuwe\\\\] plannen/*/*.md" merge=masterplan')
    expect(out).toContain('merge-driver %O %A %B %L %P')
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  it('writes no more than is needed, takes it away again, and keeps what others wrote', async () => {
    repo.put('.gitattributes', '*.png binary')
    expect((await setup('--yes')).code).toBe(0)
    const once = readFileSync(join(repo.path, '.gitattributes'), 'utf8')
    expect(once.startsWith('*.png binary\n# ')).toBe(true)
    expect((await setup('--yes', '--lang', 'en')).out).toBe(
      'Git merges the plans in this clone field by field already.\n',
    )
    expect(readFileSync(join(repo.path, '.gitattributes'), 'utf8')).toBe(once)
    for (const file of [...Object.keys(CASES), ...Object.keys(CLASH)])
      expect(repo.git('check-attr', 'merge', '--', at(file))).toContain('merge: masterplan')
    expect(repo.git('check-attr', 'merge', '--', 'README.md', at('README.md'))).not.toContain('masterplan')
    expect((await setup('--remove', '--yes')).out).toContain('weer regel voor regel')
    expect(readFileSync(join(repo.path, '.gitattributes'), 'utf8')).toBe('*.png binary\n')
    expect(() => repo.git('config', '--get-regexp', '^merge\\.masterplan')).toThrow()
    expect((await setup('--remove', '--yes')).out).toBe('Git wist hier niet van dit programma.\n')
    repo.remove('.gitattributes')
  })

  it.each([
    [true, 0, ['merge.masterplan.name', 'merge.masterplan.driver']],
    [false, 0, []],
  ])('asks the person at the terminal, who says %s', async (answer, wanted, settings) => {
    const asked: string[] = []
    const dialogue = {
      note: async () => undefined,
      text: async () => null,
      select: async <T>({ message, options }: { message: string; options: readonly { value: T }[] }) => {
        asked.push(message)
        return options.find(({ value }) => value === answer)?.value ?? null
      },
    }
    const { host, written } = world(mini(), { dialogue })
    const set: (string | undefined)[] = []
    const git = (_: string, args: string[]): string | null => {
      if (args[0] === 'config' && args.length === 4 && args[2] !== '--get') set.push(args[2])
      return args[0] === 'rev-parse' ? '/work\n' : null
    }
    expect(await run({ ...host, git, program: ['/bin/node', '/x/masterplan.js'] }, ['git-setup'])).toBe(wanted)
    expect(asked).toEqual(['Dit schrijven?'])
    expect(set).toEqual(settings)
    expect(Object.keys(written)).toEqual(answer ? ['/work/.gitattributes'] : [])
  })

  it('needs a repository', async () => {
    const { code, err } = await masterplan(['git-setup', '--yes'])
    expect([code, err]).toEqual([2, expect.stringContaining('staat in geen git-repository')])
  })
})

describe('two branches', () => {
  it('clash in every file with git alone, and only where both say otherwise with the driver', async () => {
    const alone = merge()
    for (const file of [...Object.keys(CASES), ...Object.keys(CLASH)])
      expect(alone).toContain(`CONFLICT (content): Merge conflict in ${at(file)}`)
    const unread = read('noord/kring.md')
    repo.git('merge', '--abort')
    await setup('--yes')
    const merged = merge()
    for (const [file, { holds }] of Object.entries(CASES)) {
      expect(merged).not.toContain(`conflict in ${at(file)}`)
      for (const part of holds)
        expect(read(file)).toEqual(part instanceof RegExp ? expect.stringMatching(part) : expect.stringContaining(part))
    }
    expect(read('zuid/water.md')).toContain(
      '    fase: idee\n<<<<<<< hier\n    signaal: rood\n=======\n    signaal: oranje\n>>>>>>> daar\n    planning:',
    )
    expect(merged).toContain('projecten › hub › signaal: hier staat “rood”, daar “oranje”')
    const plain = (text: string): string => text.replace(/^([<>]{7}) .*$/gm, '$1')
    expect(plain(read('noord/kring.md'))).toBe(plain(unread))
    expect(merged).toContain('geen plan dat te lezen is, dus git voegde het regel voor regel samen')
    expect(repo.git('diff', '--name-only', '--diff-filter=U').trim().split('\n')).toHaveLength(2)
    repo.git('merge', '--abort')
    // A program that is no more leaves git to do it alone.
    repo.git('config', 'merge.masterplan.driver', driverCommand([process.execPath, join(folder, 'weg.js')]))
    expect(plain(merge())).toBe(plain(alone))
    repo.git('merge', '--abort')
  })
})

describe('the driver', () => {
  const start = (...names: string[]): { code: number; said: string } => {
    try {
      const script = resolve('bin/masterplan.js')
      return {
        code: 0,
        said: execFileSync(process.execPath, [script, 'merge-driver', ...names], {
          cwd: join(folder, 'los'),
          stdio: 'pipe',
        }).toString(),
      }
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer }
      return { code: status, said: stderr.toString() }
    }
  }
  const files = (base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array): void => {
    mkdirSync(join(folder, 'los'), { recursive: true })
    for (const [name, content] of Object.entries({ base, ours, theirs }))
      writeFileSync(join(folder, 'los', name), content)
  }
  const ours = (): string => readFileSync(join(folder, 'los/ours'), 'utf8')

  it('writes its file, with markers of the length that git asks for', () => {
    files(theme('water'), theme('water', 'Hier'), theme('water', 'Daar'))
    expect(start('base', 'ours', 'theirs', '9', 'plans/noord/water.md').code).toBe(1)
    expect(ours()).toContain('<<<<<<<<< hier\n# Hier\n=========\n# Daar\n>>>>>>>>> daar\n')
  })

  it('writes nothing outside the folder that git is in, whatever it is told', () => {
    files(theme('water'), theme('water'), theme('water', 'Daar'))
    writeFileSync(join(folder, 'buiten.md'), 'buiten')
    symlinkSync(join(folder, 'buiten.md'), join(folder, 'los/link'))
    for (const name of [join(folder, 'buiten.md'), '../buiten.md', 'link'])
      expect(start('base', name, 'theirs', '7', 'x.md').code).toBe(2)
    expect(readFileSync(join(folder, 'buiten.md'), 'utf8')).toBe('buiten')
    expect(start('base', 'ours', 'theirs', '7', '../../buiten.md').code).toBe(0)
    expect(readFileSync(join(folder, 'buiten.md'), 'utf8')).toBe('buiten')
  })

  it('leaves what is no text as it was, and lets no name act on the terminal', () => {
    files('a\0b', 'a\0c', 'a\0d')
    const { code, said } = start('base', 'ours', 'theirs', '7', 'x\u001b[2J.md')
    expect([code, ours()]).toEqual([1, 'a\0c'])
    expect(said).not.toContain('\u001b')
  })

  it('takes no long time for hostile files', () => {
    const deep = (word: string): string =>
      `---\nthema: water\n---\n\n${`> `.repeat(2000)}${word}\n${'# x\n'.repeat(20000)}${'- [ ] a\n'.repeat(20000)}`
    files(deep('a'), deep('b'), deep('c'))
    expect(start('base', 'ours', 'theirs', '7', 'x.md').code).toBe(1)
    expect(ours()).toContain('<<<<<<<')
  })
})

describe('what git is told', () => {
  it.each([
    ["/home/o'neil/100% plan/x.js", "'/home/o'\\''neil/100%% plan/x.js'"],
    ['C:\\Program Files\\nodejs\\node.exe', "'C:/Program Files/nodejs/node.exe'"],
  ])('has the path %s for a shell', (path, quoted) => {
    expect(driverCommand([path, path])).toContain(`then ${quoted} ${quoted} merge-driver %O %A %B %L %P; else`)
  })

  it('has the line ends of the file', () => {
    const text = withAttributes('a\r\n', 'plans')
    expect(text).toMatch(
      /^a\r\n# .*\r\n\/plans\/\*\/\*\.md merge=masterplan\r\n\/plans\/masterplan\.yaml merge=masterplan\r\n$/,
    )
    expect(withoutAttributes(text)).toBe('a\r\n')
    expect(withAttributes('', '')).toContain('\n/*/*.md merge=masterplan\n')
  })
})
