/** What each row of a survey is: refused, a test, unfinished, double or too many are told before anything is written. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mini } from '../world.ts'
import { CSV, importing } from './importing.ts'

const FULL = 'ID,Begintijd,E-mail,Naam,Akkoord met verwerking van uw gegevens?,Branche,Energie,Water,Opmerkingen'
const row = (
  id: number,
  { mail = `lid${id}@x.example`, ok = 'Ja', branch = 'Zorg', note = '', score = (id % 5) + 1 } = {},
): string => `${id},2026-11-${String(id).padStart(2, '0')} 9:00,${mail},,${ok},${branch},${score},3,${note}`
const sheet = (...more: string[]): string => `${[FULL, row(1), row(2), row(3), row(4), row(5), ...more].join('\n')}\n`
const ballots = (written: Record<string, string>): number => (written[CSV] ?? '\n').trimEnd().split('\n').length - 1
const BAD = 'jan@geheim.example'

describe('somebody who gave no consent never counts', () => {
  it.each([
    'Nee',
    'nee, liever niet',
    'No',
    'Ik ga niet akkoord',
    'Niet akkoord',
    'I do not agree',
    'Geen toestemming',
    'FALSE',
    '',
  ])('%j', async (ok) => {
    const { code, out, written } = await importing(sheet(row(6, { ok })))
    expect([code, ballots(written)]).toEqual([0, 5])
    expect(out).toMatch(/vervalt: geen toestemming +1 +7\n/)
  })

  it.each(['Ja', 'ja, akkoord', 'Yes', 'Ik ga akkoord', 'I agree', 'Akkoord', 'TRUE', 'Ik geef toestemming'])(
    'but %j is consent',
    async (ok) => {
      expect(ballots((await importing(sheet(row(6, { ok })))).written)).toBe(6)
    },
  )

  it('may be a question of any name by the map, and a question that only looks like one is left out of it by -', async () => {
    const csv = `Vinkje,Energie\nja,1\nja,2\nnee,3\nja,4\nja,5\nja,1\n`
    const map = (meant: string) => ({ over: { '../kaart.yaml': `Vinkje: "${meant}"\n` } })
    expect(ballots((await importing(csv, ['--map', 'kaart.yaml'], map('toestemming'))).written)).toBe(5)
    const consent = csv.replace('Vinkje', 'Akkoord met de privacyverklaring')
    const dropped = { over: { '../kaart.yaml': 'Akkoord met de privacyverklaring: "-"\n' } }
    expect(ballots((await importing(consent)).written)).toBe(5)
    expect(ballots((await importing(consent, ['--map', 'kaart.yaml'], dropped)).written)).toBe(6)
  })

  it('is an option that could be ticked, whatever it says', async () => {
    const said = 'Ik heb de privacyverklaring gelezen'
    const csv = `Privacy,Energie\n${said},1\n${said},2\n${said},3\n,4\n${said},5\n${said},1\n`
    const { out, written } = await importing(csv)
    expect(ballots(written)).toBe(5)
    expect(out).toMatch(/vervalt: geen toestemming +1 +5\n/)
  })

  it('to be called or mailed is no consent', async () => {
    const csv = `Akkoord dat wij u mailen over de uitkomst?,Energie\nja,1\nnee,2\nnee,3\nja,4\nnee,5\n`
    expect(ballots((await importing(csv)).written)).toBe(5)
  })

  it('takes back what the same person said before', async () => {
    const { out, written } = await importing(sheet(row(6), row(7, { mail: 'lid6@x.example', ok: 'Nee' })))
    expect(ballots(written)).toBe(5)
    expect(out).toMatch(/geen toestemming +2 +7–8\n/)
  })
})

describe('what may be no answer is named first, and decided by a person', () => {
  it.each<[string, string, string[], string, string]>([
    ['the same address', sheet(row(6, { mail: 'lid2@x.example' })), ['3'], 'doubles', 'dubbel'],
    ['the same address in other letters', sheet(row(6, { mail: 'LID2@X.example' })), ['3'], 'doubles', 'dubbel'],
    ['the same row with another number', sheet(row(2).replace(/^2/, '6')), ['3'], 'doubles', 'dubbel'],
    ['a test by name', sheet(row(6, { branch: 'TEST' })), ['7'], 'tests', 'test'],
    ['a test by its remark', sheet(row(6, { note: 'graag niet meenemen' })), ['7'], 'tests', 'test'],
    ['a test by its address', sheet(row(6, { mail: 'test1@x.example' })), ['7'], 'tests', 'test'],
    ['a test in a sentence', sheet(row(6, { note: 'Dit is een test' })), ['7'], 'tests', 'test'],
    [
      'no day of sending',
      'id,submitdate,Energie\n1,2026-01-01 9:00,1\n2,,2\n3,2026-01-03 9:00,3\n4,2026-01-04 9:00,4\n5,2026-01-05 9:00,5\n6,2026-01-06 9:00,1\n',
      ['3'],
      'unfinished',
      'niet afgemaakt',
    ],
    ['finished or not', `Finished,Energie\n${'True,1\n'.repeat(5)}False,3\n`, ['7'], 'unfinished', 'niet afgemaakt'],
    ['a part of the way', `Progress,Energie\n${'100,1\n'.repeat(5)}64,3\n`, ['7'], 'unfinished', 'niet afgemaakt'],
    [
      'a status',
      `Response Status,Energie\n${'Complete,1\n'.repeat(5)}Partial,3\n`,
      ['7'],
      'unfinished',
      'niet afgemaakt',
    ],
    [
      'another kring',
      `Kring,Energie\n${'Noord,1\n'.repeat(5)}Zuid/West,3\n`,
      ['7'],
      'elsewhere',
      'van een andere kring',
    ],
    [
      'another kring by its alias, under another question',
      `Waar zit uw bedrijf?,Energie\n${'noord,1\n'.repeat(5)}ZW,3\n`,
      ['7'],
      'elsewhere',
      'van een andere kring',
    ],
    [
      'another kring where most say nothing',
      `Op welk bedrijventerrein zit u?,Energie\n${'weet ik niet,1\n'.repeat(5)}Zuid/West,3\n`,
      ['7'],
      'elsewhere',
      'van een andere kring',
    ],
  ])('%s', async (_, csv, rows, kind, said) => {
    const first = await importing(csv)
    expect([first.code, first.written]).toEqual([2, {}])
    expect(first.out).toMatch(new RegExp(`te beslissen: ${said}.* +1 +${rows.join(', ')}\n`))
    // What the screen says to type does what it says.
    const commands = first.out.split('\n').filter((line) => line.startsWith('  masterplan survey import '))
    expect(commands).toHaveLength(2)
    const counts: number[] = []
    for (const command of commands) {
      const argv = command.trim().split(' ').slice(4)
      expect(argv.join(' ')).toContain(kind)
      const { code, written } = await importing(csv, argv)
      expect(code).toBe(0)
      counts.push(ballots(written))
    }
    expect(counts).toEqual([5, 6])
    expect((await importing(csv, ['--dry-run'])).code).toBe(1)
    const byNumber = await importing(csv, ['--leave-out', rows.join(',')])
    expect([byNumber.code, ballots(byNumber.written)]).toEqual([0, 5])
    const kept = await importing(csv, ['--keep', rows.join(',')])
    expect([kept.code, ballots(kept.written)]).toEqual([0, 6])
  })

  it.each([
    ['two people with the same scores on one day', `Tijdstempel,Energie,Water\n${'2-3-2026,4,4\n'.repeat(6)}`],
    ['people of one company', `Bedrijf,Energie\n${'Bakkerij De Korenbloem,1\n'.repeat(6)}`],
    ['everybody anonymous', `E-mail,Naam,Energie\n${'anonymous,,1\n'.repeat(6)}`],
    ['somebody who tests for a living', sheet(row(6, { note: 'Wij testen apparatuur en dat kost veel stroom' }))],
    ['everybody of this kring', `Kring,Energie\n${'Noord,1\n'.repeat(6)}`],
    ['a part of this kring', `Kring,Energie\n${'Noord,1\n'.repeat(5)}Messchenveld,1\n`],
    ['a company that is called so', `Bedrijf,Energie\n${'Bakkerij De Korenbloem,1\n'.repeat(5)}Zuid/West,1\n`],
    ['a comment about drafts', sheet(row(6, { note: 'Het concept was goed' }))],
  ])('and nothing is asked for nothing: %s', async (_, csv) => {
    const { code, written } = await importing(csv)
    expect([code, ballots(written)]).toEqual([0, 6])
  })

  it('more ballots than members are refused until the rows or the members are right', async () => {
    const csv = `Energie\n${'1\n2\n3\n'.repeat(7)}`
    const { code, out, written } = await importing(csv)
    expect([code, written]).toEqual([2, {}])
    expect(out.replace(/\s+/g, ' ')).toContain('Noord: 21 biljetten, en de kring heeft 20 leden.')
    expect(ballots((await importing(csv, ['--keep', 'surplus'])).written)).toBe(21)
    expect(ballots((await importing(csv, ['--leave-out', '20-22'])).written)).toBe(18)
    const members = { over: { 'masterplan.yaml': String(mini()['masterplan.yaml']).replace('leden: 20', 'leden: 21') } }
    expect((await importing(csv, [], members)).code).toBe(0)
  })

  it.each([
    [['--leave-out', 'dubbele'], '“dubbele” is geen soort rij, verwacht tests, unfinished, doubles, elsewhere'],
    [['--keep', '9-3'], '“9-3” is geen soort rij'],
    [['--leave-out', 'surplus'], '“surplus” is geen soort rij'],
    [['--leave-out', '2,99'], 'Er staan geen antwoorden in rij 99'],
  ])('%j is no choice', async (argv, said) => {
    const { code, err, written } = await importing(sheet(), argv)
    expect([code, written, err]).toEqual([2, {}, expect.stringContaining(said)])
  })
})

describe('no answer is ever quoted', () => {
  it.each<[string, string, string[], string]>([
    [
      'addresses taken for scores',
      `E-mail;Energie;Water\n${[1, 2, 3, 4, 5, 6].map((n) => `${n}${BAD};1;2`).join('\n')}\n`,
      ['--map', 'kaart.yaml'],
      '"E-mail": energie\n"Energie": "-"\n',
    ],
    [
      'sentences taken for scores',
      `Wat nog?;Water\n${[1, 2, 3, 4, 5, 6].map((n) => `Bel ${n}${BAD};2`).join('\n')}\n`,
      ['--map', 'kaart.yaml'],
      '"Wat nog?": energie\n',
    ],
    [
      'addresses taken for kringen',
      `E-mail;Energie\n${[1, 2, 3, 4, 5, 6].map((n) => `${n}${BAD};1`).join('\n')}\n`,
      ['--kring-column', 'E-mail'],
      '',
    ],
    ['a remark beside a score', `Energie\n${[1, 2, 3, 4, 5].map((n) => `${n} - ${BAD}`).join('\n')}\n`, [], ''],
    ['a remark between brackets', `Energie\n${[1, 2, 3, 4, 5].map((n) => `${n} (${BAD})`).join('\n')}\n`, [], ''],
    ['one answer among scores', `Energie\n1\n2\n3\n4\n5\n5\n${BAD}\n`, [], ''],
    ['themes chosen under another name', `1e keuze;2e keuze\n${'Energie;Water\n'.repeat(5)}${BAD};Water\n`, [], ''],
    ['a list of themes with one more', `Kies\n${'"Energie;Water"\n'.repeat(5)}"Energie;${BAD}"\n`, [], ''],
    ['no questions at all', `${BAD};1\n${BAD};2\n`, [], ''],
    ['a figure off the scale', `Energie\n1\n2\n3\n4\n77\n`, [], ''],
  ])('%s', async (_, csv, argv, map) => {
    const { out, err } = await importing(csv, argv, { over: { '../kaart.yaml': map } })
    expect(`${out}${err}`).not.toMatch(/geheim|Bel \d|77/)
  })

  it('whatever stands in a column, of every export that we know', async () => {
    for (const file of ['qualtrics', 'surveymonkey-ticks', 'limesurvey-partial', 'google-forms', 'microsoft-forms']) {
      const text = readFileSync(`test/survey/exports/${file}.csv`, 'utf8')
      const people =
        text.match(/[\w.]+@[\w.]+|198\.51\.100\.\d+|R_\d+abc|tk\d{3}|Prima initiatief|Meer bankjes|Bel mij gerust/g) ??
        []
      const { out, err } = await importing(text, ['--dry-run'])
      for (const said of people) expect(`${out}${err}`, file).not.toContain(said)
    }
  })
})

it.each([
  'Lidnummer',
  'Lidnr',
  'Lid-nr',
  'Ledennummer',
  'Lidmaatschapsnummer',
  'Klantnummer',
  'KvK-nummer',
  'Member no',
  'Membership number',
])('the same %s twice is one member', async (header) => {
  const csv = `${header},Energie,Water\n${[101, 102, 103, 104, 105, 106, 102].map((who, i) => `${who},${(i % 5) + 1},3`).join('\n')}\n`
  const { code, err, out, written } = await importing(csv)
  expect([code, written[CSV]]).toEqual([2, undefined])
  expect(out + err).toContain('dubbel')
})
