/** A picture, attachment or logo outside the workspace is read by no command, in whatever way a plan names it. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARK, type Outside, outside } from './elsewhere-files.ts'

let plans: Outside
beforeAll(() => {
  plans = outside()
})
afterAll(() => plans.repo.drop())

/** Whether some bytes hold the mark, by itself, as base64, or packed. */
function holds(bytes: Buffer): boolean {
  const shifted = [0, 1, 2].map((by) =>
    Buffer.from('\0'.repeat(by) + MARK)
      .toString('base64')
      .slice(by === 0 ? 0 : by + 1, -4),
  )
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : []
  return (
    [MARK, ...shifted].some((form) => bytes.includes(form)) ||
    packed.some((part) => strFromU8(part, true).includes(MARK))
  )
}

const COMMANDS = [
  ...['html', 'docx', 'md', 'txt', 'json', 'xlsx', 'csv'].flatMap((form) => [
    ['report', 'noord', '--format', form, '-o', '-'],
    ['report', '--format', form, '-o', '-'],
  ]),
  ['report', 'noord', '--for', 'leden', '--format', 'html', '-o', '-'],
  ['agenda', 'noord', '--format', 'docx', '-o', '-'],
  ['agenda', '--format', 'html', '-o', '-'],
  ['validate', '--json'],
  ['fix', '--dry-run'],
  ['search', MARK],
  ['doctor'],
  ['status'],
]

describe('reads nothing outside', () => {
  it.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
    const { out, bytes, code, read } = await plans.reading(...argv)
    expect(read).toEqual([])
    expect(code).toBeLessThan(2)
    // What was searched for is said again.
    expect(argv.includes(MARK) ? false : out.includes(MARK) || holds(Buffer.from(out))).toBe(false)
    expect(holds(bytes)).toBe(false)
  })
})

it('tells of each picture where it is named', async () => {
  const { out } = await plans.reading('validate', '--json')
  const { findings } = JSON.parse(out) as { findings: { file: string; start: { line: number } }[] }
  const text = readFileSync(`${plans.repo.path}/noord/energie.md`, 'utf8')
  const told = new Set(findings.flatMap(({ file, start }) => (file === 'noord/energie.md' ? [start.line] : [])))
  const lines = text.split('\n')
  const silent = plans.targets.filter((to, i) => {
    // Shown nowhere, whatever it leads to.
    if (to.endsWith('.pdf')) return false
    const line = lines.findIndex((one) => one.startsWith(`Tekst ${i} `)) + 1
    return !told.has(line)
  })
  expect(silent).toEqual([])
})
