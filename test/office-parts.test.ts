/** Whatever a plan says, an Office file that is made of it is XML that every program reads, and its page heads say it as it was typed. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from './world.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for is what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const FORBIDDEN_IN_FACTS = /[\u0000-\u001f]|\p{Surrogate}/u

/** A plan that says something in every place of which an Office file tells. */
function saying(said: string): Files {
  const quoted = JSON.stringify(said)
  const config = String(mini()['masterplan.yaml'])
    .replace('Proefvereniging', quoted)
    .replace('naam: Noord', `naam: ${quoted}`)
    .replace('naam: Energie', `naam: ${quoted}`)
    .replace('naam: Gemeente', `naam: ${quoted}`)
  return mini({
    'masterplan.yaml': config,
    'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub:\n    fase: uitvoering\n    signaal: rood\n    toelichting: ${quoted}\n    trekker: ${quoted}\n    gevraagd: { gemeente: { wat: ${quoted} } }\n---\n\n${said}\n\n## Projectvoorstellen\n\n### De ${said} hub {#hub}\n\n${said}\n\n#### Acties\n\n- [ ] 2027-01-01: Iets ${said} doen\n`,
  })
}

const MADE = [
  ['report', 'noord', '--format', 'xlsx', '-o', 'x'],
  ['report', '--format', 'xlsx', '-o', 'x'],
  ['report', 'noord', '--format', 'docx', '-o', 'x'],
  ['agenda', 'noord', '--format', 'docx', '-o', 'x'],
  ['sheet', 'export', 'noord', '-o', 'x'],
]

describe('an Office file of a plan that says', () => {
  it.each(['a\ufffeb', 'a\uffffb', 'a\u0000b', 'a\u0008b\u000bc\u001f', 'a\ud800b', 'a\udc00\ufffe', 'a\u{1fffe}b'])(
    '%j has no mark that XML forbids',
    async (said) => {
      for (const argv of MADE) {
        const { bytes, err } = await masterplan(argv, saying(said))
        const [file] = Object.values(bytes)
        // Facts with a control character in them are not read, so that there is nothing to fill in.
        if (!file && argv[0] === 'sheet' && FORBIDDEN_IN_FACTS.test(said)) continue
        if (!file) throw new Error(`${argv.join(' ')}: ${err}`)
        for (const [name, part] of Object.entries(unzipSync(file)))
          if (/\.(xml|rels)$/.test(name)) expect(strFromU8(part).match(FORBIDDEN), `${argv[0]} ${name}`).toBeNull()
      }
    },
  )

  it.each(['_x000D_', '_x0041_ & _x0000_'])('%s says so above its pages', async (said) => {
    const { bytes } = await masterplan(['report', '--format', 'xlsx', '-o', 'x'], saying(said))
    const parts = Object.entries(unzipSync(Object.values(bytes)[0] ?? new Uint8Array()))
    const heads = parts.flatMap(([, part]) => strFromU8(part).match(/<oddHeader>[^<]*/g) ?? [])
    expect(heads.length).toBeGreaterThan(3)
    for (const head of heads) expect(head).not.toMatch(/_x(?!005F_)[0-9A-F]{4}_(?<!_x005F_x[0-9A-F]{4}_)/)
  })
})

it('the page to search a site turns no text round', async () => {
  const { written } = await masterplan(['report', '--format', 'site', '-o', 's'], saying('a\u202eb\u2066c'))
  const all = Object.values(written).join('')
  expect(all).toContain('data-search')
  expect(all.match(/[\u202a-\u202e\u2066-\u2069]/)).toBeNull()
})
