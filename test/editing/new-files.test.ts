/** What verbs write into the files of a new plan: below the guidance of its part, and laid out as it should be from the first. */
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { itemEdits, lineEdits, themeLineEdits } from '../../src/editing/body.ts'
import { themeFile } from '../../src/editing/new-files.ts'
import { wordsIn } from '../../src/language/words.ts'
import { NO_CONFIG } from '../../src/plan/config.ts'
import { fullReaders } from '../../src/plan/full-readers.ts'
import { readKring } from '../../src/plan/kring.ts'
import type { Source } from '../../src/plan/source.ts'
import { readTheme } from '../../src/plan/theme.ts'
import { type Files, masterplan } from '../world.ts'

const FILE = 'noord/energie.md'
const fresh: Source = { file: FILE, text: themeFile({ slug: 'energie', name: 'Energie' }, wordsIn('nl').start) }
const hand = {
  referee: fullReaders.headings,
  language: 'nl' as const,
  theme: (source: Source) => readTheme(source, { kring: 'noord', theme: 'energie' }, NO_CONFIG, fullReaders),
  kring: (source: Source) => readKring(source, 'noord', fullReaders),
}

it.each(['challenge', 'wish', 'project'] as const)('an item comes below the guidance of its section: %s', (kind) => {
  const edits = itemEdits(fresh, { kind, title: 'Delen', id: 'delen', prose: 'Samen.' }, hand)
  const text = applyEdits(fresh.text, edits ?? [])
  expect(text).toMatch(/-->\n\n### Delen \{#delen\}\n\nSamen\.\n(?:\n## |$)/)
  const { value, problems } = hand.theme({ ...fresh, text })
  expect(problems).toEqual([])
  expect(value.unwritten?.map(({ title }) => title)).toHaveLength(3)
  const line = { part: 'journal', date: '2026-03-01', forum: null, text: 'Begonnen.' } as const
  const more = lineEdits({ ...fresh, text }, { kind, nth: 0 }, line, hand)
  expect(applyEdits(text, more ?? [])).toContain('Samen.\n\n#### Voortgang\n\n- 2026-03-01: Begonnen.\n')
})

it('a line of the theme itself comes behind all of it', () => {
  const line = { part: 'decisions', date: '2026-03-01', forum: 'ALV', text: 'Ja.' } as const
  const text = applyEdits(fresh.text, themeLineEdits(fresh, line, hand) ?? [])
  expect(text).toBe(`${fresh.text}\n## Besluiten\n\n- 2026-03-01 (ALV): Ja.\n`)
})

it('needs no other layout, and can get one', async () => {
  const made = await masterplan(['init', 'plans', '--yes', '--no-git', '--kring', 'Noord, Zuid'], {})
  const files: Files = Object.fromEntries(
    Object.entries(made.written).map(([path, text]) => [path.replace('/work/plans/', ''), text]),
  )
  expect((await masterplan(['format', '--check'], files)).code).toBe(0)
  const text = String(files[FILE])
  const untidy = text.replace('thema: energie\n', 'nu: 1\nthema: energie\n').replace('\n\n## Wensen', '\n\n\n## Wensen')
  const tidied = await masterplan(['format'], { ...files, [FILE]: untidy })
  expect(tidied.written[`/work/plans/${FILE}`]).toBe(text.replace('thema: energie\n', 'thema: energie\nnu: 1\n'))
})
