/** Where a part of a command is left out, the example names what is in these plans, so that it can be typed. */
import { expect, it } from 'vitest'
import { SAMPLE } from '../report/workspaces.ts'
import { masterplan, mini } from '../world.ts'

const HERE = mini({
  'noord/energie.md':
    '---\nthema: energie\nwensen: { windmolen: {} }\nprojecten: { dak: {}, kelder: {} }\n---\n\n## Wensen\n\n### Windmolen {#windmolen}\n\n## Projectvoorstellen\n\n### Dak {#dak}\n\n### Kelder {#kelder}\n',
})

it.each([
  [['history'], HERE, 'masterplan history dak'],
  [['set'], HERE, 'masterplan set dak fase voorbereiding'],
  [['rename'], HERE, 'masterplan rename dak energieplein'],
  [['merge'], HERE, 'masterplan merge dak kelder'],
  [['answer'], HERE, 'masterplan answer windmolen later --reason'],
  [['drop'], HERE, 'masterplan drop dak --reason'],
  [['search'], HERE, 'masterplan search dak'],
  [['history', '--lang', 'en'], HERE, 'masterplan history dak'],
  // The sample has them.
  [['history'], SAMPLE, 'masterplan history energiehub'],
  [['merge'], SAMPLE, 'masterplan merge energiehub netverzwaring-zeijerveen'],
  // Without plans any name is as good.
  [['history'], {}, 'masterplan history energiehub'],
])('%j', async (argv, files, example) => {
  const { err, code } = await masterplan(argv, files)
  expect(err).toContain(example)
  expect(code).toBe(2)
})

it.each(['history', 'set', 'rename', 'answer', 'drop'])(
  'gives no example of %s where there is nothing to name',
  async (command) => {
    const { err } = await masterplan([command], mini({ 'noord/energie.md': '---\nthema: energie\n---\n' }))
    expect(err).not.toContain('masterplan history energiehub')
    expect(err).not.toMatch(/Bijvoorbeeld/)
    expect(err).toContain(`masterplan ${command} --help`)
  },
)
