/** What is saved on a page is one small change of one file; what somebody else wrote meanwhile is shown and never overwritten. */
import { afterEach, describe, expect, it } from 'vitest'
import { MADE, saved } from '../../src/page/save.ts'
import { interleave } from './interleavings.ts'
import { pagePlans, THEME } from './plans.ts'
import { deskOf, fieldsIn, filled, openPages, type Visitor } from './served.ts'

const HUB = '/item/noord/energie/hub'
const FILE = 'noord/energie.md'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})

async function opened(files = pagePlans()): Promise<{ files: ReturnType<typeof pagePlans>; on: Visitor }> {
  visitor = await openPages(files)
  return { files, on: visitor }
}

/** The lines that a text has and another hasn't. */
const added = (before: string, after: unknown): string[] => {
  const known = before.split('\n')
  return String(after)
    .split('\n')
    .filter((line) => !known.includes(line))
}

describe('saving', () => {
  it('reads a file that it leaves alone once', async () => {
    const files = pagePlans()
    const desk = deskOf(files)
    const read: string[] = []
    const host = desk.host()
    const counting = {
      ...host,
      read: (...given: Parameters<typeof host.read>) => {
        read.push(given[0])
        return host.read(...given)
      },
    }
    const { kind } = await saved({ ...desk, host: () => counting }, (_, pen) => {
      pen.set(FILE, ['projecten', 'hub', 'fase'], 'uitvoering')
      return MADE
    })
    expect([kind, read.filter((path) => path.endsWith('/noord/kring.md')).length]).toEqual(['written', 1])
    expect(files[FILE]).toContain('fase: uitvoering')
  })
})

describe('a form', () => {
  it('sent as it was shown changes nothing, of anything', async () => {
    const { files, on } = await opened()
    for (const path of [
      HUB,
      '/item/noord/energie/net',
      '/item/noord/energie/zon-delen',
      '/thema/noord/energie/velden',
      '/kring/noord/velden',
    ]) {
      const { text } = await on.get(path)
      const sent = await on.form(path, fieldsIn(text))
      expect([path, sent.status]).toEqual([path, 303])
    }
    expect(files).toEqual(pagePlans())
  })

  const CHANGES: [what: string, over: Record<string, string | string[]>, lines: string[]][] = [
    ['a choice', { fase: 'uitvoering' }, ['    fase: uitvoering']],
    [
      'a period as people type it',
      { 'planning.eind': 'maart 2029' },
      ['    planning: { start: 2027-01, eind: 2029-03 }'],
    ],
    ['an amount as people type it', { kosten: '€ 50.000' }, ['    kosten: 50000']],
    ['ticks', { partners: ['gemeente', 'fonds'] }, ['    partners: [gemeente, fonds]']],
    ['a text that was not there', { toelichting: 'Loopt: "goed" # echt' }, [`    toelichting: 'Loopt: "goed" # echt'`]],
    [
      'a name that was not there',
      { 'dekking.+key': 'gemeente', 'dekking.+': '20.000' },
      ['    dekking: { fonds: 15000, gemeente: 20000 }'],
    ],
    ['a title', { titel: 'De energiehub' }, ['### De energiehub {#hub}']],
    ['a score', { 'scores.inspanning': '2' }, ['    scores: { belang: 4, inspanning: 2 }']],
    ['a day', { herzien: '2027-04-01' }, ['    herzien: 2027-04-01']],
  ]
  it.each(CHANGES)('writes %s as one edit', async (_, over, lines) => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    const sent = await on.form(HUB, filled(fieldsIn(text), over))
    expect(sent.status, sent.text).toBe(303)
    expect(added(THEME, files[FILE])).toEqual(lines)
    expect((await on.get(String(sent.headers['location']))).text).toContain('Bewaard.')
  })

  it('keeps entries of a list that hold a comma whole', async () => {
    const config = (areas: string): string =>
      String(pagePlans()['masterplan.yaml']).replace('leden: 20 }', `leden: 20, gebieden: ${areas} }`)
    const { files, on } = await opened(pagePlans({ 'masterplan.yaml': config('["Peelerpark, oost", Messchenveld]') }))
    const fields = fieldsIn((await on.get('/kring/noord/velden')).text)
    const [, now = ''] = fields.find(([name]) => name === 'gebieden') ?? []
    const sent = await on.form('/kring/noord/velden', filled(fields, { gebieden: `${now}, Kade` }))
    expect(sent.status, sent.text).toBe(303)
    expect(files['masterplan.yaml']).toMatch(/gebieden: \[(["'])Peelerpark, oost\1, Messchenveld, Kade\]/)
  })

  it('takes away what is emptied, and keeps the comment beside it', async () => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    await on.form(HUB, filled(fieldsIn(text), { kosten: '', partners: [] }))
    expect(String(files[FILE])).not.toMatch(/kosten:|partners:/)
    expect(String(files[FILE])).toContain('# Niet weghalen.')
  })

  it('writes parts that need each other at once', async () => {
    const { files, on } = await opened()
    const path = '/kring/noord/velden'
    const { text } = await on.get(path)
    const sent = await on.form(
      path,
      filled(fieldsIn(text), { 'enquete.van': '2026-03-01', 'enquete.tot': '2026-03-27' }),
    )
    expect(sent.status, sent.text).toBe(303)
    expect(String(files['noord/kring.md'])).toContain('enquete:\n  van: 2026-03-01\n  tot: 2026-03-27\n')
  })

  it('tells beside the field what is wrong with it, and writes nothing', async () => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    for (const over of [{ 'planning.eind': '2029-13' }, { toelichting: 'Bel 0592-123456' }, { titel: '' }]) {
      const sent = await on.form(HUB, filled(fieldsIn(text), over))
      const [[name, value]] = Object.entries(over) as [[string, string]]
      expect(sent.status).toBe(422)
      expect(sent.text).toMatch(new RegExp(`data-note="${name}">[^<]+<`))
      // What was typed is still there.
      expect(sent.text).toContain(value)
      expect(files).toEqual(pagePlans())
    }
  })

  it('tells while somebody types, and writes nothing', async () => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    const { status, text: told } = await on.form(
      `${HUB}?check=1`,
      filled(fieldsIn(text), { signaal: 'rood', fase: 'idee', kosten: 'veel' }),
    )
    expect(status).toBe(200)
    expect((JSON.parse(told) as { notes: Record<string, string> }).notes).toEqual({
      kosten: expect.stringContaining('veel'),
    })
    const other = await on.form(`${HUB}?check=1`, filled(fieldsIn(text), { signaal: 'rood' }))
    expect((JSON.parse(other.text) as { notes: Record<string, string> }).notes['signaal']).toMatch(
      /“Toelichting bij het signaal”/,
    )
    expect(files).toEqual(pagePlans())
  })
})

