/** A workspace may be as large as it is: nothing in it is called missing because there is much of it, and a disk is not taken for one. */
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { type Files, findings, masterplan, mini } from '../world.ts'

const many = (n: number, name: (i: number) => string): Files =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [name(i), '']))

it('misses nothing beside thousands of other files', async () => {
  expect(await findings(mini(many(5100, (i) => `fotos/${i}.jpg`)))).toEqual([])
})

it('follows a link to a file however deep it lies', async () => {
  const deep = 'bijlagen/a/b/c/d/e/f/kaart.pdf'
  const linked = (to: string): Files =>
    mini({ [deep]: '', 'noord/energie.md': `---\nthema: energie\n---\n\n# Energie\n\nZie de [kaart](../${to}).\n` })
  expect(await findings(linked(deep))).toEqual([])
  expect(await findings(linked(deep.replace('kaart', 'plaat')))).toEqual(['noord/energie.md:7:8 gebroken-link'])
})

it.each([
  ['a slip', 'kaart-van-het-bedrijvenpark-nord.pdf', true],
  ['a word left out', 'kaart-het-bedrijvenpark-noord.pdf', true],
  ['a beginning that is another', 'schets-van-het-bedrijvenpark-noord.pdf', true],
  ['another file with a few words in common', 'kaart-van-de-binnenstad-en-het-park.pdf', false],
  ['another file in the same place', 'aanbod-van-een-bedrijf-in-noord.pdf', false],
])('suggests a file for %s only where that can be a slip', async (_, name, near) => {
  const there = 'bijlagen/kaart-van-het-bedrijvenpark-noord.pdf'
  const text = `---\nthema: energie\n---\n\n# Energie\n\nZie de [kaart](../bijlagen/${name}).\n`
  const { out } = await masterplan(['validate'], mini({ [there]: '', 'noord/energie.md': text }))
  expect(out).toContain('gebroken-link')
  expect(out.includes(`../${there}`)).toBe(near)
})

it('refuses a whole disk, and says why', async () => {
  const disk = mini(many(50_001, (i) => `usr/lib${i % 10}/${i}.so`))
  for (const [language, said] of [
    ['nl', 'In /work/plans staan meer dan 50.000 bestanden die geen plan zijn: dat is een hele schijf'],
    ['en', 'There are more than 50,000 files in /work/plans that are no plans: that is a whole disk'],
  ] as const) {
    const { code, err, out } = await masterplan(['validate', '--lang', language], disk)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replaceAll('\n', ' ')).toContain(said)
  }
})

it('takes any number of plan files for plans', async () => {
  expect(await findings(mini(many(50_001, (i) => `notulen/lib${i % 10}/${i}.md`)))).toEqual([])
})

it('needs few files to be open at a time', () => {
  const run = (limit: string): string =>
    execFileSync('bash', ['-c', `${limit} "$NODE" bin/masterplan.js validate --json`], {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath },
    })
  expect(run('ulimit -n 64;')).toBe(run(''))
})
