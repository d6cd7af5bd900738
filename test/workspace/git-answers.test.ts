/** Git has three answers: yes, no, and that it can't say. The last is never taken for either of the others. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitOnPath } from '../../src/workspace/git/find-git.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const FILE = 'plans/noord/energie.md'
const DECIDED = (decision: string): string =>
  `---\nthema: energie\n---\n\n# Energie\n\n## Wensen\n\n### Zon {#zon}\n\nGraag.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n${decision}`

let repo: Repository
const env = { ...process.env }

/** Two commits, of which the second takes a decision away. */
beforeEach(() => {
  repo = repository()
  for (const [file, content] of Object.entries(mini())) repo.put(`plans/${file}`, content ?? '')
  repo.put(FILE, DECIDED('#### Besluiten\n\n- 2026-01-15 (ALV): Begin maar.\n'))
  repo.commit('Een')
  repo.put(FILE, DECIDED(''))
  repo.commit('Twee')
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  repo.drop()
})

const objectOf = (name: string): string => {
  const hash = repo.git('rev-parse', name).trim()
  return join(repo.path, '.git/objects', hash.slice(0, 2), hash.slice(2))
}
const spoil = (path: string): void => {
  chmodSync(path, 0o644)
  writeFileSync(path, 'x')
}
const inGit = (file: string): string => join(repo.path, '.git', file)
/** A folder with a program called git, or without. */
const pathWith = (script: string | null): string => {
  const folder = mkdtempSync(inGit('path-'))
  if (script !== null) writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return folder
}

