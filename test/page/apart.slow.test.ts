/** The program that is open makes a report by starting itself once more: the same bytes as the command, and it answers meanwhile. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { plansAlone } from './chromium.ts'
import { ask, type Got } from './served.ts'

const PROGRAM = resolve('bin/masterplan.js')
const DAY = ['--today', '2026-11-23', '--lang', 'nl']

const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill()
})

/** The program with its pages open, as a user starts it. */
async function open(root: string): Promise<{ child: ChildProcess; get(path: string): Promise<Got> }> {
  const child = spawn(process.execPath, [PROGRAM, 'open', '--no-open', '--root', root, ...DAY])
  running.push(child)
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  const address = await vi.waitFor(() => new URL(/http:\S+/.exec(said)?.[0] ?? ''), { timeout: 60_000, interval: 100 })
  const port = Number(address.port)
  const { headers } = await ask(port, 'GET', `/?t=${address.searchParams.get('t')}`)
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  return { child, get: (path) => ask(port, 'GET', path, { cookie }) }
}

/** Plans in a folder of their own, in git or not. */
function plans(git: boolean): string {
  const root = plansAlone()
  const run = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=S', '-c', 'user.email=s@example.org', ...args], { cwd: dirname(root) })
  }
  if (git) {
    run('init', '-q')
    run('add', '.')
    run('commit', '-qm', 'Begin')
  }
  return root
}

/** What the command writes to standard output. */
const byCommand = (root: string, ...args: string[]): string =>
  execFileSync(process.execPath, [PROGRAM, 'report', ...args, '-o', '-', '--root', root, ...DAY], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  })

it.each([
  ['in git', true],
  ['without git', false],
])('makes the same report as the command %s, and answers pages before it', async (_, git) => {
  const root = plans(git)
  const { child, get } = await open(root)
  const order: string[] = []
  const report = async (query: string): Promise<Got> => {
    const got = await get(`/rapport?van=${query}`)
    order.push(query)
    return got
  }
  const forms = git ? ['pdf', 'docx', 'json'] : ['pdf', 'site']
  const reports = forms.map((form) => report(form === 'site' ? '&voor=all&vorm=site' : `noord&voor=board&vorm=${form}`))
  for (const way of ['/', '/kring/noord', '/rapporten']) {
    expect((await get(way)).status).toBe(200)
    order.push(way)
  }
  expect(order).toEqual(['/', '/kring/noord', '/rapporten'])
  for (const [i, { text, headers }] of (await Promise.all(reports)).entries()) {
    const form = forms[i] ?? ''
    if (form === 'site') expect(text).toMatch(/^PK/)
    else expect(text).toBe(byCommand(root, 'noord', '--for', 'bestuur', '--format', form))
    const name = form === 'site' ? 'vereniging-site.zip' : `noord-bestuur.${form}`
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`)
  }
  const refused = await get('/rapport?van=noord&voor=all&vorm=md&sinds=2020-01-01')
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Kies bij “Sinds”')])
  expect((await get('/rapport?van=ooster&voor=all&vorm=pdf')).status).toBe(404)
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
})

it('leaves no program behind where it is closed while it makes a PDF', async () => {
  const { child, get } = await open(plans(false))
  const report = get('/rapport?van=noord&voor=all&vorm=pdf').catch((error) => error.code)
  const started = (): string[] =>
    readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const [maker] = await vi.waitFor(
    () => {
      expect(started()).not.toEqual([])
      return started()
    },
    { timeout: 30_000 },
  )
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
  expect(await report).toBe('ECONNRESET')
  await vi.waitFor(() => expect(() => process.kill(Number(maker), 0)).toThrow('ESRCH'), { timeout: 10_000 })
})
