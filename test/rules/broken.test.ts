/** A workspace with everything that people get wrong: each mistake is found at its line, none twice, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { type Files, masterplan } from '../world.ts'

const FOLDER = 'test/rules/broken'
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|csv|yaml)$/.test(name))
const files: Files = Object.fromEntries(names.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
const expected = readFileSync(`${FOLDER}/expected.txt`, 'utf8').trim().split('\n')

it('finds every mistake at its line, none twice, and nothing else', async () => {
  const { out } = await masterplan(['validate', '--json'], files)
  const found = JSON.parse(out).findings as Finding[]
  expect(found.map((f) => `${f.file}:${f.start.line} ${f.ruleId}`)).toEqual(expected)
  expect(new Set(found.map((f) => `${f.file}:${f.start.offset}:${f.end.offset}:${f.ruleId}`)).size).toBe(found.length)
})

it('is as broken as it says: at least 40 different mistakes over at least 10 files', () => {
  expect(new Set(expected.map((line) => line.split(' ').at(-1))).size).toBeGreaterThanOrEqual(40)
  expect(new Set(expected.map((line) => line.split(':')[0])).size).toBeGreaterThanOrEqual(10)
})

it('is mended as far as that goes without a person', async () => {
  const { written } = await masterplan(['fix'], files)
  const mended = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, written[`/work/plans/${name}`] ?? text]),
  )
  const { out } = await masterplan(['validate', '--json'], mended)
  const left = JSON.parse(out).findings as Finding[]
  expect(left.length).toBeLessThan(expected.length)
  expect(left.filter((f) => f.edits.length > 0)).toEqual([])
})
