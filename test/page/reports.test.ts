/** Reports by the page: a file to keep, or the same form again with why it can't be made. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pagePlans } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

let on: Visitor
beforeAll(async () => {
  on = await openPages(pagePlans())
})
afterAll(() => on.leave())

it('come as a file with a name of their own', async () => {
  const got = await on.get('/rapport?van=noord&voor=board&vorm=md&sinds=')
  expect(got.headers['content-disposition']).toBe('attachment; filename="noord-bestuur.md"')
  expect(got.text).toContain('# Masterplan Noord')
})

it.each([
  [
    'of a year of which nothing was kept',
    'van=noord&voor=year&vorm=md',
    'Kies bij “Sinds” een dag waarvan er wel een is.',
  ],
  ['since a day of which nothing was kept', 'van=noord&voor=all&vorm=md&sinds=2020-01-01', 'Kies bij “Sinds”'],
  ['of one kring as a site', 'van=noord&voor=all&vorm=site', 'hele vereniging'],
])('%s are not made, and the form keeps what was chosen', async (_, query, why) => {
  const { status, text } = await on.get(`/rapport?${query}`)
  expect(status).toBe(422)
  expect(/<p class="message stop"[^>]*>([^<]*)/.exec(text)?.[1]).toContain(why)
  expect(text).not.toContain('--since')
  for (const [name, value] of new URLSearchParams(query))
    expect(text).toMatch(name === 'sinds' ? `value="${value}"` : new RegExp(`value="${value}" selected`))
})
