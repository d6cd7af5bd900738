/** Snapshots: a folder without git has earlier versions too, made by hand and before every write, and told by their day. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withinLimits } from '../../src/workspace/kept/limits.ts'
import type { Snapshot } from '../../src/workspace/kept/snapshots.ts'
import { type Plain, plain } from '../plain.ts'
import { repository } from '../repository.ts'
import { mini } from '../world.ts'

const theme = (phase: string, ambition = 2): string =>
  `---\nthema: energie\nambitie: ${ambition}\nprojecten:\n  hub: { fase: ${phase}, scores: { belang: 3, inspanning: 3 } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`

let folder: Plain
beforeEach(() => {
  folder = plain(mini({ 'noord/energie.md': theme('idee') }))
})
afterEach(() => folder.drop())

const kept = (...names: string[]): string => join(folder.path, 'plans/.masterplan', ...names)

/** A snapshot on 3 March, another phase on 1 April with a snapshot, and yet another today. */
async function threeMoments(): Promise<void> {
  await folder.masterplan('snapshot')
  folder.day = '2026-04-01'
  folder.put('noord/energie.md', theme('verkenning'))
  await folder.masterplan('snapshot', '--name', 'voor de alv')
  folder.day = '2026-05-05'
  folder.put('noord/energie.md', theme('uitvoering'))
}

describe('without git and without a snapshot', () => {
  it.each([
    ['changes'],
    ['history', 'hub'],
    ['report', 'noord', '--since', '2026-01-01'],
    ['validate', '--since', 'x'],
  ])('%s says which command makes one', async (...argv) => {
    const { code, err } = await folder.masterplan(...argv)
    expect(code).toBe(2)
    expect(err).toContain('niet in git')
    expect(err).toContain('masterplan snapshot')
    expect((await folder.masterplan(...argv, '--lang', 'en')).err).toMatch(/not in git.*masterplan snapshot/)
  })
})

