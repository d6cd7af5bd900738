/** A PDF is read by its structure, and refused where it has none. */
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { blocksOf } from '../../src/exchange/pdf/structure.ts'
import { masterplan, mini } from '../world.ts'
import { pdf } from './pdf.ts'

const PLAN: [string, string][] = [
  ['H1', 'Energie'],
  ['H2', 'Projecten'],
  ['H3', 'Buurtbatterij'],
  ['P', 'Samen een batterij kopen.'],
]
const imported = (bytes: Uint8Array) =>
  masterplan(['import', '/work/plan.pdf', '--kring', 'noord', '--write'], mini({ '../plan.pdf': bytes }))

it('reads headings and text of a tagged one, and says of how many pages', async () => {
  const { code, out, written } = await imported(pdf(PLAN))
  expect(code).toBe(0)
  expect(out).toContain('Gelezen uit de structuur van 1 pagina van de pdf.')
  expect(written['/work/plans/noord/energie.md']).toContain(
    '### Buurtbatterij {#buurtbatterij}\n\nSamen een batterij kopen.',
  )
})

it('refuses one without structure, and says what to ask for', async () => {
  const { code, err, written } = await imported(pdf(PLAN, { tagged: false }))
  expect(code).toBe(2)
  expect(err.replace(/\s+/g, ' ')).toContain('bewaar het vanuit Word als pdf met “Documentstructuurtags”')
  expect(written).toEqual({})
})

it.each([1, 2, 3, 7])('refuses a bomb that is packed %i times before anything unpacks it', async (times) => {
  let packed = new Uint8Array((times === 7 ? 1 : 90) * 1024 * 1024)
  for (let i = 0; i < times; i++) packed = new Uint8Array(deflateSync(packed))
  const { code, err } = await imported(pdf(PLAN, { packed }))
  expect(code).toBe(2)
  expect(err).toContain('niet uitgepakt')
})

it.each(['Note', 'FENote'])('a footnote (%s) is no text of what it stands below, and is told', async (role) => {
  const { out, written } = await imported(pdf([...PLAN, [role, 'Bron: CBS, 2025.'], [role, 'Zie ook de bijlage.']]))
  expect(out).toContain('Niet overgenomen: 2 voetnoten.')
  expect(written['/work/plans/noord/energie.md']).toMatch(/kopen\.\n$/)
})

it.each([
  ['Link', '1', 'Het net zit vol.'],
  ['Link', '12', 'Het net zit vol.'],
  ['Reference', '*', 'Het net zit vol.'],
  ['Link', '2027', 'Het net zit vol.2027'],
  ['Link', 'de kaart', 'Het net zit vol.de kaart'],
  ['Span', '1', 'Het net zit vol.1'],
])('what leads to a footnote is no word of the sentence (%s %s)', (role, said, text) => {
  const mark = (id: string) => ({ type: 'content', id })
  const tree = { role: 'Root', children: [{ role: 'P', children: [mark('a'), { role, children: [mark('b')] }] }] }
  const { blocks } = blocksOf(tree, new Map(Object.entries({ a: 'Het net zit vol.', b: said })))
  expect(blocks).toMatchObject([{ type: 'paragraph', text }])
})
