/** Any line, result or item put into any body: one insertion, read back as it was meant, or refused. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits, type TextEdit } from '../../src/diagnostics/text-edit.ts'
import {
  type Hand,
  itemEdits,
  type Line,
  lineEdits,
  resultEdits,
  themeLineEdits,
  titleEdits,
} from '../../src/editing/body.ts'
import { asParagraph, asWords } from '../../src/editing/text/typed-text.ts'
import { asLine, refusedAnswer } from '../../src/editing/text/why-line.ts'
import { NO_CONFIG } from '../../src/plan/config.ts'
import { fullReaders } from '../../src/plan/full-readers.ts'
import { readKring } from '../../src/plan/kring.ts'
import type { Item, Theme } from '../../src/plan/model.ts'
import type { Source } from '../../src/plan/source.ts'
import { readTheme } from '../../src/plan/theme.ts'
import { runs } from '../runs.ts'
import { bodies } from './bodies.ts'

const place = (source: Source) => ({
  kring: source.file.split('/')[0] ?? '',
  theme: source.file.slice(0, -3).split('/')[1] ?? '',
})
const HAND: Hand = {
  referee: fullReaders.headings,
  language: 'nl',
  theme: (source) => readTheme(source, place(source), NO_CONFIG, fullReaders),
  kring: (source) => readKring(source, place(source).kring, fullReaders),
}
const SOURCES = bodies()
const typed = fc.oneof(
  fc.constantFrom(
    'Offertes gevraagd.',
    '# kop',
    '- streep',
    '2. twee',
    '> quote',
    '```',
    '---',
    '===',
    '<b>vet</b>',
    '| a | b |',
    '{#id}',
    '[x]: y',
    '[ ] open',
    '(bestuur): ja',
    '2027-01-01: later',
    '~~~',
    '*a* en _b_',
    'C# en #',
    'Wens: sneller & beter',
    'Wensen',
    'Voortgang',
    '\\',
    '&amp;',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
)
const date = fc.constantFrom('2025-12-31', '2026-03-15', '2026-04-01', '2027-02-28')
const who = fc.option(fc.constantFrom('ALV', 'werkgroep energie', 'bestuur'), { nil: null })
const what = fc.constantFrom('journal', 'decisions', 'milestones', 'actions', 'result', 'item', 'title', 'frame')

/** The edits, and how many there are of what is added, in what is read. */
function made(
  source: Source,
  kind: Item['kind'],
  nth: number,
  line: Line,
  text: string,
  doing: string,
): [TextEdit[] | null, (theme: Theme) => number] {
  const of = (theme: Theme): Item[] =>
    kind === 'challenge' ? theme.challenges : kind === 'wish' ? theme.wishes : theme.projects
  const at = (theme: Theme) => of(theme)[nth]
  if (doing === 'item')
    return [
      itemEdits(source, { kind, title: asLine(text), id: 'gloednieuw', prose: asParagraph(text) }, HAND),
      (theme) => of(theme).length,
    ]
  if (doing === 'title')
    return [
      titleEdits(source, { kind, nth }, asLine(text), HAND),
      (theme) => (at(theme)?.title === asLine(text) ? 1 : 0),
    ]
  if (doing === 'result')
    return [resultEdits(source, nth, asParagraph(text), HAND), (theme) => theme.projects[nth]?.result.length ?? 0]
  if (doing === 'frame' && 'forum' in line)
    return [themeLineEdits(source, line, HAND), (theme) => theme[line.part].length]
  return [
    lineEdits(source, { kind, nth }, line, HAND),
    (theme) => {
      const item = at(theme)
      if (!item) return 0
      return 'forum' in line ? item[line.part].length : 'actions' in item ? item[line.part].length : 0
    },
  ]
}

/** The line that each comment of a line of its own stands above. */
function commented(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, i) =>
    /^[ \t]*<!--.*-->[ \t]*$/.test(line)
      ? [`${line} ${lines.slice(i + 1).find((next) => next.trim() !== '') ?? ''}`]
      : [],
  )
}

it('is read back as it was meant, and nothing else changes', () => {
  const counts = { made: 0, refused: 0 }
  fc.assert(
    fc.property(
      fc.constantFrom(...SOURCES),
      what,
      fc.constantFrom<Item['kind']>('challenge', 'wish', 'project'),
      fc.nat(3),
      typed,
      date,
      who,
      (source, doing, of, which, text, day, name) => {
        if (refusedAnswer(text) !== null || asLine(text) === '') return
        const words = asWords(text)
        const line: Line =
          doing === 'milestones' || doing === 'actions'
            ? { part: doing, date: day, done: false, owner: name, text: words }
            : {
                part: doing === 'decisions' ? 'decisions' : 'journal',
                date: day,
                forum: doing === 'decisions' ? name : null,
                text: words,
              }
        const before = HAND.theme(source).value
        // A project where the part is a project's, and one that is there where there are any.
        const kind = ['milestones', 'actions', 'result'].includes(doing) ? 'project' : of
        const { length } = { challenge: before.challenges, wish: before.wishes, project: before.projects }[kind]
        const nth = length === 0 ? 0 : which % length
        const [edits, count] = made(source, kind, nth, line, text, doing)
        if (edits === null) {
          counts.refused += length > 0 ? 1 : 0
          return
        }
        counts.made++
        const after = { ...source, text: applyEdits(source.text, edits) }
        expect(edits).toHaveLength(1)
        expect(count(HAND.theme(after).value)).toBeGreaterThan(doing === 'title' ? 0 : count(before))
        if (doing !== 'title') expect(edits[0]?.end).toBe(edits[0]?.start)
        if (source.text.includes('\r\n')) expect(after.text.replaceAll('\r\n', '')).not.toContain('\n')
        expect(after.text).not.toMatch(/\n(\r?\n){3}#/)
        if (doing !== 'title') expect(commented(after.text)).toEqual(commented(source.text))
      },
    ),
    { numRuns: runs(4_000) },
  )
  expect(counts.made).toBeGreaterThan(runs(2_000))
  expect(counts.refused).toBeLessThan(counts.made / 10)
}, 600_000)
