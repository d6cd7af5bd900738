/** Forms with wishes as the tools export them: which column is what, what is held back, and what comes into the queue. */
import { describe, expect, it } from 'vitest'
import { keptIn, steps, workbook } from './queue.ts'

const MICROSOFT = `Id;Begintijd;Tijd van voltooien;E-mail;Naam;Wat is uw wens voor de kring?;Bij welk thema hoort uw wens?;Waarom is dat belangrijk?
1;2/3/26 9:01:02;2/3/26 9:05:02;anonymous;;Samen de daken vol leggen. Er is plek.;Energie;Het net zit vol.
2;2/3/26 9:11:02;2/3/26 9:15:02;anonymous;;Aantal plekken voor regenwater;Water;
`
const GOOGLE = `"Tijdstempel","E-mailadres","Uw idee voor de kring","Thema","Mogen wij u benaderen?"
"2026/03/02 9:01:02 AM EET","a@b.nl","Samen de daken vol leggen. Er is plek.","Energie","Ja"
"2026/03/02 9:02:02 AM EET","c@d.nl","Aantal plekken voor regenwater","Water, Energie","Nee"
`
const LIMESURVEY = `"id","submitdate","lastpage","startlanguage","seed","ipaddr","refurl","Wish: What would you like to see improved?","Which theme is it about?","Please explain your wish"
"3","2026-03-02 09:01:02","2","en","123456","10.0.0.1","","Fill the roofs together. There is room.","Energie","The grid is full."
"4","2026-03-02 09:02:02","2","en","123457","10.0.0.2","","Room for rain","Water",""
`

const list = async (form: string, argv: readonly string[] = []) => {
  const [done, shown] = await steps({ '../form.csv': form }, [
    ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json', ...argv],
    ['wishes', '--json'],
  ])
  return { told: JSON.parse(done?.out ?? ''), wishes: JSON.parse(shown?.out ?? '').wishes, done }
}

