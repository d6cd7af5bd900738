/** Marks that Word, pandoc, web pages and forums leave in a text are one finding each, and what mends them is the text alone. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const files = (text: string): Files =>
  mini({ [FILE]: `---\nthema: energie\n---\n\n# Energie\n\n## Wensen\n\n### Zon {#zon}\n\n${text}\n` })
const bodyOf = (text: string): string => text.slice(text.indexOf('{#zon}\n\n') + 8, -1)

/** What is told of a text, and what is left of it where all is mended; null where nothing is offered. */
async function told(text: string): Promise<{ found: string[]; mended: string | null }> {
  const over = files(text)
  const findings = await mistakes(over)
  const written = String(over[FILE])
  const found = findings.map(({ ruleId, start, end }) =>
    ruleId === 'opmaak-ander-programma' ? written.slice(start.offset, end.offset).trim() : ruleId,
  )
  const edits = findings.flatMap((finding) => finding.edits)
  return { found, mended: edits.length === 0 ? null : bodyOf(applyEdits(written, edits)) }
}

describe('is told, and mended where that is sure', () => {
  it.each<[string, string, string[], string | null]>([
    ['an empty paragraph of Word', '<o:p></o:p>Op dagen.', ['<o:p></o:p>'], 'Op dagen.'],
    ['one with a space', 'Op<o:p>&nbsp;</o:p> dagen.', ['<o:p>&nbsp;</o:p>'], 'Op dagen.'],
    ['elements of Word in a row', '<w:p><w:r><w:t>Op</w:t></w:r></w:p> dagen.', ['<w:p><w:r><w:t>'], null],
    ['a smart tag', '<st1:city w:st="on">Assen</st1:city> is mooi', ['<st1:city w:st="on">'], null],
    ['an element that looks like an address', '<wp:inline>Op</wp:inline> dagen', ['<wp:inline>'], null],
    ['a condition of Word', '<![if !supportLists]>Op<![endif]>', ['<![if !supportLists]>'], null],
    ['a span', 'Op [warme]{.mark} dagen.', ['[warme]{.mark}'], 'Op warme dagen.'],
    ['one with a style', '[Op dagen]{style="color: red"}.', ['[Op dagen]{style="color: red"}'], 'Op dagen.'],
    ['one with nothing in it', '[]{.anchor}Op dagen', ['[]{.anchor}'], 'Op dagen'],
    ['text that was put in', '[Op]{.insertion author="x"} dagen', ['[Op]{.insertion author="x"}'], 'Op dagen'],
    ['text that was taken away', '[Niet]{.deletion author="x"} dagen', ['[Niet]{.deletion author="x"}'], null],
    ['what hangs at bold', 'Op **warme**{.x} dagen.', ['{.x}'], 'Op **warme** dagen.'],
    ['raw code', 'Op `dagen`{=html}', ['{=html}'], 'Op `dagen`'],
    ['an attribute of a link', '[hier](https://a.nl){target=_blank}', ['{target=_blank}'], '[hier](https://a.nl)'],
    ['one of a paragraph', 'Op dagen.\n{: .note }', ['{: .note }'], 'Op dagen.\n'],
    ['a box', '::: {.callout-note}\nOp dagen.\n:::', ['::: {.callout-note}'], null],
    ['one with a style of Word', '::: {custom-style="Quote"}\nOp dagen.\n:::', ['::: {custom-style="Quote"}'], null],
    ['a box in a box', ':::: {.a}\n::: {.b}\nOp.\n:::\n::::', [':::: {.a}', '::: {.b}'], null],
    ['a box by exclamation marks', '!!! note "Let op"\n    Op dagen', ['!!! note "Let op"'], null],
    ['a new page', '\\newpage\n\nOp dagen', ['\\newpage'], null],
    ['what a site fills in', 'Op {{ page.title }} dagen', ['{{ page.title }}'], null],
    ['a macro of a wiki', '{quote}Op dagen', ['{quote}'], null],
    ['a heading of a wiki', 'h2. Dagen', ['h2.'], null],
    ['text of a forum', 'Op [color=red]warme[/color] dagen', ['[color=red]warme[/color]'], null],
    ['words that a reviewer put in', 'Op {++warme++} dagen', ['{++warme++}'], 'Op warme dagen'],
    ['and took away', 'Op {--warme--} dagen', ['{--warme--}'], null],
    ['and said', 'Op dagen {>>wanneer?<<}', ['{>>wanneer?<<}'], 'Op dagen <!--wanneer?-->'],
    ['and marked', 'Op {==warme==} dagen', ['{==warme==}'], 'Op **warme** dagen'],
    ['a table drawn with signs', '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', ['+---+---+'], null],
    ['a table without its line', '| a | b |\n| 1 | 2 |', ['| a | b |'], '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a picture in words', 'Op :sunny: dagen', [':sunny:'], null],
    ['a raised figure', '5 m^2^ dak', ['^2^'], '5 m² dak'],
    ['raised letters', 'de 1^ste^ keer', ['^ste^'], null],
    ['a lowered figure', 'Minder CO~2~ en H~2~O.', ['~2~', '~2~'], 'Minder CO₂ en H₂O.'],
    ['figures with a sign', 'SO~4~^2-^ in het water', ['~4~', '^2-^'], 'SO₄²⁻ in het water'],
    ['lowered letters', 'de C~max~ van', ['~max~'], null],
    ['one tilde on each side', 'Op ~warme~ dagen', ['~warme~'], 'Op ~~warme~~ dagen'],
    ['around more words', '~Op warme dagen~.', ['~Op warme dagen~'], '~~Op warme dagen~~.'],
    ['an entity that is not closed', 'Op&nbsp dagen', ['&nbsp'], 'Op&nbsp; dagen'],
    ['one that was written twice', '&amp;euro; 5', ['&amp;euro;'], '&euro; 5'],
    ['one that nobody sees', 'Op&shy;dagen', ['&shy;'], 'Opdagen'],
    ['letters of a mail', 'Caf=C3=A9 Noord', ['=C3=A9'], 'Café Noord'],
    [
      'a table of days is told by its part',
      '#### Besluiten\n\n| 2026-01-02 | a |\n| 2026-01-03 | b |',
      ['regel-zonder-datum'],
      '#### Besluiten\n\n- 2026-01-02: a\n- 2026-01-03: b',
    ],
  ])('%s', async (_, text, found, mended) => {
    expect(await told(text)).toEqual({ found, mended })
  })
})

describe('is none', () => {
  it.each([
    'C++ en Java++ en 2^10, a^b, {2026} en { a, b }.',
    'Om 10:30: dan. Prijs: 5: zo. R&D en AT&T, 1 == 1 == 1.',
    'Zie `<o:p>`, `{{x}}`, `[a]{.b}` en `:sunny:`.',
    '```\n::: {.a}\n| a | b |\n| 1 | 2 |\n```',
    '| a | b |\n|---|---|\n| :zo: | {x} |\n| 3 | 4 |',
    'Op <!-- <o:p></o:p> [a]{.b} --> dagen',
    'Op&nbsp;dagen, &euro;&nbsp;5 &amp; 6, &lt;zo&gt;.',
    'Zie <https://a.nl/?x=C3&a=20>.',
    'Op ~~warme~~ dagen, ~5 jaar of ~6, in ~/map en a~b.',
    'Zie `CO~2~`.',
    '- x -- y --- z\n- - -',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual({ found: [], mended: null })
  })
})
