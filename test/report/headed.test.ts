/** Lists on paper whose items begin with a name: it stands in the column before the text, which else would be empty. */
import { expect, it } from 'vitest'
import { headed } from '../../src/formats/pdf/pieces.ts'

const text = (value: string) => ({ type: 'text', value })
const item = (...children: { type: string }[]) => ({ type: 'listItem', children })

it.each([
  ['a name', item({ type: 'link' }, text(': '), text('gaat het door?')), 1],
  ['a name and its theme', item({ type: 'link' }, text(' (Energie)'), text(': '), text('nee')), 2],
  ['a signal and a name', item({ type: 'badge' }, text(' '), { type: 'link' }, text(': '), text('wacht')), 3],
  ['a name with a colon of its own', item(text('Fase 2: de hal'), text(': '), text('later')), 1],
  ['what is said with more of them', item({ type: 'strong' }, text(': '), { type: 'link' }, text(': '), text('a')), 1],
  ['nothing before it', item(text(': '), text('later')), undefined],
  ['only words', item(text('Niets te besluiten')), undefined],
  ['nothing', item(), undefined],
  ['a name of sixty letters', item(text('n'.repeat(60)), text(': '), text('later')), 1],
  ['a longer one', item(text('n'.repeat(61)), text(': '), text('later')), undefined],
])('of %s', (_, whole, ahead) => expect(headed([whole])).toEqual([ahead === undefined ? whole : { ...whole, ahead }]))

it('treats the items of a list alike', () => {
  const [short, long] = ['Dak', 'Een naam van meer dan zestig letters die niet voor de tekst past'].map((name) =>
    item(text(name), text(': '), text('later')),
  )
  expect(headed([short, long].flatMap((one) => one ?? []))).toEqual([short, long])
})
