/** Places in a column per theme: read from their own end where the question says so, and asked about where nothing does. */
import { expect, it } from 'vitest'
import { mini } from '../world.ts'
import { CSV, importing } from './importing.ts'

const three = {
  'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
    '  water: { naam: Water }\n',
    '  water: { naam: Water }\n  bodem: { naam: Bodem }\n',
  ),
}
const ORDERS = ['1;2;3', '1;3;2', '2;1;3', '1;2;3', '1;3;2', '2;1;3']
const placing = (header: string, argv: string[] = []) =>
  importing(`${header}\n${ORDERS.join('\n')}\n`, argv, { over: three })

it.each([
  'Rang Energie;Rang Water;Rang Bodem',
  'Energie [plaats];Water [plaats];Bodem [plaats]',
  'Prioriteit: Energie;Prioriteit: Water;Prioriteit: Bodem',
  'Place of Energie;Place of Water;Place of Bodem',
  'Zet op volgorde [Energie];Zet op volgorde [Water];Zet op volgorde [Bodem]',
])('%s', async (header) => {
  const { code, written } = await placing(header)
  expect(code).toBe(0)
  expect(written[CSV]?.split('\n').slice(0, 3)).toEqual(['energie;water;bodem', '4;5;3', '4;5;3'])
})

it('two themes have places too', async () => {
  const { written } = await importing(`Energie [plaats];Water [plaats]\n${'1;2\n'.repeat(5)}2;1\n`)
  expect(written[CSV]?.split('\n').slice(0, 3)).toEqual(['energie;water', '4;5', '5;4'])
})

it('figures that are each another’s order are asked about', async () => {
  const { code, err, written } = await placing('Energie;Water;Bodem')
  expect([code, written]).toEqual([2, {}])
  expect(err).toContain('--one-is best')
  const said = await placing('Energie;Water;Bodem', ['--one-is', 'best'])
  expect(said.written[CSV]?.split('\n')[1]).toBe('4;5;3')
})

it('scores are scores, whatever the question is called', async () => {
  const { written } = await importing(`Plaats Energie;Plaats Water\n5;4\n4;4\n3;5\n5;5\n2;4\n`)
  expect(written[CSV]?.split('\n')[1]).toBe('2;4')
})
