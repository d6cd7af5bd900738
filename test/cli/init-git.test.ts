/** What `masterplan init` does with git, in real folders: begins a repository, commits when asked, and keeps out of one that is there. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Dialogue } from '../../src/workspace/dialogue.ts'
import { realHost } from '../../src/workspace/host.ts'
import { person } from './person.ts'

const made: string[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function empty(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-init-'))
  made.push(folder)
  return folder
}

async function masterplan(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return as(null, cwd, ...argv)
}

/** The same by somebody at a terminal. */
async function as(
  dialogue: Dialogue | null,
  cwd: string,
  ...argv: string[]
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const code = await run({ ...realHost(), cwd, env: {}, dialogue, out: stream('out'), err: stream('err') }, argv)
  return { code, ...said }
}

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
const YES = ['init', 'plan', '--yes', '--kring', 'Noord', '--theme', 'Energie']

it.each([
  ['Op GitHub', ['.github/workflows/plans-comment.yml', '.github/workflows/plans.yml']],
  ['Op GitLab', ['.gitlab-ci.yml', 'package.json']],
  ['Nee, of dat weten we nog niet', []],
])('asks where changes are to be checked: %s', async (where, files) => {
  const folder = empty()
  const asked = [
    'Nederlands',
    'Rolde',
    'Noord',
    '10',
    'Eigen',
    'Energie',
    'later',
    'vastleggen doe ik zelf',
    where,
    'Ja',
  ]
  const { dialogue, answers } = person(...asked)
  const { code, err } = await as(dialogue, folder, 'init', 'plan')
  expect([code, err, answers]).toEqual([0, '', []])
  const made = git(join(folder, 'plan'), 'ls-files', '--others', '--exclude-standard').trim().split('\n')
  expect(made.filter((file) => /^\.git\w|package/.test(file) && file !== '.gitignore')).toEqual(files)
})

it('begins a repository, and commits when that is asked', async () => {
  const folder = empty()
  const { code, out, err } = await masterplan(folder, ...YES, '--commit')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('de eerste is vastgelegd')
  expect(git(join(folder, 'plan'), 'log', '--format=%s')).toBe('Begin het masterplan van Plan\n')
  expect(git(join(folder, 'plan'), 'status', '--short')).toBe('')
  // The command that it names works from where people are.
  const [next = ''] = /masterplan report .*/.exec(out) ?? []
  expect((await masterplan(folder, ...next.split(' ').slice(1))).code).toBe(0)
  expect(existsSync(join(folder, 'plan/reports/noord.html'))).toBe(true)
  expect(git(join(folder, 'plan'), 'status', '--short')).toBe('')
  expect((await masterplan(folder, 'changes', '--root', 'plan')).out).toContain('Er is niets veranderd')
})

it('commits nothing by itself', async () => {
  const folder = empty()
  const { out } = await masterplan(folder, ...YES)
  expect(out).toContain('git add . && git commit')
  expect(git(join(folder, 'plan'), 'status', '--short', '-uall')).toContain('?? noord/energie.md')
})

it('says so where git does not know who commits, and keeps the plan', async () => {
  const folder = empty()
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_COUNT', '1')
  vi.stubEnv('GIT_CONFIG_KEY_0', 'user.useConfigOnly')
  vi.stubEnv('GIT_CONFIG_VALUE_0', 'true')
  const { code, out } = await masterplan(folder, ...YES, '--commit')
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toContain('Git legde de eerste versie niet vast; de plannen staan er wel.')
  expect(existsSync(join(folder, 'plan/masterplan.yaml'))).toBe(true)
})

it('begins none inside another, and puts CI files at the top of that', async () => {
  const folder = empty()
  git(folder, 'init', '-q')
  writeFileSync(join(folder, 'LEESMIJ'), 'Van ons.\n')
  const { code, out } = await masterplan(folder, ...YES, '--ci', 'github', '--commit')
  expect(code).toBe(0)
  expect(out).toContain('De map staat al in git')
  expect(out.replace(/\s+/g, ' ')).toContain('noem in de controle ook de map plan')
  expect(existsSync(join(folder, 'plan/.git'))).toBe(false)
  expect(readFileSync(join(folder, '.github/workflows/plans.yml'), 'utf8')).toContain('name: plans')
  expect(git(folder, 'status', '--short')).toContain('?? LEESMIJ')
})

it('leaves a .gitignore that is there, and says what to add', async () => {
  const folder = empty()
  mkdirSync(join(folder, 'plan'))
  writeFileSync(join(folder, 'plan/.gitignore'), 'geheim\n')
  const { out } = await masterplan(folder, ...YES)
  expect(readFileSync(join(folder, 'plan/.gitignore'), 'utf8')).toBe('geheim\n')
  expect(out).toContain('zet reports/ er zelf bij')
})

it('writes nothing through a link that leads out of the folder', async () => {
  const [folder, elsewhere] = [empty(), empty()]
  mkdirSync(join(folder, 'plan'))
  symlinkSync(elsewhere, join(folder, 'plan/noord'))
  const { code, err } = await masterplan(folder, ...YES)
  expect(code).toBe(2)
  expect(err).toContain('plan')
  expect(existsSync(join(folder, 'plan/masterplan.yaml'))).toBe(false)
  expect(existsSync(join(elsewhere, 'kring.md'))).toBe(false)
})

it('takes no file for a folder', async () => {
  const folder = empty()
  writeFileSync(join(folder, 'plan'), 'Van ons.\n')
  expect(await masterplan(folder, ...YES)).toMatchObject({ code: 2, err: 'plan is een bestand, verwacht een map.\n' })
})
