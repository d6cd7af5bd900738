/** One slip in masterplan.yaml is one finding there: what could not be read of it is unknown, and no mistake of the plans. */
import { describe, expect, it } from 'vitest'
import { open } from '../../src/masterplan.ts'
import type { PlanSet } from '../../src/plan/plan-set.ts'
import { runRules } from '../../src/rules/run.ts'
import { SAMPLE } from '../report/workspaces.ts'
import { type Files, world } from '../world.ts'

const CONFIG = 'masterplan.yaml'
const setOf = async (files: Files): Promise<PlanSet> => (await open(world(files).host)).set
const good = await setOf(SAMPLE)

/** The findings of the sample with one edit in its configuration, against the sample itself. */
const found = async (from: string | RegExp, to: string): Promise<string[]> => {
  const before = String(SAMPLE[CONFIG])
  const text = before.replace(from, to)
  expect(text).not.toBe(before)
  const set = await setOf({ ...SAMPLE, [CONFIG]: text })
  const findings = await runRules(set, { language: 'nl', today: '2026-11-23', previous: { set: good, revision: 'a' } })
  return findings.map(({ file, start, end, ruleId }) => {
    const sign = file === CONFIG ? text.slice(start.offset, end.offset).replace(/\n.*/s, '…') : file
    return `${ruleId} at ${sign}`
  })
}

