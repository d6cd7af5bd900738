/** The guidance of a new file: where it stands, when something was written under it, and that nobody reads it as a plan. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const ASKED = '<!-- masterplan: Waar lopen de bedrijven tegenaan? -->'
const theme = (body: string): string => `---\nthema: energie\n---\n\n# Energie\n\n${body}`

async function unwritten(body: string): Promise<{ at: string; reason: string }[]> {
  const { out } = await masterplan(['validate', '--json'], mini({ 'noord/energie.md': theme(body) }))
  const { findings } = JSON.parse(out) as {
    findings: { ruleId: string; reason: string; file: string; start: { line: number; column: number } }[]
  }
  return findings
    .filter(({ ruleId }) => ruleId === 'nog-in-te-vullen')
    .map(({ file, start, reason }) => ({ at: `${file}:${start.line}:${start.column}`, reason }))
}

describe('is still to be followed', () => {
  it.each([
    ['alone', `## Wensen\n\n${ASKED}\n`, 9, '“Wensen”'],
    ['under the title', `${ASKED}\n\n## Wensen\n`, 7, '“Energie”'],
    ['twice', `## Wensen\n\n${ASKED}\n\n${ASKED}\n`, 9, '“Wensen”'],
    ['over more lines', `## Wensen\n\n${ASKED.replace('de bedrijven', 'de\nbedrijven')}\n`, 9, '“Wensen”'],
    ['under several headings', `${ASKED}\n\n## Wensen\n\n${ASKED}\n`, 7, '“Energie”, “Wensen”'],
    ['above another section', `## Wensen\n\n${ASKED}\n\n## Projectvoorstellen\n`, 9, '“Wensen”'],
    ['with Windows line ends', `## Wensen\r\n\r\n${ASKED}\r\n`, 9, '“Wensen”'],
  ])('%s', async (_, body, line, titles) => {
    expect(await unwritten(body)).toEqual([
      { at: `noord/energie.md:${line}:1`, reason: `Hier is nog niets geschreven onder ${titles}.` },
    ])
  })
})

describe('is done with', () => {
  it.each([
    ['text below it', `## Wensen\n\n${ASKED}\n\nStroom delen.\n`],
    ['text above it', `## Wensen\n\nStroom delen.\n\n${ASKED}\n`],
    ['items below it', `## Wensen\n\n${ASKED}\n\n### Stroom delen {#delen}\n\nProza.\n`],
    ['a comment of somebody else', '## Wensen\n\n<!-- Nog vragen aan de leden. -->\n'],
    ['a mention in a sentence', '## Wensen\n\nWie `<!-- masterplan: x -->` leest, weet genoeg.\n'],
    ['an excuse', '## Wensen\n\n<!-- masterplan-negeer wens-zonder-vervolg: later -->\n'],
  ])('%s', async (_, body) => {
    expect(await unwritten(body)).toEqual([])
  })
})

it('is no text of the plan, in no form', async () => {
  const files = mini({
    'noord/kring.md': `---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\n${ASKED}\n\n## Wie zijn wij\n\n${ASKED}\n`,
    'noord/energie.md': theme(
      `${ASKED}\n\n## Wensen\n\n${ASKED}\n\nVooraf.\n\n### Delen {#delen}\n\n${ASKED}\n\nProza.\n`,
    ),
  })
  for (const format of ['html', 'md', 'txt', 'json']) {
    const { out } = await masterplan(['report', 'noord', '--format', format, '-o', '-'], files)
    expect(out).toContain('Proza.')
    expect(out).toContain('Vooraf.')
    expect(out).not.toContain('tegenaan')
    expect(out).not.toContain('Wie zijn wij')
  }
})

it('leaves a file’s headings what they are', async () => {
  // A comment that is open at the end of its line may hide a heading, and one that ends there can't.
  const { out } = await masterplan(
    ['report', 'noord', '--format', 'json', '-o', '-'],
    mini({ 'noord/energie.md': theme('## Wensen\n\n<!-- a -->\n### Een {#een}\n\n<!-- b\n### Twee {#twee}\n-->\n') }),
  )
  expect(out).toContain('noord/energie/een')
  expect(out).not.toContain('noord/energie/twee')
})