const BROKEN: Record<string, [break_: () => void, reason: RegExp]> = {
  'no git on the PATH': [() => (process.env['PATH'] = pathWith(null)), /git zelf is hier niet te vinden/],
  'a folder of another owner': [
    () => (process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'),
    /van een andere gebruiker \(dubious ownership\).*git config --global --add safe\.directory/,
  ],
  'settings that are broken': [() => writeFileSync(inGit('config'), '[broken'), /bad config/],
  'a repository of the future': [
    () => writeFileSync(inGit('config'), '[core]\nrepositoryformatversion = 99\n'),
    /Expected git repo version/,
  ],
  'a last commit that is damaged': [() => spoil(objectOf('HEAD')), /is corrupt/],
  'trees that are damaged': [() => ['HEAD^{tree}', 'HEAD~1^{tree}'].map(objectOf).forEach(spoil), /niet lezen/],
  'a branch that is damaged': [() => writeFileSync(inGit('refs/heads/main'), 'x'), /broken ref/],
  'a branch of which the commit is gone': [
    () => writeFileSync(inGit('refs/heads/main'), `${'0123456789'.repeat(4)}\n`),
    /bad object/,
  ],
  'an empty HEAD': [() => writeFileSync(inGit('HEAD'), ''), /not a git repository/],
  'a git that dies': [
    () => (process.env['PATH'] = pathWith('kill -9 $$')),
    /kan de geschiedenis van de plannen niet lezen/,
  ],
  ...Object.fromEntries(
    [
      'xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools), missing xcrun',
      'xcode-select: note: No developer tools were found, requesting install.',
      'You have not agreed to the Xcode license agreements. Please run sudo xcodebuild -license',
    ].map((said): [string, [() => void, RegExp]] => [
      `a Mac that says ${said.slice(0, 20)}`,
      [() => (process.env['PATH'] = pathWith(`echo '${said}' >&2; exit 1`)), /op deze Mac nog niet/],
    ]),
  ),
  'what stands in the place of git and says nothing': [
    () => (process.env['PATH'] = pathWith('exit 1')),
    /kan de geschiedenis van de plannen niet lezen/,
  ],
  'what stands in the place of git and says something else': [
    () => (process.env['PATH'] = pathWith('echo "licence expired" >&2; exit 1')),
    /kan de geschiedenis van de plannen niet lezen/,
  ],
  'what stands in the place of git and is content with everything': [
    () => (process.env['PATH'] = pathWith('exit 0')),
    /Wat hier git heet, geeft geen antwoord/,
  ],
  'what stands in the place of git and says empty lines': [
    () => (process.env['PATH'] = pathWith('echo; echo')),
    /Wat hier git heet, geeft geen antwoord/,
  ],
  'a repository that is told to have no files': [
    () => repo.git('config', 'core.bare', 'true'),
    /Git ziet de plannen hier niet.*core\.bare/,
  ],
  'a repository that is told to have its files elsewhere': [
    () => repo.git('config', 'core.worktree', '/nowhere'),
    /Git ziet de plannen hier niet.*core\.worktree/,
  ],
  'a branch that does not exist yet': [
    () => repo.git('symbolic-ref', 'HEAD', 'refs/heads/new'),
    /nog niets vastgelegd, op main wel.*git switch main/,
  ],
  'a branch that does not exist yet beside one that is packed': [
    () =>
      [
        ['pack-refs', '--all'],
        ['symbolic-ref', 'HEAD', 'refs/heads/new'],
      ].map((args) => repo.git(...args)),
    /nog niets vastgelegd, op main wel/,
  ],
  'a branch that does not exist yet, with plans on the server': [
    () =>
      [
        ['update-ref', 'refs/remotes/origin/plan', 'main'],
        ['update-ref', '-d', 'refs/heads/main'],
      ].map((args) => repo.git(...args)),
    /nog niets vastgelegd, op origin\/plan wel.*git switch plan/,
  ],
  'a repository on a disk that is not there': [
    () => {
      rmSync(inGit('.'), { recursive: true })
      symlinkSync('/nowhere/plans.git', join(repo.path, '.git'))
    },
    /not a git repository/,
  ],
  'a git that is too old': [
    () => (process.env['PATH'] = pathWith('echo "unknown option: --no-optional-locks" >&2; exit 129')),
    /kan de geschiedenis van de plannen niet lezen/,
  ],
  'a git that answers with commands for a log': [
    () => (process.env['PATH'] = pathWith(String.raw`printf 'fatal: x\n::error::y\033[2J\n' >&2; exit 128`)),
    /“x”/,
  ],
}

describe.each(Object.entries(BROKEN))('%s', (_, [spoilIt, reason]) => {
  it('is told, with the reason, and stops who counts on a comparison', async () => {
    spoilIt()
    const checked = await repo.masterplan('validate', '--strict')
    expect(checked.err).toMatch(
      /^Er is niet gekeken of de wijziging een fase overslaat, of een besluit of voortgang weghaalt\./,
    )
    expect(checked.err).toMatch(reason)
    // What can be said is said all the same.
    expect(checked.out).toContain('project-zonder-wens')
    expect([checked.code, checked.err.split('\n').length]).toEqual([2, 2])
    for (const argv of [
      ['--base', 'HEAD~1'],
      ['--since', 'HEAD~1'],
    ]) {
      const held = await repo.masterplan('validate', ...argv)
      expect([held.code, held.err]).toEqual([2, expect.stringMatching(reason)])
    }
    for (const command of [['changes'], ['history', 'hub'], ['report', '--at', 'HEAD~1']]) {
      const refused = await repo.masterplan(...command)
      expect([refused.code, refused.out]).toEqual([2, ''])
      expect(refused.err).not.toMatch(/niet in git|In git is nog niets vastgelegd|niet mogen gebeuren|::error/)
      expect(refused.err).not.toContain('\u001b')
    }
  })

  it('leaves the report and the overview to be made, and says what they lack', async () => {
    spoilIt()
    const report = await repo.masterplan('report', '--format', 'md', '-o', '-')
    expect(report.code).toBe(0)
    expect(report.out).toContain('zonder bekende revisie')
    expect(report.err).toMatch(/^Van welke revisie de plannen zijn, is niet te zeggen/m)
    const overview = await repo.masterplan()
    expect([overview.code, overview.err]).toEqual([0, expect.stringMatching(reason)])
    expect((await repo.masterplan('doctor')).code).toBe(1)
  })
})

it('a folder that is in no repository is not in git, with git and without', async () => {
  repo.git('status')
  const bare = repository()
  try {
    bare.put('.git/HEAD', '')
    bare.remove('.git')
    for (const [file, content] of Object.entries(mini())) bare.put(`plans/${file}`, content ?? '')
    for (const path of [env['PATH'] ?? '', pathWith(null)]) {
      process.env['PATH'] = path
      expect((await bare.masterplan('validate')).err).toBe('')
      expect((await bare.masterplan('changes')).err).toContain('De plannen staan niet in git')
    }
  } finally {
    bare.drop()
  }
})

it('git is not even started in a folder that is in no repository', async () => {
  const started = join(repo.path, 'started')
  process.env['PATH'] = pathWith(`touch ${started}; exit 1`)
  rmSync(join(repo.path, '.git'), { recursive: true })
  expect((await repo.masterplan('validate')).code).toBe(0)
  expect(existsSync(started)).toBe(false)
})

it('nothing committed yet is no failure', async () => {
  repo.remove('.git')
  repo.git('init', '-q')
  expect((await repo.masterplan('validate')).err).toBe('')
  expect((await repo.masterplan('changes')).err).toContain('nog niets vastgelegd')
})

describe('a repository that lies', () => {
  const gone = async (): Promise<string> => (await repo.masterplan('validate')).out

  it('by objects that stand in for others is not believed', async () => {
    expect(await gone()).toContain('besluit-verdwenen')
    repo.git('replace', 'HEAD~1', repo.git('commit-tree', '-m', 'Vals', 'HEAD^{tree}').trim())
    repo.git('replace', `HEAD~1:${FILE}`, `HEAD:${FILE}`)
    expect(await gone()).toContain('besluit-verdwenen')
  })

  it('by grafts is not believed', async () => {
    const [head, false_] = [repo.git('rev-parse', 'HEAD'), repo.git('commit-tree', '-m', 'Vals', 'HEAD^{tree}')]
    repo.put('.git/info/grafts', `${head.trim()} ${false_.trim()}\n`)
    expect(await gone()).toContain('besluit-verdwenen')
  })

  it('by the environment of a hook is not followed', async () => {
    process.env['GIT_DIR'] = '.git'
    process.env['GIT_INDEX_FILE'] = '/nowhere'
    expect(await gone()).toContain('besluit-verdwenen')
  })

  it('has none of its programs run', async () => {
    const ran = join(repo.path, 'ran')
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'gpg.program',
      'core.sshCommand',
      'core.editor',
    ])
      repo.git('config', key, `touch ${ran}; false`)
    repo.git('config', 'log.showSignature', 'true')
    repo.git('config', 'filter.x.clean', `touch ${ran}; cat`)
    repo.put('.gitattributes', '*.md filter=x diff=x\n')
    repo.put('.git/hooks/post-index-change', `#!/bin/sh\ntouch ${ran}\n`)
    chmodSync(inGit('hooks/post-index-change'), 0o755)
    for (const argv of [['validate'], ['changes'], ['history', 'hub'], ['report', '-o', '-', '--format', 'md'], []])
      await repo.masterplan(...argv)
    expect(readdirSync(repo.path)).not.toContain('ran')
  })

  it.each([
    ['doctor'],
    ['validate', '--base', 'main~1'],
    ['changes', 'main~1'],
    ['history', 'hub'],
    ['status'],
    ['snapshot', 'naam'],
    ['fix'],
    ['git-setup', '--yes'],
    ['undo', '--list'],
  ])(
    'has no filter run in the middle of a merge, nor what the settings of a submodule name: %s %s %s',
    async (...argv) => {
      const ran = join(repo.path, 'ran')
      repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', repo.path, 'sub')
      repo.commit('Drie')
      repo.git('checkout', '-q', '-b', 'tak', 'HEAD~1')
      repo.put('plans/noord/water.md', '---\nthema: water\n---\n\nA\n')
      repo.commit('Tak')
      repo.git('checkout', '-q', 'main')
      repo.put('plans/noord/water.md', '---\nthema: water\n---\n\nB\n')
      repo.commit('Vier')
      expect(() => repo.git('merge', 'tak')).toThrow()
      for (const key of ['filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'diff.x.command', 'diff.x.textconv'])
        repo.git('config', key, `touch ${ran}; false`)
      repo.git('config', '--file', '.git/modules/sub/config', 'core.fsmonitor', `touch ${ran}; false`)
      repo.put('.gitattributes', '* filter=x diff=x\n')
      // Git looks into a file of another second than it remembers.
      for (const file of ['plans/masterplan.yaml', 'plans/noord/energie.md', 'sub/plans/masterplan.yaml'])
        utimesSync(join(repo.path, file), 1, 1)
      await repo.masterplan(...argv)
      expect(readdirSync(repo.path)).not.toContain('ran')
    },
  )
})

it('a commit that a comparison needs and is damaged is no finding less', async () => {
  spoil(objectOf('HEAD~1'))
  const checked = await repo.masterplan('validate')
  expect([checked.code, checked.err]).toEqual([0, expect.stringContaining('Er is niet gekeken')])
  expect((await repo.masterplan('validate', '--base', 'HEAD~1')).code).toBe(2)
})

it('a shallow clone stops who counts on a comparison', async () => {
  repo.git('checkout', '-q', '-b', 'tak', 'HEAD~1')
  repo.commit('Drie')
  repo.put('.git/shallow', repo.git('rev-parse', 'main', 'tak'))
  const checked = await repo.masterplan('validate')
  expect([checked.code, checked.err]).toEqual([0, expect.stringContaining('git fetch --unshallow')])
  for (const argv of [
    ['--base', 'main'],
    ['--since', 'main'],
  ]) {
    const held = await repo.masterplan('validate', ...argv)
    expect([held.code, held.err]).toEqual([2, expect.stringContaining('git fetch --unshallow')])
  }
})

describe('where git is looked for', () => {
  const on = (platform: NodeJS.Platform, cwd: string, PATH: string, programs: string[], folder = cwd): string | null =>
    gitOnPath(
      {
        platform,
        cwd,
        env: { [platform === 'win32' ? 'Path' : 'PATH']: PATH },
        isProgram: (path) => programs.includes(path),
      },
      folder,
    )
  const GIT = 'C:\\Program Files\\Git\\cmd\\git.exe'
  const PLANS = 'C:\\plans'
  const EVIL = [`${PLANS}\\git.exe`, `${PLANS}\\git.com`, `${PLANS}\\bin\\git.exe`, 'git.exe', '.\\git.exe']

  it.each([
    ['C:\\Windows;C:\\Program Files\\Git\\cmd', GIT],
    [';.;C:\\Program Files\\Git\\cmd', GIT],
    ['C:\\plans;C:\\plans\\bin;"C:\\Program Files\\Git\\cmd"', GIT],
    ['C:\\Windows', null],
    ['.;;bin;\\bin;C:bin', null],
    ['c:\\PLANS\\', null],
    ['', null],
  ])('on Windows, with the PATH %s', (path, expected) => {
    expect(on('win32', PLANS, path, [GIT, ...EVIL])).toBe(expected)
  })

  it.each([
    ['/usr/bin:/bin', '/usr/bin/git'],
    [':.:bin:/usr/bin', '/usr/bin/git'],
    ['/work/plans/bin:/work/plans:/usr/bin', '/usr/bin/git'],
    ['/work/plans/../plans/bin', null],
    ['/work/plans-tools', '/work/plans-tools/git'],
  ])('elsewhere, with the PATH %s', (path, expected) => {
    const programs = [
      '/usr/bin/git',
      '/work/plans/git',
      '/work/plans/bin/git',
      'git',
      'bin/git',
      '/work/plans-tools/git',
    ]
    expect(on('linux', '/work/plans', path, programs)).toBe(expected)
  })

  it('not beside the plans when started elsewhere', () => {
    expect(on('win32', 'D:\\', `${PLANS}\\bin;C:\\Program Files\\Git\\cmd`, [GIT, ...EVIL], PLANS)).toBe(GIT)
  })
})
