/** A survey of another year: kept beside the one of now, with its days on the kring's page, and never over another one in silence. */
import { describe, expect, it } from 'vitest'
import type { Files } from '../world.ts'
import { importing } from './importing.ts'

const WAVE = '/work/plans/noord/enquete-2024.csv'
const PAGE = '/work/plans/noord/kring.md'
const page = (facts: string): string => `---\nkring: noord\n${facts}---\n\n## Stip op de horizon\n\nEen stip.\n`
const NOW = page('enquete: { van: 2026-02-01, tot: 2026-03-01 }\n')
const there: Files = { 'noord/enquete.csv': 'energie;water\n1;2\n1;2\n3;2\n4;2\n5;5\n', 'noord/kring.md': NOW }
const timed = `Tijdstempel;Energie;Water\n${[1, 2, 3, 4, 5].map((n) => `2024-05-0${n} 9:00;${n};3`).join('\n')}\n`
const paper = `Energie;Water\n${[1, 2, 3, 4, 5].map((n) => `${n};3`).join('\n')}\n`
const BALLOTS = 'energie;water\n1;3\n2;3\n3;3\n4;3\n5;3\n'
const DAYS = ['--from', '2024-05-01', '--until', '2024-05-05']

describe('--wave', () => {
  it.each([
    ['by the times in the file', timed, [], there, 'enquetes:\n  2024: { van: 2024-05-01, tot: 2024-05-05 }\n'],
    ['by the days that are said', paper, DAYS, there, 'enquetes:\n  2024: { van: 2024-05-01, tot: 2024-05-05 }\n'],
    [
      'in front of another year',
      paper,
      DAYS,
      { ...there, 'noord/kring.md': page('enquetes: { 2022: { van: 2022-01-01, tot: 2022-01-31 } }\n') },
      'enquetes: { 2024: { van: 2024-05-01, tot: 2024-05-05 }, 2022: ',
    ],
    [
      'over other days, with what else is said of that year',
      paper,
      DAYS,
      { ...there, 'noord/kring.md': page('enquetes:\n  2024: { van: 2024-01-01, tot: 2024-01-31, leden: 19 }\n') },
      'enquetes:\n  2024: { van: 2024-05-01, tot: 2024-05-05, leden: 19 }\n',
    ],
  ])('puts the survey beside that of now, with its days on the page: %s', async (_, file, argv, over, said) => {
    const { code, written } = await importing(file, ['--wave', '2024', ...argv], { over })
    expect(code).toBe(0)
    expect(Object.keys(written).sort()).toEqual([WAVE, PAGE].sort())
    expect(written[WAVE]).toBe(BALLOTS)
    expect(written[PAGE]).toContain(said)
  })

  it('writes nothing where it says so already', async () => {
    const kring = page('enquetes:\n  2024: { van: 2024-05-01, tot: 2024-05-05 }\n')
    const over = { ...there, 'noord/kring.md': kring, 'noord/enquete-2024.csv': BALLOTS }
    const { code, written, out } = await importing(timed, ['--wave', '2024'], { over })
    expect([code, written]).toEqual([0, {}])
    expect(out).toContain('was al zo')
  })

  it('writes over other ballots of that year only where somebody says so', async () => {
    const over = { ...there, 'noord/enquete-2024.csv': 'energie;water\n2;2\n' }
    const asked = await importing(timed, ['--wave', '2024'], { over })
    expect([asked.code, asked.written]).toEqual([2, {}])
    expect(asked.out).toContain('masterplan survey import export.csv --kring noord --wave 2024 --replace')
    const told = await importing(timed, ['--wave', '2024', '--replace'], { over })
    expect([told.code, told.written[WAVE]]).toEqual([0, BALLOTS])
    const questions: (readonly { value: unknown }[])[] = []
    const dialogue = {
      note: async () => {},
      text: async () => null,
      select: async <T>({ options }: { options: readonly { value: T }[] }) => {
        questions.push(options)
        return options[0]?.value ?? null
      },
    }
    const person = await importing(timed, ['--wave', '2024'], { over, dialogue })
    expect(questions.map((options) => options.map(({ value }) => value))).toEqual([['replace', 'stop']])
    expect(person.written[WAVE]).toBe(BALLOTS)
  })

  it('says that the order comes from a survey of now, where there is none', async () => {
    const { out } = await importing(timed, ['--wave', '2024'], {})
    expect(out.replace(/\s+/g, ' ')).toContain('Van Noord is er geen enquete.csv')
  })

  it('says how to tell the days where the file has none', async () => {
    const { out } = await importing(paper, ['--wave', '2024'], { over: there })
    expect(out.replace(/\s+/g, ' ')).toContain('enquetes: { 2024: { van: …, tot: … } }')
  })

  it.each([
    [['--wave', '24'], '“24” is geen jaar'],
    [['--wave', '1999'], '“1999” is geen jaar'],
    [['--wave', '2024', '--earlier', '2023'], '--wave en --earlier gaan niet samen'],
    [['--wave', '2026'], 'De enquête van 2026 van Noord is er al, als die van nu: enquete.csv. Laat --wave weg'],
    [['--wave', '2026', '--replace'], 'Laat --wave weg'],
    [['--wave', '2026', '--dry-run'], 'Laat --wave weg'],
    [['--wave', '2023', ...DAYS], 'Deze antwoorden zijn van 2024, en niet van 2023.'],
    [['--wave', '2024', '--until', '2024-05-05'], 'Noem met --from de eerste'],
    [['--from', '2024-05-06', '--until', '2024-05-05'], 'Noem met --from de eerste'],
  ])('%j is refused in a sentence', async (argv, said) => {
    const { code, err, written } = await importing(paper, argv, { over: there })
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain(said)
  })
})

it('needs no --write, and says so', async () => {
  const { code, err } = await importing(paper, [...DAYS, '--write'], { over: there })
  expect([code, err]).toEqual([2, expect.stringContaining('deze opdracht schrijft al, tenzij u --dry-run zegt')])
})

it('the days of a survey of now can be said as well', async () => {
  const { written } = await importing(paper, DAYS, { over: { 'noord/kring.md': page('') } })
  expect(written[PAGE]).toContain('enquete: { van: 2024-05-01, tot: 2024-05-05 }')
})
