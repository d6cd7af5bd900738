/** `format` on a file whose facts were moved, commented on and spaced at random: the one layout, every line, and each comment at its field. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { runs } from '../runs.ts'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'

/** A field with the lines that it has, and the fields inside it. The order of `free` ones is that of the file. */
interface Field {
  lines: string[]
  inside?: Field[]
  free?: true
}

const field = (...lines: string[]): Field => ({ lines })
const of = (line: string, ...inside: Field[]): Field => ({ lines: [line], inside })

const FACTS: Field[] = [
  field('thema: energie # het eerste'),
  field('ambitie: 3'),
  field('nu: 1'),
  field('bijgewerkt: 2026-10-06'),
  {
    free: true,
    lines: ['indicatoren:'],
    inside: [
      of('  dak:', field('    naam: Dak'), field('    eenheid: m²'), field('    metingen: { 2024: 1, 2026: 2 }')),
      of('  aan:', field('    naam: Aan'), field('    doel: { 2030: 9 }')),
    ],
  },
  of('uitdagingen:', field('  vol:', '    branches: [zorg]')),
  of(
    'wensen:',
    of('  zon:', field('    uitdagingen: [vol]'), field('    steun: 3'), field('    zekerheid: getoetst')),
    of(
      '  gas:',
      field('    steun: 4'),
      of(
        '    antwoord:',
        field('      status: later'),
        field('      datum: 2026-02-03'),
        field('      reden: Eerst het net.'),
      ),
      field('    voorheen: [oud]'),
    ),
  ),
  of(
    'projecten:',
    of(
      '  hub:',
      field('    wensen:', '      - zon', '      # een bijzondere', '      - gas'),
      field('    fase: verkenning'),
      field('    signaal: oranje'),
      field('    toelichting: >-', '      Het net', '', '      # zit vol.'),
      field('    trekker: werkgroep'),
      of('    gevraagd:', of('      gemeente:', field('        wat: Een vergunning'), field('        antwoord: open'))),
      of('    planning:', field('      start: 2027-01'), field('      eind: 2028-06')),
      field('    kosten: 1000'),
      field('    scores: {', '      belang: 5,', '      inspanning: 4 }'),
    ),
    of('  scan:', field('    fase: idee'), field('    kosten: nvt')),
    of(
      '  weg:',
      field('    fase: idee'),
      field('    trekker: [bestuur, werkgroep]'),
      field('    planning: 2027-K3'),
      { free: true, lines: ['    kosten:'], inside: [field('      2027: 300'), field('      2028: 200')] },
      {
        free: true,
        lines: ['    dekking:'],
        inside: [field('      fonds: 50%'), of('      gemeente:', field('        2027: 5'))],
      },
      field('    uitgegeven: 40'),
      field('    bijlagen: [bijlagen/kaart.png]'),
    ),
  ),
]
const BODY = [
  '# Energie',
  'Een *inleiding*.\n\n- a\n\n\n- b',
  '## Uitdagingen',
  '### Vol {#vol}',
  '## Wensen',
  'Vooraf.',
  '### Zon {#zon}',
  '### Gas {#gas}',
  'Tekst.\n```\n# Geen kop\n\n\n```',
  '## Projectvoorstellen',
  '<!-- Over de hub. -->\n### Hub {#hub}',
  '#### Voortgang',
  '- 2026-10-06: Begonnen.',
  '#### Mijlpalen',
  '- [ ] 2027-K2: Ontwerp\n- [x] 2026-05: Begroting',
  '### Scan {#scan}',
  'Nog een regel.',
  '### Weg {#weg}',
]

/** Draws, one after another. */
type Draw = (below: number) => number

function lines(fields: readonly Field[], draw: Draw, free = false): string[] {
  const order = [...fields]
  if (!free) order.sort(() => draw(3) - 1)
  return order.flatMap((one) => {
    const [first = ''] = one.lines
    const indent = /^ */.exec(first)?.[0] ?? ''
    const comment = draw(6) === 0 ? [`${indent}# bij ${first.trim()}`] : []
    return [...comment, ...one.lines, ...lines(one.inside ?? [], draw, one.free)]
  })
}

function plan(draw: Draw): string {
  const body = BODY.map((piece) => {
    const heading = /^(?:<!--.*\n)?#/.test(piece)
    // Between two pieces of which none is a heading an empty line means something.
    return `${heading ? '\n'.repeat(draw(3)) : ''}${piece}${'\n'.repeat(1 + (heading ? draw(3) : 0))}`
  })
  const text = `---\n${lines(FACTS, draw).join('\n')}\n---\n${body.join('')}`
  const ended = draw(4) === 0 ? text.trimEnd() : text
  return (draw(4) === 0 ? '\ufeff' : '') + (draw(3) === 0 ? ended.replaceAll('\n', '\r\n') : ended)
}

const laidOut = async (text: string): Promise<string> => {
  const { written, err } = await masterplan(['format'], mini({ [FILE]: text }))
  expect(err).not.toContain('Gelaten')
  return written[`/work/plans/${FILE}`] ?? text
}
const said = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .sort()
const front = (text: string): string => text.replace('\ufeff', '').split(/^---\r?$/m)[1] ?? ''
const withoutComments = (text: string): string => text.replace(/^ *# bij .*\r?\n/gm, '')

it('makes one layout of it, twice is once, and nothing is lost or strays', async () => {
  const never: Draw = () => 1
  const tidy = await laidOut(plan(never))
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1000)), async (stream) => {
      const text = plan((below) => (stream.next().value as number) % below)
      const once = await laidOut(text)
      if (once !== text) changed++
      expect(await laidOut(once)).toBe(once)
      expect(said(once)).toEqual(said(text))
      expect(parse(front(once))).toEqual(parse(front(text)))
      for (const [, name = '', next] of once.matchAll(/# bij (.*?)\r?\n *(.*?)\r?(?=\n)/g)) expect(next).toBe(name)
      expect([once.includes('\r'), /(?<!\r)\n/.test(once), once.startsWith('\ufeff'), once.endsWith('\n')]).toEqual([
        text.includes('\r'),
        !text.includes('\r'),
        text.startsWith('\ufeff'),
        text.endsWith('\n'),
      ])
      const plain = withoutComments(once).replaceAll('\r', '').replace('\ufeff', '').trimEnd()
      expect(plain).toBe(tidy.trimEnd())
    }),
    { numRuns: runs(500) },
  )
  expect(changed).toBeGreaterThan(runs(400))
}, 600_000)
