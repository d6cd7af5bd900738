/** Forms without pictures: no sentence that tells how to read a drawing or bold letters which aren't there. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

const report = async (args: string[], files = SAMPLE): Promise<string> =>
  (await masterplan(['report', ...args, '-o', '-'], files)).out.replace(/\s+/g, ' ')

it.each([
  ['nl', 'noord', 'txt', 'Elk rondje'],
  ['nl', 'noord', 'md', 'Elk rondje'],
  ['en', 'noord', 'txt', 'Each circle'],
  ['nl', null, 'txt', 'Elke lijn'],
  ['nl', null, 'md', 'Elke lijn'],
  ['en', null, 'md', 'Each line'],
  // In Markdown letters are bold.
  ['nl', null, 'txt', 'Vet: bij'],
  ['en', null, 'txt', 'Bold: in'],
])('says nothing of a drawing: %s, %s, %s', async (language, kring, format, said) => {
  const args = ['--format', format, '--lang', language, ...(kring === null ? [] : [kring])]
  expect(await report(args)).not.toContain(said)
  expect(await report([...args, '--format', 'html'].filter((arg) => arg !== '-'))).toContain(said)
})

it.each([
  ['nl', '## Voortgang', 'Progress', 'Voortgang'],
  ['en', '## Voortgang', 'Voortgang', 'Progress'],
  ['en', '## Besluiten', 'Besluiten', 'Decisions'],
  ['nl', '## Progress', 'Progress', 'Voortgang'],
  ['nl', '## Decisions', 'Decisions', 'Besluiten'],
  ['en', '## voortgang', 'voortgang', 'Progress'],
])(
  'calls dated lines in a %s report of a theme with %s as it does with items',
  async (language, heading, not, title) => {
    const text = `---\nthema: energie\n---\n\n${heading}\n\n- 2026-06-18: Zo gaan we verder.\n`
    const said = await report(['noord', '--format', 'txt', '--lang', language], mini({ 'noord/energie.md': text }))
    expect(said).toContain(`${title} •`)
    expect(said).not.toContain(`${not} •`)
  },
)

it.each([
  ['nl', 'In geen van de 4 kringen is alles gedekt'],
  ['en', 'None of the 4 kringen is fully funded'],
])('counts kringen as kringen in the money of the association: %s', async (language, title) => {
  expect(await report(['--format', 'txt', '--lang', language])).toContain(title)
})