describe('with snapshots', () => {
  it('changes are told between a day, a name or a snapshot and now', async () => {
    await threeMoments()
    const list = JSON.parse((await folder.masterplan('snapshot', '--list', '--json')).out)
    const [first, second] = list.snapshots
    expect([list.version, first.day, first.name, second.name]).toEqual([1, '2026-03-03', null, 'voor de alv'])
    for (const moment of ['2026-03-03', '2026-03-31', first.id]) {
      const { code, out } = await folder.masterplan('changes', moment)
      expect(code).toBe(0)
      expect(out).toContain('Van de momentopname van 3 maart 2026 tot nu\n')
      expect(out).toContain('van idee naar uitvoering')
    }
    for (const moment of ['2026-04-01', 'voor de alv', 'Voor de ALV', second.id]) {
      const { out } = await folder.masterplan('changes', moment)
      expect(out).toContain('Van de momentopname van 1 april 2026 tot nu\n')
      expect(out).toContain('van verkenning naar uitvoering')
    }
    const between = await folder.masterplan('changes', '2026-03-03', 'voor de alv', '--lang', 'en')
    expect(between.out).toContain('From the snapshot of 3 March 2026 to the snapshot of 1 April 2026')
    expect((await folder.masterplan('changes')).out).toContain('Van de momentopname van 1 april 2026 tot nu\n')
  })

  it('--at and --since tell of the plans then, and verify knows them', async () => {
    await threeMoments()
    const then = await folder.masterplan('report', 'noord', '--at', '2026-03-10', '--format', 'txt', '-o', '-')
    expect(then.out).toMatch(/Stand per 3 maart 2026 · momentopname m[0-9a-f]{9}\n/)
    const { out } = await folder.masterplan('report', 'noord', '--since', 'voor de alv', '--format', 'txt', '-o', '-')
    expect(out).toContain('Wat er veranderde sinds 1 april 2026')
    expect(out).toContain('Vergeleken met de plannen van de momentopname van 1 april 2026.')
    for (const argv of [['--since', '2026-03-03'], ['--at', '2026-03-03'], []]) {
      await folder.masterplan('report', 'noord', ...argv, '-o', 'r.html')
      expect(await folder.masterplan('verify', 'r.html')).toMatchObject({ code: 0 })
    }
    const agenda = await folder.masterplan('agenda', 'noord', '--since', '2026-03-03', '--format', 'txt', '-o', '-')
    expect(agenda.out).toContain('momentopname van 3 maart 2026')
    const { findings } = JSON.parse((await folder.masterplan('validate', '--since', '2026-04-01', '--json')).out)
    expect(findings.every(({ file }: { file: string }) => file === 'noord/energie.md')).toBe(true)
  })

  it('history tells each change on the day of the snapshot that shows it, and what it can’t know', async () => {
    await threeMoments()
    const { out } = await folder.masterplan('history', 'hub')
    expect(out).toMatch(/^Deze plannen staan niet in git: elke datum is die van de momentopname/)
    expect(out).toMatch(/idee \(mrt 2026\) → verkenning \(apr 2026\) →\s+uitvoering \(sinds de laatste momentopname\)/)
    expect(out).toMatch(/\n1 apr 2026 {2}momentopname\n {2}van idee naar verkenning/)
    const { complete, events } = JSON.parse((await folder.masterplan('history', 'hub', '--json')).out)
    expect(complete).toBe(false)
    expect(events.map((e: Record<string, unknown>) => [e['date'], e['what']])).toEqual([
      ['2026-03-03', 'known'],
      ['2026-04-01', 'changed'],
      [null, 'changed'],
    ])
  })

  it.each([
    [
      ['changes', '2026-03-02'],
      'Van 2026-03-02 is er nog geen momentopname van de plannen; de eerste is van 2026-03-03.',
    ],
    [['changes', 'voor de bestuurdag'], 'Er is geen momentopname “voor de bestuurdag”'],
    [['changes', 'm0'], 'Er is geen momentopname “m0”'],
  ])('%s says what there is', async (argv, said) => {
    await threeMoments()
    const { code, err } = await folder.masterplan(...argv)
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })

  it('a moment of masterplan.yaml is a day here too', async () => {
    await threeMoments()
    folder.put('masterplan.yaml', `${folder.read('masterplan.yaml')}momenten: { alv-2026: 2026-03-05 }\n`)
    expect((await folder.masterplan('changes', 'alv-2026')).out).toContain(
      'Van alv-2026, de momentopname van 3 maart 2026 tot nu\n',
    )
  })

  it('an earlier version is nothing that validate holds a change to, unless somebody names it', async () => {
    await threeMoments()
    const ruleIds = async (...argv: string[]): Promise<string[]> =>
      JSON.parse((await folder.masterplan('validate', '--json', ...argv)).out).findings.map(
        ({ ruleId }: { ruleId: string }) => ruleId,
      )
    folder.put('noord/energie.md', theme('afgerond'))
    expect(await ruleIds()).not.toContain('fase-overgang')
    expect(await ruleIds('--base', 'voor de alv')).toContain('fase-overgang')
  })
})

