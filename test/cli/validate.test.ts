/** Which findings `validate` shows, and what it says with its exit code. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../repository.ts'
import { type Files, inShort, masterplan, mini } from '../world.ts'

const WRONG = '---\nthema: energie\nnuu: 1\n---\n'
const FILES: Files = mini({
  'noord/energie.md': WRONG,
  'noord/water.md': WRONG.replace('energie', 'water'),
  'zuid/energie.md': WRONG,
})
const shown = async (argv: string[], files = FILES, input = ''): Promise<string[]> => {
  const { out, err } = await masterplan(['validate', '--json', ...argv], files, { input })
  expect(err).toBe('')
  return JSON.parse(out).findings.map(inShort)
}

describe('the files that are named', () => {
  it.each([
    [['plans/noord/energie.md'], ['noord/energie.md']],
    [
      ['plans/noord/energie.md', 'plans/zuid'],
      ['noord/energie.md', 'zuid/energie.md'],
    ],
    [['plans/noord/'], ['noord/energie.md', 'noord/water.md']],
    [['plans/*/energie.md'], ['noord/energie.md', 'zuid/energie.md']],
    [['./plans/{noord,zuid}/w*.md'], ['noord/water.md']],
    [['**/*.md'], ['noord/energie.md', 'noord/water.md', 'zuid/energie.md']],
    [['/work/plans/zuid/energie.md'], ['zuid/energie.md']],
    [['.'], ['noord/energie.md', 'noord/water.md', 'zuid/energie.md']],
    [['plans/masterplan.yaml'], []],
  ])('%j', async (paths, files) => {
    expect(await shown(paths)).toEqual(files.map((file) => `${file}:3:1 onbekend-veld`))
  })

  it.each([
    [
      'plans/noord/enrgie.md',
      'Bij “plans/noord/enrgie.md” hoort geen bestand van de plannen. Bedoelde u “plans/noord/energie.md”?',
    ],
    ['plans/oost/*.md', 'Bij “plans/oost/*.md” hoort geen bestand'],
    ['../elders', 'Bij “../elders” hoort geen bestand'],
  ])('and a path or pattern that fits nothing is misuse: %s', async (path, words) => {
    for (const command of ['validate', 'fix']) {
      const { code, err, out } = await masterplan([command, 'plans/noord', path], FILES)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(words)
    }
  })

  it('are not all that is read', async () => {
    const front = '---\nthema: energie\nprojecten:\n  hub: { geblokkeerd-door: [zuid/energie/kabel] }\n---\n'
    const files = mini({
      'noord/energie.md': `${front}\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
      'zuid/energie.md': '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Kabel {#kabel}\n',
    })
    expect((await shown(['plans/noord'], files)).join()).not.toContain('onbekende-verwijzing')
  })

  it('are said not to be all that there is', async () => {
    const { out } = await masterplan(['validate', 'plans/zuid'], FILES)
    expect(out).toContain('✖ 1 fout in 1 bestand.')
    expect(out).toContain('Er zijn nog 2 bevindingen in andere bestanden')
  })
})

describe('the exit code', () => {
  const warning = mini({ 'noord/energie.md': '---\nthema: energie\n---\n\n![](kring.md)\n' })
  const advice = mini({ 'noord/energie.md': '---\nthema: energie\nambitie: 2\n---\n' })
  it.each([
    ['nothing', mini(), [], 0],
    ['an error', FILES, [], 1],
    ['an error elsewhere', FILES, ['plans/masterplan.yaml'], 0],
    ['a warning', warning, [], 0],
    ['a warning, strictly', warning, ['--strict'], 1],
    ['advice, strictly', advice, ['--strict'], 0],
    ['an option that does not exist', mini(), ['--stict'], 2],
    ['a workspace that does not exist', mini(), ['--root', 'nergens'], 2],
  ])('for %s', async (_, files, argv, code) => {
    for (const format of ['pretty', 'github', 'sarif', 'junit', 'gitlab', 'json'])
      expect((await masterplan(['validate', '--format', format, ...argv], files)).code, format).toBe(code)
  })

  it('goes with what is shown quietly', async () => {
    expect((await masterplan(['validate', '--quiet'], warning)).out).toBe(
      '✔ Geen fouten of waarschuwingen in 7 bestanden.\n',
    )
    expect((await masterplan(['validate', '--quiet', '--strict'], warning)).out).toContain('afbeelding-zonder-tekst')
  })
})

describe('text that is not saved yet', () => {
  it('stands in for the file on disk', async () => {
    expect(await shown(['--stdin-filename', 'plans/noord/energie.md'], mini(), WRONG)).toEqual([
      'noord/energie.md:3:1 onbekend-veld',
    ])
    expect(await shown(['--stdin-filename', 'plans/noord/energie.md'], FILES, '---\nthema: energie\n---\n')).toEqual([])
  })

  it('may be a file that is not there at all', async () => {
    expect(await shown(['--stdin-filename', 'plans/noord/enrgie.md'], mini(), WRONG)).toEqual([
      'noord/enrgie.md:1:1 onbekend-bestand',
    ])
  })

  it('must belong to the workspace, and is not mended on disk', async () => {
    const argv = ['validate', '--stdin-filename']
    expect(await masterplan([...argv, '../geheim.md'], mini())).toMatchObject({ code: 2, out: '' })
    expect(await masterplan([...argv, 'plans/noord/energie.md', '--fix'], mini())).toMatchObject({
      code: 2,
      written: {},
    })
  })
})

describe('on a terminal', () => {
  it('the name of a rule is a link to its explanation; in a pipe it is a name', async () => {
    const { host } = await masterplan(['validate'], FILES)
    expect(host.docs).toBe('')
    const { run } = await import('../../src/cli/run.ts')
    for (const [isTerminal, linked] of [
      [true, true],
      [false, false],
    ] as const) {
      let out = ''
      const write = (text: string): void => {
        out += text
      }
      await run(
        { ...host, env: { TERM: 'xterm-kitty' }, docs: 'file:///docs/', out: { ...host.out, isTerminal, write } },
        ['validate'],
      )
      expect(out.includes('\u001b]8;;file:///docs/regels.md#onbekend-veld\u0007onbekend-veld\u001b]8;;\u0007')).toBe(
        linked,
      )
    }
  })
})

it('takes a kring by name, as the other commands do', async () => {
  const files = mini({
    'noord/energie.md': '---\nthema: energie\nnuu: 1\n---\n',
    'zuid/energie.md': '---\nthema: energie\nnuu: 1\n---\n',
  })
  const { out } = await masterplan(['validate', 'Noord', '--json'], files)
  expect(JSON.parse(out).findings.map((f: { file: string }) => f.file)).toEqual(['noord/energie.md'])
})

describe('what is misuse', () => {
  it.each([
    [['schema', 'foo'], '“foo” past niet bij soort, verwacht masterplan, kring, thema, report.'],
    [['validate', 'plans/noord/foto.png'], 'Bij “plans/noord/foto.png” hoort geen bestand van de plannen.'],
    [['validate', '--format', 'json', '-o', 'plans/noord/energie.md'], 'is een planbestand en wordt niet overschreven'],
    [
      ['report', 'noord', '--format', 'md', '-o', 'plans/noord/energie.md'],
      'is een planbestand en wordt niet overschreven',
    ],
    [['validate', '--stdin-filename', 'plans/noord'], 'hoort niet bij de plannen'],
  ])('%j', async (argv, said) => {
    const { code, err, written } = await masterplan(argv, mini({ 'noord/foto.png': '' }))
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain(said)
  })
})

describe('since a revision', () => {
  const repo = repository()
  afterAll(() => repo.drop())
  const { git } = repo
  const write = (file: string, text: string): void => repo.put(`plans/${file}`, text)
  const since = (revision: string) => repo.masterplan('validate', '--json', '--since', revision)
  const of = async (revision: string, key: 'file' | 'ruleId'): Promise<string[]> =>
    JSON.parse((await since(revision)).out).findings.map((f: Record<typeof key, string>) => f[key])

  it('only findings in files that changed are shown, committed or not', async () => {
    for (const [file, text] of Object.entries(FILES)) write(file, String(text))
    git('add', '.')
    git('commit', '-qm', 'een')
    expect(await of('main', 'file')).toEqual([])
    git('checkout', '-qb', 'tak')
    write('noord/energie.md', `${WRONG}\nMeer.\n`)
    git('commit', '-qam', 'twee')
    expect(await of('main', 'file')).toEqual(['noord/energie.md'])
    write('zuid/energie.md', `${WRONG}\nMeer.\n`)
    expect(await of('main', 'file')).toEqual(['noord/energie.md', 'zuid/energie.md'])
    // What others changed on main meanwhile is not this branch's change.
    git('stash', '-q')
    git('checkout', '-q', 'main')
    write('noord/water.md', `${WRONG.replace('energie', 'water')}\nMeer.\n`)
    git('commit', '-qam', 'drie')
    git('checkout', '-q', 'tak')
    expect(await of('main', 'file')).toEqual(['noord/energie.md'])
  })

  it('a plan that went, can’t be read any more, or came with its folder is a change too', async () => {
    git('checkout', '-q', 'main')
    const rules = (): Promise<string[]> => of('HEAD', 'ruleId')
    expect(await rules()).toEqual([])
    rmSync(join(repo.path, 'plans/zuid/water.md'))
    expect(await rules()).toEqual(['ontbrekend-thema'])
    symlinkSync('/etc/passwd', join(repo.path, 'plans/zuid/water.md'))
    expect(await rules()).toEqual(['onleesbaar-bestand'])
    write('zuidd/energie.md', 'x')
    expect(await rules()).toEqual(['onbekend-bestand', 'onleesbaar-bestand'])
    rmSync(join(repo.path, 'plans/zuidd'), { recursive: true })
    rmSync(join(repo.path, 'plans/zuid/water.md'))
    git('checkout', '-q', '.')
  })

  it.each(['bestaat-niet', '--help', '-h', 'main:plans', '$(touch x)', ''])(
    '%j is misuse or nothing',
    async (revision) => {
      const { code, out, err } = await since(revision)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('Git kent')
    },
  )

  it('is not there without git', async () => {
    expect(await masterplan(['validate', '--since', 'main'], FILES)).toMatchObject({ code: 2, out: '' })
  })
})

describe('the GitHub Action', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const [check] = action.runs.steps.slice(-1)
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-action-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('takes its inputs by the environment, never into the script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{')
    const given = Object.values<string>(check.env).join('\n')
    for (const name of Object.keys(action.inputs)) expect(given).toContain(`inputs.${name} `)
  })

  it('runs, and fails where the plans do', () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'plannen met spatie', file)), { recursive: true })
      writeFileSync(join(folder, 'plannen met spatie', file), String(text))
    }
    const run = (env: Record<string, string>) =>
      spawnSync('bash', ['-euo', 'pipefail', '-c', check.run], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'] ?? '',
          MASTERPLAN: resolve('bin/masterplan.js'),
          ROOT: 'plannen met spatie',
          STRICT: 'true',
          LANGUAGE: 'en',
          SINCE: '',
          // What GitHub says of a branch that is new.
          BASE: '',
          BEFORE: '0'.repeat(40),
          SARIF: 'uit.sarif',
          GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
          ...env,
        },
      })
    const { status, stdout } = run({})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=plannen met spatie\/noord\/energie\.md,line=3/)
    expect(JSON.parse(readFileSync(join(folder, 'uit.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('There is no field “nuu” here.')
    expect(run({ SINCE: '--help; touch hacked' }).status).toBe(2)
    expect(run({ BASE: 'mian' }).status).toBe(2)
  })

  it('stands beside a page about CI and hooks whose commands exist', () => {
    const page = readFileSync('docs/ci.md', 'utf8')
    for (const { entry, files } of parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[]) {
      const [, ...argv] = (entry ?? '').split(' ')
      const { status } = spawnSync(process.execPath, ['bin/masterplan.js', ...argv, '--root', folder], {
        encoding: 'utf8',
      })
      expect(status).toBe(2)
      expect('plans/noord/energie.md').toMatch(new RegExp(files ?? 'x'))
    }
    for (const [, line = ''] of page.matchAll(/^npx masterplan (.*)$/gm)) {
      // The rest is run by the test of the pages, with the plans beside it.
      const [argv = '', input] = line.split(' < ')
      if (input === undefined && !argv.includes('--output')) continue
      const { status, stderr } = spawnSync(
        process.execPath,
        [resolve('bin/masterplan.js'), '--root', resolve('plans'), ...argv.split(' ')],
        {
          cwd: input ? process.cwd() : folder,
          encoding: 'utf8',
          ...(input && { input: readFileSync(input) }),
        },
      )
      expect([status, stderr.replace(/^Geschreven: .*\n/gm, '')], line).toEqual([0, ''])
    }
  })
})
