/** You said, we did: what members read of one wish is true, whole and said once, in the report, the data and the feed alike. */
import { expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { type Files, masterplan, mini } from '../world.ts'

/** Two wishes and two projects; `facts` are theirs, `below` stands under a project. */
const files = (facts: string, below: Record<string, string> = {}, over: Files = {}): Files =>
  mini({
    'noord/energie.md': `---\nthema: energie\nbijgewerkt: 2026-05-01\n${facts}---\n\n## Wensen\n\n### Wens A {#w-a}\n\n### Wens B {#w-b}\n\n## Projectvoorstellen\n\n### Plan A {#p-a}\n\n${below['a'] ?? ''}\n### Plan B {#p-b}\n\n${below['b'] ?? ''}`,
    ...over,
  })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const LATER = 'wensen: { w-b: { antwoord: { status: later, datum: 2026-06-01, door: ALV, reden: Straks. } } }\n'
const PASSED = 'antwoord: { status: doorverwezen, datum: 2026-06-01, door: bestuur, reden: De gemeente legt het aan. }'
const RESULT = '#### Resultaat\n\nTien daken.\n'

it.each<[string, Files, sheet: string[], feed: string[]]>([
  [
    'goes on in one project beside what another has realised',
    files('projecten: { p-a: { wensen: [w-a], fase: afgerond }, p-b: { wensen: [w-a], fase: uitvoering } }\n', {
      a: RESULT,
    }),
    ['Wens A (Energie): gerealiseerd met Plan A, en ook opgepakt in Plan B (uitvoering): Tien daken.'],
    ['2026-05-01 gerealiseerd met “Plan A” (afgerond), en ook opgepakt in “Plan B” (uitvoering): Tien daken.'],
  ],
  [
    'was realised by two, each with its result',
    files('projecten: { p-a: { wensen: [w-a], fase: afgerond }, p-b: { wensen: [w-a], fase: afgerond } }\n', {
      a: RESULT,
      b: '#### Resultaat\n\n- Een hub.\n- Een net.\n',
    }),
    ['Wens A (Energie): gerealiseerd met Plan A, Plan B: Tien daken. • Een hub. • Een net.'],
    ['2026-05-01 gerealiseerd met “Plan A” (afgerond) en “Plan B” (afgerond): Tien daken. Een hub. Een net.'],
  ],
  [
    'was passed on, with a project that sees to it',
    files(`wensen: { w-a: { ${PASSED} } }\nprojecten: { p-a: { wensen: [w-a], fase: uitvoering } }\n`),
    [
      'Wens A (Energie): opgepakt in Plan A (uitvoering), doorverwezen (bestuur, 1 juni 2026): De gemeente legt het aan.',
    ],
    ['2026-06-01 opgepakt in “Plan A” (uitvoering), doorverwezen (bestuur, 1 juni 2026): De gemeente legt het aan.'],
  ],
  [
    'was passed on, with a project that waits',
    files(`wensen: { w-a: { ${PASSED} } }\nprojecten: { p-a: { wensen: [w-a], fase: on-hold } }\n`),
    ['Wens A (Energie): doorverwezen (bestuur, 1 juni 2026): De gemeente legt het aan.'],
    ['2026-06-01 doorverwezen (bestuur, 1 juni 2026): De gemeente legt het aan.'],
  ],
  [
    'gets its answer on a day to come: nobody has heard it',
    files(
      `wensen: { w-a: { antwoord: { status: afgewezen, datum: 2026-12-10, door: ALV, reden: Nee. } }, ${LATER.slice(10)}`,
    ),
    ['• Wens B (Energie): later (ALV, 1 juni 2026): Straks. Van de andere wensen: op één is nog geen antwoord.'],
    ['2026-06-01 later (ALV, 1 juni 2026): Straks.'],
  ],
  [
    'has progress of which only the month is known',
    files('projecten: { p-a: { wensen: [w-a], fase: afgerond } }\n', {
      a: `${RESULT}\n#### Voortgang\n\n- 2026-07: Klaar.\n`,
    }),
    ['Wens A (Energie): gerealiseerd met Plan A: Tien daken.'],
    ['2026-07-01 gerealiseerd met “Plan A” (afgerond): Tien daken.'],
  ],
])('of a wish that %s', async (_, given, sheet, feed) => {
  const { out } = await masterplan(['report', 'noord', '--for', 'leden', '--format', 'txt', '-o', '-'], given)
  for (const line of sheet) expect(plain(out)).toContain(line)
  const { written } = await masterplan(['report', '--format', 'site', '-o', 'uit/'], given)
  const xml = written['/work/uit/site/antwoorden.xml'] ?? ''
  for (const [, day] of xml.matchAll(/<updated>([^<]*)</g)) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
  const entries = [...xml.matchAll(/<entry>[\s\S]*?<updated>(.{10})[\s\S]*?<content type="text">([^<]*)/g)]
  expect(entries.map(([, day, content]) => `${day} ${plain(content ?? '')}`)).toEqual(feed)
})

it.each([
  ['an answer', 'wensen: { w-b: { antwoord: { status: later } }, w-a: { antwoord: { status: misschien } } }\n'],
  ['a phase', `${LATER}projecten: { p-a: { wensen: [w-a], fase: klaarr } }\n`],
  ['a name of a field', `${LATER}projecten: { p-a: { wens: [w-a], fase: uitvoering } }\n`],
  ['a list', `${LATER}projecten: { p-a: { wensen: { w-a: 1 }, fase: uitvoering } }\n`],
  ['a day', LATER.replace('06-01', '13-01')],
])('says of the other wishes no more than was read, where %s was refused', async (_, facts) => {
  for (const kring of [['noord'], []]) {
    const { out } = await masterplan(['report', ...kring, '--for', 'leden', '--format', 'txt', '-o', '-'], files(facts))
    expect(plain(out)).toContain('Van de andere wensen, voor zover gelezen: ')
  }
})

it('since an earlier version, says of a wish that it was passed on beside a project that goes on, and nothing of a day to come', async () => {
  const repo: Repository = repository()
  const going = 'projecten: { p-a: { wensen: [w-a], fase: uitvoering } }\n'
  const put = (given: Files): void => {
    for (const [path, text] of Object.entries(given)) repo.put(path, String(text))
  }
  put(files(going))
  repo.commit('Eerste', { date: '2026-01-10' })
  put(
    files(
      `wensen: { w-a: { ${PASSED} }, w-b: { antwoord: { status: afgewezen, datum: 2099-01-01, door: ALV, reden: Nee. } } }\n${going}`,
    ),
  )
  const of = async (...argv: string[]): Promise<string> => plain((await repo.masterplan(...argv)).out)
  const agenda = await of('agenda', 'noord', '--since', 'HEAD', '--format', 'txt', '-o', '-')
  const said = agenda.slice(agenda.indexOf('U zei – wij deden'), agenda.indexOf('Vergeleken met'))
  const { since } = JSON.parse(await of('report', 'noord', '--since', 'HEAD', '--format', 'json', '-o', '-')) as {
    since: { ledger: { title: string; outcome: string }[] }
  }
  repo.drop()
  expect(said).toContain('“Wens A”: doorverwezen (bestuur, 1 juni 2026): De gemeente legt het aan.')
  expect(said).not.toContain('Wens B')
  expect(since.ledger.map(({ title, outcome }) => [title, outcome])).toContainEqual(['Wens B', 'open'])
})
