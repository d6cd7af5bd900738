/** What a rule finds is said in the words that the form has for its fields and choices, and not in those of a file. */
import { expect, it } from 'vitest'
import { pagePlans, THEME } from './plans.ts'
import { openPages } from './served.ts'

/** The findings on a page, as text. */
async function said(language: 'nl' | 'en', way: string, from: string, to: string): Promise<string> {
  const on = await openPages(pagePlans({ 'noord/energie.md': THEME.replace(from, to) }), language)
  const { text } = await on.get(way)
  await on.leave()
  const told = [...text.matchAll(/<p class="note"[^>]*>([^<]+)<|<li class="(?:error|warning|advice)">(.*?)<\/li>/g)]
  return told.map(([, note, other]) => note ?? other?.replace(/<[^>]+>/g, '')).join('\n')
}

const HUB = '/item/noord/energie/hub'
const WISH = '/item/noord/energie/zon-delen'

it.each([
  ['a phase', 'en', HUB, 'fase: verkenning', 'fase: uitvoering', 'In the phase “execution”', 'uitvoering'],
  ['all phases', 'en', HUB, 'fase: verkenning', 'fase: Verkening', 'one of idea, exploration, preparation', 'idee,'],
  [
    'the phase that is meant',
    'en',
    HUB,
    'fase: verkenning',
    'fase: Verkenning',
    'Did you mean “exploration”',
    'mean “ver',
  ],
  ['all signals', 'en', HUB, 'signaal: groen', 'signaal: paars', 'one of green, orange, red, grey', 'groen'],
  [
    'how sure a wish is',
    'en',
    WISH,
    'zekerheid: getoetst',
    'zekerheid: zeker',
    'one of suspected, tested with members',
    'getoetst',
  ],
  [
    'an answer',
    'en',
    WISH,
    'steun: 12',
    'antwoord: { status: afgewezen }',
    'The answer “declined” lacks “Day”',
    'afgewezen',
  ],
  ['a partner that is meant', 'en', HUB, '[gemeente]', '[gemeent]', '“Gemeente”', '“gemeente”'],
  ['a wish that is meant', 'en', HUB, '[zon-delen]', '[zon-dele]', '“Zon delen”', '“zon-delen”'],
  ['a phase in Dutch', 'nl', HUB, 'fase: verkenning', 'fase: on-holt', 'in de wacht', 'on-hold'],
  ['a field in Dutch', 'nl', HUB, 'signaal: groen', 'signaal: rood', '“Toelichting bij het signaal”', '`toelichting`'],
] as const)('%s', async (_, language, way, from, to, words, file) => {
  const text = await said(language, way, from, to)
  expect(text).toContain(words)
  expect(text).not.toContain(file)
})

it('leaves alone what somebody wrote', async () => {
  const text = await said('en', HUB, 'fase: verkenning', 'fase: De verkenning')
  expect(text).toContain('“De verkenning”')
})
