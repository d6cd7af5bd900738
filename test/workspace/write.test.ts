/** Writing: a file is whole and new, or it is the old one; what stopped it is said, and nothing is left behind in silence. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/workspace/misuse.ts'
import type { Disk } from '../../src/workspace/stage.ts'
import { writeAll, writeOne } from '../../src/workspace/write.ts'
import { repository } from '../repository.ts'
import { findings, mini } from '../world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masterplan-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string): string => join(folder, name)
const put = (name: string, text = 'oud'): string => {
  writeFileSync(path(name), text)
  return path(name)
}
const text = (name: string): string => readFileSync(path(name), 'utf8')
const disk = (over: Partial<Disk>): Disk => ({
  write: (descriptor, bytes, offset) => writeSync(descriptor, bytes, offset),
  rename: renameSync,
  remove: unlinkSync,
  pause: () => {},
  ...over,
})
/** What stops an action, in Dutch; null where nothing does. */
const stopped = (act: () => void): string | null => {
  try {
    act()
    return null
  } catch (error) {
    return reasonOf(error, 'nl')
  }
}
const enospc = (): never => {
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
}

describe('one file', () => {
  const FULL: Record<string, Disk['write']> = {
    'takes a part and then nothing more': (descriptor, bytes, offset) =>
      offset > 0 ? enospc() : writeSync(descriptor, bytes, offset, 4),
    'takes nothing and calls it no error': () => 0,
    'calls a part the whole': (descriptor, bytes, offset) =>
      writeSync(descriptor, bytes, offset, 4) + bytes.length - offset - 4,
    'refuses at once': enospc,
  }
  it.each(Object.entries(FULL))('stays as it was on a disk that %s', (_, write) => {
    put('plan.md')
    expect(stopped(() => writeOne(path('plan.md'), 'een nieuwe tekst', folder, disk({ write })))).toBe(
      'de schijf is vol',
    )
    expect([text('plan.md'), readdirSync(folder)]).toEqual(['oud', ['plan.md']])
  })

  it('is written whole by a disk that takes three bytes at a time', () => {
    const write: Disk['write'] = (descriptor, bytes, offset) =>
      writeSync(descriptor, bytes, offset, Math.min(3, bytes.length - offset))
    const content = 'één 🌱 tekst '.repeat(1000)
    writeOne(path('plan.md'), content, folder, disk({ write }))
    expect([text('plan.md'), readdirSync(folder)]).toEqual([content, ['plan.md']])
  })

  it('keeps its mode, and a new one gets what others get', () => {
    chmodSync(put('plan.md'), 0o640)
    writeOne(path('plan.md'), 'nieuw')
    writeOne(path('diep/in/nieuw.md'), '')
    put('ander')
    const mode = (name: string): number => statSync(path(name)).mode & 0o777
    expect([mode('plan.md'), mode('diep/in/nieuw.md')]).toEqual([0o640, mode('ander')])
  })

  const REFUSED: Record<string, [() => void, RegExp]> = {
    'that is read-only': [() => chmodSync(put('plan.md'), 0o444), /alleen-lezen/],
    'with a second name': [() => linkSync(put('elders.md'), path('plan.md')), /harde koppeling/],
    'that is a link': [() => symlinkSync(put('elders.md'), path('plan.md')), /verwijzing/],
    'that is a link to nothing': [() => symlinkSync('nergens', path('plan.md')), /verwijzing/],
    'that is a folder': [() => mkdirSync(path('plan.md')), /geen gewoon bestand/],
    'that is a pipe': [() => execFileSync('mkfifo', [path('plan.md')]), /geen gewoon bestand/],
  }
  it.each(Object.entries(REFUSED))('%s is not replaced', (_, [make, reason]) => {
    make()
    const before = readdirSync(folder)
    expect(stopped(() => writeOne(path('plan.md'), 'nieuw'))).toMatch(reason)
    expect(readdirSync(folder)).toEqual(before)
    if (existsSync(path('elders.md'))) expect(text('elders.md')).toBe('oud')
  })

  it.each(['site/index.html', 'x.html', 'a/b/c.html'])('makes no folder outside for %s', (name) => {
    mkdirSync(path('binnen'))
    mkdirSync(path('buiten'))
    symlinkSync('../buiten', path('binnen/reports'))
    expect(stopped(() => writeOne(path(`binnen/reports/${name}`), 'x', path('binnen')))).toMatch(/leidt uit/)
    expect(readdirSync(path('buiten'))).toEqual([])
  })
})

