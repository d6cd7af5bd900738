/** What an editor is told after any series of edits is what `validate` says of the same files. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { Session } from '../../src/editor/session.ts'
import { open, validate } from '../../src/masterplan.ts'
import { runs } from '../runs.ts'
import { type Files, world } from '../world.ts'
import { type Diagnostic, editor, ROOT } from './client.ts'

const SETTINGS = { language: 'nl', today: '2026-11-23' } as const
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|csv|yaml)$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  )
const BROKEN = filesIn('test/rules/broken')
const CHANGES = filesIn('test/plans/regio/plans')

/** All but the fixes, which are tried only where somebody asks for them. */
const told = (findings: readonly Finding[]) => findings.map(({ edits: _, ...rest }) => rest)
const fresh = async (files: Files) => told(await validate(await open(world(files).host, ROOT), SETTINGS))

/** An edit of a line: a line of another file comes there, it goes, or it is typed twice. */
const EDIT = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  from: fc.tuple(fc.nat(), fc.nat()),
  how: fc.constantFrom('add', 'add', 'remove', 'twice', 'save', 'close', 'delete', 'letter'),
})

it('says the same after any series of edits, saves, closed files and changes by another program', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(BROKEN, CHANGES),
      fc.array(EDIT, { minLength: 4, maxLength: 8 }),
      async (base, edits) => {
        const disk: Record<string, string> = { ...base }
        const open: Record<string, string> = {}
        const session = new Session({
          ...SETTINGS,
          host: () => world(disk).host,
          root: ROOT,
          today: () => SETTINGS.today,
        })
        const names = Object.keys(base)
        for (const { file: nth, line, from, how } of edits) {
          const file = names[nth % names.length] ?? ''
          const lines = (open[file] ?? disk[file] ?? '').split('\n')
          const other = (base[names[from[0] % names.length] ?? ''] ?? '').split('\n')
          const at = line % lines.length
          if (how === 'add') lines.splice(at, 0, other[from[1] % other.length] ?? '')
          if (how === 'remove') lines.splice(at, 1)
          if (how === 'twice') lines.splice(at, 0, lines[at] ?? '')
          if (how === 'letter') lines[at] = `${lines[at]}e`
          if (how === 'close') {
            delete open[file]
            session.put(file, null)
          } else if (how === 'delete' && file !== 'masterplan.yaml') delete disk[file]
          else if (how === 'save') disk[file] = open[file] ?? lines.join('\n')
          else {
            open[file] = lines.join('\n')
            session.put(file, lines.join('\n'))
          }
          if (['close', 'delete', 'save'].includes(how)) await session.look()
          expect(told(await session.validate())).toEqual(await fresh({ ...disk, ...open }))
        }
      },
    ),
    { numRuns: runs(60) },
  )
})

it('tells of every file of a workspace with everything that people get wrong what validate tells of it', async () => {
  const { type, end } = await editor(BROKEN)
  const expected = await fresh(BROKEN)
  for (const [file, text] of Object.entries(BROKEN)) {
    const { diagnostics } = await type(file, text)
    const said = ({ range: { start, end: last }, code, message }: Diagnostic) => [
      `${start.line + 1}:${start.character + 1}-${last.line + 1}:${last.character + 1} ${code}`,
      message,
    ]
    expect(diagnostics.map(said)).toEqual(
      expected
        .filter((f) => f.file === file)
        .map((f) => [
          `${f.start.line}:${f.start.column}-${f.end.line}:${f.end.column} ${f.ruleId}`,
          `${f.reason}\n${f.mend}`,
        ]),
    )
  }
  end()
})
