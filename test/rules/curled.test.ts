/** Quotes that a word processor curled are one finding at the value, mended so that the file then says what was meant. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { pagePlans } from '../page/plans.ts'
import { type Files, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const PAGE = '---\nkring: noord\nvastgesteld: 2026-06-18\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n'
const FILES: Files = pagePlans({ 'noord/kring.md': PAGE })
const CONFIG = String(mini()['masterplan.yaml'])
const CURLED = 'gekruld-aanhalingsteken'

/** What a file with one edit has more, with the file as its own fix leaves it. */
async function edited(file: string, from: string, to: string): Promise<[told: string[], mended: string]> {
  const before = String(FILES[file])
  expect(before).toContain(from)
  const text = before.replace(from, to)
  const known = new Set((await mistakes(FILES)).map(({ ruleId, reason }) => ruleId + reason))
  const more = (await mistakes({ ...FILES, [file]: text })).filter((one) => !known.has(one.ruleId + one.reason))
  const told = more.map(({ ruleId, start, end }) => `${ruleId} at ${text.slice(start.offset, end.offset)}`)
  const mended = applyEdits(
    text,
    more.flatMap(({ edits }) => edits ?? []),
  )
  return [told, mended]
}

const VALUES: [file: string, from: string, to: string, told: string, mended: string][] = [
  [FILE, 'werkgroep-energie', '“werkgroep-energie”', CURLED, '"werkgroep-energie"'],
  [FILE, 'werkgroep-energie', '‘werkgroep-energie’', CURLED, '"werkgroep-energie"'],
  [FILE, 'werkgroep-energie', '„werkgroep-energie”', CURLED, '"werkgroep-energie"'],
  [FILE, 'werkgroep-energie', '“werkgroep-energie"', CURLED, '"werkgroep-energie"'],
  [FILE, 'werkgroep-energie', '[“bestuur”, werkgroep-energie]', CURLED, '["bestuur", werkgroep-energie]'],
  [FILE, 'Een kavel', '“Een kavel”', CURLED, '"Een kavel"'],
  [FILE, 'Een kavel', '“Een 19" kast”', CURLED, `'Een 19" kast'`],
  [FILE, 'Een kavel', '‘Zo’n kavel’', CURLED, '"Zo’n kavel"'],
  [FILE, 'kosten: 45000', 'kosten: “45000”', 'verkeerd-type', 'kosten: 45000'],
  [FILE, 'start: 2027-01,', 'start: “2027-01”,', 'onmogelijke-datum', 'start: 2027-01,'],
  [FILE, 'partners: [gemeente]', 'partners: “gemeente”', 'verkeerd-type', 'partners: [gemeente]'],
  [FILE, 'fase: verkenning', 'fase: ‘verkenning’', 'ongeldige-waarde', 'fase: verkenning'],
  [FILE, '2026-10-06: Besproken', '2026-10-06 (“ALV”): Besproken', CURLED, '2026-10-06 (ALV): Besproken'],
  [FILE, '2027-01-15: Off', '2027-01-15 (‘bestuur’): Off', CURLED, '2027-01-15 (bestuur): Off'],
  ['noord/kring.md', '2026-06-18', '“2026-06-18”', 'onmogelijke-datum', '2026-06-18'],
  ['masterplan.yaml', 'Proefvereniging', '“Proefvereniging”', CURLED, '"Proefvereniging"'],
  ['masterplan.yaml', 'naam: Noord', 'naam: ‘Noord’', CURLED, 'naam: "Noord"'],
  ['masterplan.yaml', 'zorg: Zorg', 'zorg: “Zorg”', CURLED, 'zorg: "Zorg"'],
  ['masterplan.yaml', 'aliassen: [ZW]', 'aliassen: [“ZW”]', CURLED, 'aliassen: ["ZW"]'],
  ['masterplan.yaml', 'leden: 20', 'leden: “20”', 'verkeerd-type', 'leden: 20'],
]

describe('curled quotes around a value', () => {
  it.each(VALUES)('%s: %s → %s', async (file, from, to, told, mended) => {
    const [found, text] = await edited(file, from, to)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${told} at .*[“„‘].*[”’"]$`))
    expect(text).toBe(String(FILES[file]).replace(from, mended))
  })

  it.each([
    ['only in it', 'Een kavel voor “de hub” aan de weg'],
    ['at both ends', '“De hub” en “het net”'],
    ['behind which it goes on', '“De hub” zo genoemd'],
    ['that straight ones hold', '"“De hub”"'],
  ])('quotes %s are text', async (_, value) => {
    expect((await edited(FILE, 'Een kavel', value))[0]).toEqual([])
  })
})

describe('a name in the configuration that can be no id', () => {
  it.each([
    ['a kring with a capital', '  noord:', '  Noord:', 'noord'],
    ['a kring with a slip and a capital', '  noord:', '  Nord:', 'noord'],
    ['a kring with a space', '  noord:', '  noord :\n  Wijk oost:', 'wijk-oost'],
    ['a theme with a capital', '  energie:', '  Energie:', 'energie'],
    ['a partner with a capital', '  gemeente:', '  Gemeente:', 'gemeente'],
    ['a criterion with a capital', '      belang:', '      Belang:', 'belang'],
  ])('%s is told with what it should be', async (_, from, to, meant) => {
    const text = CONFIG.replace(from, to)
    expect(text).not.toBe(CONFIG)
    const found = (await mistakes(mini({ 'masterplan.yaml': text }))).filter(({ ruleId }) => ruleId === 'ongeldige-id')
    expect(found.map(({ reason }) => /Bedoelde u “(.*)”\?/.exec(reason)?.[1])).toEqual([meant])
  })
})
