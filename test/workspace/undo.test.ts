/** Undoing what a command wrote: shown first, to the byte, never over another's work, and by a folder that nobody has to trust. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Write } from '../../src/workspace/kept/journal.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { undoableOf } from '../../src/workspace/kept/limits.ts'
import { type Plain, plain } from '../plain.ts'
import { repository } from '../repository.ts'
import { mini } from '../world.ts'

const WRONG = '\ufeff---\r\nthema: energie\r\nAmbitie: 2\r\n---\r\n\r\n# Energie  \r\neinde zonder regeleinde'
const SURVEY = `Tijdstempel;Energie;Water\n${'2026-05-01 10:00;5;1\n'.repeat(6)}`

let folder: Plain
beforeEach(() => {
  folder = plain(mini({ 'noord/energie.md': WRONG }))
  writeFileSync(join(folder.path, 's.csv'), SURVEY)
})
afterEach(() => folder.drop())

const IMPORT = ['survey', 'import', 's.csv', '--kring', 'noord', '--keep', 'doubles,surplus']
const kept = (...names: string[]): string => join(folder.path, 'plans/.masterplan', ...names)

describe('the last write', () => {
  it('is shown before it is undone, and nothing is written until somebody says so', async () => {
    const before = folder.all()
    await folder.masterplan('fix')
    const fixed = folder.all()
    expect(fixed).not.toEqual(before)
    for (const argv of [['undo'], ['undo', '--dry-run'], ['undo', '--write', '--dry-run']]) {
      const { code, out } = await folder.masterplan(...argv)
      expect(code).toBe(0)
      expect(out).toMatch(/fix \(nummer 1\), 3 maart 2026 om \d\d:\d\d/)
      expect(out).toContain('--- plans/noord/energie.md')
      expect(out).toMatch(/^-ambitie: 2$/m)
      expect(out).toMatch(/^\+Ambitie: 2$/m)
      expect(out).toMatch(/bevinding die hierdoor ontstaat:\s+plans\/noord\/energie\.md:3:1 /)
      expect(folder.all()).toEqual(fixed)
    }
    expect((await folder.masterplan('undo')).err).toContain('--write')
    const { code, out } = await folder.masterplan('undo', '--write')
    expect([code, folder.all()]).toEqual([0, before])
    expect(out).toContain('Teruggezet: plans/noord/energie.md')
  })

  it('is done again by undoing the undo, as often as somebody likes', async () => {
    const before = folder.all()
    await folder.masterplan('fix')
    const fixed = folder.all()
    for (const expected of [before, fixed, before, fixed]) {
      expect((await folder.masterplan('undo', '--write')).code).toBe(0)
      expect(folder.all()).toEqual(expected)
    }
  })

  it('is asked about at a terminal, and the answer is done', async () => {
    await folder.masterplan('fix')
    const fixed = folder.all()
    const answer = async (value: boolean | null): Promise<void> => {
      const dialogue = { note: async () => undefined, text: async () => null, select: async () => value as never }
      const stream = { write: () => undefined, isTerminal: true, columns: 80 }
      expect(await run({ ...folder.host(), out: stream, err: stream, dialogue }, ['undo'])).toBe(0)
    }
    for (const no of [false, null]) {
      await answer(no)
      expect(folder.all()).toEqual(fixed)
    }
    await answer(true)
    expect(folder.all()).not.toEqual(fixed)
  })

  it.each([
    ['fix', ['fix']],
    ['validate', ['validate', '--fix']],
    ['format', ['format']],
    ['survey', IMPORT],
  ])('of %s comes back to the byte, with files that were made taken away', async (verb, argv) => {
    folder.put('noord/water.md', '---\nambitie: 2\nthema: water\n---\n# Water\n')
    const before = folder.all()
    await folder.masterplan(...argv)
    expect(folder.all()).not.toEqual(before)
    const { out } = await folder.masterplan('undo', '--write')
    expect(out).toContain(`${verb} (nummer 1)`)
    expect(folder.all()).toEqual(before)
  })

  it('that took files away brings them back, and their folder', () => {
    const before = folder.all()
    const host = keepingHost(folder.host(), 'merge')
    const root = join(folder.path, 'plans')
    const gone = ['zuid/kring.md', 'zuid/energie.md', 'zuid/water.md']
    host.replace(
      gone.map((file) => ({ path: join(root, file), was: readFileSync(join(root, file)), content: null })),
      root,
    )
    expect(existsSync(join(root, 'zuid'))).toBe(false)
    return folder.masterplan('undo', '--write').then(({ code }) => expect([code, folder.all()]).toEqual([0, before]))
  })

  it('can be undone where it took masterplan.yaml along', async () => {
    const root = join(folder.path, 'plans')
    const before = folder.all()
    const file = join(root, 'masterplan.yaml')
    keepingHost(folder.host(), 'init').replace([{ path: file, was: readFileSync(file), content: null }], root)
    expect((await folder.masterplan('undo', '--write')).code).toBe(0)
    expect(folder.all()).toEqual(before)
  })
})

describe('an earlier write', () => {
  it('is undone by its number, where nobody wrote its files since', async () => {
    const before = folder.all()
    await folder.masterplan('fix')
    await folder.masterplan(...IMPORT)
    const { code } = await folder.masterplan('undo', '1', '--write')
    expect([code, folder.read('noord/energie.md')]).toEqual([0, WRONG])
    expect((await folder.masterplan('undo', '2', '--write')).code).toBe(0)
    expect(folder.all()).toEqual(before)
    const again = await folder.masterplan('undo', '2', '--write')
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('niets meer ongedaan te maken van survey')])
  })

  it('is listed with what became of it', async () => {
    await folder.masterplan('fix')
    await folder.masterplan('undo', '--write')
    await folder.masterplan(...IMPORT)
    folder.put('noord/kring.md', 'van een ander')
    const { writes, version } = JSON.parse((await folder.masterplan('undo', '--list', '--json')).out)
    expect(version).toBe(1)
    expect(writes.map((w: Record<string, unknown>) => [w['number'], w['verb'], w['undoes'], w['state']])).toEqual([
      [3, 'survey', null, 'changed'],
      [2, 'undo', 1, 'stands'],
      [1, 'fix', null, 'undone'],
    ])
    const { out } = await folder.masterplan('undo', '--list')
    expect(out).toMatch(/3 {2}3 mrt 2026 \d\d:\d\d {2}survey {8}noord\/enquete\.csv, noord\/… {2}later veranderd/)
  })

  it.each([
    [['undo', '9'], /geen|niets geschreven met nummer 9/],
    [['undo', 'fix'], /“fix” is geen nummer/],
    [['undo', '-1'], /-1/],
  ])('that is not there is refused: %s', async (argv, said) => {
    await folder.masterplan('fix')
    const { code, err } = await folder.masterplan(...argv)
    expect([code, err]).toEqual([2, expect.stringMatching(said)])
  })
})

describe('what somebody else wrote', () => {
  it('is never overwritten: the files are named, and none is touched', async () => {
    await folder.masterplan(...IMPORT)
    folder.put('noord/kring.md', `${folder.read('noord/kring.md')}\nVan een ander.\n`)
    const before = folder.all()
    for (const argv of [['undo'], ['undo', '--write'], ['undo', '1', '--write', '--json']]) {
      const { code, err, out } = await folder.masterplan(...argv)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('plans/noord/kring.md is sindsdien veranderd')
      expect(err).not.toContain('enquete.csv')
      expect(folder.all()).toEqual(before)
    }
  })

  it('is said as data too', async () => {
    await folder.masterplan('fix')
    const { out } = await folder.masterplan('undo', '--write', '--json')
    const { version, write, written, files, diff } = JSON.parse(out)
    expect([version, write.verb, written, files]).toEqual([
      1,
      'fix',
      true,
      [{ path: 'plans/noord/energie.md', becomes: 'as before' }],
    ])
    expect(diff).toContain('+Ambitie: 2')
  })
})

describe('the journal', () => {
  it('bothers nobody: no finding, no file counted, nothing in git', async () => {
    const repo = repository()
    try {
      for (const [file, text] of Object.entries(mini({ 'noord/energie.md': WRONG })))
        repo.put(`plans/${file}`, text ?? '')
      repo.commit('x')
      await repo.masterplan('fix')
      expect(repo.git('status', '--porcelain')).toBe(' M plans/noord/energie.md\n')
      expect((await repo.masterplan('validate')).out).toMatch(/\n1 advies in 1 bestand\.\n$/)
      expect(readdirSync(join(repo.path, 'plans/.masterplan')).sort()).toEqual(['.gitignore', 'inhoud', 'terug'])
      expect((await repo.masterplan('undo', '--write')).code).toBe(0)
      expect(repo.git('status', '--porcelain')).toBe('')
    } finally {
      repo.drop()
    }
  })

  it('is not written for a report, nor where there is nothing to write', async () => {
    await folder.masterplan('report', 'noord', '-o', 'r.html')
    folder.put('noord/energie.md', '---\nthema: energie\n---\n')
    await folder.masterplan('fix')
    expect(folder.kept()).toEqual([])
  })

  it('keeps a copy that only its owner may read', async () => {
    await folder.masterplan('fix')
    for (const name of folder.kept('inhoud')) expect(folder.kept('inhoud')).toContain(name)
    const { statSync } = await import('node:fs')
    expect(folder.kept('inhoud').map((name) => statSync(kept('inhoud', name)).mode & 0o077)).toEqual(
      folder.kept('inhoud').map(() => 0),
    )
  })

  it.each([
    ['is a file', () => writeFileSync(kept(), '')],
    [
      'is a link that leads elsewhere',
      () => {
        mkdirSync(join(folder.path, 'elders'))
        symlinkSync('../elders', kept())
      },
    ],
    [
      'has a number that nobody gives',
      () => {
        mkdirSync(kept('terug'), { recursive: true })
        writeFileSync(kept('terug', '999999999-fix.json'), '{}')
      },
    ],
  ])('that can’t be written stops the command before it writes: .masterplan %s', async (_, make) => {
    make()
    const before = folder.all()
    const { code, err } = await folder.masterplan('fix')
    expect([code, err]).toEqual([2, expect.stringContaining('De kopie die undo nodig heeft, in .masterplan, kan niet')])
    expect(folder.all()).toEqual(before)
    if (existsSync(join(folder.path, 'elders'))) expect(readdirSync(join(folder.path, 'elders'))).toEqual([])
  })

  it('forgets a write that did not happen', async () => {
    const root = join(folder.path, 'plans')
    const path = join(root, 'noord/water.md')
    const host = keepingHost(folder.host(), 'set')
    expect(() => host.replace([{ path, was: 'iets anders', content: 'x' }], root)).toThrow()
    expect(folder.kept('terug')).toEqual([])
  })

  it('says that a kept text is gone or another, and leaves the file', async () => {
    await folder.masterplan('fix')
    const fixed = folder.all()
    const { files } = JSON.parse(readFileSync(kept('terug', '000001-fix.json'), 'utf8'))
    const content = kept('inhoud', files[0].before)
    for (const spoil of [() => writeFileSync(content, 'een andere tekst'), () => rmSync(content)]) {
      spoil()
      const { code, err } = await folder.masterplan('undo', '--write')
      expect([code, err]).toEqual([2, expect.stringContaining('niet meer heel bewaard')])
      expect(folder.all()).toEqual(fixed)
    }
  })
})

describe('a .masterplan that somebody mailed along', () => {
  const entry = (over: Record<string, unknown>): string =>
    JSON.stringify({
      version: 1,
      time: '2026-01-01T00:00:00.000Z',
      day: '2026-01-01',
      verb: 'fix',
      undoes: null,
      files: [{ path: 'noord/water.md', before: null, after: null, size: 0 }],
      ...over,
    })
  const file = (path: unknown): string => entry({ files: [{ path, before: null, after: 'a'.repeat(64), size: 0 }] })
  it.each<[string, string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', entry({ version: 2 })],
    ['a path outside', file('../../buiten.md')],
    ['a path from the root', file('/etc/passwd.md')],
    ['a hidden path', file('.git/config.yaml')],
    ['a path of Windows', file('C:\\x.md')],
    ['a file that is no plan', file('noord/x.sh')],
    ['no path', file(7)],
    ['a content that is none', entry({ files: [{ path: 'noord/water.md', before: '../../x', after: null, size: 0 }] })],
    ['a verb that acts on a terminal', entry({ verb: '\u001b[31mfix' })],
    ['no files', entry({ files: [] })],
    ['a day that is none', entry({ day: '2026-02-31' })],
    ['five megabytes', ' '.repeat(5 * 1024 * 1024)],
    ['lists in lists', '['.repeat(200_000)],
  ])('with %s is passed over, and named', async (_, text) => {
    mkdirSync(kept('terug'), { recursive: true })
    writeFileSync(kept('terug', '000007-fix.json'), text)
    const before = folder.all()
    const { code, err } = await folder.masterplan('undo', '--write')
    expect(code).toBe(2)
    expect(err).toContain('Niet te lezen, en overgeslagen: .masterplan/terug/000007-fix.json')
    expect(err).toContain('Er is niets ongedaan te maken')
    expect(err).not.toContain('\u001b')
    expect(folder.all()).toEqual(before)
    await folder.masterplan('fix')
    expect(folder.kept('terug')).toContain('000008-fix.json')
    expect((await folder.masterplan('undo', '--write')).code).toBe(0)
    expect(folder.all()).toEqual(before)
  })

  it('with links leads nowhere', async () => {
    writeFileSync(join(folder.path, 'geheim.json'), entry({ verb: 'geheim' }))
    mkdirSync(kept('terug'), { recursive: true })
    symlinkSync('../../../geheim.json', kept('terug', '000001-fix.json'))
    symlinkSync('/', kept('inhoud'))
    const { err, out } = await folder.masterplan('undo')
    expect(out + err).not.toContain('geheim')
    expect(err).toContain('overgeslagen: .masterplan/terug/000001-fix.json')
  })
})

describe('the limits', () => {
  const write = (number: number, day: string, size = 1): Write => ({
    ...{ number, day, file: '', id: '', time: '', verb: 'fix', undoes: null },
    files: [{ path: 'noord/water.md', before: 'x', after: 'y', size }],
  })
  it.each<[string, Write[], number]>([
    ['two hundred writes', Array.from({ length: 300 }, (_, i) => write(i, '2026-03-03')), 200],
    ['a year', [write(1, '2025-03-02'), write(2, '2025-03-03'), write(3, '2026-03-01')], 2],
    ['fifty megabytes', [20, 20, 20, 5].map((mb, i) => write(i, '2026-03-03', mb * 1024 * 1024)), 3],
    ['the last one, whatever it is', [write(1, '2020-01-01', 60 * 1024 * 1024)], 1],
  ])('are %s', (_, writes, left) => {
    expect(undoableOf(writes, '2026-03-03')).toEqual(writes.slice(-left))
  })

  it('take away what is past them, with the texts that nobody else names', async () => {
    await folder.masterplan('fix')
    const old = new Date('2026-01-01')
    const { utimesSync } = await import('node:fs')
    rmSync(kept('momenten'), { recursive: true })
    writeFileSync(kept('inhoud', 'f'.repeat(64)), 'van niemand')
    for (const name of folder.kept('inhoud')) utimesSync(kept('inhoud', name), old, old)
    folder.day = '2027-06-01'
    await folder.masterplan(...IMPORT)
    expect(folder.kept('terug')).toEqual(['000002-survey.json'])
    expect(folder.kept('inhoud')).not.toContain('f'.repeat(64))
    expect((await folder.masterplan('undo', '--write')).code).toBe(0)
  })
})
