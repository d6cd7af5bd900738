/** What becomes of a wish in the queue: accepted by one edit of the plan, the same as another, left out, and back again. */
import { describe, expect, it } from 'vitest'
import { keptIn, steps } from './queue.ts'

const FORM = `Uw wens;Thema;Waarom?
Samen de daken vol leggen. Er is plek.;Energie;Het net zit vol.
=HYPERLINK("x") <script> # kop;;
Minder regen op straat;Water;
Minder regen op straat;Water;
`
const ENERGY = `---
thema: energie
wensen:
  daken: { steun: 8 }
---

## Wensen

### Daken vol {#daken}

Zonnepanelen.

### Zonder steun {#zonder}

Niets.
`
const FILES = { '../form.csv': FORM, 'zuid/energie.md': ENERGY }
const IMPORT = ['wishes', 'import', 'form.csv', '--kring', 'noord']
const deciding = async (...lines: string[][]) => (await steps(FILES, [IMPORT, ...lines])).slice(1)
const LIST = ['wishes', 'list', '--all', '--json']
const decisionsIn = (out: string | undefined) =>
  JSON.parse(out ?? '').wishes.map((w: { decision: { what: string } | null }) => w.decision?.what ?? null)
const ENERGIE = '/work/plans/noord/energie.md'

it('a wish that goes on and on is cut in the list, and whole as data', async () => {
  const long = 'Meer groen en minder steen. '.repeat(90).trim()
  const files = { ...FILES, '../form.csv': `Uw wens\n${long}\n` }
  const [, shown, data] = await steps(files, [IMPORT, ['wishes'], ['wishes', '--json']])
  expect(shown?.out).toMatch(/… en nog \d+ regels; met --json ziet u alles\./)
  expect(shown?.out.split('\n').length).toBeLessThan(30)
  expect(JSON.parse(data?.out ?? '').wishes[0].text).toBe(long)
})

describe('accepting', () => {
  it('makes a wish of the plan out of the words of the member, and nothing of them is lost', async () => {
    const [accepted, listed] = await deciding(['wishes', 'accept', '1', '--write'], LIST)
    expect(accepted?.code).toBe(0)
    expect(accepted?.written[ENERGIE]).toContain(
      '### Samen de daken vol leggen {#samen-de-daken-vol-leggen}\n\nEr is plek.\n\nHet net zit vol.\n',
    )
    expect(decisionsIn(listed?.out)).toEqual(['accepted', null, null])
  })

  it('offers as every verb does: without --write nothing is written, and the wish waits', async () => {
    for (const argv of [[], ['--dry-run'], ['--json']]) {
      const [offered, listed] = await deciding(['wishes', 'accept', '1', ...argv], LIST)
      expect(offered?.out).toContain('+### Samen de daken vol leggen')
      expect(offered?.written).toEqual({})
      expect(decisionsIn(listed?.out)).toEqual([null, null, null])
    }
  })

  it('gives another title, text or theme, with what the member wrote below it', async () => {
    const [one, other] = await deciding(
      ['wishes', 'accept', '3', '--theme', 'energie', '--title', 'Regen', '--write'],
      ['wishes', 'accept', '2', '--theme', 'energie', '--title', 'Vreemd', '--text', 'Iets anders.', '--write'],
    )
    expect(one?.written[ENERGIE]).toContain('### Regen {#regen}\n\nMinder regen op straat\n')
    expect(other?.written[ENERGIE]).toContain('### Vreemd {#vreemd}\n\nIets anders.\n')
  })

  it('names what is there already and looks like it', async () => {
    const [accepted] = await deciding(['wishes', 'accept', '1', '--dry-run'])
    expect(accepted?.out.replace(/\s+/g, ' ')).toContain('Het lijkt op: “Daken vol” (zuid/energie/daken).')
  })

  it('several at once are one change', async () => {
    const [accepted] = await deciding(['wishes', 'accept', '1', '3', '--write', '--json'])
    const { accepted: items, files } = JSON.parse(accepted?.out ?? '')
    expect(items).toEqual([
      { number: 1, item: 'noord/energie/samen-de-daken-vol-leggen' },
      { number: 3, item: 'noord/water/minder-regen-op-straat' },
    ])
    expect(files).toHaveLength(2)
  })

  it.each([
    ['Bijv. meer bomen langs de weg. Er is geen schaduw.', 'Bijv. meer bomen langs de weg', 'Er is geen schaduw.'],
    ['Meer bomen. Langs de weg.', 'Meer bomen', 'Langs de weg.'],
    ['Zonnepanelen. Op elk dak.', 'Zonnepanelen', 'Op elk dak.'],
  ])('makes of “%s” a title that says something by itself', async (words, title, text) => {
    const accept = ['wishes', 'accept', '1', '--write']
    const [, accepted] = await steps({ '../form.csv': `Uw wens;Thema\n${words};Energie\n` }, [IMPORT, accept])
    expect(accepted?.written[ENERGIE]).toMatch(new RegExp(`### ${title} \\{#[a-z-]+\\}\\n\\n${text}\\n$`))
  })

  it('two with the same title are two wishes of the plan, each with an id of its own', async () => {
    const form = 'Uw wens;Thema\nMeer groen op straat. Bomen.;Water\nMeer groen op straat. Gras.;Water\n'
    const accept = ['wishes', 'accept', '1', '2', '--write', '--json']
    const [, accepted] = await steps({ '../form.csv': form }, [IMPORT, accept])
    expect(JSON.parse(accepted?.out ?? '').accepted).toEqual([
      { number: 1, item: 'noord/water/meer-groen-op-straat' },
      { number: 2, item: 'noord/water/meer-groen-op-straat-2' },
    ])
  })

  it('a poisoned wish is text in the plan, and no heading, HTML or formula', async () => {
    const argv = ['--theme', 'energie', '--title', 'Vreemd', '--write']
    const [accepted] = await deciding(['wishes', 'accept', '2', ...argv])
    expect(accepted?.written[ENERGIE]).toContain('### Vreemd {#vreemd}\n\n=HYPERLINK("x") \\<script> # kop\n')
  })

  it('a wish that is gone from the plan, as after an undo, waits again', async () => {
    const files = { ...FILES }
    const [, accepted] = await steps(files, [IMPORT, ['wishes', 'accept', '1', '--write']])
    const [listed] = await steps({ ...files, '.masterplan/wensen.json': keptIn(accepted) }, [['wishes']])
    expect(listed?.out).toContain('Stond in het plan als noord/energie/samen-de-daken-vol-leggen')
  })

  it.each([
    [['accept', '2'], 'Bij welk thema hoort wens 2? Noem het met --theme.'],
    [['accept', '2', '--theme', 'wind'], 'Er is geen thema “noord/wind”.'],
    [['accept', '9'], 'Er is geen wens met nummer 9'],
    [['accept', 'daken'], '“daken” is geen nummer van een wens'],
    [['accept'], 'nummer'],
    [['accept', '1', '2', '--title', 'x'], '--title en --text zijn voor één wens tegelijk.'],
    [['accept', '1', '--reason', 'x'], '--reason'],
    [['accept', '1', '--title', 'Bel 06-12345678'], 'een telefoonnummer'],
    [['same', '1'], 'onderdeel'],
    [['same', '1', '1'], 'Neem nr. 1 eerst over met masterplan wishes accept 1'],
    [['same', '1', 'wind'], 'wind'],
    [['reopen', '1'], 'Wens 1 wacht nog op een besluit.'],
    [['list', 'noord', 'zuid'], '“zuid” is hier te veel.'],
  ])('%j is refused in a sentence', async (argv, said) => {
    const [done] = await deciding(['wishes', ...argv])
    expect(done?.err).toContain(said)
    expect(done).toMatchObject({ code: 2, written: {}, kept: {} })
  })
})

