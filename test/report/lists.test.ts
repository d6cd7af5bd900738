/** The lists of a page that can be searched and sorted: also those of the association, each known by one name. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

it.each([
  [[], 2],
  [['--for', 'bestuur'], 2],
  [['noord', '--for', 'bestuur'], 2],
])('in the page of %j there are tools for its long lists', async (argv, least) => {
  const { out } = await masterplan(['report', ...argv, '--format', 'html', '-o', '-'], SAMPLE)
  const names = [...out.matchAll(/ data-for="(lijst-\d+)"/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThanOrEqual(least)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(out.match(new RegExp(`id="${name}"`, 'g'))).toHaveLength(1)
})

it('finds a partner by its projects, and sorts amounts as amounts', async () => {
  const { out } = await masterplan(['report', '--format', 'html', '-o', '-'], SAMPLE)
  const row = /<th data-sort="enexis"[^>]*data-search="([^"]*)"[^>]*>/.exec(out)
  expect(row?.[1]).toContain('Netverzwaring Zeijerveen')
  // What the page can read is not said twice; what it can't is.
  expect(out).toMatch(/<td>€\s?56\.000</)
  expect(out).toMatch(/<td data-sort="2026-07">jul\s2026\s–\smei\s2027</)
})

it('gives no tools to a list that is read at a glance', async () => {
  const { out } = await masterplan(['report', '--format', 'html', '-o', '-'], mini())
  expect(out).not.toContain('data-for="lijst-')
})