describe('the columns of a form', () => {
  it.each([
    [
      'Microsoft Forms',
      MICROSOFT,
      ['identifying', 'time', 'time', 'identifying', 'empty', 'wish', 'theme', 'more'],
      ['Samen de daken vol leggen. Er is plek.\nHet net zit vol.', 'Aantal plekken voor regenwater'],
      ['energie', 'water'],
    ],
    [
      'Google Forms',
      GOOGLE,
      ['time', 'identifying', 'wish', 'theme', 'other'],
      ['Samen de daken vol leggen. Er is plek.', 'Aantal plekken voor regenwater'],
      ['energie', null],
    ],
    [
      'LimeSurvey',
      LIMESURVEY,
      ['identifying', 'time', 'other', 'other', 'identifying', 'identifying', 'empty', 'wish', 'theme', 'more'],
      ['Fill the roofs together. There is room.\nThe grid is full.', 'Room for rain'],
      ['energie', 'water'],
    ],
    [
      'SurveyMonkey, with its second row of headers',
      'Respondent ID,IP Address,What is your wish for the area?,Which theme?,,May we process your answers?\n' +
        ',,Open-Ended Response,Response,Other (please specify),Response\n' +
        '1,10.0.0.1,Share the sun,Energie,,Yes\n2,10.0.0.2,Room for rain,,Water,Yes\n3,10.0.0.3,Cameras,,,No\n',
      ['identifying', 'identifying', 'wish', 'theme', 'theme', 'consent'],
      ['Share the sun', 'Room for rain'],
      ['energie', 'water'],
    ],
    [
      'one question only, with a second row of headers',
      'Respondent ID,What is your wish for the area?\n,Open-Ended Response\n1,Share the sun\n',
      ['identifying', 'wish'],
      ['Share the sun'],
      [null],
    ],
    [
      'a wish for a firm, and a theme that is called otherwise here',
      'Bedrijfsnaam;Wat is uw wens voor ons bedrijf?;Over welk onderwerp gaat uw wens?\nAap;Meer zon;Klimaat\nNoot;Schaduw;Water\n',
      ['identifying', 'wish', 'theme'],
      ['Meer zon', 'Schaduw'],
      [null, 'water'],
    ],
    [
      'three wishes of a member',
      'Naam;Wens 1;Wens 2;Wens 3\nAnoniem;Meer zon;geen;-\nAnoniem;;Meer schaduw;Meer zon\n',
      ['identifying', 'wish', 'wish', 'wish'],
      ['Meer zon', 'Meer schaduw'],
      [null, null],
    ],
    [
      'consent in other words, with what only one person has',
      'Begintijd;Postcode;Kenteken van uw auto;IBAN (voor de loting);Uw wens;Mogen wij uw antwoord (zonder naam) gebruiken in het masterplan?\n' +
        '2/3/26 9:01:02;9403 AB;AB-123-C;NL91ABNA0417164300;Meer zon;Ja\n2/3/26 9:02:02;9404 CD;AB-124-C;NL91ABNA0417164300;Meer schaduw;Nee\n',
      ['time', 'identifying', 'identifying', 'identifying', 'wish', 'consent'],
      ['Meer zon'],
      [null],
    ],
    [
      'consent in other words, in English',
      'Your name;How may we improve the area?;May we use your answers in the plan?\nAnon;More sun;Yes\nAnon;More shade;No\n',
      ['identifying', 'wish', 'consent'],
      ['More sun'],
      [null],
    ],
    [
      'a wish for each theme',
      'Naam;Wens voor Energie;Wens voor Water\nAnoniem;Meer zon;Meer schaduw\nAnoniem;;Minder regen\n',
      ['identifying', 'wish', 'wish'],
      ['Meer zon', 'Meer schaduw', 'Minder regen'],
      ['energie', 'water', 'water'],
    ],
    [
      'who somebody is, in other words',
      'Hoe heet u?;Wie bent u?;Namens wie vult u in?;Initialen;Geboortejaar;Uw wens\na;b;c;d;e;Meer zon\n',
      ['identifying', 'identifying', 'identifying', 'identifying', 'identifying', 'wish'],
      ['Meer zon'],
      [null],
    ],
    [
      'the same words twice, as they were written first',
      'Uw wens\nMeer zon\nMEER  ZON\n',
      ['wish'],
      ['Meer zon'],
      [null],
    ],
    [
      'a question without any word for it',
      'Naam;Zeg het maar\nAnoniem;Ik zie graag dat de stoep beter wordt\nAnoniem;De lantaarns doen het al een jaar niet\n',
      ['identifying', 'wish'],
      ['Ik zie graag dat de stoep beter wordt', 'De lantaarns doen het al een jaar niet'],
      [null, null],
    ],
  ])('%s', async (_, form, roles, texts, themes) => {
    const { told, wishes } = await list(form)
    expect(told.columns.map((c: { role: string }) => c.role)).toEqual(roles)
    expect(wishes.map((w: { text: string }) => w.text)).toEqual(texts)
    expect(wishes.map((w: { theme: string }) => w.theme)).toEqual(themes)
  })

  it('come from a workbook as well', async () => {
    const [done] = await steps({ '../form.xlsx': workbook(MICROSOFT) }, [
      ['wishes', 'import', 'form.xlsx', '--kring', 'noord'],
    ])
    expect(done?.out).toContain('2 wensen erbij in de rij: nr. 1–2.')
  })

  it.each([
    [
      'two questions may hold the wish',
      'Uw idee;Uw wens\nMeer zon;Meer regen\n',
      [],
      'De wens kan in meer vragen staan: “Uw idee”, “Uw wens”.',
    ],
    [
      'only other words are asked for',
      'Energie;Waarom?\n4;Omdat het net vol zit\n5;Omdat het veel te duur is\n',
      [],
      'de vragen zijn: “Waarom?”',
    ],
    ['none does', 'Naam;Leeftijd\nAnoniem;40\n', [], 'Het is niet duidelijk in welke vraag de wens staat.'],
    ['the one named isn’t there', MICROSOFT, ['--column', 'Kleur'], 'Er is geen vraag “Kleur” in dit bestand'],
    ['a row named isn’t there', MICROSOFT, ['--keep', '9'], 'Er staan geen antwoorden in rij 9'],
    ['there is nothing in it', 'Uw wens\n', [], 'In dit bestand staan geen antwoorden.'],
  ])('are asked for where %s', async (_, form, argv, said) => {
    const [done] = await steps({ '../form.csv': form }, [['wishes', 'import', 'form.csv', '--kring', 'noord', ...argv]])
    expect(done?.err).toContain(said)
    expect(done?.err.trim().split('\n')).toHaveLength(1)
    expect(done).toMatchObject({ code: 2, kept: {}, out: '' })
  })

  it('are asked of a person at the terminal, and so is the kring', async () => {
    const asked: string[] = []
    const dialogue = {
      note: async () => {},
      text: async () => null,
      select: async <T>({ message, options }: { message: string; options: readonly { value: T }[] }) => {
        asked.push(message)
        return options.at(-1)?.value ?? null
      },
    }
    const [done] = await steps(
      { '../form.csv': 'Uw idee;Uw wens\nMeer zon;Meer regen\n' },
      [['wishes', 'import', 'form.csv']],
      { dialogue },
    )
    expect(asked).toEqual(['In welke vraag staat de wens?', 'Van welke kring zijn deze wensen?'])
    expect(keptIn(done)).toContain('Meer regen')
    expect(keptIn(done)).toContain('"zuid"')
  })

  it('say of which kring a wish is, and another kring’s is left out', async () => {
    const form =
      'Uw kring;Uw wens\nNoord;Meer zon\nZuid/West;Meer regen\nOost;Meer wind\nNoord;Meer hout\nZuid/West;Meer klei\n'
    const [both, one] = await steps({ '../form.csv': form }, [
      ['wishes', 'import', 'form.csv', '--json', '--dry-run'],
      ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json'],
    ])
    expect(JSON.parse(both?.out ?? '')).toMatchObject({ left: { noKring: [4] }, written: false })
    expect(JSON.parse(one?.out ?? '').left).toMatchObject({ otherKring: [3, 6], noKring: [4] })
  })

  it('are of no kring where one in four names another that isn’t known', async () => {
    const { told, wishes } = await list('Uw wens;Kring\nZon;Noord\nRegen;Zuid/West\nWind;Oost\nHout;\n')
    expect([told.left.otherKring, told.left.noKring]).toEqual([[3], [4]])
    expect(wishes.map((w: { text: string }) => w.text)).toEqual(['Zon', 'Hout'])
  })

  it.each([
    ['Enegie', 'energie'],
    ['watr', 'water'],
    ['Wateer', 'water'],
    ['Veiligheid', null],
    ['Enegie en water', null],
    ['e', null],
  ])('have a theme with a slip in it, which is told: %s', async (said, theme) => {
    const { told, wishes } = await list(`Uw wens;Thema\nMeer zon;${said}\nMeer regen;Water\n`)
    expect([wishes[0].theme, told.guessed]).toEqual([theme, theme === null ? undefined : [2]])
  })

  it('without consent are not taken in', async () => {
    const form = 'Ik geef toestemming;Uw wens\nJa;Meer zon\nNee;Meer regen\n'
    const { told, wishes } = await list(form)
    expect(told.left.refused).toEqual([3])
    expect(wishes).toHaveLength(1)
  })
})

