/** What an editor offers changes what it says and no other byte: each fix, and each new name in all files. And what it shows beside a theme is what `rank` says. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { open, rename, validate } from '../../src/masterplan.ts'
import { indexItems } from '../../src/plan/references.ts'
import { runs } from '../runs.ts'
import { masterplan, world } from '../world.ts'
import { editor, ROOT, uri } from './client.ts'

const SETTINGS = { language: 'nl', today: '2026-11-23' } as const
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|csv|yaml)$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  )
const BROKEN = filesIn('test/rules/broken')
const SAMPLE = filesIn('plans')

type Action = { title: string; edit: Parameters<Awaited<ReturnType<typeof editor>>['made']>[0] }

it('mends exactly what fix would, finding by finding', async () => {
  const made = await editor(BROKEN)
  const found = await validate(await open(world(BROKEN).host, ROOT), SETTINGS)
  let mended = 0
  for (const file of new Set(found.flatMap((f) => (f.edits.length > 0 ? [f.file] : [])))) {
    const text = BROKEN[file] ?? ''
    const { diagnostics, ask } = await made.type(file, text)
    for (const finding of found.filter((f) => f.file === file && f.edits.length > 0)) {
      const diagnostic = diagnostics.find(
        ({ code, range: { start } }) =>
          code === finding.ruleId &&
          start.line === finding.start.line - 1 &&
          start.character === finding.start.column - 1,
      )
      const context = { diagnostics: [diagnostic] }
      const actions = await ask<Action[]>('textDocument/codeAction', { range: diagnostic?.range, context })
      const texts = actions.map(({ edit }) => made.made(edit)[file])
      expect(texts).toContain(applyEdits(text, finding.edits))
      mended++
    }
  }
  expect(mended).toBeGreaterThan(5)
  made.end()
})

it('gives an item another id in all files as rename does', async () => {
  const made = await editor(SAMPLE)
  const workspace = await open(world(SAMPLE).host, ROOT)
  const items = [...indexItems(workspace.set.plans)].filter((_, i) => i % 10 === 3).slice(0, runs(30))
  for (const [key, { id, heading }] of items) {
    const file = `${key.split('/').slice(0, 2).join('/')}.md`
    const text = SAMPLE[file] ?? ''
    const at = text.indexOf(`{#${id}`, heading) + 3
    const { ask } = await made.type(file, `${text.slice(0, at)}¦${text.slice(at)}`)
    const edit = await ask<Action['edit']>('textDocument/rename', { newName: `${id}-anders` })
    const { change } = await rename(workspace, SETTINGS, key, { id: `${id}-anders` })
    expect(made.made(edit)).toEqual(Object.fromEntries(change.texts))
  }
  made.end()
})

it('shows beside the title of a theme the place that rank gives it', async () => {
  const made = await editor(SAMPLE)
  const { out } = await masterplan(['rank', 'noord', '--json'], SAMPLE)
  const { themes }: { themes: { slug: string; place: number | null; share: number | null }[] } = JSON.parse(out).survey
  const placed = themes.filter(({ place }) => place !== null)
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
  for (const { slug, place, share } of placed.slice(0, 3)) {
    const file = `noord/${slug}.md`
    await made.type(file, SAMPLE[file] ?? '')
    const hints = await made.ask('textDocument/inlayHint', { textDocument: { uri: uri(file) }, range })
    const borda = share === null ? '' : ` · Borda ${Math.round(100 * share)}%`
    expect(hints).toMatchObject([{ label: `plaats ${place} van ${placed.length}${borda}` }])
  }
  made.end()
})

it('shows nothing beside a theme of a kring too small to show', async () => {
  const ballots = `${(SAMPLE['noord/enquete.csv'] ?? '').split('\n').slice(0, 4).join('\n')}\n`
  const made = await editor({ ...SAMPLE, 'noord/enquete.csv': ballots })
  const file = 'noord/energie.md'
  await made.type(file, SAMPLE[file] ?? '')
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
  expect(await made.ask('textDocument/inlayHint', { textDocument: { uri: uri(file) }, range })).toEqual([])
  made.end()
})