describe('a snapshot', () => {
  it('is made before a command writes, and after it, and never twice of the same', async () => {
    folder.put('noord/energie.md', theme('idee').replace('ambitie', 'Ambitie'))
    await folder.masterplan('fix')
    await folder.masterplan('fix')
    expect((await folder.masterplan('snapshot')).out).toContain('is er niets veranderd; een nieuwe was\nniet nodig')
    const { snapshots } = JSON.parse((await folder.masterplan('snapshot', '--list', '--json')).out)
    expect(snapshots.map((s: Record<string, unknown>) => [s['before'], s['after'], s['name']])).toEqual([
      ['fix', null, null],
      [null, 'fix', null],
    ])
    expect((await folder.masterplan('changes')).out).toContain('noord/energie.md: was toen niet helemaal te lezen')
  })

  it.each(['2026-03-03', '10-12-2026', '3', 'HEAD', 'head', 'm0123456', '', '  ', '-x', 'x\u001b[31m', 'x'.repeat(61)])(
    'can’t be called %j',
    async (name) => {
      const { code, err } = await folder.masterplan('snapshot', `--name=${name}`)
      expect([code, folder.kept()]).toEqual([2, []])
      expect(err).not.toContain('\u001b')
    },
  )

  it('takes its name, and changes the moment to compare with, as an option or behind the command, and once', async () => {
    await folder.masterplan('snapshot', 'voor de alv')
    folder.put('noord/energie.md', theme('uitvoering'))
    for (const moment of [['voor de alv'], ['--since', 'voor de alv'], ['voor de alv', '--since', 'voor de alv']])
      expect((await folder.masterplan('changes', ...moment)).out).toContain('Van de momentopname van')
    const two = [
      await folder.masterplan('snapshot', 'een', '--name', 'twee'),
      await folder.masterplan('changes', 'een', '--since', 'twee'),
    ]
    for (const { code, err } of two)
      expect([code, err]).toEqual([2, expect.stringContaining('“een” en “twee”, verwacht er hoogstens één')])
  })

  it('has a name of its own', async () => {
    await folder.masterplan('snapshot', '--name', 'voor de alv')
    const { code, err } = await folder.masterplan('snapshot', '--name', 'Voor de ALV')
    expect([code, err]).toEqual([2, expect.stringContaining('Er is al een momentopname “Voor de ALV”')])
  })

  it('takes plans and pictures, and no survey tool’s file or anything hidden', async () => {
    folder.put('ruw.csv', 'naam;mail\n')
    folder.put('noord/enquete.csv', 'energie;water\n')
    folder.put('beeld/logo.png', 'x')
    folder.put('.geheim/x.md', 'x')
    await folder.masterplan('snapshot')
    const { files } = JSON.parse(readFileSync(kept('momenten/000001-momentopname.json'), 'utf8'))
    expect(Object.keys(files)).toEqual([
      'beeld/logo.png',
      'masterplan.yaml',
      'noord/energie.md',
      'noord/enquete.csv',
      ...['noord/kring.md', 'noord/water.md', 'zuid/energie.md', 'zuid/kring.md', 'zuid/water.md'],
    ])
  })

  it('keeps each content once', async () => {
    await folder.masterplan('snapshot')
    const before = folder.kept('inhoud').length
    folder.put('zuid/water.md', '---\nthema: water\n---\n\n# Anders\n')
    await folder.masterplan('snapshot')
    expect(folder.kept('inhoud')).toHaveLength(before + 1)
  })

  it('is said to come after git, which goes first where it has something', async () => {
    const repo = repository()
    try {
      for (const [file, text] of Object.entries(mini())) repo.put(`plans/${file}`, text ?? '')
      await repo.masterplan('snapshot')
      expect((await repo.masterplan('changes')).out).toContain('momentopname van 23 november 2026')
      repo.commit('x', { date: '2026-02-02' })
      expect((await repo.masterplan('snapshot')).out).toContain('deze plannen staan in git')
      expect((await repo.masterplan('changes')).out).toMatch(/Van 2 februari 2026 \(revisie [0-9a-f]{10}\) tot nu\n/)
    } finally {
      repo.drop()
    }
  })
})

