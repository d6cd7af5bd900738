/** The quick readers against their referees: where a quick one answers, the full parser must say the same. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes, Paragraph } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/plan/body/markdown.ts'
import { type Mark, quickMarks } from '../../src/plan/body/marks.ts'
import { outline } from '../../src/plan/body/outline.ts'
import { remarkDefiner, remarkMarks, remarkReferee } from '../../src/plan/body/referee.ts'
import { placedFacts } from '../../src/plan/yaml/place.ts'
import { quickPlaces } from '../../src/plan/yaml/quick-places.ts'
import { quickYaml } from '../../src/plan/yaml/quick-yaml.ts'
import { readYaml } from '../../src/plan/yaml/yaml.ts'
import { plainParagraphs } from '../../src/report/plain.ts'
import { runs } from '../runs.ts'

const samples = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(`plans/${path}`, 'utf8'))
const fronts = samples.map((text) => text.split(/^---$/m)[1] ?? '')
const bodies = samples.map((text) =>
  text
    .split(/^---\n/m)
    .slice(2)
    .join('---\n'),
)

const linked = bodies.flatMap((text) => /.*\n.*\]\(.*\n.*/.exec(text)?.[0] ?? [])

/** A sample with a few small edits, so that what people type is what is tried. */
const edited = (texts: string[], alphabet: string[], most = 4): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom(...alphabet)), { maxLength: most }),
    )
    .map(([text, edits]) =>
      edits.reduce(
        (now, [at, cut, insert]) => {
          const start = at % (now.length + 1)
          return now.slice(0, start) + insert + now.slice(start + cut)
        },
        text.slice(0, 700),
      ),
    )

const YAML_MARKS = [
  ':',
  ' ',
  '\n',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '"',
  "'",
  '&a',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '1',
  '012',
  '1.10',
  '0x1',
  '1_0',
  '~',
  'null',
  'true',
  'yes',
  '2026-01-02',
  '<<: ',
  '? ',
  '---\n',
  '\t',
  '  ',
  '\r\n',
  'é',
  '.inf',
  '=',
  '1e3',
  ': a: b',
  '12:30',
  '"\\n"',
  "''",
  '\u2028',
  '\u00a0',
  '0b1',
  '0o7',
  '-',
  '- - &a x\n',
  '- - *a\n',
  '- - !!int "7"\n',
  '- - - a\n',
  '\ud83d',
  '\ude00',
  '😀',
  ' # b',
  ' # b\n',
  '#b\n',
  '\n### X\n',
  '\n  : ',
  '\n ',
  '? a\n: b\n',
  'a\n  b: c\n',
  '"a\n b": ',
  "'a\n b': ",
  '"\\ud83d"',
  '[a\n, b]',
  '{a\n: b}',
  '{a, b: }',
  '[a: b]',
]
const MARKDOWN_MARKS = [
  '#',
  '# ',
  '\n',
  '\n\n',
  '### x {#y}\n',
  '```\n',
  '    ',
  '- ',
  '> ',
  '---\n',
  '===\n',
  '<div>\n',
  '</div>\n',
  '<!-- ',
  ' -->',
  '[a]: b\n',
  '\t',
  '\r\n',
  '*',
  '\\',
  '1. ',
  '~~~',
  '`',
  '|',
  '#######',
  '#x',
  '+ ',
  '=',
  '&amp;',
  'www.a.nl',
  'https://a.nl',
  '  \n',
  '\u00a0',
  ' ',
]

describe('quick YAML', () => {
  it('reads every sample file by itself', () => {
    for (const front of fronts)
      expect(quickYaml({ file: 'a.md', text: front }, { start: 0, end: front.length })).not.toBeNull()
  })

  it('says what yaml says, or nothing', () => {
    fc.assert(
      fc.property(edited(fronts, YAML_MARKS), (text) => {
        const range = { start: 0, end: text.length }
        const quick = quickYaml({ file: 'a.md', text }, range)
        if (quick === null) return
        const { value, problems } = readYaml({ file: 'a.md', text }, range)
        expect(problems).toEqual([])
        expect(quick).toEqual(value)
      }),
      { numRuns: runs(2000) },
    )
  })

  it('says what yaml says, or nothing, of marks alone', () => {
    const marks = fc.array(fc.constantFrom('a: ', 'b:\n', 'x', ...YAML_MARKS), { maxLength: 9 })
    fc.assert(
      fc.property(marks, (parts) => {
        const text = `thema: energie\n${parts.join('')}`
        const range = { start: 0, end: text.length }
        const quick = quickYaml({ file: 'a.md', text }, range)
        if (quick !== null) expect({ value: quick, problems: [] }).toEqual(readYaml({ file: 'a.md', text }, range))
      }),
      { numRuns: 4000 },
    )
  })
})

