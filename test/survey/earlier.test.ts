/** The survey that a kring already has: never written over in silence, kept as an earlier one, or replaced when somebody says so. */
import { describe, expect, it } from 'vitest'
import type { Dialogue } from '../../src/workspace/dialogue.ts'
import { findings, mini } from '../world.ts'
import { CSV, importing } from './importing.ts'

const WAVE = '/work/plans/noord/enquete-2024.csv'
const OLD = 'energie;water\n1;2\n1;2\n3;2\n4;2\n5;5\n'
const page = (period: string): string => `---\nkring: noord\n${period}---\n\n## Stip op de horizon\n\nEen stip.\n`
const HELD = page('enquete: { van: 2024-02-01, tot: 2024-03-01 }\n')
const answers = (year: number): string =>
  `Tijdstempel;Energie;Water\n${[1, 2, 3, 4, 5].map((n) => `${year}-05-0${n} 9:00;${n};3`).join('\n')}\n`
const NEW = 'energie;water\n1;3\n2;3\n3;3\n4;3\n5;3\n'
const there = { 'noord/enquete.csv': OLD, 'noord/kring.md': HELD }
const asked = (...answers: (string | null)[]): { dialogue: Dialogue; questions: string[] } => {
  const questions: string[] = []
  const dialogue: Dialogue = {
    note: async () => {},
    select: async ({ message, options }) => {
      questions.push(message)
      const wanted = answers.shift()
      return options.find(({ value }) => value === wanted)?.value ?? null
    },
    text: async ({ refused, initial }) => {
      for (;;) {
        const answer = answers.shift()
        if (answer === null || answer === undefined) return null
        const typed = answer === '' ? (initial ?? '') : answer
        if (!refused?.(typed)) return typed
        questions.push(refused(typed) ?? '')
      }
    },
  }
  return { dialogue, questions }
}

describe('without a person to ask', () => {
  it('a survey that ended before this one began is kept under its year', async () => {
    const { code, out, written } = await importing(answers(2026), [], { over: there })
    expect(code).toBe(0)
    expect(written[WAVE]).toBe(OLD)
    expect(written[CSV]).toBe(NEW)
    expect(written['/work/plans/noord/kring.md']).toContain('{ van: 2026-05-01, tot: 2026-05-05 }')
    expect(out.replace(/\s+/g, ' ')).toContain('de 5 biljetten van eerder gaan naar noord/enquete-2024.csv')
    expect(Object.keys(written)).toEqual([WAVE, CSV, '/work/plans/noord/kring.md'])
  })

  it.each([
    ['of the same days', answers(2024).replaceAll('2024-05', '2024-02'), there],
    ['without days', 'Energie;Water\n1;3\n2;3\n3;3\n4;3\n5;3\n', there],
    ['where the page says no days', answers(2026), { ...there, 'noord/kring.md': page('') }],
    [
      'where the file of that year says something else',
      answers(2026),
      { ...there, 'noord/enquete-2024.csv': 'energie\n1\n' },
    ],
    [
      'where the file that is there can’t be read right',
      answers(2026),
      { ...there, 'noord/enquete.csv': new Uint8Array(2_000_000) },
    ],
  ])('nothing is written over one %s', async (_, content, over) => {
    const { code, out, written } = await importing(content, [], { over })
    expect([code, written]).toEqual([2, {}])
    expect(out).toContain('--replace')
    expect((await importing(content, ['--replace'], { over })).written[CSV]).toBe(NEW)
  })

  it('the year may be given, and must be one', async () => {
    const over = { ...there, 'noord/kring.md': page('') }
    const { written } = await importing(answers(2026), ['--earlier', '2024'], { over })
    expect([written[WAVE], written[CSV]]).toEqual([OLD, NEW])
    const wrong = await importing(answers(2026), ['--earlier', 'vorig'], { over })
    expect([wrong.out, wrong.err]).toEqual(['', expect.stringContaining('geen jaar')])
    const both = await importing(answers(2026), ['--earlier', '2024', '--replace'], { over })
    expect([both.code, both.err, both.written]).toEqual([2, expect.stringContaining('gaan niet samen'), {}])
  })

  it('one that says the same is left as it is', async () => {
    const over = { ...there, 'noord/enquete.csv': 'water,energie\r\n3,5\r\n3,4\r\n3,3\r\n3,2\r\n3,1\r\n' }
    const { code, out, written } = await importing(answers(2026), [], { over })
    expect([code, written[CSV], out.includes('was al zo')]).toEqual([0, undefined, true])
  })
})

describe('a person at the terminal is asked', () => {
  const over = { ...there, 'noord/kring.md': page('') }
  it.each<[string, (string | null)[], Record<string, string>]>([
    ['and keeps it', ['keep', '2024'], { [WAVE]: OLD, [CSV]: NEW }],
    ['and keeps it, after a year that is none', ['keep', 'ooit', '2024'], { [WAVE]: OLD, [CSV]: NEW }],
    ['and replaces it', ['replace'], { [CSV]: NEW }],
    ['and stops', ['stop'], {}],
    ['and stops at the year', ['keep', null], {}],
    ['and says nothing', [null], {}],
  ])('%s', async (_, said, expected) => {
    const { dialogue, questions } = asked(...said)
    const { code, written } = await importing(answers(2026), [], { over, dialogue })
    const { '/work/plans/noord/kring.md': _page, ...files } = written
    expect([files, code]).toEqual([expected, Object.keys(expected).length > 0 ? 0 : 2])
    expect(questions[0]).toContain('Noord heeft al 5 biljetten')
  })

  it('but not with --dry-run, and not where rows are undecided', async () => {
    const { dialogue, questions } = asked('replace', 'replace')
    await importing(answers(2026), ['--dry-run'], { over, dialogue })
    await importing(`${answers(2026)}${answers(2026).split('\n')[1]}\n`, [], { over, dialogue })
    expect(questions).toEqual([])
  })
})

it('the file of an earlier survey is no unknown file, and one of no year is', async () => {
  expect(await findings(mini({ 'noord/enquete-2024.csv': OLD }))).toEqual([])
  expect(await findings(mini({ 'noord/enquete-oud.csv': OLD }))).toEqual(['noord/enquete-oud.csv:1:1 onbekend-bestand'])
})

it('says what enquete.csv is', async () => {
  const { out } = await importing(answers(2026))
  expect(out.replace(/\s+/g, ' ')).toContain('In enquete.csv staan de ruwe antwoorden van leden')
  const { out: english } = await importing(answers(2026), ['--lang', 'en'])
  expect(english.replace(/\s+/g, ' ')).toContain('enquete.csv holds the raw answers of members')
})
