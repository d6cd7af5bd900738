/** The scripts that run for a pull request do what they say, with stand-ins for GitHub and GitLab. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from './needs.ts'

const text = (path: string): string => readFileSync(path, 'utf8')

const skip = lacks('the scripts of the actions', 'bash', 'jq')

const folder = mkdtempSync(join(tmpdir(), 'masterplan-ci-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder of its own for a run, with stand-ins for programs that come before the real ones. */
function bench(programs: Record<string, string>, files: Record<string, string> = {}): string {
  const place = mkdtempSync(join(folder, 'met spatie-'))
  mkdirSync(join(place, 'bin'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content)
  for (const [name, content] of Object.entries(programs)) {
    // Each remembers what it was called with.
    const record = `{ printf '%s\\0' ${name} "$@"; echo; } >>"$HOME/calls"`
    writeFileSync(join(place, 'bin', name), `#!/usr/bin/env bash\nset -e\n${record}\n${content}\n`)
    chmodSync(join(place, 'bin', name), 0o755)
  }
  return place
}

const calls = (place: string): string[][] =>
  existsSync(join(place, 'calls'))
    ? text(join(place, 'calls'))
        .split('\0\n')
        .slice(0, -1)
        .map((call) => call.split('\0'))
    : []

const bash = (script: string, place: string, env: Record<string, string>, cwd = place) => {
  const { status, stdout, stderr } = spawnSync('bash', [resolve(script), 'comment.md'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${join(place, 'bin')}:${process.env['PATH']}`, HOME: place, TMPDIR: place, ...env },
  })
  expect(existsSync(join(cwd, 'pwned')), 'nothing was run that came as text').toBe(false)
  expect(readdirSync(place).filter((name) => name.startsWith('tmp.'))).toEqual([])
  return { status, stdout, stderr }
}

describe('release.sh', () => {
  const git = (cwd: string, ...argv: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], {
      cwd,
      encoding: 'utf8',
    }).trim()

  it('puts the built program beside its source on a branch of its own, time after time, and leaves the checkout as it was', () => {
    const place = mkdtempSync(join(folder, 'release-'))
    const [remote, clone] = [join(place, 'remote.git'), join(place, 'clone')]
    git(place, 'init', '-q', '--bare', '-b', 'main', remote)
    git(place, 'clone', '-q', remote, clone)
    const release = () =>
      spawnSync('bash', [resolve('.github/release.sh')], {
        cwd: clone,
        encoding: 'utf8',
        env: { ...process.env, GH_TOKEN: 'secret-token', GITHUB_SERVER_URL: 'https://github.com' },
      })
    writeFileSync(join(clone, '.gitignore'), 'dist/\nnode_modules/\n')
    git(clone, 'add', '.')
    git(clone, 'commit', '-qm', 'x')
    git(clone, 'push', '-q', 'origin', 'HEAD')
    expect(release()).toMatchObject({ status: 1, stdout: '::error::There is no built program to release.\n' })
    for (const folder of ['dist', 'node_modules']) mkdirSync(join(clone, folder))
    writeFileSync(join(clone, 'node_modules/x.js'), '')
    for (const built of ['1', '2']) {
      writeFileSync(join(clone, 'dist/main.js'), built)
      expect(release()).toMatchObject({ status: 0, stdout: '', stderr: '' })
      expect(git(remote, 'show', 'release:dist/main.js')).toBe(built)
      expect(git(remote, 'ls-tree', '-r', '--name-only', 'release').split('\n')).toEqual(['.gitignore', 'dist/main.js'])
      expect(git(clone, 'status', '--porcelain')).toBe('')
    }
    expect(
      git(remote, 'log', '--format=%s', 'release')
        .split('\n')
        .filter((line) => line.startsWith('Build of')),
    ).toHaveLength(2)
    expect(
      git(remote, 'log', '--format=%B%an%ae', 'release') + git(clone, 'config', '--list', '--local'),
    ).not.toContain('secret')
  })
})

const MARKER = '<!-- masterplan: wat dit verandert -->'
const SHA = '0123456789abcdef0123456789abcdef01234567'
const OTHER = 'f'.repeat(40)
const TEXT = `# Wat dit verandert

"quotes" 'too', \`touch pwned\` $(touch pwned) \${{ github.token }} $HOME %0A \\n \\u0000 @file &a=b #1
::set-output name=number::1
tab\there, crlf\r\n, <b>html</b>, é, 🌱 👩🏽‍🌾 \u202e

`
const NO_NUMBERS = ['', '0', '-1', '7a', '7\n8', '7/comments', '../../other', '$(touch pwned)', '٧']

describe.skipIf(skip)('comment.sh', () => {
  const BOT = 'github-actions[bot]'
  const GITHUB = `case " $* " in
  *" --paginate "*) cat comments-* ;;
  *" --method "*) cp "\${!#}" body.json ;;
  *) cat pull.json ;;
esac`
  const comment = (id: number, login: string, body: string | null) => ({ id, body, user: { login } })
  interface Given {
    gh?: string
    comments?: unknown[][]
    pull?: object
    env?: Record<string, string>
  }
  const run = ({ gh = GITHUB, comments = [[]], pull = {}, env = {} }: Given = {}) => {
    const place = bench(
      { gh },
      {
        'comment.md': TEXT,
        'pull.json': JSON.stringify({ state: 'open', head: { sha: SHA }, ...pull }),
        ...Object.fromEntries(comments.map((page, i) => [`comments-${i}.json`, JSON.stringify(page)])),
      },
    )
    symlinkSync('pull.json', join(place, 'link.md'))
    const result = bash('.github/actions/comment/comment.sh', place, {
      NUMBER: '7',
      FILE: 'comment.md',
      HEAD_SHA: SHA,
      GH_TOKEN: 'secret-token',
      GITHUB_REPOSITORY: 'vereniging/plannen',
      ...env,
    })
    const asked = calls(place)
    const written = asked.filter((argv) => argv.includes('--method')).map((argv) => argv.slice(3, 6).join(' '))
    return { ...result, place, asked, written }
  }

  const CREATED = ['--method POST repos/vereniging/plannen/issues/7/comments']
  const updated = (id: number) => [`--method PATCH repos/vereniging/plannen/issues/comments/${id}`]

  it('makes a comment where there is none, byte for byte, with the commit below it', () => {
    const { status, stdout, stderr, place, asked, written } = run()
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    expect(written).toEqual(CREATED)
    expect(JSON.parse(text(join(place, 'body.json')))).toEqual({ body: `${MARKER}\n${TEXT}\n\n<sub>${SHA}</sub>` })
    expect(JSON.stringify(asked)).not.toMatch(/secret-token|quotes/)
  })

  const full = Array.from({ length: 100 }, (_, i) => comment(i + 1, 'somebody', 'Mooi plan!'))
  it.each([
    ['updates its own', [[comment(11, BOT, `${MARKER}\nold`)]], updated(11)],
    ['updates the first of two', [[comment(11, BOT, MARKER), comment(12, BOT, MARKER)]], updated(11)],
    [
      'updates its own beyond the first hundred',
      [full, full, [comment(201, 'mallory', MARKER), comment(202, BOT, MARKER)]],
      updated(202),
    ],
    ['leaves a stranger’s with the marker', [[comment(11, 'mallory', `${MARKER}\nmine`)]], CREATED],
    [
      'leaves one by a name that looks like it',
      [[comment(11, 'github-actions', MARKER), comment(12, `x${BOT}`, MARKER)]],
      CREATED,
    ],
    ['leaves another comment of the bot', [[comment(11, BOT, `See ${MARKER}`), comment(12, BOT, null)]], CREATED],
    ['leaves one whose author is gone', [[{ id: 11, user: null, body: MARKER }]], CREATED],
  ])('%s', (_, comments, expected) => {
    const { status, written } = run({ comments })
    expect([status, written]).toEqual([0, expected])
  })

  it.each(NO_NUMBERS)('refuses the number %j before it asks anything', (NUMBER) => {
    const { status, stdout, asked } = run({ env: { NUMBER } })
    expect([status, stdout]).toEqual([1, '::error::That is not the number of a pull request.\n'])
    expect(asked).toEqual([])
  })

  it.each(['nothing.md', 'bin', 'link.md'])('refuses %s, which is not a file with a text', (FILE) => {
    const { status, stdout, asked } = run({ env: { FILE } })
    expect([status, stdout]).toEqual([1, '::error::There is no file with a text to post.\n'])
    expect(asked).toEqual([])
  })

  it.each([
    ['has a newer commit', { head: { sha: OTHER } }],
    ['was closed', { state: 'closed' }],
  ])('stops quietly when the pull request %s', (_, pull) => {
    const { status, stderr, written } = run({ pull })
    expect([status, stderr, written]).toEqual([0, '', []])
  })

  it.each([
    ['*pulls*', 'GitHub did not show the pull request.', []],
    ['*paginate*', 'GitHub did not show the comments.', []],
    ['*POST*', 'GitHub did not take the comment.', []],
    ['*PATCH*', 'GitHub did not update the comment.', [comment(11, BOT, MARKER)]],
  ])('says what failed, and what GitHub said: %s', (pattern, message, comments) => {
    const gh = `case "$*" in ${pattern}) echo 'gh: Forbidden (HTTP 403)' >&2; exit 1 ;; esac\n${GITHUB}`
    const { status, stdout, stderr } = run({ gh, comments: [comments] })
    expect([status, stdout, stderr]).toEqual([1, `::error::${message}\n`, 'gh: Forbidden (HTTP 403)\n'])
  })

  it('does not take a page of HTML for comments', () => {
    const { status, stdout, written } = run({
      gh: `case "$*" in *paginate*) echo '<html>' ;; *) cat pull.json ;; esac`,
    })
    expect([status, stdout]).toEqual([1, '::error::GitHub answered with something else than comments.\n'])
    expect(written).toEqual([])
  })
})

describe.skipIf(skip)('find.sh and compare.sh', () => {
  const origin = join(folder, 'origin')
  const git = (cwd: string, ...argv: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...argv],
      {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim()
  const commit = (message: string): string => {
    git(origin, 'commit', '--quiet', '--allow-empty', '--message', message)
    return git(origin, 'rev-parse', 'HEAD')
  }
  mkdirSync(origin)
  git(origin, 'init', '--quiet')
  const parted = commit('the plan')
  writeFileSync(join(origin, 'stranger.md'), 'text of a stranger\n')
  git(origin, 'add', '.')
  const head = commit('a proposal')
  git(origin, 'update-ref', 'refs/pull/7/head', head)
  git(origin, 'reset', '--quiet', '--hard', parted)
  commit('news of others')
  git(origin, 'checkout', '--quiet', '--orphan', 'elsewhere')
  const unrelated = commit('another history')
  git(origin, 'checkout', '--quiet', 'main')

  const BRANCH = 'a"b\'c;$(touch$IFS$()pwned)&x=#é'
  const pull = (over: object = {}) => ({
    number: 7,
    state: 'open',
    base: { ref: 'main' },
    head: { sha: head, repo: { id: 42 } },
    ...over,
  })
  const find = (pulls: unknown, env: Record<string, string> = {}, gh = 'cat "$HOME/pulls.json"') => {
    const place = bench({ gh }, { 'pulls.json': JSON.stringify(pulls), output: '' })
    const checkout = join(place, 'checkout')
    git(place, 'clone', '--quiet', '--branch', 'main', origin, checkout)
    const given = {
      GH_TOKEN: 'secret-token',
      GITHUB_OUTPUT: join(place, 'output'),
      GITHUB_REPOSITORY: 'vereniging/plannen',
      GITHUB_SERVER_URL: 'https://github.com',
      DEFAULT_BRANCH: 'main',
      HEAD_OWNER: 'mallory',
      HEAD_REPOSITORY: '42',
      HEAD_BRANCH: BRANCH,
      HEAD_SHA: head,
      ...env,
    }
    const result = bash('.github/actions/changes/find.sh', place, given, checkout)
    return { ...result, checkout, place, output: text(join(place, 'output')) }
  }

  it('finds the number, and fetches objects without a file of the pull request or a token on disk', () => {
    const { status, stdout, stderr, output, place, checkout } = find([pull()])
    expect([status, stdout, stderr, output]).toEqual([0, '', '', 'number=7\n'])
    expect(git(checkout, 'cat-file', '-p', `${head}:stranger.md`)).toBe('text of a stranger')
    expect(readdirSync(checkout)).toEqual(['.git'])
    expect(text(join(checkout, '.git/config'))).not.toMatch(/extraheader|authorization/i)
    const [asked = []] = calls(place)
    expect(asked).toContain(`head=mallory:${BRANCH}`)
    expect(asked.join(' ')).not.toMatch(/secret-token| --field | -F /)
  })

  it.each([
    ['none is open', []],
    ['it ends with another commit, since a newer push came', [pull({ head: { sha: OTHER, repo: { id: 42 } } })]],
    ['it was closed', [pull({ state: 'closed' })]],
    ['somebody else’s ends with the same commit', [pull({ head: { sha: head, repo: { id: 43 } } })]],
    ['its fork is gone', [pull({ head: { sha: head, repo: null } })]],
    ['it is for another branch', [pull({ base: { ref: 'concept' } })]],
  ])('stops quietly when %s', (_, pulls) => {
    const { status, stderr, output } = find(pulls)
    expect([status, stderr, output]).toEqual([0, '', ''])
  })

  it('stops quietly when a push comes in before the fetch', () => {
    const newer = git(origin, 'rev-parse', 'main')
    const { status, stderr, output } = find([pull({ head: { sha: newer, repo: { id: 42 } } })], { HEAD_SHA: newer })
    expect([status, stderr, output]).toEqual([0, '', ''])
  })

  it.each([
    [
      'a run without a commit',
      [pull()],
      { HEAD_SHA: 'main' },
      'cat "$HOME/pulls.json"',
      'The run that was checked has no commit.',
    ],
    ['no answer', [], {}, 'exit 1', 'GitHub did not say which pull requests are open.'],
    [
      'an answer that is no list',
      { message: 'x' },
      {},
      'echo 1',
      'GitHub answered with something else than pull requests.',
    ],
    [
      'a strange number',
      [pull({ number: '7\nnumber=8' })],
      {},
      'cat "$HOME/pulls.json"',
      'GitHub answered with something else than the number of a pull request.',
    ],
    [
      'a pull request without objects',
      [pull({ number: 8 })],
      {},
      'cat "$HOME/pulls.json"',
      'The pull request could not be fetched.',
    ],
  ])('says what is wrong with %s', (_, pulls, env, gh, message) => {
    const { status, stdout, output } = find(pulls, env, gh)
    expect([status, stdout, output]).toEqual([1, `::error::${message}\n`, ''])
  })

  const compare = (env: Record<string, string>) => {
    const place = bench({ node: 'echo "a text" >comment.md' })
    git(place, 'clone', '--quiet', '--branch', 'main', origin, 'checkout')
    const checkout = join(place, 'checkout')
    git(checkout, 'fetch', '--quiet', 'origin', 'refs/pull/7/head', 'elsewhere')
    const given = { MASTERPLAN: '/action/bin/masterplan.js', HEAD_SHA: head, ROOT: '', LANGUAGE: '', ...env }
    const result = bash('.github/actions/changes/compare.sh', place, given, checkout)
    return { ...result, asked: calls(place) }
  }
  const COMPARED = ['node', '/action/bin/masterplan.js', 'changes', parted, head, '--format', 'md', '-o', 'comment.md']

  it('compares with where the branches parted, so that news of others is not shown as a change', () => {
    expect(compare({})).toMatchObject({ status: 0, stderr: '', asked: [COMPARED] })
    expect(compare({ ROOT: '-x; touch pwned', LANGUAGE: 'en' }).asked).toEqual([
      [...COMPARED, '--root=-x; touch pwned', '--lang=en'],
    ])
  })

  it('says so when there is no history in common', () => {
    const { status, stdout, asked } = compare({ HEAD_SHA: unrelated })
    expect([status, stdout, asked]).toEqual([1, expect.stringContaining('::error::The pull request and'), []])
  })
})

describe('gitlab-note.sh', () => {
  // What curl is asked to send is kept, with the header that comes by standard input.
  const GITLAB = `cat >>headers
url=; out=; send=; previous=
for given in "$@"; do
  case "$previous" in --output) out=$given ;; --data-urlencode) send=$given ;; esac
  case "$given" in https:*) url=$given ;; esac
  previous=$given
done
case "$url" in
  */user) echo '{"id":5,"username":"project_1_bot"}' >"$out" ;;
  *page=*) cp "notes-\${url##*page=}.json" "$out" ;;
  *) cp "\${send#body@}" body.md ;;
esac`
  const API = 'https://gitlab.example/api/v4'
  const NOTES = `${API}/projects/3/merge_requests/7/notes`
  const note = (id: number, author: number, body: string) => ({ id, body, author: { id: author } })
  const run = (pages: object[][] = [[]], env: Record<string, string> = {}, curl = GITLAB) => {
    const place = bench(
      { curl },
      {
        'comment.md': TEXT,
        ...Object.fromEntries(pages.map((page, i) => [`notes-${i + 1}.json`, JSON.stringify(page)])),
      },
    )
    const given = {
      MASTERPLAN_TOKEN: 'secret-token',
      CI_API_V4_URL: API,
      CI_MERGE_REQUEST_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '7',
      CI_COMMIT_SHA: SHA,
      ...env,
    }
    const result = bash('templates/ci/gitlab-note.sh', place, given)
    const asked = calls(place)
    const written = asked
      .filter((argv) => argv.includes('--request'))
      .map((argv) => [argv[argv.indexOf('--request') + 1], ...argv.filter((part) => part.startsWith(API))].join(' '))
    return { ...result, place, asked, written }
  }

  it('makes a note where there is none, byte for byte, and keeps the token out of the list of processes', () => {
    const { status, stdout, stderr, place, asked, written } = run()
    expect([status, stdout, stderr, written]).toEqual([0, '', '', [`POST ${NOTES}`]])
    expect(text(join(place, 'body.md'))).toBe(`${MARKER}\n${TEXT}\n\n<sub>${SHA}</sub>`)
    expect(text(join(place, 'headers'))).toBe('PRIVATE-TOKEN: secret-token\n'.repeat(asked.length))
    expect(JSON.stringify(asked)).not.toMatch(/secret-token|quotes/)
  })

  const full = Array.from({ length: 100 }, (_, i) => note(i + 1, 8, 'Mooi plan!'))
  it.each([
    ['updates its own', [[note(11, 5, `${MARKER}\nold`)]], `PUT ${NOTES}/11`],
    [
      'updates its own beyond the first hundred',
      [full, [note(201, 8, MARKER), note(202, 5, MARKER)]],
      `PUT ${NOTES}/202`,
    ],
    ['leaves a stranger’s with the marker', [[note(11, 8, MARKER)]], `POST ${NOTES}`],
    ['leaves another note of its own', [[note(11, 5, `See ${MARKER}`)]], `POST ${NOTES}`],
    ['ends after a full last page', [full, []], `POST ${NOTES}`],
  ])('%s', (_, pages, expected) => {
    const { status, written } = run(pages)
    expect([status, written]).toEqual([0, [expected]])
  })

  it('names the commit of the source branch in a merged results pipeline', () => {
    const { place } = run([[]], { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: OTHER })
    expect(text(join(place, 'body.md'))).toContain(`<sub>${OTHER}</sub>`)
  })

  it.each(NO_NUMBERS)('refuses the number %j before it asks anything', (CI_MERGE_REQUEST_IID) => {
    const { status, stderr, asked } = run([[]], { CI_MERGE_REQUEST_IID })
    expect([status, stderr]).toEqual([1, 'masterplan: This is not the pipeline of a merge request.\n'])
    expect(asked).toEqual([])
  })

  it.each([
    ['*/user*', 'GitLab did not say whose token this is.', []],
    ['*page=*', 'GitLab did not show the notes.', []],
    ['*POST*', 'GitLab did not take the note.', []],
    ['*PUT*', 'GitLab did not update the note.', [note(11, 5, MARKER)]],
  ])('says what failed: %s', (pattern, message, notes) => {
    const { status, stderr } = run([notes], {}, `case "$*" in ${pattern}) exit 22 ;; esac\n${GITLAB}`)
    expect([status, stderr]).toEqual([1, `masterplan: ${message}\n`])
  })
})
