/** `masterplan doctor`: what it finds on a machine, in git and in the files, with what to type next. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type Repository, repository } from '../repository.ts'
import { type Files, masterplan, mini, world } from '../world.ts'

interface Check {
  id: string
  state: 'ok' | 'note' | 'wrong'
  about: string
  commands: string[]
}
const faults = (out: string): Record<string, string[]> =>
  Object.fromEntries(
    (JSON.parse(out) as { checks: Check[] }).checks
      .filter(({ state }) => state !== 'ok')
      .map(({ id, state, commands }) => [id, [state, ...commands]]),
  )

/** What is wrong in a world that differs in something. */
async function found(
  files: Files,
  over: Partial<ReturnType<typeof world>['host']> = {},
): Promise<[Record<string, string[]>, number]> {
  const made = world(files)
  const code = await run({ ...made.host, ...over }, ['doctor', '--json', '--root', '/work/plans'])
  return [faults(made.out), code]
}

// The world of tests has no git.
const NO_GIT = { git: ['note', 'sudo apt install git'] }

describe('on a machine', () => {
  it('where all is well but git, it says so and what to type', async () => {
    const { out, code } = await masterplan(['doctor'])
    expect(code).toBe(0)
    expect(out).toContain('✔ Node 20.19.0\n✔ plannen in /work/plans\n')
    expect(out).toContain('! Git staat niet op deze computer.\n')
    expect(out).toContain('    sudo apt install git\n')
    expect(out).toContain('✔ pdf: Typst is er\n✔ letters voor pdf en grafieken: Source Sans 3')
    expect(out).toMatch(/\n1 aandachtspunt\.\n$/)
    expect((await masterplan(['doctor', '--lang', 'en'])).out).toMatch(
      /Git is not on this computer\.[\s\S]*1 point to look at\.\n$/,
    )
  })

  it.each<[string, Parameters<typeof found>[1], Record<string, string[]>, number]>([
    [
      'an old Node',
      { machine: { node: '18.20.1', platform: 'win32' } },
      { node: ['wrong', 'winget install OpenJS.NodeJS.LTS'], git: ['note', 'winget install --id Git.Git'] },
      1,
    ],
    [
      'Node 20.18',
      { machine: { node: '20.18.9', platform: 'linux' } },
      { node: ['wrong', 'sudo npm install -g n && sudo n lts'], ...NO_GIT },
      1,
    ],
    ['a newer Node', { machine: { node: '24.1.0', platform: 'linux' } }, NO_GIT, 0],
    [
      'a folder that may not be written in',
      { mayWrite: () => false },
      { write: ['wrong', "ls -ld '/work/plans'"], ...NO_GIT },
      1,
    ],
  ])('with %s', async (_, over, expected, code) => {
    expect(await found(mini(), over)).toEqual([expected, code])
  })

  it('without a workspace says how to start', async () => {
    const made = world({})
    expect(await run(made.host, ['doctor'])).toBe(0)
    expect(made.out).toContain('In /work staat geen masterplan.yaml.')
    expect(made.out).toContain('    masterplan init\n')
  })
})

describe('in the files', () => {
  const bytes = (text: string, ...more: number[]): Uint8Array =>
    Uint8Array.from([...new TextEncoder().encode(text), ...more])
  it.each<[string, Files, string, string[]]>([
    [
      'a copy of OneDrive',
      { 'noord/energie (1).md': 'x' },
      'cloud-copies',
      ['note', 'git diff --no-index plans/noord/energie.md "plans/noord/energie (1).md"'],
    ],
    [
      'a copy of Dropbox',
      { 'noord/energie (Ans conflicted copy 2026-01-01).md': 'x' },
      'cloud-copies',
      ['note', 'git diff --no-index plans/noord/energie.md "plans/noord/energie (Ans conflicted copy 2026-01-01).md"'],
    ],
    [
      'no UTF-8',
      { 'noord/energie.md': bytes('---\nthema: energie\n---\ncaf', 0xe9) },
      'utf8',
      ['wrong', 'masterplan validate plans/noord/energie.md'],
    ],
    [
      'conflict markers',
      { 'noord/energie.md': '---\nthema: energie\n---\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n' },
      'conflict',
      ['wrong', 'masterplan validate plans/noord/energie.md'],
    ],
    [
      'two kinds of line ends',
      { 'noord/energie.md': '---\r\nthema: energie\r\n---\n' },
      'line-ends',
      ['note', "perl -pi -e 's/\\r$//' plans/noord/energie.md"],
    ],
    [
      'a file that is too large',
      { 'noord/energie.md': 'x'.repeat(1_100_000) },
      'unreadable',
      ['wrong', 'masterplan validate plans/noord/energie.md'],
    ],
    [
      'what a stopped write left',
      { 'noord/.masterplan-energie.md-Ab12cD/energie.md': 'nieuw' },
      'leftovers',
      ['note', 'rm -r plans/noord/.masterplan-energie.md-Ab12cD'],
    ],
  ])('%s', async (_, over, id, expected) => {
    const [all, code] = await found(mini(over))
    expect(all).toEqual({ ...NO_GIT, [id]: expected })
    expect(code).toBe(expected[0] === 'wrong' ? 1 : 0)
  })

  it('a name of a file can’t act in the command or on the screen', async () => {
    const { out } = await masterplan(['doctor'], mini({ 'noord/energie $(touch x)`y`"\u001b[31m (1).md': 'x' }))
    expect(out).toContain('"plans/noord/energie \\$(touch x)\\`y\\`\\" (1).md"')
    expect(out).not.toContain('\u001b')
  })
})