describe('the files of one action', () => {
  const change = (name: string, was: string | null = 'oud') => ({ path: path(name), was, content: 'nieuw' })

  it('are all new', () => {
    put('a')
    put('b', '')
    writeAll([change('a'), change('b', ''), change('c', null)], folder)
    expect([text('a'), text('b'), text('c'), readdirSync(folder)]).toEqual(['nieuw', 'nieuw', 'nieuw', ['a', 'b', 'c']])
  })

  const MEANWHILE: Record<string, () => void> = {
    'is written by another': () => put('b', 'van een ander'),
    'gets one byte more': () => put('b', 'oud\n'),
    'is taken away': () => unlinkSync(path('b')),
    'becomes a link': () => {
      unlinkSync(path('b'))
      symlinkSync('a', path('b'))
    },
  }
  it.each(Object.entries(MEANWHILE))('are all old where one of them %s', (_, happens) => {
    put('a')
    put('b')
    happens()
    const before = readdirSync(folder)
    expect(stopped(() => writeAll([change('a'), change('b')], folder))).toMatch(
      /^b kan niet worden geschreven: het is /,
    )
    expect([text('a'), readdirSync(folder)]).toEqual(['oud', before])
  })

  it('are all old where one has come that was not there', () => {
    put('a')
    put('b', 'van een ander')
    expect(stopped(() => writeAll([change('a'), change('b', null)], folder))).toMatch(/door een ander veranderd/)
    expect([text('a'), text('b')]).toEqual(['oud', 'van een ander'])
  })

  it('are all old where another writes at the last moment', () => {
    for (const name of ['a', 'b', 'c']) put(name)
    const rename: Disk['rename'] = (from, to) => {
      renameSync(from, to)
      if (to === path('a')) put('c', 'van een ander')
    }
    const act = (): void => writeAll([change('a'), change('b'), change('c')], folder, disk({ rename }))
    expect(stopped(act)).toMatch(/^c kan niet worden geschreven: het is intussen/)
    expect([text('a'), text('b'), text('c')]).toEqual(['oud', 'oud', 'van een ander'])
    expect(readdirSync(folder)).toEqual(['a', 'b', 'c'])
  })

  it('are put back where a later one is refused, and a new one is taken away', () => {
    put('a')
    put('c')
    const rename: Disk['rename'] = (from, to) => (to === path('c') ? enospc() : renameSync(from, to))
    const act = (): void => writeAll([change('a'), change('b', null), change('c')], folder, disk({ rename }))
    expect(stopped(act)).toBe('c kan niet worden geschreven: de schijf is vol')
    expect([text('a'), text('c'), readdirSync(folder)]).toEqual(['oud', 'oud', ['a', 'c']])
  })

  it('are named where they can’t be put back', () => {
    put('a')
    put('b')
    let renames = 0
    const rename: Disk['rename'] = (from, to) => (renames++ > 0 ? enospc() : renameSync(from, to))
    expect(stopped(() => writeAll([change('a'), change('b')], folder, disk({ rename })))).toBe(
      'b kan niet worden geschreven: de schijf is vol. Wel al geschreven, en niet terug te zetten: a.',
    )
    expect([text('a'), text('b')]).toEqual(['nieuw', 'oud'])
  })
})

