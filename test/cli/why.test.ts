/** `masterplan why`: the tree as it is printed, and conversations with somebody who answers from a list. */
import { describe, expect, it } from 'vitest'
import type { Dialogue } from '../../src/workspace/dialogue.ts'
import { type Files, masterplan, mini } from '../world.ts'
import { person } from './person.ts'

const F = 'noord/energie.md'
const PATH = `/work/plans/${F}`
const HEAD =
  '---\nthema: energie\nwensen:\n  delen: { steun: 12 }\n---\n\n# Energie\n\n## Wensen\n\n### Stroom delen {#delen}\n\nProza.\n'
const TREE =
  '\n#### Vraag achter de vraag\n\n- Waarom delen? Omdat het net vol is. (gesprek, 2026-05-12)\n  - Waarom is dat erg? Omdat panelen stilstaan. (gesprek, 2026-05-12)\n'
const REST = '\n### Minder verbruiken {#minder}\n\nNog meer proza.\n'
const files = (text: string): Files => mini({ [F]: text })

async function talk(text: string, ...answers: (string | null)[]) {
  const { dialogue, said, answers: left } = person(...answers)
  const made = await masterplan(['why', 'delen'], files(text), { dialogue })
  return { ...made, said: said.join('\n'), left }
}

describe('without a terminal', () => {
  it('prints the tree, the question and what is missing', async () => {
    const { out, code } = await masterplan(['why', 'noord/energie/delen'], files(`${HEAD}${TREE}${REST}`))
    expect(code).toBe(0)
    expect(out).toBe(`Stroom delen
kring Noord · Energie · steun van 12 leden

• Waarom delen?
  Omdat het net vol is.
  gesprek, 12 mei 2026
  • Waarom is dat erg?
    Omdat panelen stilstaan.
    gesprek, 12 mei 2026

De eigenlijke vraag is nog niet verwoord.

Verder vragen, in een terminal: masterplan why noord/energie/delen
`)
  })

  it('prints the same as data', async () => {
    const { out } = await masterplan(
      ['why', 'delen', '--json'],
      files(`${HEAD}${TREE}\n> De eigenlijke vraag: Hoe blijft het betaalbaar?\n`),
    )
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      wish: {
        key: 'noord/energie/delen',
        underlyingQuestion: 'Hoe blijft het betaalbaar?',
        whys: [{ question: 'Waarom delen?', children: [{ answer: 'Omdat panelen stilstaan.' }] }],
      },
    })
  })

  it('lists the wishes to choose from, those with most support first', async () => {
    const text = `${HEAD.replace('delen: { steun: 12 }', 'delen: { steun: 12 }\n  minder: { steun: 30 }\n  klaar: { zekerheid: bevestigd }')}${REST}\n### Klaar {#klaar}\n\n#### Vraag achter de vraag\n\n> Hoe dan?\n`
    const { out } = await masterplan(['why'], files(text))
    expect(out).toMatch(/2 van de 3 wensen[\s\S]*Minder verbruiken[\s\S]*Stroom delen/)
    expect(out).not.toContain('Klaar')
    const { out: json } = await masterplan(['why', '--json'], files(text))
    expect(JSON.parse(json).wishes.map(({ key }: { key: string }) => key)).toEqual([
      'noord/energie/minder',
      'noord/energie/delen',
    ])
  })

  it.each([
    ['onzin', 'onzin'],
    ['delem', 'Bedoelde u'],
    ['hub', 'dit'],
  ])('refuses %s', async (asked, sentence) => {
    const project = `${HEAD.replace('wensen:', 'projecten: { hub: { wensen: [delen, minder] } }\nwensen:')}${REST}\n## Projectvoorstellen\n\n### Hub {#hub}\n`
    const { code, err, out } = await masterplan(['why', asked], files(project))
    expect([code, out]).toEqual([2, ''])
    expect(err.toLowerCase()).toContain(asked === 'hub' ? 'noord/energie/minder' : sentence.toLowerCase())
  })

  it('lets nothing of a plan act on the terminal', async () => {
    const { out } = await masterplan(
      ['why', 'delen'],
      files(HEAD.replace('Stroom delen', 'Stroom\u001b[2J delen ::error::x')),
    )
    expect(out).not.toContain('\u001b')
    expect(out).not.toMatch(/^::error/m)
  })
})

const DOWN = ['Waarom delen?', 'Omdat het net vol is.', 'Waarom is dat een probleem?', 'Omdat panelen stilstaan.', '']

