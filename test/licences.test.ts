/** The licences of all that is shipped: whatever is bundled, built in, embedded or compiled in is named with a text. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const { thirdParty } = await import(resolve('licences.mjs'))

const parts = readFileSync('dist/THIRD-PARTY.txt', 'utf8').split(`\n${'-'.repeat(80)}\n`)
const part = (name: string): string => parts.find((text) => text.startsWith(`${name} `)) ?? ''

it('gives every package a text', () => {
  expect(parts.length).toBeGreaterThan(110)
  for (const text of parts)
    expect(text.split('\n\n').slice(1).join('').trim().length, text.split('\n')[0]).toBeGreaterThan(100)
})

it.each(['jszip', 'pako', 'hash.js', 'nanoid', 'xml', 'xml-js', 'sax', 'lie'])(
  'names %s, which docx has built in',
  (name) => {
    expect(part(name)).toContain('built into docx')
  },
)

it.each(['noto-emoji', 'noto-sans-arabic', 'noto-sans-hebrew', 'source-sans-3'])(
  'has the licence of the font %s',
  (name) => {
    expect(part(`@expo-google-fonts/${name}`)).toContain('SIL OPEN FONT LICENSE Version 1.1')
  },
)

it('has the licence of the drawing engine, and names what is compiled into it', () => {
  expect(part('@resvg/resvg-wasm')).toMatch(/Mozilla Public License, version 2.0[\s\S]*Exhibit A/)
  for (const crate of ['tiny-skia', 'rustybuzz', 'ttf-parser', 'fontdb', 'png'])
    expect(parts.join('\n')).toMatch(new RegExp(`^${crate} \\d+\\.\\d+\\.\\d+$`, 'm'))
})

describe('a new package', () => {
  it('is taken along with all its texts', () => {
    const [folder = ''] = readdirSync('node_modules').filter((name) => name === 'fflate')
    expect(thirdParty([`node_modules/${folder}/esm/index.mjs`])).toMatch(/^fflate [\d.]+, MIT\n/)
  })

  it('without a text stops the build', () => {
    expect(() => thirdParty(['test/without-licence/node_modules/nothing/index.js'])).toThrow()
  })
})

it('has a bill of materials of the same packages, with the checksums of the lock file', () => {
  const { bomFormat, components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))
  expect(bomFormat).toBe('CycloneDX')
  const listed = components.map((c: { name: string; version: string }) => `${c.name} ${c.version}`).sort()
  const named = parts.flatMap((text) => /^(\S+ [\d.]+\S*), /.exec(text)?.[1] ?? []).sort()
  expect(listed).toEqual(named)
  const commander = components.find((c: { name: string }) => c.name === 'commander')
  const { integrity } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages['node_modules/commander']
  expect(commander).toMatchObject({
    purl: `pkg:npm/commander@${commander.version}`,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }],
  })
})

it('every package of ours is in docs/dependencies.md with its reason, and no other', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (`[^|]+) \| .{5,} \|$/gm)
  const named = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(Object.keys({ ...devDependencies, ...optionalDependencies }).sort())
})