describe('what tells who wrote it', () => {
  it.each([
    ['email', 'Mail mij op piet@voorbeeld.nl over de stoep'],
    ['email', 'Mail mij op piet (at) voorbeeld.nl over de stoep'],
    ['email', `Mail mij op ${'a'.repeat(200)}@${'b'.repeat(100)}.nl over de stoep`],
    ['phone', 'Bel 06-12345678 over de stoep'],
    ['phone', 'Bel +49 151 23456789 over de stoep'],
    ['phone', 'Bel mij: nul zes 12 34 56 78'],
    ['address', 'Bij nummer 12 aan de Hoofdweg is het donker'],
    ['address', 'De lantaarn op Het Kanaal 5-B is stuk'],
    ['birth', 'Ik ben geboren op 12-3-1980 en wil een bank'],
    ['account', 'Zie facebook.com/jan.devries voor de foto'],
    ['name', 'Jan van de garage klaagt over de stoep'],
    ['name', 'Het kan beter. Kees zegt het ook'],
    ['name', 'Zoals wethouder jan broekema zei'],
    ['iban', 'Stort het op NL91 ABNA 0417 1643 00'],
    ['address', 'De lantaarn bij Industrieweg 12 is stuk'],
    ['address', 'De lantaarn bij 9403 AB is stuk'],
    ['name', 'Vraag Jan de Vries van de overkant'],
    ['name', 'De heer Smit weet ervan'],
    ['name', 'Een betere stoep. Groet, Anneke'],
    ['name', 'Vraag het aan Piet van de overkant'],
    ['name', 'Wethouder Jansen weet ervan'],
    ['email', 'Mail mij op n.bos at gmail punt com over de stoep'],
    ['email', 'Mail mij op nbos apenstaartje voorbeeld.nl over de stoep'],
    ['plate', 'Het busje G-123-BB blokkeert de poort'],
    ['plate', 'De auto 12-AB-CD staat altijd fout'],
    ['plate', 'De auto met kenteken ab12cd staat altijd fout'],
    ['account', 'Kijk eens bij @zonneboer op Instagram'],
    ['firm', 'Wij, KvK 12345678, doen mee'],
    ['own', 'Kaashandel Zuiver wil een betere stoep'],
    ['own', 'Kaashandel Zuiveren niet, maar bij kaashandel zuiver'],
    ['own', 'Een stoep bij “Kaashandel Zuiver”'],
  ])('is held back: %s in “%s”', async (what, text) => {
    const form = `Bedrijf;Uw wens voor de kring\nKaashandel Zuiver B.V.;${text}\nAnders;Meer zon op de daken van ons allemaal\n`
    const { told, wishes, done } = await list(form)
    expect(told.held).toEqual([{ row: 2, what }])
    expect(wishes).toHaveLength(1)
    expect(JSON.stringify(Object.values(done?.kept ?? {}))).not.toContain(text.slice(0, 12))
  })

  it.each([
    'Samen 12 laadpalen bij de Vaart in 2030',
    'De weg 3 keer per jaar vegen',
    'In 2050 draait de wijk op eigen stroom',
    'Een budget van 25.000 euro, en 30% eigen inleg',
    'Geen vrachtwagens van 1-11-26 tot 31-12-26, en NEN-EN-50600',
    'We look at solar.nl for this',
    'Meer groen langs de A28 en het Noord-Willemskanaal',
    'Wil graag een bank. Roos en gras erbij',
    'Lucht in de wijk: oudkaashandel zuivert niet',
    'Bel de gemeente over 25 lantaarns',
    'Fase 2 van het plan op nummer 1 zetten',
  ])('is not in “%s”', async (text) => {
    const { told } = await list(`Uw wens\n${text}\n`)
    expect(told.held).toEqual([])
  })

  it('is taken in where a person looked at the row and says so', async () => {
    const { told, wishes } = await list('Uw wens\nDe lantaarn bij Industrieweg 12 is stuk\n', ['--keep', '2'])
    expect(told.held).toEqual([])
    expect(wishes).toHaveLength(1)
  })

  it('and whatever else a member wrote, is in nothing that an import prints', async () => {
    const form = 'Naam;Uw wens\nJan Zeldzaam;Zonnepanelen op Peelerpark\nAnoniem;Bel 06-12345678\n'
    for (const argv of [[], ['--json'], ['--dry-run'], ['--lang', 'en']]) {
      const [done] = await steps({ '../form.csv': form }, [
        ['wishes', 'import', 'form.csv', '--kring', 'noord', ...argv],
      ])
      // The telephone number was held back, and waits for somebody.
      expect(done?.code).toBe(1)
      expect(`${done?.out}${done?.err}`).not.toMatch(/Zeldzaam|Zonnepanelen|12345678/)
    }
  })
})

