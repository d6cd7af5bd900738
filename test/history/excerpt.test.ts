/** An excerpt reads as its file: every item of the sample, and what may stand around it. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/history/excerpt.ts'
import { NO_CONFIG } from '../../src/plan/config.ts'
import type { Item } from '../../src/plan/model.ts'
import { quickYaml } from '../../src/plan/quick-yaml.ts'
import type { Readers } from '../../src/plan/readers.ts'
import { remarkReferee } from '../../src/plan/referee.ts'
import { readTheme } from '../../src/plan/theme.ts'
import { readYaml } from '../../src/plan/yaml.ts'

const readers: Readers = {
  yaml: (source, range) => {
    const value = quickYaml(source, range)
    return value === null ? readYaml(source, range) : { value, problems: [] }
  },
  headings: remarkReferee,
}

/** The items of a file, without where their headings are. */
function items(text: string): Omit<Item, 'heading'>[] {
  const { value } = readTheme(
    { file: 'noord/energie.md', text },
    { kring: 'noord', theme: 'energie' },
    NO_CONFIG,
    readers,
  )
  return [...value.challenges, ...value.wishes, ...value.projects].map(({ heading: _, ...item }) => ({
    ...item,
    prose: item.prose.replaceAll('\r\n', '\n'),
  }))
}

/** Every item with an id reads in its excerpt as in the whole file; how many were cut out. */
function compare(text: string): number {
  let cut = 0
  for (const item of items(text)) {
    if (item.id === null) continue
    const part = excerptOf(text, item.id)
    expect(part).not.toBe('absent')
    if (part === null || part === 'absent') continue
    expect(items(part.text).filter(({ id }) => id === item.id)).toEqual([item])
    cut += 1
  }
  return cut
}

const sample = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\]+[/\\](?!kring)[^/\\]+\.md$/.test(path))
  .sort()
  .map((path) => readFileSync(`plans/${path}`, 'utf8'))

describe('the sample', () => {
  it('is cut out item by item', () => {
    const wanted = sample.flatMap(items).filter(({ id }) => id !== null).length
    expect(wanted).toBeGreaterThan(200)
    expect(sample.reduce((sum, text) => sum + compare(text), 0)).toBe(wanted)
  })

  it('is cut out whatever its line ends and its mark in front', () => {
    for (const text of sample.slice(0, 12)) {
      expect(compare(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(compare(text))
    }
  })
})

const FACTS = `thema: energie
projecten:
  hub:
    fase: idee
  ander:
    voorheen: [hub]
    toelichting: hub, en meer
`
const BODY = `
# Energie

## Projectvoorstellen

### Hub {#hub}

Tekst van de hub.

#### Voortgang

- 2026-01-02: Begonnen.

### Ander {#ander}

Tekst van een ander.
`
const whole = `---\n${FACTS}---\n${BODY}`

describe('what stands around an item', () => {
  it.each<[string, string]>([
    ['nothing else', whole],
    ['its name between quotes', whole.replace('  hub:', '  "hub":')],
    ['facts between braces', whole.replace('  hub:\n    fase: idee', '  hub: { fase: idee }')],
    ['facts on more lines', whole.replace('  hub:\n    fase: idee', '  hub: {\n    fase: idee\n  }')],
    ['a comment in its facts', whole.replace('    fase: idee', '# los\n\n    fase: idee # zo\n      # en zo')],
    ['all facts between braces', whole.replace(/projecten:[\s\S]*?---/, 'projecten: { hub: { fase: idee } }\n---')],
    ['a wish of that name', whole.replace('projecten:', 'wensen:\n  hub: { steun: 3 }\nprojecten:')],
    ['a fence with a heading in it', whole.replace('Tekst van de hub.', '```\n### Niets {#hub}\n\n### Nee\n```')],
    ['a comment over lines', whole.replace('Tekst van de hub.', '<!-- \n### Nee\n-->\n\nTekst')],
    ['a comment on a line', whole.replace('Tekst van de hub.', '<!-- masterplan-negeer x: y -->\nTekst')],
    ['an underlined heading', whole.replace('Tekst van de hub.', 'Kop\n---\n\nTekst')],
    ['its heading twice', whole.replace('### Ander {#ander}', '### Hub {#hub}')],
    ['its section twice', whole.replace('### Ander', '## Projectvoorstellen\n\n### Ander')],
    ['its id in the middle of a heading', whole.replace('### Ander {#ander}', '### Na {#hub} en verder {#ander}')],
    ['a mistyped section', whole.replace('## Projectvoorstellen', '## Projecten')],
    ['a title below its section', whole.replace('### Hub', '# Nog een titel\n\n### Hub')],
    ['headings with marks behind', whole.replace('{#hub}', '{#hub} ###')],
    ['another document', whole.replace('---\n\n# Energie', '---\nnu: 1\n---\n\n# Energie')],
  ])('%s', (_, text) => {
    compare(text)
    const there = items(text).some(({ id }) => id === 'hub')
    if (!there) expect(excerptOf(text, 'hub')).not.toBe('absent')
  })

  it('is left out, and an item that is not there is known to be absent', () => {
    expect(excerptOf(whole, 'hub')).toEqual({
      text: `---\nthema: t\nprojecten:\n  hub:\n    fase: idee\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst van de hub.\n\n#### Voortgang\n\n- 2026-01-02: Begonnen.\n\n`,
    })
    expect(excerptOf(whole, 'nergens')).toBe('absent')
    expect(
      excerptOf(whole.replace(/### Hub[\s\S]*?(?=### Ander)/, '').replace('  hub:\n    fase: idee\n', ''), 'hub'),
    ).toBe('absent')
  })

  it.each(['', 'a.b', '$(', '](', '__proto__'])('asks for no name like %j', (id) => {
    expect([null, 'absent']).toContain(excerptOf(whole, id))
  })
})