describe('quick places', () => {
  const COMMENTS = [
    '\n# x\n',
    '\n  # x\n',
    '\n      # x\n',
    ' # x',
    '\n\n',
    '\r\n',
    '\n    a: \n',
    '\n  - a\n',
    ': ',
    'a: b',
  ]
  const whole = fronts.map((front) => `---${front}---\n`)

  it('are those of every sample file', () => {
    for (const text of whole) expect(quickPlaces({ file: 'a.md', text })).toEqual(placedFacts({ file: 'a.md', text }))
  })

  it.each([
    'thema: energie\n  # Comment\n   \n\n',
    'thema: energie\nnu: 1\n    # Comment\n',
    'thema: energie\nx:\n  # Comment\n',
    'thema: energie\nx: [a]\n # Comment\n# Comment\n',
    'thema: energie\n# Comment\n',
    'thema: energie\n  # Comment\nnu: 1\n',
  ])('are where yaml has them with a comment at the end of %j', (facts) => {
    const source = { file: 'a.md', text: `---\n${facts}---\n` }
    expect(quickPlaces(source) ?? placedFacts(source)).toEqual(placedFacts(source))
  })

  it('are where yaml has them, or nowhere', () => {
    let compared = 0
    fc.assert(
      fc.property(edited(whole, [...YAML_MARKS, ...COMMENTS], 2), (cut) => {
        const source = { file: 'a.md', text: `${cut}\n---\n` }
        const quick = quickPlaces(source)
        if (quick === null) return
        compared++
        expect(quick).toEqual(placedFacts(source))
      }),
      { numRuns: runs(4000) },
    )
    expect(compared).toBeGreaterThan(runs(300))
  })
})

describe('the line scan of headings', () => {
  it('says what remark says, on samples with edits', () => {
    fc.assert(
      fc.property(edited(bodies, MARKDOWN_MARKS), (text) => {
        let asked = false
        const scanned = outline({ file: 'a.md', text }, { start: 0, end: text.length }, () => {
          asked = true
          return []
        })
        if (asked) return
        const sure = remarkReferee(text).map(({ depth, start, end }) => ({ depth, start, end }))
        expect(
          scanned.map(({ depth, start, end }) => ({
            depth,
            start,
            end: start + text.slice(start, end).trimEnd().length,
          })),
        ).toEqual(
          sure.map(({ depth, start, end }) => ({ depth, start, end: start + text.slice(start, end).trimEnd().length })),
        )
      }),
      { numRuns: runs(1000) },
    )
  })

  it('asks the referee about fences, HTML, indents and underlines', () => {
    for (const text of [
      '```\n# a\n```\n',
      '<div>\n# a\n</div>\n',
      'a\n===\n',
      'a\n---\n',
      ' # a\n',
      '- x\n\n    # a\n',
    ]) {
      let asked = 0
      outline({ file: 'a.md', text }, { start: 0, end: text.length }, () => {
        asked++
        return []
      })
      expect(asked, text).toBe(1)
    }
  })
})

it('asks about footnotes and addresses wherever there is one', () => {
  fc.assert(
    fc.property(edited(bodies, [...MARKDOWN_MARKS, '[^1]', ': ', '[a]', ']', ':']), (text) => {
      fc.pre(!text.includes(']:'))
      expect(remarkDefiner(text).definitions).toEqual([])
    }),
    { numRuns: 300 },
  )
})

describe('the quick search for links and pictures', () => {
  const LINKS = [
    '[',
    ']',
    '](',
    '[a](b.md)',
    '![b](c.png)',
    '[d\n e](../f.md#g)',
    '(',
    ')',
    '!',
    '<b>',
    '{#x}',
    '"t"',
    '[^1]',
    '%',
    '\\',
    '\\#',
    '\\!',
    '\\(',
    '\\|',
    '\\~~~',
    '\\\n',
  ]
  const shown = (marks: readonly Mark[]): unknown[] =>
    marks
      // Addresses that become links by themselves lead to the web, and nothing looks at those.
      .filter(({ kind, target }) => kind === 'html' || !/^(https?:|mailto:|www\.)/i.test(target))
      .map(({ kind, target, start, end }) => ({ kind, target, start, end }))

  it('says what remark says, on samples with edits', () => {
    const front = '---\nthema: energie\n---\n'
    let answered = 0
    let found = 0
    fc.assert(
      fc.property(edited([...bodies, ...linked], [...MARKDOWN_MARKS, ...LINKS]), (text) => {
        const source = { file: 'a.md', text: front + text }
        const quick = quickMarks(source)
        if (quick === null) return
        answered++
        found += quick.length
        expect(shown(quick)).toEqual(shown(remarkMarks(source)))
      }),
      { numRuns: runs(3000) },
    )
    expect(answered).toBeGreaterThan(runs(500))
    expect(found).toBeGreaterThan(runs(100))
  })

  it('answers for every sample file by itself', () => {
    for (const text of samples) expect(quickMarks({ file: 'a.md', text })).not.toBeNull()
  })
})

describe('plain paragraphs', () => {
  const bare = (node: Nodes): unknown => {
    const { position: _, data: __, ...rest } = node as Nodes & { position?: unknown; data?: unknown }
    return 'children' in rest ? { ...rest, children: (rest.children as Nodes[]).map(bare) } : rest
  }

  it('are what remark makes of them', () => {
    fc.assert(
      fc.property(
        edited(
          bodies.map((b) => b.replace(/^[#>-].*$/gm, '')),
          MARKDOWN_MARKS,
        ),
        (text) => {
          const plain = plainParagraphs(text)
          if (plain === null) return
          expect(plain).toEqual(parseMarkdown(text).children.map(bare) as Paragraph[])
        },
      ),
      { numRuns: runs(1000) },
    )
  })
})