describe('the queue', () => {
  it('takes nothing twice, and knows the words again however they are spaced', async () => {
    const first = 'Uw wens\nMeer zon\nmeer  ZON\nMeer regen\n'
    const [done, again, , shown] = await steps({ '../form.csv': first, '../more.csv': `${first}Meer wind\n` }, [
      ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json'],
      ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json'],
      ['wishes', 'import', 'more.csv', '--kring', 'noord', '--json'],
      ['wishes', '--json'],
    ])
    expect(JSON.parse(done?.out ?? '').added.map((w: { times: number }) => w.times)).toEqual([2, 1])
    expect(JSON.parse(again?.out ?? '')).toMatchObject({ added: [], known: [1, 2], written: false })
    expect(JSON.parse(shown?.out ?? '').wishes.map((w: { number: number }) => w.number)).toEqual([1, 2, 3])
  })

  it('stays as it is in a dry run, and is never written over where it can’t be read', async () => {
    const form = { '../form.csv': 'Uw wens\nMeer zon\n' }
    const line = ['wishes', 'import', 'form.csv', '--kring', 'noord']
    const [dry] = await steps(form, [[...line, '--dry-run']])
    expect(dry?.kept).toEqual({})
    const [broken] = await steps({ ...form, '.masterplan/wensen.json': '{"version": 1, "wis' }, [line])
    expect(broken).toMatchObject({ code: 2, kept: {} })
    expect(broken?.err).toContain('.masterplan/wensen.json is niet te lezen')
  })

  it('shows a wish with what it looks like in the plans of all kringen and in the queue', async () => {
    const wens = '\n## Wensen\n\n### Samen de daken vol leggen {#daken}\n\nZonnepanelen.\n'
    const [, shown] = await steps(
      {
        'zuid/energie.md': `---\nthema: energie\n---\n${wens}`,
        '../form.csv':
          'Uw wens;Thema\nDe daken samen vol leggen;Energie\nSamen onze daken vol;Energie\nMinder regen op straat;Water\n',
      },
      [
        ['wishes', 'import', 'form.csv', '--kring', 'noord'],
        ['wishes', 'list', 'noord', '--json'],
      ],
    )
    const [first, , third] = JSON.parse(shown?.out ?? '').wishes
    expect(first.alike.map((one: { number?: number; item?: { key: string } }) => one.number ?? one.item?.key)).toEqual([
      'zuid/energie/daken',
      2,
    ])
    expect(third.alike).toEqual([])
  })
})

