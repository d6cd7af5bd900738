/** One slip in masterplan.yaml is one finding there: what could not be read of it is unknown, and no mistake of the plans. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { open } from '../../src/masterplan.ts'
import type { PlanSet } from '../../src/plan/plan-set.ts'
import { runRules } from '../../src/rules/run.ts'
import { type Files, world } from '../world.ts'

const CONFIG = 'masterplan.yaml'
const sample: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|csv|yaml)$/.test(name))
    .map((name) => [name, readFileSync(`plans/${name}`, 'utf8')]),
)
const setOf = async (files: Files): Promise<PlanSet> => (await open(world(files).host)).set
const good = await setOf(sample)

/** The findings of the sample with one edit in its configuration, against the sample itself. */
const found = async (from: string | RegExp, to: string): Promise<string[]> => {
  const before = String(sample[CONFIG])
  const text = before.replace(from, to)
  expect(text).not.toBe(before)
  const set = await setOf({ ...sample, [CONFIG]: text })
  const findings = await runRules(set, { language: 'nl', today: '2026-11-23', previous: { set: good, revision: 'a' } })
  return findings.map((f) => `${f.file}:${f.start.line}:${f.start.column} ${f.ruleId}`)
}

const SLIPS: [string, string | RegExp, string, string][] = [
  ['a colon in a name', 'naam: Welzijn/Leef', 'naam: Welzijn: Leef', '74:18 yaml-syntax'],
  ['points in percents', 'punten: 30', 'punten: 30%', '141:23 verkeerd-type'],
  ['points between quotes', 'punten: 30', 'punten: "30"', '141:23 verkeerd-type'],
  ['points with a decimal comma', 'punten: 30', 'punten: 30,5', '141:23 dubbelzinnige-waarde'],
  ['points with a comma left out', '30, naam', '30 naam', '141:25 yaml-syntax'],
  ['points with a semicolon', '30, naam', '30; naam', '141:25 yaml-syntax'],
  ['no points', 'punten: 30, ', '', '141:7 ontbrekend-veld'],
  ['a kring with a slip in its slug', '  zuid-west:', '  zuid-wset:', '26:3 ontbrekende-kringpagina'],
  ['a kring with capitals in its slug', '  zuid-west:', '  Zuid-West:', '26:3 ongeldige-id'],
  ['a kring with a space in its slug', '  zuid-west:', '  zuid west:', '26:3 ongeldige-id'],
  ['a kring without a name', '    naam: Noord\n', '', '18:3 ontbrekend-veld'],
  ['a kring that is a text', /noord:\n {4}naam: Noord\n.*\n.*\n/, 'noord: Noord\n', '18:10 verkeerd-type'],
  ['a theme with a slip in its slug', '  energie:', '  enrgie:', '42:3 ontbrekend-thema'],
  ['a theme with capitals in its slug', '  energie:', '  Energie:', '42:3 ongeldige-id'],
  ['a theme with another slug', '  energie:', '  stroom-en-gas:', '42:3 ontbrekend-thema'],
  ['a theme that is a text', /energie:\n.*\n.*\n.*\n/, 'energie: Energie\n', '42:12 verkeerd-type'],
  ['a partner that is a text', 'actium: { naam: Actium, soort: woningcorporatie }', 'actium: Actium', '105:11 verkeerd-type'],
  ['a partner with capitals', '  actium:', '  Actium:', '105:3 ongeldige-id'],
  ['a partner’s name that is empty', 'naam: Actium', 'naam:', '105:13 verkeerd-type'],
  ['a partner without a space', 'actium: {', 'actium:{', '105:9 yaml-syntax'],
  ['a branche that is a list', 'onderwijs: Onderwijs', 'onderwijs: [Onderwijs]', '36:14 verkeerd-type'],
  ['a branche with a colon', 'onderwijs: Onderwijs', 'onderwijs: Onderwijs: alle', '36:23 yaml-syntax'],
  ['kringen under another name', '\nkringen:', '\nkring:', '17:1 onbekend-veld'],
  ['kringen under a name unlike it', '\nkringen:', '\nafdelingen:', '17:1 onbekend-veld'],
  ['themes under another name', '\nthemas:', '\nthema:', '41:1 onbekend-veld'],
  ['partners under another name', '\npartners:', '\npartner:', '95:1 onbekend-veld'],
  ['partners under a name unlike it', '\npartners:', '\norganisaties:', '95:1 onbekend-veld'],
  ['criteria under another name', '    criteria:', '    criterium:', '140:5 onbekend-veld'],
  ['lines of an agenda under another name', '    lijnen:\n      groene', '    lijn:\n      groene', '122:5 onbekend-veld'],
  ['branches as a list', /branches:\n.*\n.*\n.*\n/, 'branches: [onderwijs, zorg, overheid-defensie]\n', '35:11 verkeerd-type'],
  ['branches as a list of dashes', /branches:\n.*\n.*\n.*\n/, 'branches:\n  - onderwijs\n  - zorg\n', '36:3 verkeerd-type'],
  ['kringen as a list', /kringen:\n[\s\S]*?\n\n/, 'kringen: [noord, onb]\n\n', '17:10 verkeerd-type'],
  ['themes as a list', /themas:\n[\s\S]*?\n\n/, 'themas: [energie, water]\n\n', '41:9 verkeerd-type'],
  ['a bracket that is missing', '[SBP]', '[SBP', '24:15 yaml-syntax'],
  ['a bracket of another kind', '[SBP]', '[SBP}', '24:19 yaml-syntax'],
  ['a tab', '    leden: 96', '\tleden: 96', '21:1 yaml-syntax'],
  ['one entry further to the right', '  nom: {', '   nom: {', '103:1 yaml-syntax'],
  ['one entry at the left side', '  nom: {', 'nom: {', '103:1 onbekend-veld'],
  ['one kring too far to the right', /onb:\n( {4}.*\n)+/, '  onb:\n      naam: ONB\n', '31:5 onbekend-veld'],
  ['a field twice', '    leden: 96', '    leden: 96\n    leden: 97', '22:5 dubbele-sleutel'],
  ['a list of names twice', '\nbranches:', '\nbranches: {}\nbranches:', '36:1 dubbele-sleutel'],
  ['a scale with text', '[1, 5]', '[1, vijf]', '137:39 verkeerd-type'],
  ['a scale with a dash', '[1, 5]', '1-5', '137:35 verkeerd-type'],
  ['a name that begins with a quote', 'naam: Vaart in Assen', 'naam: "Vaart" in Assen', '106:27 yaml-syntax'],
  ['a name that begins with a sign', 'naam: Vaart in Assen', 'naam: @Vaart', '106:27 yaml-syntax'],
  ['a curly quote around a slug', '  actium:', '  “actium”:', '105:3 ongeldige-id'],
  ['a colon of full width', '  actium: {', '  actium： {', '105:9 yaml-syntax'],
  ['a status that isn’t there', 'status: vervallen', 'status: verlopen', '115:13 ongeldige-waarde'],
]

describe('one slip in the configuration', () => {
  it('and none in the sample', async () => {
    expect(await found(/$/, '\n')).toEqual([])
  })

  it.each(SLIPS)('%s', async (_, from, to, expected) => {
    expect(await found(from, to)).toEqual([`${CONFIG}:${expected}`])
  })
})