describe('somebody else', () => {
  it('who writes in the middle of a save loses nothing', async () => {
    const { wrong, met } = await interleave(16)
    expect(wrong).toEqual([])
    expect(met).toBeGreaterThan(3)
  })

  it('who changed another field loses nothing', async () => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    files[FILE] = THEME.replace('signaal: groen', 'signaal: oranje\n    toelichting: Te laat.')
    await on.form(HUB, filled(fieldsIn(text), { fase: 'voorbereiding' }))
    expect(files[FILE]).toBe(
      THEME.replace('signaal: groen', 'signaal: oranje\n    toelichting: Te laat.').replace(
        'fase: verkenning',
        'fase: voorbereiding',
      ),
    )
  })

  it('who changed the same field is shown beside it, and sending again decides', async () => {
    const { files, on } = await opened()
    const { text } = await on.get(HUB)
    const theirs = THEME.replace('kosten: 45000', 'kosten: 60000')
    files[FILE] = theirs
    const sent = await on.form(HUB, filled(fieldsIn(text), { kosten: '50000', fase: 'voorbereiding' }))
    expect(sent.status).toBe(409)
    expect(sent.text).toMatch(/data-note="kosten">[^<]*60000[^<]*45000[^<]*50000/)
    expect(files[FILE]).toBe(theirs)
    const again = await on.form(HUB, fieldsIn(sent.text))
    expect(again.status).toBe(303)
    expect(files[FILE]).toBe(
      THEME.replace('kosten: 45000', 'kosten: 50000').replace('fase: verkenning', 'fase: voorbereiding'),
    )
  })

  it('who took it away is told of', async () => {
    const { files, on } = await opened()
    const { text } = await on.get('/item/noord/energie/net')
    files[FILE] = THEME.replace('  net: { fase: idee }\n', '').replace(/### Het net[\s\S]*/, '')
    const sent = await on.form('/item/noord/energie/net', filled(fieldsIn(text), { fase: 'verkenning' }))
    expect(sent.status).toBe(404)
    // What was typed is not lost.
    expect(sent.text).toMatch(/niet meer in de plannen[\s\S]*verkenning/)
  })
})
