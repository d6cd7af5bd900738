/** What runs for a pull request keeps its promises: the templates and actions ask for no right they don't need, and the scripts are strict. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { PAGES } from '../src/version.ts'

interface Step {
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  if?: string
  permissions?: unknown
  'timeout-minutes'?: number
  concurrency?: unknown
  steps: Step[]
}

const below = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))

const YAML = ['action.yml', ...['templates/ci', '.github'].flatMap((folder) => below(folder, /\.ya?ml$/))].sort()
const SCRIPTS = ['.ci/run', ...['templates/ci', '.github'].flatMap((folder) => below(folder, /\.sh$/))].sort()
const text = (path: string): string => readFileSync(path, 'utf8')
const workflow = (path: string) =>
  parse(text(path)) as { name: string; on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> }
const stepsOf = (path: string): Step[] => {
  const { runs, jobs = {} } = parse(text(path))
  return [...(runs?.steps ?? []), ...Object.values(jobs as Record<string, Job>).flatMap((job) => job.steps ?? [])]
}

const CHECK = 'templates/ci/github-check.yml'
const COMMENT = 'templates/ci/github-comment.yml'
const OURS = 'ondernemend-assen/masterplan'

it('looks at every file there is', () => {
  expect(YAML).toEqual([
    '.github/actions/changes/action.yml',
    '.github/actions/comment/action.yml',
    '.github/workflows/ci.yml',
    '.github/workflows/nightly.yml',
    '.github/workflows/publish.yml',
    '.github/workflows/release.yml',
    'action.yml',
    COMMENT.replace('comment', 'check'),
    COMMENT,
    'templates/ci/gitlab.yml',
  ])
  expect(SCRIPTS).toEqual([
    '.ci/run',
    '.github/actions/changes/compare.sh',
    '.github/actions/changes/find.sh',
    '.github/actions/comment/comment.sh',
    '.github/publish.sh',
    '.github/release.sh',
    '.github/wine.sh',
    'templates/ci/gitlab-note.sh',
  ])
})

describe.each(YAML)('%s', (path) => {
  const steps = stepsOf(path)

  it('is YAML without a warning', () => {
    const { errors, warnings } = parseDocument(text(path))
    expect([errors, warnings]).toEqual([[], []])
  })

  it('never runs for a pull request with rights to write', () => {
    const { on = {} } = parse(text(path))
    expect(Object.keys(on)).not.toContain('pull_request_target')
  })

  it('pastes nothing into a script, and hands over what comes from an event by the environment', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    const document = parseDocument(text(path))
    const walk = (value: unknown, keys: string[]): void => {
      if (typeof value === 'string' && /\$\{\{[^}]*\bgithub\.(event|head_ref)\b/.test(value))
        expect(keys.at(-2), keys.join('.')).toBe('env')
      else if (value !== null && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key])
    }
    walk(document.toJS(), [])
  })

  it('uses few actions of others, each at one commit that cannot move, and leaves no token on disk', () => {
    for (const { uses = '', with: given } of steps.filter((step) => step.uses)) {
      if (!uses.startsWith(`${OURS}/`) && !uses.startsWith(`${OURS}@`))
        expect(uses).toMatch(
          /^actions\/(checkout|setup-node|upload-artifact|download-artifact|attest-build-provenance)@[0-9a-f]{40}$/,
        )
      if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false })
    }
  })

  it('refers to actions of this repository that are there, with inputs they know', () => {
    for (const { uses = '', with: given = {} } of steps.filter((step) => step.uses?.startsWith(OURS))) {
      const [folder = ''] = uses.slice(OURS.length + 1).split('@')
      const action = parse(text(posix.join(uses.startsWith(`${OURS}/`) ? folder : '.', 'action.yml')))
      const inputs = action.inputs as Record<string, { required?: boolean }>
      for (const name of Object.keys(given)) expect(inputs).toHaveProperty(name)
      for (const [name, { required }] of Object.entries(inputs)) if (required) expect(given).toHaveProperty(name)
    }
  })
})

describe('the workflows', () => {
  it.each([
    ['.github/workflows/ci.yml', { contents: 'read' }, { check: undefined, fuzz: undefined }],
    [
      '.github/workflows/nightly.yml',
      { contents: 'read' },
      { systems: undefined, full: undefined, wine: undefined, fuzz: undefined },
    ],
    [
      '.github/workflows/publish.yml',
      {},
      {
        executable: { contents: 'read' },
        release: { contents: 'write', 'id-token': 'write', attestations: 'write' },
      },
    ],
    ['.github/workflows/release.yml', {}, { release: { contents: 'write' } }],
    [CHECK, { contents: 'read' }, { check: undefined }],
    [COMMENT, {}, { compute: { contents: 'read', 'pull-requests': 'read' }, comment: { 'pull-requests': 'write' } }],
  ])('%s asks for exactly these rights', (path, permissions, jobs) => {
    const { jobs: found, permissions: given } = workflow(path)
    expect(given).toEqual(permissions)
    expect(Object.fromEntries(Object.entries(found).map(([name, job]) => [name, job.permissions]))).toEqual(jobs)
    for (const job of Object.values(found))
      expect(job['timeout-minutes']).toBeLessThanOrEqual(path.endsWith('nightly.yml') ? 90 : 20)
  })

  it('fetch the history, in which what a change takes away still stands', () => {
    expect(workflow(CHECK).jobs['check']?.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 })
    for (const job of ['plans', 'plans:changes'])
      expect(parse(text('templates/ci/gitlab.yml'))[job].variables).toEqual({ GIT_DEPTH: '0' })
  })

  const { on, jobs } = workflow(COMMENT)
  const { compute, comment } = jobs as { compute: Job; comment: Job }

  it('follow each other: the second waits for the first, and only where that was for a pull request', () => {
    expect(on).toEqual({ workflow_run: { workflows: [workflow(CHECK).name], types: ['completed'] } })
    expect(Object.keys(workflow(CHECK).on)).toEqual(['push', 'pull_request'])
    expect(compute.if).toContain("github.event.workflow_run.event == 'pull_request' &&")
  })

  it('compute in a checkout of the default branch, and never of the pull request', () => {
    const [checkout] = compute.steps
    expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    for (const { uses } of compute.steps) expect(uses).not.toMatch(/download-artifact/)
  })

  it('write without a checkout, packages or masterplan, and use only what this run made', () => {
    const [download, post] = comment.steps
    expect(comment.steps).toHaveLength(2)
    expect(download).toEqual({
      uses: expect.stringMatching(/^actions\/download-artifact@/),
      with: { name: 'plan-changes' },
    })
    expect(post?.uses).toMatch(`${OURS}/.github/actions/comment@`)
    const steps = stepsOf('.github/actions/comment/action.yml')
    expect(steps.map(({ uses, run }) => [uses, run])).toEqual([[undefined, 'bash "$GITHUB_ACTION_PATH/comment.sh"']])
    expect(text('.github/actions/comment/comment.sh')).not.toMatch(/\b(npm|npx|node|git) /)
    expect(comment.concurrency).toEqual({
      group: expect.stringMatching(/^masterplan-comment-\$\{\{ needs\.compute\.outputs\.number \}\}$/),
      'cancel-in-progress': false,
    })
  })

  it('release only what passed its checks on the main branch, and hand the token to nothing but the script that pushes', () => {
    const { release } = workflow('.github/workflows/release.yml').jobs as { release: Job }
    for (const asked of [
      "event == 'push'",
      "conclusion == 'success'",
      'head_branch == github.event.repository.default_branch',
    ])
      expect(release.if).toContain(asked)
    const withToken = release.steps.filter((step) => JSON.stringify(step).includes('github.token'))
    expect(withToken.map(({ run }) => run)).toEqual(['bash .github/release.sh'])
  })

  it('install nothing in an action that others use', () => {
    for (const path of YAML.filter((name) => name.endsWith('action.yml')))
      for (const { run = '' } of stepsOf(path)) expect(run).not.toMatch(/\bnp[mx]\b/)
    for (const path of [CHECK, COMMENT])
      for (const { uses = '' } of stepsOf(path).filter((step) => step.uses?.startsWith(OURS)))
        expect(uses).toMatch(/@release$/)
  })

  it('give no token to the step that reads the plans', () => {
    const { runs } = parse(text('.github/actions/changes/action.yml'))
    const withToken = runs.steps.filter((step: object) => JSON.stringify(step).includes('github.token'))
    expect(withToken.map((step: { run: string }) => step.run)).toEqual(['bash "$GITHUB_ACTION_PATH/find.sh"'])
  })
})

it.each(SCRIPTS)('%s is strict bash', (path) => {
  expect(text(path)).toMatch(/^#!\/usr\/bin\/env bash\n# .*[\s\S]*?\nset -euo pipefail\n/)
  expect(spawnSync('bash', ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})

it('documents every template, with links that lead somewhere', () => {
  const page = text('docs/ci.md')
  for (const name of readdirSync('templates/ci')) expect(page).toContain(`../templates/ci/${name}`)
  for (const [, target = ''] of page.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    expect(existsSync(join('docs', target)), target).toBe(true)
  for (const [, block = ''] of page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
    expect(parseDocument(block).errors).toEqual([])
    expect(block).not.toMatch(/^(jobs|script):|^ {2}script:/m)
  }
})

it('names one address of its own, in the package, the pages and the documentation', () => {
  const { homepage, repository, bugs } = JSON.parse(text('package.json'))
  const home = `https://github.com/${OURS}`
  expect([homepage, repository.url, bugs]).toEqual([`${home}#readme`, `git+${home}.git`, `${home}/issues`])
  expect(PAGES).toBe(`${home}/blob/main/docs/`)
  expect(text('docs/ci.md')).toContain(`repo: ${home}\n`)
})

it('packs the templates, for who has masterplan as a package', () => {
  expect(JSON.parse(text('package.json')).files).toContain('templates')
  expect(text('templates/ci/gitlab.yml')).toContain('node_modules/masterplan/templates/ci/gitlab-note.sh')
})
