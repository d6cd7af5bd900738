/** What members hear of their wishes and what partners are asked: in reports, lists and data, in the agenda, the status and the calendar, and as a feed and a letter. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/language/numbers.ts'
import { wordsIn } from '../../src/language/words.ts'
import { replyLine } from '../../src/report/replies.ts'
import { projectOf } from '../execution/made.ts'
import { type Files, masterplan, mini } from '../world.ts'

const WISHES = ['klaar', 'loopt', 'idee', 'later', 'nee', 'stil'] as const
const theme = (hub = ''): string => `---
thema: energie
bijgewerkt: 2026-05-01
wensen:
  w-later: { antwoord: { status: later, datum: 2026-06-18, door: ALV, reden: Eerst het net. } }
  w-nee: { antwoord: { status: afgewezen, datum: 2026-03-01, door: kringbestuur, reden: 'Te duur <&> "nu".' } }
projecten:
  scan: { wensen: [w-klaar], fase: afgerond }
  hub:
    wensen: [w-loopt]
    fase: uitvoering
    trekker: werkgroep
    partners: [gemeente, fonds]
${hub}  plan: { wensen: [w-idee], fase: idee, partners: [gemeente] }
---

# Energie

## Wensen

${WISHES.map((id) => `### Wens ${id} {#w-${id}}\n\nTekst.\n`).join('\n')}
## Projectvoorstellen

### Scan {#scan}

Een scan.

#### Voortgang

- 2026-04-02: Klaar.

### Hub {#hub}

Een hub.

#### Voortgang

- 2026-07-03: Begonnen.

### Plan {#plan}

Een plan.
`
const ASKS = `    gevraagd:
      gemeente:
        - { wat: Een vergunning, voor: 2027-03-01 }
        - { wat: Een terrein, voor: 2026-10-01, antwoord: toegezegd, datum: 2026-09-01 }
        - { wat: Een naam, voor: 2026-08-01, antwoord: gedaan, datum: 2026-07-20 }
`
const PLAN: Files = mini({ 'noord/energie.md': theme(ASKS) })
const PLAIN: Files = mini({
  'noord/energie.md': theme()
    .replace(/^ {2}w-.*\n/gm, '')
    .replace('wensen:\n', ''),
})

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const said = async (argv: string[], files: Files = PLAN): Promise<string> => {
  const { out, err, code } = await masterplan([...argv, '-o', '-'], files)
  expect([code, err]).toEqual([0, ''])
  return plain(out)
}
const json = async (argv: string[], files: Files = PLAN) => JSON.parse((await masterplan(argv, files)).out)

describe('you said, we did', () => {
  it.each([['noord'], []])(
    'tells members of %s what came of each wish, and of how many nothing did',
    async (...kring) => {
      const text = await said([
        'report',
        ...kring.filter((k) => typeof k === 'string'),
        '--for',
        'leden',
        '--format',
        'txt',
      ])
      const part = text.slice(text.indexOf('U zei – wij deden'))
      const where = kring.length === 0 ? ' \\(Noord\\)' : ' \\(Energie\\)'
      for (const line of [
        `Wens klaar${where}: gerealiseerd met Scan •`,
        `Wens loopt${where}: opgepakt in Hub \\(uitvoering\\)`,
        `Wens later${where}: later \\(ALV, 18 juni 2026\\): Eerst het net\\.`,
        `Wens nee${where}: afgewezen \\(kringbestuur, 1 maart 2026\\): Te duur <&> "nu"\\.`,
        'Van de andere wensen: voor één is er alleen nog een idee en op één is nog geen antwoord\\.',
      ])
        expect(part).toMatch(new RegExp(line))
      expect(part.slice(0, part.indexOf('Van de andere'))).not.toMatch(/Wens (idee|stil)/)
    },
  )

  it('is no chapter, no data and no feed as long as nobody wrote down an answer', async () => {
    expect(await said(['report', 'noord', '--for', 'leden', '--format', 'txt'], PLAIN)).not.toContain('U zei')
    expect(await json(['report', 'noord', '--format', 'json', '-o', '-'], PLAIN)).not.toHaveProperty('said')
    const { written } = await masterplan(['report', '--format', 'site', '-o', 'uit/'], PLAIN)
    expect(Object.keys(written).filter((path) => path.endsWith('.xml'))).toEqual([])
    expect(written['/work/uit/site/index.html']).not.toContain('atom+xml')
  })

  it('can be switched off', async () => {
    const off = {
      ...PLAN,
      'masterplan.yaml': `${PLAN['masterplan.yaml']}rapport: { onderdelen: { antwoorden: uit } }\n`,
    }
    expect(await said(['report', 'noord', '--for', 'leden', '--format', 'txt'], off)).not.toContain('U zei')
  })

  it('stands with the wish itself, in its list and in the data', async () => {
    const text = await said(['report', 'noord', '--format', 'txt'])
    expect(text).toContain('Antwoord: afgewezen (kringbestuur, 1 maart 2026): Te duur <&> "nu".')
    const { kringen, said: came } = await json(['report', 'noord', '--format', 'json', '-o', '-'])
    expect(kringen[0].themes[0].wishes.map((w: { answer?: object }) => w.answer?.['status' as never])).toEqual([
      ...[undefined, undefined, undefined],
      ...['later', 'afgewezen', undefined],
    ])
    expect(came.map((c: { came: string }) => c.came)).toEqual(['realised', 'taken-up', 'answered', 'answered'])
    const { written } = await masterplan(['report', 'noord', '--format', 'csv', '-o', 'uit/'], PLAN)
    const list = written['/work/uit/noord-wensen.csv'] ?? ''
    expect(list).toContain('"Antwoord";"Antwoord op";"Antwoord van";"Reden"')
    expect(list).toMatch(/"Wens loopt".*"opgepakt"/)
    expect(list).toMatch(/"Wens later".*"later";"?2026-06-18"?;"ALV";"Eerst het net\."/)
  })

  it('takes an answered wish off what a meeting still owes an answer', async () => {
    const text = await said(['agenda', 'noord', '--format', 'txt'])
    const part = text.slice(text.lastIndexOf('nog geen antwoord'), text.lastIndexOf('Te herzien'))
    expect([part.includes('Wens stil'), part.includes('Wens later')]).toEqual([true, false])
  })
})

it('says what a project has brought, where that is written down', () => {
  const told = (result: string): string => {
    const project = { ...projectOf('scan', { title: 'Scan', phase: 'afgerond' }), result }
    return replyLine({ what: 'realised', projects: [project], answer: null }, wordsIn('nl'), numbersIn('nl'))
  }
  expect(told('**Tien** daken,\nen minder storing.')).toBe(
    'gerealiseerd met “Scan” (afgerond): Tien daken, en minder storing.',
  )
  expect(told('')).toBe('gerealiseerd met “Scan” (afgerond)')
})

describe('the feed of a site', () => {
  const feed = async (files: Files = PLAN): Promise<string> => {
    const { written } = await masterplan(['report', '--format', 'site', '-o', 'uit/'], files)
    return written['/work/uit/site/antwoorden.xml'] ?? ''
  }
  const all = (xml: string, tag: string): string[] =>
    [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map((m) => m[1] ?? '')

  it('is Atom: every entry has its id, title, day and page, the latest first', async () => {
    const xml = await feed()
    expect(
      xml.startsWith(
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
      ),
    ).toBe(true)
    expect(all(xml, 'id')).toEqual([
      'tag:proefvereniging.masterplan,2026:u-zei-wij-deden',
      ...['loopt', 'later', 'klaar', 'nee'].map((id) => `tag:proefvereniging.masterplan,2026:noord/energie/w-${id}`),
    ])
    const days = ['2026-07-03', '2026-07-03', '2026-06-18', '2026-04-02', '2026-03-01']
    expect(all(xml, 'updated')).toEqual(days.map((day) => `${day}T00:00:00Z`))
    expect(all(xml, 'title')[1]).toBe('Wens loopt: opgepakt')
    expect(xml).toContain('<author><name>Proefvereniging</name></author>')
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="antwoorden.xml"/>')
    expect(xml).toContain('href="kring-noord.html#energie--w-nee"')
    expect(xml).toContain('Te duur &lt;&amp;&gt; &quot;nu&quot;.</content>')
    // Nothing between the marks could be taken for one.
    expect(xml.replace(/<\/?[a-z]+(?: [a-z:]+="[^"<>]*")*\/?>|<\?xml [^<>]*\?>/g, '')).not.toMatch(
      /[<>]|&(?!(amp|lt|gt|quot);)/,
    )
  })

  it('keeps an id when the wish is renamed, retitled and answered otherwise', async () => {
    const moved = String(PLAN['noord/energie.md'])
      .replace('w-nee: { antwoord: { status: afgewezen', 'w-toch: { voorheen: [w-nee], antwoord: { status: later')
      .replace('### Wens nee {#w-nee}', '### Toch {#w-toch}')
    const ids = all(await feed({ ...PLAN, 'noord/energie.md': moved }), 'id')
    expect([...ids].sort()).toEqual([...all(await feed(), 'id')].sort())
  })

  it('is the same whatever the day, and leaves out what the plan has no day of', async () => {
    const undated = String(PLAN['noord/energie.md'])
      .replace('bijgewerkt: 2026-05-01\n', '')
      .replace('datum: 2026-03-01, ', '')
    const xml = await feed({ ...PLAN, 'noord/energie.md': undated })
    expect(xml).not.toContain('w-nee')
    const { written } = await masterplan(['report', '--format', 'site', '-o', 'uit/', '--today', '2026-12-24'], PLAN)
    expect(written['/work/uit/site/antwoorden.xml']).toBe(await feed())
  })

  it('is named by every page, and holds nothing that XML has no place for', async () => {
    const { written } = await masterplan(['report', '--format', 'site', '-o', 'uit/'], PLAN)
    for (const [path, page] of Object.entries(written))
      if (path.endsWith('.html')) expect(page).toContain('type="application/atom+xml" href="antwoorden.xml"')
    const odd = String(PLAN['noord/energie.md']).replace('Wens loopt', 'Wens \ufffe\u202eloopt')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(await feed({ ...PLAN, 'noord/energie.md': odd })).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/)
  })
})

describe('what a partner is asked', () => {
  it.each(['gemeente', 'partner:gemeente'])(
    'is what a report for %s begins with, and it no longer takes part',
    async (whom) => {
      const text = await said(['report', 'noord', '--for', whom, '--format', 'txt'])
      const part = text.slice(text.indexOf('Wat we van Gemeente vragen', text.indexOf('Stand per')))
      expect(part).toMatch(/We hebben drie vragen; twee daarvan staan nog open\./)
      // What is still to come first, by day, each with what was said.
      const places = ['Een terrein', 'Een vergunning', 'Een naam', 'Waarin Gemeente verder meedoet'].map((w) =>
        part.indexOf(w),
      )
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(part).toMatch(/1 okt 2026 toegezegd|Een terrein.*\(voorbij\)/)
      const rest = part.slice(places[3])
      expect([rest.includes('Hub Energie doet mee'), /Plan.*doet mee/.test(rest)]).toEqual([false, true])
    },
  )

  it('stands in the list of partners, a row each, in the data and with the project', async () => {
    const { written } = await masterplan(['report', 'noord', '--format', 'csv', '-o', 'uit/'], PLAN)
    const rows = (written['/work/uit/noord-partners.csv'] ?? '').split('\n').filter((row) => row.includes('"Hub"'))
    expect(rows.filter((row) => row.includes('"Gemeente"'))).toHaveLength(3)
    expect(rows.join('\n')).toMatch(/"Een terrein";"?2026-10-01"?;"toegezegd";"?2026-09-01"?/)
    const { partners } = await json(['report', 'noord', '--format', 'json', '-o', '-'])
    expect(partners[0].projects[0].asks.map(({ what, answer, late }: never) => [what, answer, late])).toEqual([
      ['Een vergunning', 'open', false],
      ['Een terrein', 'toegezegd', true],
      ['Een naam', 'gedaan', false],
    ])
    expect(await said(['report', 'noord', '--format', 'txt'])).toContain(
      'Gevraagd: Gemeente: “Een vergunning”, uiterlijk 1 maart 2027; Gemeente: “Een terrein”, had er uiterlijk 1 oktober 2026 moeten zijn (toegezegd, 1 september 2026)',
    )
  })

  it('is in the status where it is open or late, the first day first', async () => {
    const { asks } = await json(['status', 'noord', '--json'])
    expect(asks.map(({ what, late, partner }: never) => [what, late, partner])).toEqual([
      ['Een terrein', 53, 'gemeente'],
      ['Een vergunning', null, 'gemeente'],
    ])
    expect(plain((await masterplan(['status', 'noord'], PLAN)).out)).toContain(
      'Gevraagd Hub · Werkgroep · Gemeente, had er uiterlijk 1 okt 2026',
    )
    expect(await json(['status', 'noord', '--json'], PLAIN)).not.toHaveProperty('asks')
  })

  it('is a point of a meeting where it is due before the next', async () => {
    const point = async (day: string): Promise<string> => {
      const text = await said(['agenda', 'noord', '--for', day, '--format', 'txt'])
      return text.slice(text.lastIndexOf('Gevraagd aan partners'), text.lastIndexOf('Te laat en geblokkeerd'))
    }
    expect(await point('2026-11-23')).not.toContain('Een vergunning')
    expect(await point('2026-12-20')).toContain('Gemeente: “Een vergunning”, uiterlijk 1 maart 2027 – Hub (Energie)')
  })

  it('is an event in the calendar under a name that stays, and off it when it is done', async () => {
    const calendar = (await masterplan(['status', '--format', 'ics', '--all'], PLAN)).out.replace(/\r\n /g, '')
    const events = calendar.split('BEGIN:VEVENT').filter((event) => event.includes('.ask.'))
    const shown = events.map((event) => [
      /UID:(.*)/.exec(event)?.[1]?.trim(),
      /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1],
      event.includes('CANCELLED'),
    ])
    expect(shown).toEqual([
      ['noord.energie.hub.ask.gemeente.3@proefvereniging.masterplan', '20260801', true],
      ['noord.energie.hub.ask.gemeente.2@proefvereniging.masterplan', '20261001', false],
      ['noord.energie.hub.ask.gemeente.1@proefvereniging.masterplan', '20270301', false],
    ])
    expect(events[2]).toContain('SUMMARY:Gevraagd aan Gemeente: Een vergunning (Hub\\, Noord)')
  })
})

describe('the letter', () => {
  const letter = async (whom: string, files: Files = PLAN): Promise<string> => {
    const { bytes } = await masterplan(['report', 'noord', '--for', whom, '--format', 'docx', '-o', '-'], files)
    const parts = unzipSync(bytes['-'] ?? new Uint8Array())
    return plain(
      strFromU8(parts['word/document.xml'] ?? new Uint8Array())
        .replace(/<\/w:p>/g, ' ')
        .replace(/<[^>]+>/g, ''),
    )
  }

  it('says who writes to whom, when and about what, what is asked, in what else they take part, and ends as letters do', async () => {
    const text = await letter('partner:gemeente')
    const order = [
      'Proefvereniging',
      'Gemeente',
      'Datum:23 november 2026',
      'Onderwerp:Wat wij u vragen – Masterplan Noord',
      'Geachte heer of mevrouw,',
      'Een terrein',
      'Een vergunning',
      'danken wij u',
      'Waarin u verder meedoet',
      'is een rol weggelegd voor u.',
      'uiterlijk 1 maart 2027',
      'Met vriendelijke groet,',
      'namens kring Noord',
    ].map((words) => [words, text.indexOf(words)] as const)
    expect(order.filter(([, place]) => place === -1)).toEqual([])
    expect(order.map(([, place]) => place)).toEqual(order.map(([, place]) => place).sort((a, b) => a - b))
    expect(text).not.toContain('Verantwoording')
  })

  it('is only written to who is asked something, and on paper only', async () => {
    expect(await letter('partner:fonds')).not.toContain('Geachte')
    expect(await letter('partner:gemeente', PLAIN)).not.toContain('Geachte')
    expect(await said(['report', 'noord', '--for', 'partner:gemeente', '--format', 'txt'])).not.toContain('Geachte')
  })

  it('speaks English where the report does', async () => {
    const { bytes } = await masterplan(
      ['report', 'noord', '--for', 'partner:gemeente', '--format', 'docx', '--lang', 'en', '-o', '-'],
      PLAN,
    )
    const text = strFromU8(unzipSync(bytes['-'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('Dear Sir or Madam,')
  })
})
