/** A line of progress or a decision that was added can be corrected or taken out on the page, and nothing else changes. */
import { afterEach, expect, it } from 'vitest'
import { pagePlans, THEME } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

const FILE = 'noord/energie.md'
const WAS = 'Besproken met de gemeente.'
const HUB = '/item/noord/energie/hub'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})

async function sent(
  path: string,
  { action = 'voortgang', ...fields }: Record<string, string>,
  over: Record<string, string> = {},
) {
  const files = pagePlans(over)
  visitor = await openPages(files)
  const line = { dag: '2026-10-06', was: WAS, tekst: WAS, ...fields }
  const page = await visitor.form(`${path}/doe/${action}-regel`, Object.entries(line))
  return { files, ...page }
}

it('has a form at each line that says what stands there', async () => {
  visitor = await openPages(pagePlans())
  const { text } = await visitor.get(HUB)
  expect(text).toMatch(
    /Besproken met de gemeente\.<details class="card"><summary>Verbeteren<\/summary>.*<textarea[^>]*>\nBesproken met de gemeente\.<\/textarea>/,
  )
})

const THEIRS = '\n## Besluiten\n\n- 2026-10-06 (ALV): Wij doen mee.\n'
it.each([
  ['its words', HUB, { tekst: 'Besproken met de provincie.' }, THEME, WAS, 'Besproken met de provincie.'],
  ['an item, by taking it out', HUB, { weg: '1' }, THEME, `#### Voortgang\n\n- 2026-10-06: ${WAS}\n\n`, ''],
  [
    'of which the words stand on another day too',
    HUB,
    { tekst: 'Besproken met de provincie.' },
    THEME.replace(WAS, `${WAS}\n- 2026-09-01: ${WAS}`),
    `2026-10-06: ${WAS}`,
    '2026-10-06: Besproken met de provincie.',
  ],
  [
    'an action',
    HUB,
    { action: 'actie', was: 'Offertes vragen', tekst: 'Twee offertes vragen' },
    THEME,
    '2027-01-15: Offertes vragen',
    '2027-01-15: Twee offertes vragen',
  ],
  [
    'an action, by taking it out',
    HUB,
    { action: 'actie', was: 'Offertes vragen', weg: '1' },
    THEME,
    '#### Acties\n\n- [ ] 2027-01-15: Offertes vragen\n\n',
    '',
  ],
  [
    'a decision that another body took too',
    '/thema/noord/energie',
    { action: 'besluit', was: 'Wij doen mee.', tekst: 'Wij doen niet mee.' },
    `${THEME}${THEIRS}- 2026-09-01 (Bestuur): Wij doen mee.\n`,
    '2026-10-06 (ALV): Wij doen mee.',
    '2026-10-06 (ALV): Wij doen niet mee.',
  ],
  [
    'a decision of a theme',
    '/thema/noord/energie',
    { action: 'besluit', was: 'Wij doen mee.', tekst: 'Wij doen niet mee.' },
    THEME + THEIRS,
    'Wij doen mee.',
    'Wij doen niet mee.',
  ],
])('changes a line: %s', async (_, path, fields, text, was, now) => {
  const { status, files } = await sent(path, fields, { [FILE]: text })
  expect([status, files[FILE]]).toEqual([303, text.replace(was, now)])
})

it.each([
  ['that somebody else changed meanwhile', {}, THEME.replace('Besproken', 'Gesproken'), 'Iemand anders'],
  ['that is an action no more', { action: 'actie', was: 'Bellen' }, THEME, 'Iemand anders'],
  ['without words', { tekst: ' ' }, THEME, 'De regel is leeg'],
  ['with a telephone number', { tekst: 'Bel 06-12345678.' }, THEME, 'telefoonnummer'],
  ['whose words have marks', { was: 'Met **nadruk**.', tekst: 'Zonder.' }, THEME.replace(WAS, 'Met **nadruk**.'), FILE],
])('leaves one alone %s', async (_, fields, text, told) => {
  const { status, files, text: page } = await sent(HUB, fields, { [FILE]: text })
  expect([status, files[FILE]]).toEqual([422, text])
  expect(page).toContain(told)
})
