/** What a change upstream asks for: a project is looked at again when its wish or theme says something else. */
import { expect, it } from 'vitest'
import { open, validate } from '../../src/masterplan.ts'
import { mini, world } from '../world.ts'

const FILE = 'noord/energie.md'
const THEN = `---
thema: energie
projecten:
  hub: { wensen: [zon], fase: idee }
---

# Energie

## Wensen

### Zon {#zon}

Stroom delen.

#### Vraag achter de vraag

> De eigenlijke vraag: Hoe delen we?

## Projectvoorstellen

### Hub {#hub}

Een hub.
`
const CONFIG = String(mini()['masterplan.yaml'])

async function told(edits: [string, string][], config = CONFIG): Promise<{ reason: string; related: string[] }[]> {
  const setOf = (text: string, settings: string) =>
    open(world(mini({ [FILE]: text, 'masterplan.yaml': settings })).host)
  const now = edits.reduce((text, [from, to]) => text.replace(from, to), THEN)
  const findings = await validate(await setOf(now, config), {
    language: 'nl',
    today: '2026-11-23',
    previous: { set: (await setOf(THEN, CONFIG)).set, revision: '0123456789' },
  })
  return findings
    .filter(({ ruleId }) => ruleId === 'project-nog-eens-bekijken')
    .map(({ reason, start, related }) => ({
      reason: `${start.line} ${reason.split(' is veranderd')[0]}`,
      related: related.map(({ file, start: at, revision }) => `${revision ?? 'now'} ${file}:${at.line}`),
    }))
}

const TEXT: [string, string] = ['Stroom delen.', 'Stroom opslaan.']
const WISH = [`now ${FILE}:11`, `0123456789 ${FILE}:11`]

it.each<[string, [string, string][], string, string[], string?]>([
  ['the text of its wish', [TEXT], '21 De tekst van de wens “Zon”', WISH],
  ['the question behind it', [['delen we?', 'slaan we op?']], '21 De vraag achter de wens “Zon”', WISH],
  [
    'the definition of its theme',
    [],
    '21 De definitie van het thema “Energie”',
    ['now masterplan.yaml:9', '0123456789 masterplan.yaml:9'],
    CONFIG.replace('Samen schoon opwekken.', 'Samen schoon opslaan.'),
  ],
])(
  'tells of a project that stayed as it was while %s changed, with both places',
  async (_, edits, words, related, config) => {
    expect(await told(edits, config)).toEqual([{ reason: words, related }])
  },
)

it.each<[string, [string, string][]]>([
  ['nothing changed', []],
  ['the project was changed as well', [TEXT, ['Een hub.', 'Een batterij.']]],
  [
    'its progress says that it was looked at',
    [TEXT, ['Een hub.\n', 'Een hub.\n\n#### Voortgang\n\n- 2026-11-20: Past nog.\n']],
  ],
  ['its theme was brought up to date', [TEXT, ['thema: energie\n', 'thema: energie\nbijgewerkt: 2026-11-20\n']]],
  ['the project is closed', [TEXT, ['fase: idee', 'fase: vervallen']]],
  [
    'the project serves another wish',
    [
      ['Stroom delen.', 'Stroom opslaan.'],
      ['wensen: [zon], ', ''],
    ],
  ],
])('says nothing where %s', async (_, edits) => {
  expect(await told(edits)).toEqual([])
})
