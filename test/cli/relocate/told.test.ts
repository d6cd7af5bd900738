/** What git, `changes` and `history` tell of items that were renamed, moved and merged: never gone and new. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Repository, repository } from '../../repository.ts'
import { mini } from '../../world.ts'

const THEME = `---
thema: energie
uitdagingen:
  net: { branches: [zorg] }
wensen:
  zon: { uitdagingen: [net], steun: 12 }
  delen:
    uitdagingen: [net]
    branches: [zorg]
projecten:
  hub:
    wensen: [zon]
    fase: verkenning
    trekker: bestuur
    bijlagen: [bijlagen/vragen.txt]
  dak: { wensen: [zon, delen], fase: idee, geblokkeerd-door: [hub] }
---

# Energie

## Uitdagingen

### Het net zit vol {#net}

Wie wil uitbreiden wacht.

## Wensen

### Zon van het dak {#zon}

Leden willen panelen. Zie de [hub](#hub).

### Stroom delen {#delen}

Leden willen hun overschot delen.

## Projectvoorstellen

### Energiehub {#hub}

Eén aansluiting delen.

![Een schets van de aansluiting](bijlagen/schets.png)

#### Besluiten

- 2026-01-02 (ALV): Verkennen.

### Zon op het dak {#dak}

Panelen op elk dak.
`

/** One point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let repo: Repository
beforeAll(() => {
  repo = repository()
  for (const [path, text] of Object.entries(mini({ 'noord/energie.md': THEME }))) repo.put(path, text ?? '')
  repo.put('noord/bijlagen/vragen.txt', 'Vragen.\n')
  repo.put('noord/bijlagen/schets.png', PNG)
  repo.commit('Begin', { date: '2026-01-10' })
})
afterAll(() => repo.drop())

/** Runs a command that writes, and gives what `changes` says of it in one line; then it is committed. */
async function told(...argv: string[]): Promise<string> {
  const { err, code } = await repo.masterplan(...argv, '--write')
  expect([err, code]).toEqual(['', 0])
  const { out } = await repo.masterplan('changes', 'HEAD')
  repo.commit(argv.join(' '))
  return out.replace(/\s+/g, ' ')
}

it('is shown beforehand with what the change may not do to the version before it', async () => {
  const shown = await repo.masterplan('set', 'dak', 'fase', 'uitvoering', '--dry-run')
  expect(shown.out).toContain('(fase-overgang)')
  const sound = await repo.masterplan('set', 'dak', 'fase', 'verkenning', '--dry-run')
  expect(sound.out).not.toContain('(fase-overgang)')
  expect([shown.code, sound.code]).toEqual([0, 0])
})

it('tells what was renamed, moved and merged, and follows it in its history', async () => {
  const renamed = await told('rename', 'hub', 'plein')
  expect(renamed).toContain('1 item hernoemd')
  const titled = await told('rename', 'plein', 'Energieplein')
  expect(titled).toContain('Energieplein')
  const moved = await told('move', 'plein', 'zuid/water')
  expect(moved).toContain('1 item verhuisd')
  const within = await told('move', 'delen', 'water')
  expect(within).toContain('1 item verhuisd')
  const merged = await told('merge', 'zon', 'delen')
  expect(merged).toContain('1 item opgegaan in een ander')
  const challenge = await told('move', 'net', 'zuid/energie')
  expect(challenge).toContain('1 item verhuisd')
  for (const text of [renamed, titled, moved, within, merged, challenge])
    expect(text.replace('bevinding is er niet meer', '')).not.toMatch(
      /nieuwe? (?:project|wens|uitdaging|besluit)|verdwe|niet meer/i,
    )
  for (const text of [renamed, titled, moved, within, challenge]) expect(text).not.toMatch(/de tekst|bijlage/)

  const { out } = await repo.masterplan('history', 'plein')
  expect(out).toContain('2026-01-10'.slice(0, 4))
  for (const word of ['hub', 'Energieplein', 'verhuisde']) expect(out).toContain(word)
  expect((await repo.masterplan('history', 'noord/energie/hub')).out).toContain('Energieplein')
  const found = await repo.masterplan('validate', '--since', 'HEAD~6', '--json')
  const { findings } = JSON.parse(found.out) as { findings: { severity: string }[] }
  expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
})
