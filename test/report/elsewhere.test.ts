/** A project of another kring may take up a wish: where its file can't be read, whoever counts wishes says so. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const WISH = '---\nthema: energie\n---\n\n## Wensen\n\n### Zon delen {#zon}\n\nTekst.\n'
const project = (front: string): string =>
  `---\nthema: energie\nprojecten:\n${front}\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n`
const WHOLE = project('  hub: { fase: idee, wensen: [noord/energie/zon] }')
const BROKEN: [what: string, file: string | Uint8Array][] = [
  ['is no YAML', project('  hub: { fase: idee, wensen: [noord/energie/zon')],
  ['has no end of its facts', '---\nthema: energie\nprojecten:\n  hub: { wensen: [noord/energie/zon] }\n'],
  ['is no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ['holds two versions', `<<<<<<< a\n${WHOLE}=======\n${WHOLE}>>>>>>> b\n`],
  ['names the wish where no list is', project('  hub: { fase: idee, wensen: { zon: noord } }')],
]
const COMMANDS = [
  ['report', 'noord', '--format', 'txt', '-o', '-'],
  ['report', 'noord', '--format', 'md', '-o', '-'],
  ['report', 'noord', '--for', 'leden', '--format', 'html', '-o', '-'],
  ['status', 'noord'],
]
const said = async (argv: string[], files: Files): Promise<string> =>
  (await masterplan(argv, files, { columns: 200 })).out.replace(/\s+/g, ' ')
const UNKNOWN = /of daar een wens van hier wordt opgepakt, is niet bekend/

describe.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s says so', (_, argv) => {
  it.each(BROKEN)('where the file %s', async (_what, file) => {
    expect(await said([...argv], mini({ 'noord/energie.md': WISH, 'zuid/energie.md': file }))).toMatch(UNKNOWN)
  })

  it('and not where all was read, or there is no wish', async () => {
    const none = [
      mini({ 'noord/energie.md': WISH, 'zuid/energie.md': WHOLE }),
      mini({ 'zuid/energie.md': BROKEN[0]?.[1] ?? '' }),
    ]
    for (const files of none) expect(await said([...argv], files)).not.toMatch(UNKNOWN)
  })
})