describe('a file that is no form', () => {
  const FORM = 'Uw wens\nMeer zon op de daken\n'
  const compound = (more: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600), ...Buffer.from(more, 'utf16le')])
  const sheet = 'xl/worksheets/s.xml'
  it.each<[string, string | Uint8Array, string]>([
    ['an old .xls', compound('Workbook'), '(.xls)'],
    ['one behind a password', compound('EncryptedPackage'), 'wachtwoord'],
    ['half a workbook', workbook(FORM).slice(0, 400), 'beschadigd'],
    ['a workbook without sheets', workbook(FORM, { 'xl/workbook.xml': '<x/>' }), 'geen antwoorden'],
    ['a document type', workbook(FORM, { [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), 'DOCTYPE'],
    ['broken XML', workbook(FORM, { [sheet]: '<worksheet><sheetData><row>' }), 'beschadigd'],
    ['a bomb', workbook(FORM, { [sheet]: ' '.repeat(70 * 1024 * 1024) }), 'groter dan'],
    ['a quote that never closes', 'Uw wens\n"Meer zon\n', 'aanhalingsteken'],
    ['answers without questions above them', 'Bel Jan de Vries;Energie\nMeer zon;Water\n', 'antwoorden en geen vragen'],
    ['more cells than questions', 'Uw wens\nMeer zon;en regen;en wind\nMeer;zon\n', 'Meer cellen dan vragen'],
  ])('%s is refused in one sentence, and nothing is written', async (_, content, said) => {
    const [done] = await steps({ '../form': content }, [['wishes', 'import', 'form', '--kring', 'noord']])
    expect(done).toMatchObject({ code: 2, out: '', kept: {}, written: {} })
    expect(done?.err).toContain(said)
    expect(done?.err.trim().split('\n')).toHaveLength(1)
  })

  it('and one that isn’t there, neither', async () => {
    const [done] = await steps({}, [['wishes', 'import', 'form.csv', '--kring', 'noord']])
    expect(done).toMatchObject({ code: 2, kept: {} })
    expect(done?.err).toContain('form.csv is er niet')
  })
})

describe('what a person wrote above the questions', () => {
  const FORM =
    'Tijdstempel;Naam;Wat is uw wens?;Thema\n1-3-2026;Jan;Samen de daken vol leggen.;Energie\n2-3-2026;Piet;Ruimte voor regen.;Water\n'
  it.each([
    ['nothing', ''],
    ['a title', 'Wensen kring Noord 2026\n'],
    ['a title in a row of a spreadsheet', 'Wensen kring Noord 2026;;;\n'],
    ['a title that asks', 'Wat zijn uw wensen?;;;\n'],
    ['a title and an empty row', 'Reacties;;;\n;;;\n'],
    ['a title and a day', 'Reacties;;;\nStand 3 maart;;;\n'],
    ['two cells', 'Formulier;Ondernemersvereniging;;\n'],
  ])('is no wish and no question: %s', async (_, above) => {
    const { told, wishes } = await list(`${above}${FORM}`)
    expect(wishes.map(({ text }: { text: string }) => text)).toEqual([
      'Samen de daken vol leggen.',
      'Ruimte voor regen.',
    ])
    expect(told.columns.map(({ role }: { role: string }) => role)).toEqual(['time', 'identifying', 'wish', 'theme'])
  })

  it('a wish that asks is no row of questions', async () => {
    const { wishes } = await list(
      'Uw wens;Thema\nWaarom is er geen fietspad?;Waarom niet Water?\nRuimte voor regen.;Water\n',
    )
    expect(wishes.length).toBe(2)
  })
})
