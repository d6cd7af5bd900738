/** Milestones, actions and results: what is read of the ways in which people write them. */
import { describe, expect, it } from 'vitest'
import { asTask, readTasks } from '../../src/plan/body/tasks.ts'
import { decode } from '../../src/plan/source.ts'

const read = (text: string) => {
  const { source } = decode('x.md', new TextEncoder().encode(text))
  return readTasks(source, { start: 0, end: text.length })
}

describe('a line of a task list', () => {
  it.each([
    [
      '- [ ] 2027-01-15 (werkgroep energie): Offertes vragen',
      '2027-01-15',
      false,
      'werkgroep energie',
      'Offertes vragen',
    ],
    ['- [x] 2026-10-06: Onderzoek klaar', '2026-10-06', true, null, 'Onderzoek klaar'],
    ['- [ ] 2027-04: Vergunning binnen', '2027-04', false, null, 'Vergunning binnen'],
    ['- [X] Klaar', null, true, null, 'Klaar'],
    ['- [v] 2026-10-06: Klaar', '2026-10-06', true, null, 'Klaar'],
    ['* [] Bellen', null, false, null, 'Bellen'],
    ['- ☐ 2027-01-15: Bellen', '2027-01-15', false, null, 'Bellen'],
    ['☑ 2026-10-06: Gebeld', '2026-10-06', true, null, 'Gebeld'],
    ['- [ ] (bestuur): Bellen', null, false, 'bestuur', 'Bellen'],
    ['- [ ] (agenda 2027, bestuur): Bellen', null, false, 'agenda 2027, bestuur', 'Bellen'],
    ['- [ ] Vraag (ook) de buren: wie wil?', null, false, null, 'Vraag (ook) de buren: wie wil?'],
  ])('%s', (line, date, done, owner, text) => {
    expect(read(`${line}\n`)).toEqual({ value: [{ date, done, owner, text }], problems: [], rest: [] })
  })

  it.each([
    ['- 2027-01-15: Bellen', 'box', '2027-01-15'],
    ['- [ ] 15 januari 2027: Bellen', 'date', null],
    ['- [ ] 2027-02-30: Bellen', 'date', null],
    ['- [ ] 2027-Q2: Bellen', 'date', null],
    ['- [ ] Q2 2027 (bestuur): Bellen', 'date', null],
    ['- [ ] tweede kwartaal 2027: Bellen', 'date', null],
    ['- [ ] eind 2027: Bellen', 'date', null],
    ['- [ ] (bestuur, 2027-01-20): Bellen', 'date', null],
    ['- [ ] (2027-01-20, bestuur): Bellen', 'date', null],
    ['- [ ] (2027-01-20): Bellen', 'date', null],
    ['- [ ] (bestuur; 20-1-2027): Bellen', 'date', null],
  ])('%s is told: %s', (line, what, date) => {
    const { value, problems } = read(`${line}\n`)
    expect(value[0]).toMatchObject({ date, done: false })
    expect(problems.map(({ args }) => args)).toEqual([{ line: line.slice(2), what }])
  })

  it.each([
    ['[ ] 2027-Q2: Bellen', '- [ ] 2027-K2: Bellen'],
    ['- [x] Q2 2027 (bestuur): Bellen', '- [x] 2027-K2 (bestuur): Bellen'],
    ['- [ ] tweede kwartaal 2027: Bellen', '- [ ] 2027-K2: Bellen'],
    ['- [ ] tweede helft 2027: Bellen', '- [ ] 2027-H2: Bellen'],
    ['* [ ] eind 2027: Bellen', '* [ ] 2027-K4: Bellen'],
    ['- [ ] maart 2027: Bellen', '- [ ] 2027-03: Bellen'],
    ['- [ ] permanent: Bellen', null],
    ['- [ ] (bestuur, 2027-01-20): Bellen', '- [ ] 2027-01-20 (bestuur): Bellen'],
    ['- [x] (2027-01-20, werkgroep energie): Bellen', '- [x] 2027-01-20 (werkgroep energie): Bellen'],
    ['- [ ] (2027-01-20): Bellen', '- [ ] 2027-01-20: Bellen'],
    ['- [ ] (bestuur; 20-1-2027): Bellen', null],
    ['- [ ] (bestuur, 2027-02-30): Bellen', null],
    ['- [ ] Wij bellen in Q2 2027: wie doet mee?', null],
  ])('%s is meant as %s', (line, meant) => {
    expect(asTask(line)).toBe(meant)
  })

  it('keeps what is no task as text, and lets a line below a task say more of it', () => {
    const text = 'Eerst dit.\n\n- [ ] Bellen\n  - met de buren\n'
    const { value, rest } = read(text)
    expect(value).toEqual([{ date: null, done: false, owner: null, text: 'Bellen met de buren' }])
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(['Eerst dit.'])
  })
})