describe('a conversation', () => {
  it('the first time: whys, another reason, the question, the source and how certain it is', async () => {
    const { written, out, code, left } = await talk(
      `${HEAD}${REST}`,
      ...DOWN,
      'nog een reden voor deze wens',
      'Waarom nu?',
      'Omdat daken worden vernieuwd.',
      '',
      'Nee',
      'Hoe blijft stroom betaalbaar?',
      'werksessie',
      'getoetst',
      'Ja',
    )
    expect(left).toEqual([])
    expect(written[PATH]).toBe(
      `${HEAD.replace('{ steun: 12 }', '{ steun: 12, zekerheid: getoetst }')}
#### Vraag achter de vraag

- Waarom delen? Omdat het net vol is. (werksessie, 2026-11-23)
  - Waarom is dat een probleem? Omdat panelen stilstaan. (werksessie, 2026-11-23)
- Waarom nu? Omdat daken worden vernieuwd. (werksessie, 2026-11-23)

> De eigenlijke vraag: Hoe blijft stroom betaalbaar?
${REST}`,
    )
    expect(code).toBe(0)
    expect(out).toContain('Geschreven in plans/noord/energie.md.')
  })

  it('goes on where a tree stopped, and leaves every other line as it is', async () => {
    const { written } = await talk(
      `${HEAD}${TREE}${REST}`,
      'Omdat panelen stilstaan.',
      'Waarom telt dat zo zwaar?',
      'Omdat de bank erop let.',
      '',
      'Nee',
      '',
      'gesprek',
      'Ja',
    )
    expect(written[PATH]).toBe(
      `${HEAD}${TREE}    - Waarom telt dat zo zwaar? Omdat de bank erop let. (gesprek, 2026-11-23)\n${REST}`,
    )
  })

  it('may be about the question alone', async () => {
    const { written } = await talk(
      `${HEAD}${TREE}${REST}`,
      'Alleen de eigenlijke vraag',
      'Hoe dan?',
      'Nog even open',
      'Ja',
    )
    expect(written[PATH]).toBe(`${HEAD}${TREE}\n> De eigenlijke vraag: Hoe dan?\n${REST}`)
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('loses nothing when it is broken off after %d answers', async (n) => {
    const all = [...DOWN.slice(0, 4), '', 'Nee', 'Hoe dan?', 'werksessie']
    const { written, code, out, err } = await talk(`${HEAD}${REST}`, ...all.slice(0, n), null)
    expect(written).toEqual({})
    expect(code).toBe(2)
    expect(err).toContain('Er is niets geschreven.')
    expect(out.includes('- Waarom delen? Omdat het net vol is.')).toBe(n >= 2)
    expect(out.includes('> De eigenlijke vraag: Hoe dan?')).toBe(n >= 7)
  })

  it('writes nothing when the person rather doesn’t, and prints what was said', async () => {
    const { written, code, out } = await talk(`${HEAD}${REST}`, ...DOWN, 'Nee', '', 'gesprek', 'Nee')
    expect(written).toEqual({})
    expect(code).toBe(0)
    expect(out).toContain('- Waarom delen? Omdat het net vol is. (gesprek, 2026-11-23)')
  })

  it('takes no personal data, no comment and one question at a time, and asks again', async () => {
    const { said, written } = await talk(
      `${HEAD}${REST}`,
      'Waarom? En hoe?',
      'Waarom delen?',
      'Bel jan@voorbeeld.nl',
      'Omdat <!-- stil -->',
      'Omdat het net vol is.',
      '',
      'Nee',
      '',
      'gesprek',
      'Ja',
    )
    expect(said).toContain('Eén vraag tegelijk')
    expect(said).toContain('een e-mailadres')
    expect(said).toContain('In een plan verbergen')
    expect(written[PATH]).not.toMatch(/jan@|<!--/)
  })

  it('does not write over what somebody else wrote meanwhile', async () => {
    const world = files(`${HEAD}${REST}`)
    const { dialogue } = person(...DOWN, 'Nee', '', 'gesprek', 'Ja')
    const meanwhile: Dialogue = {
      ...dialogue,
      select: async (choice) => {
        const chosen = await dialogue.select(choice)
        if (choice.message === 'Zal ik dit opschrijven?') world[F] = `${HEAD}${REST}\nVan een ander.\n`
        return chosen
      },
    }
    const { written, code, err, out } = await masterplan(['why', 'delen'], world, { dialogue: meanwhile })
    expect(written).toEqual({})
    expect(code).toBe(2)
    expect(err).toContain('is intussen veranderd')
    expect(out).toContain('- Waarom delen? Omdat het net vol is.')
  })

  it('does not begin in a file with the marks of a merge', async () => {
    const conflict = `${HEAD}<<<<<<< HEAD\nEen\n=======\nTwee\n>>>>>>> tak\n`
    const { code, written, said } = await talk(conflict)
    expect([code, written, said]).toEqual([2, {}, ''])
  })

  it('leaves a plan without new findings', async () => {
    const rules = async (text: string): Promise<string[]> => {
      const { out } = await masterplan(['validate', '--json'], files(text))
      return (JSON.parse(out).findings as { ruleId: string }[]).map(({ ruleId }) => ruleId).sort()
    }
    const { written } = await talk(`${HEAD}${REST}`, ...DOWN, 'Nee', 'Hoe dan?', 'gesprek', 'bevestigd', 'Ja')
    // A wish with its question needs no answer any more, so there may be fewer.
    const before = await rules(`${HEAD}${REST}`)
    expect((await rules(written[PATH] ?? 'x')).filter((rule) => !before.includes(rule))).toEqual([])
  })
})
