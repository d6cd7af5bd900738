/** An accent that is one sign in one version and two in the other is no difference, wherever it stands: in settings, titles, texts and lists. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compare } from '../../src/history/comparable.ts'
import { open } from '../../src/masterplan.ts'
import { type Files, world } from '../world.ts'

/** The sample, with an accent in names and texts of every kind. */
const WORDS: [plain: string, accented: string][] = [
  ['Energie', 'Énergie'],
  ['Noord', 'Nöord'],
  ['Gemeente', 'Gemeenté'],
  ['Werkgroep', 'Wèrkgroep'],
  ['Waarom', 'Wáárom'],
  ['een ', 'één '],
]

function sample(form: 'NFC' | 'NFD'): Files {
  const names = readdirSync('plans', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yaml|csv)$/.test(name),
  )
  const accented = (name: string): string =>
    WORDS.reduce((text, [plain, other]) => text.replaceAll(plain, other), readFileSync(`plans/${name}`, 'utf8'))
  return Object.fromEntries(
    names.map((name) => [name, name.endsWith('.csv') ? readFileSync(`plans/${name}`) : accented(name).normalize(form)]),
  )
}

it('reads the same whether accents are one sign or two, in all that the sample says', async () => {
  const [one, two] = await Promise.all(
    (['NFC', 'NFD'] as const).map(async (form) => (await open(world(sample(form)).host, '/work/plans')).set),
  )
  expect(one?.plans.kringen.length).toBe(4)
  if (!one || !two) throw new Error('read two')
  for (const { changes } of [compare(one, two), compare(two, one)]) expect(changes).toEqual(compare(one, one).changes)
  expect(compare(one, one).changes).toMatchObject({ settings: [] })
})
