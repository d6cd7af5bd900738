/** Reports for members, the municipality and partners: how to join in, why something is red, whom to ask, and no hashes. */
import { expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const YAML = String(mini()['masterplan.yaml'])
const JOIN = 'meedoen: { wat: Denk mee., wie: het secretariaat, adres: meedoen@example.org, datum: 2026-12-10 }\n'
const theme = (asks: string): string => `---
thema: energie
projecten:
  net: { fase: uitvoering, signaal: rood, toelichting: Het net zit vol., partners: [fonds], trekker: Werkgroep energie, ${asks} }
  hub: { fase: idee, signaal: oranje, toelichting: Nog geen plek., partners: [fonds] }
  dak: { fase: idee, signaal: groen, toelichting: Loopt goed., partners: [fonds] }
wensen:
  zon: { steun: 3, antwoord: { status: afgewezen, reden: Te duur. } }
---

# Energie

## Wensen

### Meer zon {#zon}

## Projectvoorstellen

### Netproject {#net}

### Hubproject {#hub}

### Dakproject {#dak}
`
const files = (asks = '', config = JOIN): Files =>
  mini({
    'masterplan.yaml': `${YAML}${config}rapport: { gemeente: gemeente }\n`,
    'noord/energie.md': theme(asks),
  })
const said = async (given: Files, ...argv: string[]): Promise<string> =>
  (await masterplan(['report', ...argv, '-o', '-'], given)).out.replace(/\s+/g, ' ')

it.each(['txt', 'md', 'html'])('tells members how to join in, and what came of wishes: %s', async (format) => {
  const text = (await said(files(), 'noord', '--for', 'leden', '--format', format)).replaceAll('\\', '')
  expect(text).toContain('Doe mee')
  expect(text).toContain('Denk mee. Meld u bij het secretariaat:')
  expect(text).toContain('meedoen@example.org')
  expect(text).toContain('Of kom op 10 december 2026.')
  expect(text).toContain('U zei – wij deden')
  expect(text).toContain('Te duur.')
  if (format === 'html') expect(text).toContain('href="mailto:meedoen@example.org"')
})

it('has it as data and in the lists', async () => {
  const data = JSON.parse(
    (await masterplan(['report', 'noord', '--for', 'leden', '--format', 'json', '-o', '-'], files())).out,
  ) as { joinIn: object; said: { came: string }[] }
  expect(data.joinIn).toEqual({
    what: 'Denk mee.',
    who: 'het secretariaat',
    address: 'meedoen@example.org',
    date: '2026-12-10',
  })
  expect(data.said.map(({ came }) => came)).toEqual(['answered'])
})

it.each([
  ['a day that has passed', JOIN.replace('2026-12-10', '2026-11-01'), 'Of kom op'],
  ['nothing where nothing is said', '', 'Doe mee'],
])('names no %s', async (_, config, missing) => {
  expect(await said(files('', config), 'noord', '--for', 'leden', '--format', 'txt')).not.toContain(missing)
})

it('makes a link of no other address than one of mail or the web', async () => {
  const page = await said(
    files('', 'meedoen: { adres: "javascript:alert(1)" }\n'),
    'noord',
    '--for',
    'leden',
    '--format',
    'html',
  )
  expect(page).toContain('javascript:alert(1)')
  expect(page).not.toContain('href="javascript')
})

it('takes the general address for no personal data, and any other mail address for it', async () => {
  expect((await masterplan(['validate'], files())).out).not.toContain('persoonsgegeven')
  const other = files('', `${JOIN}# jan@example.org\n`)
  expect((await masterplan(['validate'], other)).out).toContain('persoonsgegeven')
})

it.each(['txt', 'md', 'html'])(
  'asks a partner for what it is asked, why something is red or orange, and whom to write to: %s',
  async (format) => {
    const text = (
      await said(
        files('gevraagd: { fonds: [{ wat: Een brief, voor: 2027-01-15 }] }'),
        'noord',
        '--for',
        'partner:fonds',
        '--format',
        format,
      )
    ).replaceAll('\\', '')
    for (const part of [
      'Een brief',
      '15 jan 2027',
      'Het net zit vol.',
      'Nog geen plek.',
      'Vragen? Neem contact op met het secretariaat',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Loopt goed.')
  },
)

it('doesn’t ask of a partner what nobody asked: it says what it is named for, and why', async () => {
  const text = await said(files(), 'noord', '--for', 'partner:fonds', '--format', 'txt')
  expect(text).not.toContain('Wat we van Fonds vragen')
  expect(text).toContain('Waar we op Fonds rekenen')
  expect(text).toContain('Van Fonds is nog niets concreets gevraagd')
  expect(text).toContain('Netproject (trekker: Werkgroep energie): Het net zit vol.')
  expect(text).toContain('Hubproject (nog zonder trekker): Nog geen plek.')
  expect(text).toContain('Vragen? Neem contact op met het secretariaat: meedoen@example.org')
})

it('gives the municipality the reasons too, and nobody outside a hash', async () => {
  const municipality = await said(
    files('gevraagd: { gemeente: [{ wat: Een vergunning }] }'),
    'noord',
    '--for',
    'gemeente',
    '--format',
    'html',
  )
  expect(municipality).toContain('Een vergunning')
  expect(municipality).toContain('Het net zit vol.')
  const shown = municipality.replace(/<head>.*?<\/head>/, '').replace(/<script.*?<\/script>/g, '')
  expect(shown).not.toMatch(/\b[0-9a-f]{10,}\b|revisie/)
})
