/** Keeping in git makes one commit of what was chosen and of nothing else; undoing puts back what was there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { site } from '../../src/page/site.ts'
import { realHost } from '../../src/workspace/host.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { Standing } from '../../src/workspace/standing.ts'
import { type Repository, repository } from '../repository.ts'
import { pagePlans, THEME } from './plans.ts'
import { fieldsIn, filled, type Visitor, visit } from './served.ts'

const HUB = '/item/noord/energie/hub'
const FILE = 'plans/noord/energie.md'

describe('in git', () => {
  let repo: Repository
  let on: Visitor
  beforeAll(async () => {
    repo = repository()
    for (const [file, content] of Object.entries(pagePlans())) repo.put(`plans/${file}`, String(content))
    repo.put('elders.txt', 'Elders.\n')
    repo.commit('Eerste')
    repo.put('elders.txt', 'Anders.\n')
    repo.git('add', 'elders.txt')
    // As where git doesn't know who works here.
    repo.git('config', 'user.name', '')
    // A repository is a stranger's: none of this may run.
    repo.put('.git/hooks/pre-commit', '#!/bin/sh\ntouch ../gehaakt\nexit 1\n')
    repo.git('config', 'filter.kwaad.clean', 'touch gefilterd; cat')
    repo.put('.git/info/attributes', '*.md filter=kwaad\n')
    const host = { ...realHost(), cwd: repo.path, today: () => '2026-11-23' }
    const desk = {
      host: () => keepingHost(host, 'open'),
      standing: new Standing(),
      root: `${repo.path}/plans`,
      language: 'nl' as const,
      today: () => '2026-11-23',
    }
    on = await visit(site(desk))
  })
  afterAll(async () => {
    await on.leave()
    repo.drop()
  })

  it('keeps the files that were chosen in one commit, with a sentence that says what changed', async () => {
    const { text } = await on.get(HUB)
    await on.form(HUB, filled(fieldsIn(text), { fase: 'voorbereiding' }))
    repo.put('plans/noord/water.md', '---\nthema: water\nnu: 1\n---\n\n# Water\n')
    const page = await on.get('/bewaren')
    const fields = fieldsIn(page.text)
    expect(fields).toEqual([
      ['stand', expect.any(String)],
      ['was:zin', expect.any(String)],
      ['bestand', 'noord/energie.md'],
      ['bestand', 'noord/water.md'],
      ['zin', expect.stringMatching(/De hub[\s\S]*voorbereiding/)],
      ['naam', 'Secretaris'],
    ])
    expect(page.text).toContain('De eigen controles van deze map (pre-commit) draaien hier niet mee.')
    const before = repo.git('rev-parse', 'HEAD').trim()
    const sent = await on.form(
      '/bewaren/git',
      fields.filter(([, value]) => value !== 'noord/water.md'),
    )
    expect(sent.status, sent.text).toBe(303)
    expect(repo.git('log', '-1', '--format=%P %an %s').trim()).toBe(
      `${before} Secretaris ${fields.find(([name]) => name === 'zin')?.[1]}`,
    )
    expect(repo.git('show', '--stat', '--format=', 'HEAD')).toMatch(
      /^ plans\/noord\/energie\.md \| 2 \+-\n 1 file changed/,
    )
    expect(repo.git('show', `HEAD:${FILE}`)).toBe(THEME.replace('fase: verkenning', 'fase: voorbereiding'))
    repo.git('config', '--unset', 'filter.kwaad.clean')
    // What waited for another commit still does, and the plan is clean.
    expect(
      repo
        .git('status', '--porcelain')
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('??')),
    ).toEqual(['M  elders.txt', ' M plans/noord/water.md'])
    expect(repo.git('status', '--porcelain')).not.toMatch(/gehaakt|gefilterd/)
  })

  it('tells that there is nothing to keep, and refuses while a merge goes on', async () => {
    repo.put('plans/noord/water.md', String(pagePlans()['noord/water.md']))
    expect((await on.get('/bewaren')).text).toContain('Alles is al bewaard.')
    repo.put('.git/MERGE_HEAD', repo.git('rev-parse', 'HEAD'))
    expect((await on.get('/bewaren')).text).toContain('een samenvoeging bezig')
    expect(
      (
        await on.form('/bewaren/git', [
          ['bestand', 'noord/energie.md'],
          ['zin', 'x'],
        ])
      ).status,
    ).toBe(422)
    repo.remove('.git/MERGE_HEAD')
  })

  it.each([
    [
      'no branch',
      'niet op een tak',
      () => repo.git('checkout', '-q', '--detach'),
      () => repo.git('checkout', '-q', 'main'),
    ],
    [
      'two versions of a file',
      'nog niet tot één gemaakt: plans/noord/energie.md',
      () => {
        const blob = repo.git('rev-parse', `HEAD:${FILE}`).trim()
        repo.put('stages', [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\t${FILE}\n`).join(''))
        repo.git('rm', '-q', '--cached', FILE)
        repo.git('-c', 'alias.staged=!git update-index --index-info <stages', 'staged')
      },
      () => repo.git('reset', '-q', '--', FILE),
    ],
    [
      'a lock of another program',
      'index.lock',
      () => repo.put('.git/index.lock', ''),
      () => repo.remove('.git/index.lock'),
    ],
  ])('keeps nothing in git with %s, and says why', async (_, says, begin, end) => {
    const water = String(pagePlans()['noord/water.md'])
    repo.put('plans/noord/water.md', `${water}\nNog niet bewaard.\n`)
    const before = repo.git('rev-parse', 'HEAD')
    const fields = fieldsIn((await on.get('/bewaren')).text)
    begin()
    const sent = await on.form('/bewaren/git', filled(fields, { zin: 'Water' }))
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(says)
    expect(repo.git('rev-parse', 'HEAD')).toBe(before)
    end()
    repo.put('plans/noord/water.md', water)
  })

  it('undoes the last change, and the undoing', async () => {
    const now = repo.git('show', `HEAD:${FILE}`)
    await on.form(`${HUB}/doe/voortgang`, [['tekst', 'Vergissing.']])
    const page = await on.get('/bewaren')
    expect(page.text).toContain('Vergissing.')
    const number = /name="nummer" value="(\d+)"/.exec(page.text)?.[1] ?? ''
    expect((await on.form('/bewaren/terug', [['nummer', number]])).status).toBe(303)
    expect(repo.git('diff', '--stat', '--', FILE)).toBe('')
    expect(repo.git('show', `HEAD:${FILE}`)).toBe(now)
    // The same form again has nothing left to undo.
    expect((await on.form('/bewaren/terug', [['nummer', number]])).status).toBe(409)
  })
  it('says what undoing does to a file that was made, which is that it goes', async () => {
    repo.remove('plans/noord/water.md')
    const host = keepingHost({ ...realHost(), cwd: repo.path }, 'add')
    const content = new TextEncoder().encode(
      '---\nthema: water\n---\n\n# Water\n\n## Wensen\n\n### Droge kelders {#kelders}\n\nDroog.\n',
    )
    host.replace([{ path: `${repo.path}/plans/noord/water.md`, was: null, content }], `${repo.path}/plans`)
    expect((await on.get('/bewaren')).text).toMatch(
      /Ongedaan maken doet dit: [^<]*Niet meer in het plan: Droge kelders/,
    )
    repo.put('plans/noord/water.md', String(pagePlans()['noord/water.md']))
  })

  it('keeps that a file is gone, also where it got another name', async () => {
    const plans = pagePlans()
    const config = String(plans['masterplan.yaml'])
    repo.put('plans/masterplan.yaml', config.replace('  water: ', '  regen: { naam: Regen }\n  water: '))
    repo.git('add', 'plans')
    repo.git('commit', '-qm', 'Regen', '--', 'plans')
    repo.remove('plans/noord/water.md')
    repo.put('plans/noord/regen.md', String(plans['noord/water.md']))
    const page = await on.get('/bewaren')
    expect(page.text).toContain('noord/water.md <small>weg</small>')
    const fields = fieldsIn(page.text)
    expect(fields.filter(([name]) => name === 'bestand').map(([, file]) => file)).toEqual([
      'noord/regen.md',
      'noord/water.md',
    ])
    const sent = await on.form('/bewaren/git', fields)
    expect(sent.status, sent.text).toBe(303)
    expect(repo.git('show', '--name-status', '-M', '--format=', 'HEAD').trim()).toBe(
      'R100\tplans/noord/water.md\tplans/noord/regen.md',
    )
    expect(repo.git('status', '--porcelain', '--', 'plans')).toBe('')
    // The last file of a folder takes the folder along.
    repo.remove('plans/zuid')
    expect((await on.form('/bewaren/git', fieldsIn((await on.get('/bewaren')).text))).status).toBe(303)
    expect(repo.git('ls-tree', '--name-only', 'HEAD:plans')).not.toContain('zuid')
    expect(repo.git('status', '--porcelain', '--', 'plans')).toBe('')
    expect(repo.git('fsck', '--strict', '--no-dangling')).toBe('')
  })
})
