/** Taking back what stands there by mistake: lines, paragraphs and ticks, and what to type where it isn't clear. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const PLAN = `---
thema: energie
projecten:
  hub: { fase: idee }
---

# Energie

Waar het heen gaat.

## Projectvoorstellen

### Hub {#hub}

Eerste alinea
van twee regels.

Tweede alinea.

#### Voortgang

<!-- de laatste boven -->
- 2026-10-06: Besproken met de gemeente,
  en nog eens.
- 2026-08-25: Gegevens binnen.

#### Besluiten

- 2026-06-18 (ALV): Verkennen.

#### Acties

- [ ] 2027-01 (bestuur): Offertes vragen
- [x] Buren bellen
`

async function set(...argv: string[]): Promise<{ text: string | undefined; err: string; code: number }> {
  const { written, err, code } = await masterplan(['set', ...argv, '--write'], mini({ [FILE]: PLAN }))
  return { text: written[`/work/plans/${FILE}`], err: err.replace(/\s+/g, ' '), code }
}

describe('what is taken back', () => {
  it.each<[string[], string, string]>([
    [['hub', '-voortgang', '2026-10-06'], '- 2026-10-06: Besproken met de gemeente,\n  en nog eens.\n', ''],
    [['hub', '-voortgang', 'gegevens'], '- 2026-08-25: Gegevens binnen.\n', ''],
    [['hub', '-besluit', 'Verkennen'], '#### Besluiten\n\n- 2026-06-18 (ALV): Verkennen.\n\n', ''],
    [['hub', '-actie', 'buren'], '- [x] Buren bellen\n', ''],
    [['hub', '-tekst', 'Eerste alinea van'], 'Eerste alinea\nvan twee regels.\n\n', ''],
    [['noord/energie', '-tekst', 'Waar'], 'Waar het heen gaat.\n\n', ''],
    [['hub', 'klaar', 'Offertes'], '- [ ] 2027', '- [x] 2027'],
    [['hub', '-klaar', 'Buren'], '- [x] Buren', '- [ ] Buren'],
  ])('%j', async (argv, was, is) => {
    const { text, err, code } = await set(...argv)
    expect([err, code]).toEqual(['', 0])
    expect(text).toBe(PLAN.replace(was, is))
  })
})

describe('a line of which the words begin another', () => {
  const LINES = '- [ ] Bellen met de provincie\n- [ ] Bellen\n- [x] Bellen\n- [x] Bellen over geld'
  it.each<[string[], string]>([
    [['hub', 'klaar', 'bellen'], LINES.replace('- [ ] Bellen\n', '- [x] Bellen\n')],
    [['hub', '-klaar', 'Bellen'], LINES.replace('- [x] Bellen\n', '- [ ] Bellen\n')],
    [['hub', '-actie', 'Bellen over'], LINES.replace('\n- [x] Bellen over geld', '')],
    [['hub', '-actie', 'Bellen met'], LINES.replace('- [ ] Bellen met de provincie\n', '')],
  ])('%j', async (argv, is) => {
    const plan = PLAN.replace(/- \[ \] 2027-01[\s\S]*$/, `${LINES}\n`)
    const { written, err } = await masterplan(['set', ...argv, '--write'], mini({ [FILE]: plan }))
    expect([written[`/work/plans/${FILE}`], err]).toEqual([plan.replace(LINES, is), ''])
  })

  it('is taken out by itself', async () => {
    const plan = PLAN.replace('- [x] Buren bellen', '- [x] Buren\n- [x] Buren bellen')
    const { written, err } = await masterplan(['set', 'hub', '-actie', 'Buren', '--write'], mini({ [FILE]: plan }))
    expect([written[`/work/plans/${FILE}`], err]).toEqual([PLAN, ''])
  })
})

describe('what is not clear', () => {
  it.each<[string[], RegExp]>([
    [['hub', '-voortgang', '2026'], /er staan: “2026-10-06: Besproken met de gemeente, en nog eens\.”, “2026-08-25/],
    [['hub', '-tekst', 'Derde'], /niet het begin van één alinea; er staan: “Eerste alinea van twee regels\.”, “Tweede/],
    [['hub', '-klaar', 'Offertes'], /die klaar is; er zijn: “Buren bellen”/],
    [['hub', 'voortgang', '--clear'], /-voortgang en zijn begin of datum; .*masterplan undo/],
    [['hub', 'fase', 'idee', 'signaal', 'groen'], /met een = ertussen: fase=idee signaal=groen/],
    [['hub', 'fase', 'idee', 'toelichting', 'dat', 'is', 'zo'], /fase=idee toelichting="dat is zo"/],
  ])('%j', async (argv, told) => {
    const { text, err, code } = await set(...argv)
    expect(err).toMatch(told)
    expect([text, code]).toEqual([undefined, 2])
  })
})
