/** `migrate`: a chain of steps up to the newest format, each of which is proved to change nothing that the plans say. */
import { expect, it } from 'vitest'
import { type Migration, migrations } from '../../src/editing/migrations.ts'
import { migrate, open } from '../../src/masterplan.ts'
import { FORMAT } from '../../src/plan/fields/schema.ts'
import { masterplan, mini, world } from '../world.ts'

const CONFIG = 'masterplan.yaml'
const config = String(mini()[CONFIG])
const OLD = mini({ [CONFIG]: `# Wie wij zijn.\n${config.replace('formaat: 1\n', '')}` })
const settings = { language: 'nl', today: '2026-11-23' } as const

it('has one step for every format up to the one that is read', () => {
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: FORMAT }, (_, i) => [i, i + 1]))
})

it('gives plans without a format theirs, and they say the same', async () => {
  const { out, code, written } = await masterplan(['migrate'], OLD)
  expect([out, code]).toEqual(['plans/masterplan.yaml\nOvergezet naar formaat 1.\n', 0])
  const text = written[`/work/plans/${CONFIG}`] ?? ''
  expect(text).toMatch(/^formaat: 1\n# Wie wij zijn\.\nvereniging: /)
  expect(text.replace('formaat: 1\n', '')).toBe(OLD[CONFIG])
  const lifted = { ...OLD, [CONFIG]: text }
  expect((await masterplan(['migrate', '--check'], lifted)).out).toBe(
    'De plannen zijn van formaat 1, het nieuwste dat dit programma kent.\n',
  )
  const report = async (files: typeof OLD) => JSON.parse((await masterplan(['rank', '--json'], files)).out)
  expect(await report(lifted)).toEqual(await report(OLD))
})

it.each([
  ['the sample', mini(), 0, 'van formaat 1, het nieuwste'],
  ['old plans', OLD, 1, 'masterplan migrate zou ze overzetten naar formaat 1. Er is nog niets veranderd.'],
  [
    'plans of a later time',
    mini({ [CONFIG]: config.replace('formaat: 1', 'formaat: 7') }),
    2,
    'van formaat 7, en dit programma kent die tot en met 1',
  ],
  ['plans of no format', mini({ [CONFIG]: config.replace('formaat: 1', 'formaat: nieuw') }), 2, 'verwacht formaat: 1'],
  ['plans that can’t be read', mini({ [CONFIG]: 'formaat: [' }), 2, 'verwacht formaat: 1'],
])('--check of %s writes nothing and says it by the exit code', async (_, files, wanted, words) => {
  const { out, err, code, written } = await masterplan(['migrate', '--check'], files)
  expect([code, written]).toEqual([wanted, {}])
  expect(out + err).toContain(words)
})

it('shows the lines with --dry-run, and tells programs the same', async () => {
  const dry = await masterplan(['migrate', '--dry-run'], OLD)
  expect([dry.code, dry.written]).toEqual([1, {}])
  expect(dry.out).toContain('\n+formaat: 1\n')
  expect(JSON.parse((await masterplan(['migrate', '--check', '--json'], OLD)).out)).toEqual({
    version: 1,
    from: 0,
    to: 1,
    written: false,
    files: ['plans/masterplan.yaml'],
  })
})

it('takes more steps one after another, and refuses one that changes what the plans say', async () => {
  const step = (lift: Migration['lift']): Migration[] => [...migrations, { from: 1, to: 2, lift }]
  const replacing = (from: string, to: string) =>
    step((sources) => new Map([[CONFIG, (sources.get(CONFIG)?.text ?? '').replace(from, to)]]))
  const workspace = await open(world(OLD).host)
  const spaced = await migrate(workspace, settings, replacing('taal: nl', 'taal:   nl'))
  expect(spaced).toMatchObject({ from: 0, to: 2 })
  expect(spaced.change?.texts.get(CONFIG)).toMatch(/^formaat: 1\n(?:.*\n)*taal: {3}nl\n/)
  await expect(migrate(workspace, settings, replacing('leden: 20', 'leden: 21'))).rejects.toThrow('read otherwise')
  await expect(migrate(workspace, settings, replacing('taal: nl', 'taal: nl\nvreemd: 1'))).rejects.toThrow('an error')
  await expect(
    migrate(
      workspace,
      settings,
      step(() => null),
    ),
  ).rejects.toThrow('better changed by hand')
})
