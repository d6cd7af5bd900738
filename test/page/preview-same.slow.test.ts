/** What a preview keeps from one save to the next changes nothing: after any save it is the report that is made of nothing kept. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { Preview } from '../../src/page/preview.ts'
import { ALL } from '../../src/report/audience.ts'
import { realHost } from '../../src/workspace/host.ts'
import { Standing } from '../../src/workspace/standing.ts'

/** The preview of a program that keeps nothing it made. */
async function forgetful(): Promise<typeof Preview> {
  vi.resetModules()
  vi.doMock('../../src/diagnostics/by-text.ts', () => ({ byText: (_: number, make: unknown) => make }))
  vi.doMock('../../src/plan/remembered.ts', () => ({ remembered: (make: unknown) => make }))
  return (await import('../../src/page/preview.ts')).Preview
}

const pieces = [
  'Een zin erbij.',
  'Met **nadruk** en een [link](https://example.org) erin.',
  '- een\n- lijst\n\nen meer',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'Zie [de hub](#zonnestroom-delen).',
  'Een noot[^1].\n\n[^1]: Met uitleg.',
  '![plaatje](kaart.png)',
  '<b>ruw</b> & meer',
  '#### Voortgang\n\n- 2026-11-02: Besproken.',
]
const FACTS: [RegExp, string][] = [
  [/fase: \w+/, 'fase: uitvoering'],
  [/steun: \d+/, 'steun: 77'],
  [/signaal: \w+/, 'signaal: rood'],
  [/kosten: \d+/, 'kosten: 123456'],
  [/(start|eind): [\d-]+/, '$1: 2027-03'],
]

it('is the same as one that is made anew, whatever is saved', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'masterplan-same-')), 'plans')
  cpSync('plans', root, { recursive: true })
  const files = readdirSync(join(root, 'noord')).filter((file) => file.endsWith('.md'))
  const lasting = {}
  const desk = {
    host: () => ({ ...realHost(), lasting }),
    standing: new Standing(),
    root,
    language: 'nl' as const,
    today: () => '2026-11-23',
  }
  const previews = ['noord', null].map((kring) => new Preview(desk, kring, ALL))
  const Anew = await forgetful()
  let compared = 0
  const edit = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(40),
    piece: fc.constantFrom(...pieces),
    fact: fc.option(fc.constantFrom(...FACTS), { freq: 2 }),
    back: fc.boolean(),
  })
  const save = async ({ file, at, piece, fact, back }: typeof edit extends fc.Arbitrary<infer E> ? E : never) => {
    const path = join(root, 'noord', file)
    const before = readFileSync(path, 'utf8')
    const [head = '', ...body] = before.split(/^(?=# )/m)
    const blocks = body.join('').split('\n\n')
    const spot = 1 + (at % blocks.length)
    const text = [...blocks.slice(0, spot), piece, ...blocks.slice(spot)].join('\n\n')
    writeFileSync(path, (fact ? head.replace(...fact) : head) + text)
    await same()
    if (!back) return
    writeFileSync(path, before)
    await same()
  }
  const same = async (): Promise<void> => {
    for (const [i, kring] of ['noord', null].entries()) {
      const preview = previews[i] as Preview
      // A broken file keeps the last good report, which nothing made anew has.
      if ((await preview.renew()).findings !== '') continue
      compared += 1
      const anew = new Anew({ ...desk, host: realHost, standing: new Standing() }, kring, ALL)
      expect(String((await preview.report()).body) === String((await anew.report()).body)).toBe(true)
    }
  }
  await same()
  await fc.assert(fc.asyncProperty(edit, save), { numRuns: 5, endOnFailure: true })
  rmSync(root, { recursive: true })
  expect(compared).toBeGreaterThan(5)
})