const SLIPS: [string, string | RegExp, string, string][] = [
  ['a colon in a name', 'naam: Welzijn/Leef', 'naam: Welzijn: Leef', 'yaml-syntax at :'],
  ['points in percents', 'punten: 30', 'punten: 30%', 'verkeerd-type at 30%'],
  ['points between quotes', 'punten: 30', 'punten: "30"', 'verkeerd-type at "30"'],
  ['points with a decimal comma', 'punten: 30', 'punten: 30,5', 'dubbelzinnige-waarde at 30,5'],
  ['points with a comma left out', '30, naam', '30 naam', 'yaml-syntax at  '],
  ['points with a semicolon', '30, naam', '30; naam', 'yaml-syntax at ;'],
  ['no points', 'punten: 30, ', '', 'ontbrekend-veld at belang'],
  ['a kring with a slip in its slug', '  zuid-west:', '  zuid-wset:', 'ontbrekende-kringpagina at zuid-wset'],
  ['a kring with capitals in its slug', '  zuid-west:', '  Zuid-West:', 'ongeldige-id at Zuid-West'],
  ['a kring with a space in its slug', '  zuid-west:', '  zuid west:', 'ongeldige-id at zuid west'],
  ['a kring without a name', '    naam: Noord\n', '', 'ontbrekend-veld at noord'],
  ['a kring that is a text', /noord:\n {4}naam: Noord\n.*\n.*\n/, 'noord: Noord\n', 'verkeerd-type at Noord'],
  ['a theme with a slip in its slug', '  energie:', '  enrgie:', 'ontbrekend-thema at enrgie'],
  ['a theme with capitals in its slug', '  energie:', '  Energie:', 'ongeldige-id at Energie'],
  ['a theme with another slug', '  energie:', '  stroom-en-gas:', 'ontbrekend-thema at stroom-en-gas'],
  ['a theme that is a text', /energie:\n.*\n.*\n.*\n/, 'energie: Energie\n', 'verkeerd-type at Energie'],
  [
    'a partner that is a text',
    'actium: { naam: Actium, soort: woningcorporatie }',
    'actium: Actium',
    'verkeerd-type at Actium',
  ],
  ['a partner with capitals', '  actium:', '  Actium:', 'ongeldige-id at Actium'],
  ['a partner’s name that is empty', 'naam: Actium', 'naam:', 'verkeerd-type at naam'],
  ['a colour without quotes', /$/, 'rapport: { kleuren: { merk: #0b4f6c } }\n', 'yaml-syntax at #'],
  ['more colours without quotes', /$/, 'rapport:\n  kleuren: { merk: #0b4f6c, accent: #9a4f00 }\n', 'yaml-syntax at #'],
  ['facts in a code block', /^/, '```yaml\n', 'yaml-syntax at ```yaml'],
  ['aliases under another name', 'aliassen: [SBP]', 'alias: [SBP]', 'onbekend-veld at alias'],
  ['members under a longer name', 'leden: 96', 'ledenaantal: 96', 'onbekend-veld at ledenaantal'],
  ['points with an equals sign', '{ punten: 30', '{ punten=30', 'onbekend-veld at punten=30'],
  ['a partner without a space', 'actium: {', 'actium:{', 'yaml-syntax at :'],
  ['a branche that is a list', 'onderwijs: Onderwijs', 'onderwijs: [Onderwijs]', 'verkeerd-type at [Onderwijs]'],
  ['a branche with a colon', 'onderwijs: Onderwijs', 'onderwijs: Onderwijs: alle', 'yaml-syntax at :'],
  ['kringen under another name', '\nkringen:', '\nkring:', 'onbekend-veld at kring'],
  ['kringen under a name unlike it', '\nkringen:', '\nafdelingen:', 'onbekend-veld at afdelingen'],
  ['themes under another name', '\nthemas:', '\nthema:', 'onbekend-veld at thema'],
  ['partners under another name', '\npartners:', '\npartner:', 'onbekend-veld at partner'],
  ['partners under a name unlike it', '\npartners:', '\norganisaties:', 'onbekend-veld at organisaties'],
  ['criteria under another name', '    criteria:', '    criterium:', 'onbekend-veld at criterium'],
  [
    'lines of an agenda under another name',
    '    lijnen:\n      groene',
    '    lijn:\n      groene',
    'onbekend-veld at lijn',
  ],
  [
    'branches as a list',
    /branches:\n.*\n.*\n.*\n/,
    'branches: [onderwijs, zorg, overheid-defensie]\n',
    'verkeerd-type at [onderwijs, zorg, overheid-defensie]',
  ],
  [
    'branches as a list of dashes',
    /branches:\n.*\n.*\n.*\n/,
    'branches:\n  - onderwijs\n  - zorg\n',
    'verkeerd-type at - onderwijs…',
  ],
  ['kringen as a list', /kringen:\n[\s\S]*?\n\n/, 'kringen: [noord, onb]\n\n', 'verkeerd-type at [noord, onb]'],
  ['themes as a list', /themas:\n[\s\S]*?\n\n/, 'themas: [energie, water]\n\n', 'verkeerd-type at [energie, water]'],
  ['a bracket that is missing', '[SBP]', '[SBP', 'yaml-syntax at ['],
  ['a bracket of another kind', '[SBP]', '[SBP}', 'yaml-syntax at }'],
  ['a tab', '    leden: 96', '\tleden: 96', 'yaml-syntax at \t'],
  ['one entry further to the right', '  nom: {', '   nom: {', 'yaml-syntax at    '],
  ['one entry at the left side', '  nom: {', 'nom: {', 'yaml-syntax at n'],
  ['one kring too far to the right', /onb:\n( {4}.*\n)+/, '  onb:\n      naam: ONB\n', 'onbekend-veld at onb'],
  ['a field twice', '    leden: 96', '    leden: 96\n    leden: 97', 'dubbele-sleutel at leden'],
  ['a list of names twice', '\nbranches:', '\nbranches: {}\nbranches:', 'dubbele-sleutel at branches'],
  ['a scale with text', '[1, 5]', '[1, vijf]', 'verkeerd-type at vijf'],
  ['a scale with a dash', '[1, 5]', '1-5', 'verkeerd-type at 1-5'],
  ['a name that begins with a quote', 'naam: Vaart in Assen', 'naam: "Vaart" in Assen', 'yaml-syntax at "'],
  ['a name that begins with a sign', 'naam: Vaart in Assen', 'naam: @Vaart', 'yaml-syntax at @'],
  ['a curly quote around a slug', '  actium:', '  “actium”:', 'ongeldige-id at “actium”'],
  ['a colon of full width', '  actium: {', '  actium： {', 'yaml-syntax at ：'],
  ['a status that isn’t there', 'status: vervallen', 'status: verlopen', 'ongeldige-waarde at verlopen'],
]

describe('one slip in the configuration', () => {
  it('and none in the sample', async () => {
    expect(await found(/$/, '\n')).toEqual([])
  })

  it.each(SLIPS)('%s', async (_, from, to, expected) => {
    expect(await found(from, to)).toEqual([expected])
  })
})