describe('a file that another program holds, as on Windows', () => {
  const held = (code: string): never => {
    throw Object.assign(new Error(code), { code })
  }
  const change = (name: string, content: string | null = 'nieuw') => ({ path: path(name), was: 'oud', content })

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is written, or taken away, when it lets go: %s', (code) => {
    put('a')
    put('b')
    let [renames, removals, waited] = [0, 0, 0]
    const slow = disk({
      rename: (from, to) => (++renames % 3 === 0 ? renameSync(from, to) : held(code)),
      remove: (file) => (++removals % 3 === 0 ? unlinkSync(file) : held(code)),
      pause: (milliseconds) => {
        waited += milliseconds
      },
    })
    writeAll([change('a'), change('b', null)], folder, slow)
    writeOne(path('c'), 'nieuw', folder, slow)
    expect([text('a'), text('c'), readdirSync(folder)]).toEqual(['nieuw', 'nieuw', ['a', 'c']])
    expect(waited).toBeGreaterThan(0)
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])('that is not let go is told, and all stay as they were: %s', (code) => {
    put('a')
    put('b')
    let waited = 0
    const rename: Disk['rename'] = (from, to) => (to === path('b') ? held(code) : renameSync(from, to))
    const slow = disk({
      rename,
      pause: (milliseconds) => {
        waited += milliseconds
      },
    })
    expect(stopped(() => writeAll([change('a'), change('b')], folder, slow))).toMatch(
      /^b kan niet worden geschreven: een ander programma houdt het vast, of het mag niet\. Sluit/,
    )
    expect([text('a'), text('b'), readdirSync(folder)]).toEqual(['oud', 'oud', ['a', 'b']])
    expect(waited).toBe(2000)
  })

  it('and is saved there meanwhile keeps what was saved', () => {
    put('a')
    const slow = disk({ rename: () => held('EBUSY'), pause: () => put('a', 'van Word') })
    expect(stopped(() => writeAll([change('a')], folder, slow))).toMatch(/door een ander veranderd/)
    expect([text('a'), readdirSync(folder)]).toEqual(['van Word', ['a']])
  })

  it.skipIf(process.platform === 'win32')(
    'and is saved between the last look and its replacement keeps that too',
    () => {
      for (const name of ['a', 'b', 'c']) put(name)
      // Once, as somebody who saves in that very moment.
      const saving = (at: string): (() => void) => {
        let done = false
        return () => {
          if (!done) appendFileSync(path(at), ' en meer')
          done = true
        }
      }
      const [replaced, removed] = [saving('b'), saving('c')]
      const rename: Disk['rename'] = (from, to) => {
        if (to === path('b')) replaced()
        renameSync(from, to)
      }
      const remove: Disk['remove'] = (file) => {
        removed()
        unlinkSync(file)
      }
      expect(stopped(() => writeAll([change('a'), change('b')], folder, disk({ rename })))).toMatch(
        /^b kan niet worden geschreven: het is intussen door een ander veranderd/,
      )
      expect(stopped(() => writeAll([change('a'), change('c', null)], folder, disk({ remove })))).toMatch(/^c kan niet/)
      expect([text('a'), text('b'), text('c'), readdirSync(folder)]).toEqual([
        'oud',
        'oud en meer',
        'oud en meer',
        ['a', 'b', 'c'],
      ])
    },
  )

  it.each(['ENOSPC', 'EROFS', 'EDQUOT', 'EIO', 'ENAMETOOLONG'])('is not what %s says', (code) => {
    put('a')
    let tries = 0
    const rename = (): never => {
      tries++
      return held(code)
    }
    expect(stopped(() => writeAll([change('a')], folder, disk({ rename })))).not.toMatch(/programma|E[A-Z]{2}/)
    expect([tries, text('a')]).toEqual([1, 'oud'])
  })
})

describe('who was stopped on the way', () => {
  it.each([
    ['noord/.masterplan-energie.md-aB3xY9/energie.md', 'noord/energie.md'],
    ['noord/.masterplan-enquete.csv-000000/enquete.csv', 'noord/enquete.csv'],
    ['noord/.masterplan-kring.md-a_b-c9/.gitignore', null],
    ['.masterplan-masterplan.yaml-Zz12_x/masterplan.yaml', 'masterplan.yaml'],
    ['zuid/.masterplan-water.md-mMmMmM/.gitignore', 'zuid/water.md'],
    ['zuid/.masterplan-x/.gitignore', null],
  ])('hears of %s', async (left, file) => {
    const expected = file === null ? [] : [`${file}:1:1 afgebroken-schrijven`]
    expect(await findings(mini({ [left]: 'x' }))).toEqual(expected)
  })

  it('leaves nothing that git takes along', () => {
    const repo = repository()
    try {
      repo.put('plans/noord/energie.md', 'oud')
      repo.commit('x')
      const { outputFiles } = buildSync({
        stdin: {
          contents: `import { writeOne } from './src/workspace/write.ts'
import { writeSync } from 'node:fs'
writeOne('plans/noord/energie.md', 'nieuw', '.', { write: writeSync, rename: () => process.exit(9) })`,
          resolveDir: resolve('.'),
        },
        ...{ bundle: true, write: false, platform: 'node', format: 'esm' },
      })
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
        cwd: repo.path,
        encoding: 'utf8',
        input: outputFiles[0]?.text,
      })
      expect([status, stderr]).toEqual([9, ''])
      expect(readdirSync(join(repo.path, 'plans/noord'))).toEqual([
        expect.stringMatching(/^\.masterplan-energie\.md-/),
        'energie.md',
      ])
      repo.git('add', '-A')
      expect(repo.git('status', '--porcelain')).toBe('')
    } finally {
      repo.drop()
    }
  })
})
