/** Kringen and themes that get another id or name with `rename`: everything follows, `changes` says so, and undo brings it all back. */
import { expect, it } from 'vitest'
import { repository } from '../../repository.ts'
import { type Files, masterplan, mini } from '../../world.ts'

const theme = (slug: string, facts: string, body: string): string => `---\nthema: ${slug}\n${facts}---\n\n${body}`
const START: Files = mini({
  'masterplan.yaml': `${mini()['masterplan.yaml']}rapport: { voettekst: Wij }\n`,
  'README.md': '# Over\n\nZie [energie](noord/energie.md) en [de kring](noord/).\n',
  'noord/kring.md':
    '---\nkring: noord\nbijlagen: [noord/kaart.pdf]\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n',
  'noord/kaart.pdf': '%PDF-1.4 kaart',
  'noord/enquete.csv': 'energie;water\n5;1\n4;2\n5;2\n4;1\n5;3\n',
  'noord/energie.md': theme(
    'energie',
    'wensen:\n  zon: { steun: 3 } # leden\nprojecten:\n  hub: { wensen: [zon], fase: idee, bijlagen: [kaart.pdf], voorheen: [noord/water/knoop] }\n',
    '# Energie\n\n## Wensen\n\n### Zon {#zon}\n\nZie [de buren](../zuid/energie.md#dak).\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst, zie [zon](#zon).\n',
  ),
  'zuid/energie.md': theme(
    'energie',
    'projecten:\n  dak: { wensen: [noord/energie/zon], fase: idee, geblokkeerd-door: [noord/energie/hub], bijlagen: [noord/kaart.pdf] }\n',
    '# Energie\n\n## Projectvoorstellen\n\n### Dak {#dak}\n\nNa [de hub](../noord/energie.md#hub), zie noord/energie/hub.\n',
  ),
})

/** The last text of each file in a run of a command in memory; a file that went isn't there. */
async function written(...argv: string[]): Promise<Record<string, string>> {
  const { written: files, err, code } = await masterplan([...argv, '--write'], START)
  expect([err, code]).toEqual(['', 0])
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('/work/plans/', ''), text]))
}

it('moves the folder of a kring, and all that names it', async () => {
  const files = await written('rename', 'noord', 'oost', '--title', 'Oost')
  expect(files['masterplan.yaml']).toContain('  oost: { naam: Oost, voorheen: [noord], leden: 20 }')
  expect(files['oost/kring.md']).toContain('kring: oost\nbijlagen: [oost/kaart.pdf]\n---\n\n# Oost\n')
  expect(files['oost/energie.md']).toBe(
    String(START['noord/energie.md']).replace('[noord/water/knoop]', '[water/knoop]'),
  )
  expect(files['oost/enquete.csv']).toBe(START['noord/enquete.csv'])
  expect(files['zuid/energie.md']).toBe(
    String(START['zuid/energie.md'])
      .replace('[noord/energie/zon]', '[oost/energie/zon]')
      .replace('[noord/energie/hub]', '[oost/energie/hub]')
      .replace('[noord/kaart.pdf]', '[oost/kaart.pdf]')
      .replace('../noord/energie.md', '../oost/energie.md'),
  )
  expect(files['README.md']).toBe('# Over\n\nZie [energie](oost/energie.md) en [de kring](oost/).\n')
})

it('moves the file of a theme in every kring, and the columns of surveys', async () => {
  const files = await written('rename', 'noord/energie', 'stroom')
  expect(files['masterplan.yaml']).toContain('  stroom: { naam: Energie, voorheen: [energie], definitie')
  expect(files['noord/enquete.csv']).toBe(String(START['noord/enquete.csv']).replace('energie', 'stroom'))
  expect(files['noord/stroom.md']).toContain('thema: stroom\n')
  expect(files['noord/stroom.md']).toContain('../zuid/stroom.md#dak')
  expect(files['zuid/stroom.md']).toContain('wensen: [noord/stroom/zon]')
  expect(files['README.md']).toContain('noord/stroom.md')
})

it('gives a name alone, and says what stays', async () => {
  const { out } = await masterplan(['rename', 'energie', 'Schone energie', '--dry-run'], START)
  expect(out).toContain('De id blijft energie; met --id')
  expect(out.match(/\+# Schone energie/g)).toHaveLength(2)
  const kring = await masterplan(['rename', 'noord', 'Kring Noord', '--dry-run'], START)
  expect(kring.out).toContain('+  noord: { naam: Kring Noord, leden: 20 }')
  expect(kring.out).toContain('De map blijft noord; met --id')
})

it('tells where plain text keeps the old name', async () => {
  const { out } = await masterplan(['rename', 'noord', 'oost', '--dry-run'], START)
  expect(out).toMatch(/blijft één oude naam staan[^:]*:\n\s*plans\/zuid\/energie\.md:\d+ “noord\/energie\/hub”/)
  const item = await masterplan(['rename', 'hub', 'plein', '--dry-run', '--json'], START)
  expect(JSON.parse(item.out)).toMatchObject({
    mentions: [{ file: 'plans/zuid/energie.md', words: 'noord/energie/hub' }],
  })
})

it.each([
  [['noord', 'zuid'], /“zuid” is in masterplan\.yaml al vergeven/],
  [['energie', 'kring'], /kring\.md is er al/],
  [['energie', '--id', 'Schone Energie'], /kan geen id zijn, verwacht .* zoals schone-energie/],
  [['zuid', 'elders'], /elders\/ is er al/],
])('refuses %j', async (argv, told) => {
  const { err, code } = await masterplan(['rename', ...argv, '--write'], { ...START, 'elders/iets.txt': 'iets' })
  expect(err.replace(/\s+/g, ' ')).toMatch(told)
  expect(code).toBe(2)
})

it('asks which one is meant where an item is called so too', async () => {
  const files = { ...START, 'zuid/water.md': theme('water', '', '## Wensen\n\n### Energie {#energie}\n\nTekst.\n') }
  const { err } = await masterplan(['rename', 'energie', 'stroom'], files)
  expect(err.replace(/\s+/g, ' ')).toContain('Typ noord/energie voor het thema, of zuid/water/energie voor het item.')
})

it('is told as renamed, and undone whole', async () => {
  const repo = repository()
  try {
    for (const [path, text] of Object.entries(START)) repo.put(path, text ?? '')
    repo.commit('Begin', { date: '2026-01-10' })
    const renamed = await repo.masterplan('rename', 'noord', 'oost', '--write')
    expect([renamed.err, renamed.code]).toEqual(['', 0])
    const kring = (await repo.masterplan('changes', 'HEAD')).out.replace(/\s+/g, ' ')
    expect(kring).toContain('hernoemd: de map heet nu oost (was noord)')
    expect(kring).not.toMatch(/nieuw|verdwenen|verhuisde|bevinding/)
    await repo.masterplan('rename', 'energie', 'stroom', '--write')
    const both = (await repo.masterplan('changes', 'HEAD')).out.replace(/\s+/g, ' ')
    expect(both).toContain('Thema “Energie” is hernoemd: de id is nu stroom (was energie)')
    expect(both).not.toMatch(/nieuw|verdwenen|verhuisde|bevinding/)
    await repo.masterplan('undo', '--write')
    await repo.masterplan('undo', '1', '--write')
    expect((await repo.masterplan('changes', 'HEAD')).out).toContain('Er is niets veranderd')
    expect(repo.git('status', '--porcelain')).toBe('')
  } finally {
    repo.drop()
  }
})
