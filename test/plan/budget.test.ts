/** One budget for what a Markdown parser is given: what makes it slow is a finding, and it is never asked about it. */
import { describe, expect, it } from 'vitest'
import { BODY, tangle } from '../../src/plan/body/excess.ts'
import { bodyOf } from '../../src/plan/body/marks.ts'
import { outline } from '../../src/plan/body/outline.ts'
import { quickYaml } from '../../src/plan/yaml/quick-yaml.ts'
import { readYaml } from '../../src/plan/yaml/yaml.ts'
import { MARKDOWN, repeated, YAML } from '../constructs.mjs'
import { findings, mini } from '../world.ts'

const FRONT = '---\nthema: energie\n---\n\n'
/** For these a parser looks back over all that it read, each time. */
const LOOKING_BACK = [
  'underlined headings, level 1',
  'underlined headings, level 2',
  'underlined headings without a blank line',
  'underlines alone',
  'dividers of dashes',
  'lazy lines in an item',
  'lazy lines and an underline',
  'lazy lines in a quote',
  'a quote and a lazy line',
  'quotes',
  'quotes apart',
  'quotes in quotes',
  'a list in a quote',
  'headings in a quote',
  'underlined headings in an item',
]
/** And these are more than any plan holds, in marks, lines or depth. */
const TOO_MUCH = ['a wide table', 'one long line of quote marks', 'stars', 'an open fence', 'old line ends']

describe.each([...LOOKING_BACK, ...TOO_MUCH])('100 KB of %s', (name) => {
  const text = repeated(MARKDOWN[name] ?? String, 100_000)

  it('is too much, and no parser sees it', () => {
    expect(tangle(text, BODY)).not.toBeNull()
    let asked = 0
    outline({ file: 'a.md', text }, { start: 0, end: text.length }, () => {
      asked++
      return []
    })
    expect(asked).toBe(0)
    expect(bodyOf({ file: 'a.md', text: FRONT + text })).toEqual({ start: 0, end: 0 })
  })
})

it.each([
  ['alone', MARKDOWN['definitions over lines']],
  ['in quotation marks', (i: number) => `[a${i}]: b\n"c\n`],
  ['between brackets', (i: number) => `[a${i}]: b\n(c\n`],
  ['further in', (i: number) => `  [a${i}]: b\n   'c\n`],
  ['in an item', (i: number) => `- [a${i}]:\n  b\n  'c\n`],
  ['that are closed', MARKDOWN['definitions with titles']],
  ['without any title', MARKDOWN['definitions']],
  ['of footnotes', (i: number) => `[^a${i}]: b\n\n`],
  ['in a numbered item', (i: number) => `1. [a${i}]:\n   b\n   "c\n`],
])('40 KB of definitions is too much, and 400 letters are not: %s', (_, make) => {
  expect(tangle(repeated(make ?? String, 40_000), BODY)).not.toBeNull()
  expect(tangle(repeated(make ?? String, 400), BODY)).toBeNull()
})

it.each(LOOKING_BACK)('%s is one finding, and a few of them none', async (name) => {
  const of = async (length: number): Promise<string[]> =>
    (await findings(mini({ 'noord/energie.md': `${FRONT}${repeated(MARKDOWN[name] ?? String, length)}` }))).filter(
      (f) => f.endsWith('te-diep'),
    )
  expect(await of(100_000)).toHaveLength(1)
  expect(await of(100)).toEqual([])
})

it.each(Object.keys(YAML).filter((name) => /alias|anchor|tag|merge/.test(name)))(
  'front matter with %s is refused by name, however deep it doubles',
  (name) => {
    const text = `thema: energie\n${repeated(YAML[name] ?? String, 2000)}`
    const range = { start: 0, end: text.length }
    expect(quickYaml({ file: 'a.md', text }, range)).toBeNull()
    const { value, problems } = readYaml({ file: 'a.md', text }, range)
    expect(value).toBeNull()
    expect(problems.map(({ id }) => id).filter((id) => id !== 'yaml-alias' && id !== 'yaml-syntax')).toEqual([])
  },
)
