/** Every rule's own example: bad yields exactly that rule, good yields nothing; and the words are all there. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { open } from '../../src/masterplan.ts'
import type { PlanSet } from '../../src/plan/plan-set.ts'
import type { ReaderProblemId } from '../../src/plan/problem.ts'
import { rules } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import { masterplan, mini, world } from '../world.ts'

const worldOf = ({ file, beside = {} }: Example, text: string | null, on?: string) =>
  // An example of the configuration stands alone: the kringen of the mini workspace aren't in it.
  file === 'masterplan.yaml'
    ? { [file]: text ?? '', ...beside }
    : mini({
        ...(on && { 'masterplan.yaml': `${mini()['masterplan.yaml']}regels: { ${on}: advies }\n` }),
        ...beside,
        [file]: text,
      })

/** The findings of an example; against its previous version where it has one. */
async function findingsOf(
  example: Example,
  text: string | null,
  about: string,
  language: 'nl' | 'en' = 'nl',
): Promise<Finding[]> {
  // A rule that is off says nothing until it is asked.
  const on = rules.find(({ id }) => id === about)?.off ? about : undefined
  const setOf = async (content: string | null): Promise<PlanSet> =>
    (await open(world(worldOf(example, content, on)).host)).set
  const previous =
    example.previous === undefined ? null : { set: await setOf(example.previous), revision: 'abcdef0123' }
  return runRules(await setOf(text), { language, today: '2026-11-23', previous })
}

/** The findings of an example, without the advice about what is still missing from it, unless it is about that. */
const ids = async (example: Example, text: string | null, about: string): Promise<string[]> => {
  const found = await findingsOf(example, text, about)
  return found.filter((f) => f.severity !== 'advice' || f.ruleId === about).map((f) => f.ruleId)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds itself in its bad example, once, and no other mistake', async () => {
    expect(await ids(rule.example, rule.example.bad, id)).toEqual([id])
  })

  it('finds nothing in its good example', async () => {
    expect(await ids(rule.example, rule.example.good, id)).toEqual([])
  })

  it('says in both languages what, why and how to mend, without blame', async () => {
    for (const language of ['nl', 'en'] as const) {
      const finding = (await findingsOf(rule.example, rule.example.bad, id, language)).find((f) => f.ruleId === id)
      for (const text of [finding?.reason, finding?.why, finding?.mend]) {
        expect(text).toMatch(/^[“\p{L}`].*[.?]$/su)
        expect(text?.replace(/`[^`]*`/g, '')).not.toMatch(/!|undefined|\bnull\b|\[object/)
      }
    }
    expect(rule.words.nl.title).not.toBe('')
    expect(rule.words.nl.why).not.toBe(rule.words.en.why)
  })
})

describe.each(rules.filter((rule) => rule.fixable).map((rule) => [rule.id, rule] as const))(
  'the fix of %s',
  (_, rule) => {
    it('turns the bad example into the good one, and leaves that as it is', async () => {
      const { file, bad, good } = rule.example
      const { written } = await masterplan(['fix'], worldOf(rule.example, bad))
      expect(written[`/work/plans/${file}`]).toBe(good)
      expect((await masterplan(['fix'], worldOf(rule.example, good))).written).toEqual({})
    })
  },
)

it('says nothing by a rule that is off, until it is asked', async () => {
  const off = rules.filter((rule) => rule.off)
  expect(off.map(({ id }) => id)).toEqual(['ambitie-zonder-indicator', 'zelfde-wens'])
  for (const { id, example } of off) {
    const found = async (on?: string): Promise<string[]> => {
      const { out } = await masterplan(['validate', '--json'], worldOf(example, example.bad, on))
      return (JSON.parse(out).findings as Finding[]).map((f) => f.ruleId)
    }
    expect(await found()).not.toContain(id)
    expect(await found(id)).toContain(id)
  }
})

it('turns a rule off, or to another severity, by masterplan.yaml', async () => {
  const config = (level: string): string => `${mini()['masterplan.yaml']}regels: { item-zonder-id: ${level} }\n`
  const body = '---\nthema: energie\n---\n\n## Wensen\n\n### Zon\n'
  const severity = async (level: string): Promise<string[]> => {
    const { out } = await masterplan(
      ['validate', '--json'],
      mini({ 'masterplan.yaml': config(level), 'noord/energie.md': body }),
    )
    return (JSON.parse(out).findings as Finding[]).filter((f) => f.ruleId === 'item-zonder-id').map((f) => f.severity)
  }
  expect(await severity('advies')).toEqual(['advice'])
  expect(await severity('fout')).toEqual(['error'])
  expect(await severity('uit')).toEqual([])
})

it('has a rule for every problem that reading can meet', () => {
  // The type makes this list complete: an id that is missing from it doesn't compile.
  const problems: Record<ReaderProblemId, true> = {
    'onleesbaar-bestand': true,
    'geen-front-matter': true,
    'lege-front-matter': true,
    'open-front-matter': true,
    'front-matter-taal': true,
    'front-matter-streep': true,
    'yaml-syntax': true,
    'dubbele-sleutel': true,
    'yaml-alias': true,
    'meer-documenten': true,
    samenvoegconflict: true,
    'dubbelzinnige-waarde': true,
    'gereserveerde-sleutel': true,
    'te-diep': true,
    'open-blok': true,
    'onbekend-veld': true,
    'verkeerd-type': true,
    'gekruld-aanhalingsteken': true,
    'ongeldige-waarde': true,
    'ontbrekend-veld': true,
    'ongeldige-id': true,
    'onmogelijke-datum': true,
    'onbekend-onderdeel': true,
    'onderdeel-verkeerde-plek': true,
    'bijna-kop': true,
    'id-zonder-item': true,
    'losse-verwijzing': true,
    'lege-titel': true,
    'titel-met-opmaak': true,
    'vraag-niet-gelezen': true,
    'kopniveau-overgeslagen': true,
    'regel-zonder-datum': true,
    'taak-niet-gelezen': true,
    'item-zonder-sectie': true,
    'ongeldige-kop-id': true,
    'gegevens-zonder-kop': true,
    'bestandsnaam-wijkt-af': true,
    'formaat-niet-ondersteund': true,
    'bedragen-omgekeerd': true,
    'schaal-omgekeerd': true,
    'enquete-kolom': true,
    'enquete-cijfer': true,
    'enquete-rij': true,
    'einde-voor-begin': true,
    'kleur-te-licht': true,
    'logo-onbruikbaar': true,
  }
  expect(rules.map((rule) => rule.id as string)).toEqual(expect.arrayContaining(Object.keys(problems)))
})
