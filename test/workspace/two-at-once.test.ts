/** Two programs that write at once: the journal keeps what each of them overwrote. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { realHost } from '../../src/workspace/host.ts'
import { noteWrite, writesIn } from '../../src/workspace/kept/journal.ts'

const root = mkdtempSync(join(tmpdir(), 'masterplan-two-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('gives each write a number of its own, whoever comes in between', () => {
  const host = realHost()
  const note = (verb: string, was: string, on = host) =>
    noteWrite(on, root, [{ path: join(root, 'a.md'), was, content: 'nieuw' }], { verb, undoes: null })
  // What the other one writes between looking for a number and taking it.
  let others = [() => note('set', 'twee'), () => note('add', 'drie')]
  const busy = {
    ...host,
    writeNew: (...args: Parameters<typeof host.writeNew>) => {
      others.shift()?.()
      return host.writeNew(...args)
    },
  }
  note('set', 'een')
  note('set', 'vier', busy)
  others = [() => note('add', 'vijf')]
  note('set', 'zes', busy)
  const { entries, unreadable } = writesIn(host, root)
  expect(unreadable).toEqual([])
  expect(entries.map(({ number, verb }) => `${number} ${verb}`)).toEqual([
    '1 set',
    '2 set',
    '3 add',
    '4 set',
    '5 add',
    '6 set',
  ])
  expect(new Set(entries.map(({ files }) => files[0]?.before)).size).toBe(6)
  expect(existsSync(join(root, '.masterplan/terug'))).toBe(true)
  expect(readdirSync(join(root, '.masterplan/terug'))).toHaveLength(6)
})