describe('what can’t be trusted', () => {
  it('is named where it can’t be read, and the rest is told', async () => {
    await threeMoments()
    const file = kept('momenten/000002-momentopname.json')
    const good = readFileSync(file, 'utf8')
    const spoilt = [
      '{',
      good.replace('noord/energie.md', '../../etc/passwd.md'),
      good.replace(/"content": "\w+"/, '"content": "../../x"'),
      good.replace(/"size": \d+/, '"size": 1e30'),
    ]
    for (const text of spoilt) {
      expect(text).not.toBe(good)
      writeFileSync(file, text)
      const { code, out, err } = await folder.masterplan('snapshot', '--list')
      expect([code, err]).toEqual([
        0,
        'Niet te lezen, en overgeslagen: .masterplan/momenten/000002-momentopname.json\n',
      ])
      expect(out).toContain('3 mrt 2026')
      expect((await folder.masterplan('changes')).out).toContain('momentopname van 3 maart 2026')
    }
  })

  it('is no text that a snapshot did not keep', async () => {
    await threeMoments()
    for (const name of folder.kept('inhoud')) writeFileSync(kept('inhoud', name), 'een andere tekst')
    for (const argv of [['changes'], ['history', 'hub']]) {
      const { code, out, err } = await folder.masterplan(...argv)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('Een momentopname is niet meer heel')
    }
  })

  it('leads nowhere outside', async () => {
    mkdirSync(join(folder.path, 'elders'))
    await threeMoments()
    rmSync(kept('momenten'), { recursive: true })
    symlinkSync('../../elders', kept('momenten'))
    expect((await folder.masterplan('changes')).err).toContain('nog geen momentopname')
    expect((await folder.masterplan('snapshot')).code).toBe(2)
  })
})

describe('the limits', () => {
  const snapshot = (number: number, day: string, over: Partial<Snapshot> = {}): Snapshot => ({
    ...{ number, day, file: '', id: `m${number}`, time: '', name: null, before: null, after: null },
    files: new Map([['noord/water.md', { content: `${number}`, size: 1 }]]),
    ...over,
  })
  const days = (from: string, n: number, each = 1): Snapshot[] =>
    Array.from({ length: n * each }, (_, i) => {
      const day = new Date(Date.parse(from) + Math.floor(i / each) * 86_400_000).toISOString().slice(0, 10)
      return snapshot(i, day)
    })
  const left = (all: readonly Snapshot[], today: string): string[] =>
    [...withinLimits(all, today)].map(({ day }) => day)

  it('keep all of a week, the last of each day of a month, of each week of a year, and of each month before', () => {
    const all = days('2024-01-01', 800, 3)
    const kept = left(all, '2026-03-10')
    const since = (day: string): string[] => kept.filter((d) => d >= day)
    expect(since('2026-03-03')).toHaveLength(8 * 3)
    expect(since('2026-02-07')).toHaveLength(8 * 3 + 24)
    const weeks = kept.filter((d) => d < '2026-02-07' && d >= '2025-03-09')
    expect(new Set(weeks.map((d) => new Date(d).getUTCDay())).size).toBeLessThanOrEqual(3)
    expect(weeks.length).toBeGreaterThanOrEqual(47)
    expect(weeks.length).toBeLessThanOrEqual(50)
    expect(kept.filter((d) => d < '2025-03-09').map((d) => d.slice(0, 7))).toEqual([
      ...new Set(kept.filter((d) => d < '2025-03-09').map((d) => d.slice(0, 7))),
    ])
    // What is kept today is kept tomorrow too, as far as it is not older then than its period allows.
    const again = [...withinLimits([...withinLimits(all, '2026-03-10')].reverse(), '2026-03-10')]
    expect(again.map(({ day }) => day)).toEqual(kept)
  })

  it('never drop one with a name, nor the last one', () => {
    const named = snapshot(1, '2019-01-01', { name: 'oprichting' })
    const big = (number: number, name: string | null) =>
      snapshot(number, '2026-03-10', {
        name,
        files: new Map([['x.md', { content: `${number}`, size: 150 * 1024 * 1024 }]]),
      })
    expect([...withinLimits([named, snapshot(2, '2019-01-02'), big(3, null), big(4, null)], '2026-03-10')]).toEqual([
      big(4, null),
      snapshot(2, '2019-01-02'),
      named,
    ])
  })
})