it('status says how many wait, until they are decided', async () => {
  const [before, zuid, , , after] = await deciding(
    ['status'],
    ['status', 'zuid'],
    ['wishes', 'accept', '1', '--write'],
    ['wishes', 'drop', '2-3'],
    ['status'],
  )
  expect(before?.out).toContain('3 wensen van leden wachten op een besluit: masterplan wishes.')
  expect(`${zuid?.out}${after?.out}`).not.toContain('masterplan wishes')
})

describe('deciding otherwise', () => {
  it('takes it out of the queue, with what was decided, and back', async () => {
    const [same, drop, listed, twice, back, again] = await deciding(
      ['wishes', 'same', '1', 'daken'],
      ['wishes', 'drop', '2-3', '--reason', 'Hoort bij het rijk'],
      LIST,
      ['wishes', 'drop', '1'],
      ['wishes', 'reopen', '1', '2'],
      LIST,
    )
    expect(same?.out.replace(/\s+/g, ' ')).toContain('De steun van die wens staat op 8 leden.')
    expect([same?.written, drop?.written]).toEqual([{}, {}])
    expect(decisionsIn(listed?.out)).toEqual(['same', 'dropped', 'dropped'])
    expect(twice?.err).toContain('Over wens 1 is al besloten: hetzelfde als zuid/energie/daken.')
    expect(back?.code).toBe(0)
    expect(decisionsIn(again?.out)).toEqual([null, null, 'dropped'])
  })

  it('counts those who sent it in only where somebody says so, and where a count is known', async () => {
    const [unknown, counted, twice] = await deciding(
      ['wishes', 'same', '3', 'zonder', '--support', '--write'],
      ['wishes', 'same', '3', 'daken', '--support', '--write'],
      ['wishes', 'same', '3', 'daken', '--support', '--write'],
    )
    expect(unknown?.err).toContain('niet bekend')
    expect(counted?.written['/work/plans/zuid/energie.md']).toContain('daken: { steun: 10 }')
    expect(twice?.code).toBe(2)
  })

  it('keeps the mark of a wish, and not its words, for longer than a year', async () => {
    const [, , listed, again] = await steps(FILES, [
      IMPORT,
      ['wishes', 'drop', '1'],
      ['wishes', 'drop', '2', '--today', '2027-12-31'],
      ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json', '--today', '2028-01-01'],
    ])
    expect(keptIn(listed)).not.toContain('Samen de daken')
    expect(JSON.parse(again?.out ?? '').added).toEqual([])
  })

  it('takes why from behind the numbers as well', async () => {
    const [drop, refused] = await deciding(
      ['wishes', 'drop', '2-3', 'Hoort', 'bij het rijk', '--json'],
      ['wishes', 'drop', 'Hoort bij het rijk'],
    )
    expect(keptIn(drop)).toContain('"reason": "Hoort bij het rijk"')
    expect(refused).toMatchObject({ code: 2, kept: {} })
  })

  it('changes nothing in a dry run', async () => {
    const [drop] = await deciding(['wishes', 'drop', '1', '--dry-run'])
    expect(drop?.kept).toEqual({})
    expect(drop?.out).toContain('Er is niets geschreven.')
  })
})