describe('in git', () => {
  let repo: Repository
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-home-'))
  beforeAll(() => {
    repo = repository()
    for (const [file, content] of Object.entries(mini())) repo.put(`plans/${file}`, content ?? '')
  })
  afterAll(() => {
    repo.drop()
    rmSync(home, { recursive: true, force: true })
  })
  const wrong = async (): Promise<Record<string, string[]>> => faults((await repo.masterplan('doctor', '--json')).out)

  it('each thing is told with its command, and no longer once that is done', async () => {
    repo.git('config', 'user.name', 'Ans')
    repo.git('config', 'user.email', 'ans@example.org')
    expect(await wrong()).toEqual({
      untracked: ['note', 'git add .'],
      'merge-driver': ['note', 'masterplan git-setup'],
    })
    repo.commit('Eerste')
    writeFileSync(join(repo.path, '.gitattributes'), '*.md merge=masterplan\n')
    repo.git('config', 'merge.masterplan.driver', 'masterplan merge %O %A %B')
    expect(await wrong()).toEqual({})
    repo.git('config', 'core.autocrlf', 'true')
    expect(await wrong()).toEqual({ autocrlf: ['note', 'git config core.autocrlf input'] })
    writeFileSync(join(repo.path, '.gitattributes'), '*.md merge=masterplan\n* text eol=lf\n')
    expect(await wrong()).toEqual({})
    for (const [file, what] of [
      ['MERGE_HEAD', 'merge'],
      ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ] as const) {
      writeFileSync(join(repo.path, '.git', file), `${repo.git('rev-parse', 'HEAD')}`)
      expect(await wrong()).toEqual({
        halfway: ['note', `git -c core.editor=true ${what} --continue`, `git ${what} --abort`],
      })
      rmSync(join(repo.path, '.git', file))
    }
    mkdirSync(join(repo.path, '.git/rebase-merge'))
    expect((await wrong())['halfway']).toEqual([
      'note',
      'git -c core.editor=true rebase --continue',
      'git rebase --abort',
    ])
    rmSync(join(repo.path, '.git/rebase-merge'), { recursive: true })
    repo.git('config', 'user.email', '')
    expect(await wrong()).toEqual({ identity: ['note', 'git config --global user.email "…"'] })
    repo.git('config', 'user.email', 'ans@example.org')
    expect((await repo.masterplan('doctor')).out).toMatch(/\nAlles is in orde\.\n$/)
  })

  it('a merge of which a file has two versions is finished with the commands that are named, in their order', async () => {
    const theme = (nu: number): void => repo.put('plans/noord/water.md', `---\nthema: water\nnu: ${nu}\n---\n`)
    theme(1)
    repo.commit('Water')
    repo.git('checkout', '-q', '-b', 'ander')
    theme(2)
    repo.commit('Twee')
    repo.git('checkout', '-q', '-')
    theme(3)
    repo.commit('Drie')
    expect(() => repo.git('merge', 'ander')).toThrow()
    const [, ...commands] = (await wrong())['halfway'] ?? []
    expect(commands.at(-1)).toBe('git merge --abort')
    theme(3)
    for (const command of commands.slice(0, -1))
      execFileSync('sh', ['-c', command], { cwd: join(repo.path, 'plans'), stdio: 'ignore' })
    expect(await wrong()).not.toHaveProperty('halfway')
  })

  it('a folder of another user is an error, with git’s own words in the language that is asked for', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'
    try {
      const { out, code } = await repo.masterplan('doctor')
      expect(code).toBe(1)
      expect(out).toContain('✖ Git leest deze map niet')
      expect(out).toContain(`    git config --global --add safe.directory ${repo.path}\n`)
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']
    }
  })

  it('a shallow clone, in the folder of a cloud, and asked of from elsewhere', async () => {
    repo.put('plans/noord/energie.md', '---\nthema: energie\n---\n')
    repo.commit('Tweede')
    const cloud = join(home, 'OneDrive - Vereniging')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.path}`, join(cloud, 'plannen')])
    const { out } = await repo.masterplan('doctor', '--json', '--root', join(cloud, 'plannen'))
    const all = faults(out)
    expect(all['repository']).toBeUndefined()
    expect(all['shallow']).toEqual(['note', `git -C "${cloud}/plannen/plans" fetch --unshallow`])
    expect(all['cloud']?.[1]).toMatch(/^git clone ".*OneDrive - Vereniging\/plannen" /)
  })
})
