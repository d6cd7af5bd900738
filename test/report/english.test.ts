/** English reports of Dutch plans: no Dutch word of ours in any form, and the plans' own words marked as being Dutch. */
import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { masterplan } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

/** The words that stand in what the program says in a language. */
function vocabulary(language: 'nl' | 'en'): Set<string> {
  const folder = `src/language/${language}`
  const said = readdirSync(folder)
    // What is only said in a terminal or an editor can't stray into a report.
    .filter((file) => !/^(cli|examples|fields|editor|page|init|start|import|doctor)\.ts$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/^\s*(import|\/\*\*|\/\/).*$/gm, ''))
    .flatMap((code) => [...code.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)].map((m) => m[1] ?? m[2] ?? ''))
    .map((text) => text.replace(/\$\{[^}]*\}/g, ' '))
  return new Set(said.flatMap((text) => wordsOf(text)))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}’]{3,}/gu) ?? []

const ENGLISH = vocabulary('en')
/** Words of the program's Dutch that are none in its English, nor in English at all. */
const BOTH = new Set(
  'van der den het team effect open start partners project projects place place format was per plan plans water status thema kring kringen themes die had over one budget arm gap want bodem'.split(
    ' ',
  ),
)
const DUTCH = new Set([...vocabulary('nl')].filter((word) => !ENGLISH.has(word) && !BOTH.has(word)))

const strayed = (text: string): string[] => [
  ...new Set(wordsOf(text.replace(/\S+@\S+/g, ' ')).filter((word) => DUTCH.has(word))),
]

/** The text of a page outside what is marked as Dutch. */
function unmarked(html: string): string {
  // What is read aloud of a chart has no marks, and says so.
  const told = /<desc\b[^>]*>[^<]* The names are in Dutch\.<\/desc>|<title\b.*?<\/title>/gs
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(told, ' ')
  const kept: string[] = []
  let depth = 0
  for (const [, tag, text] of body.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (depth === 0) kept.push(text)
      continue
    }
    if (tag === undefined || /^!|\/$|^(br|hr|img|input|meta|link|wbr|col)\b/.test(tag)) continue
    if (tag.startsWith('/')) depth = Math.max(0, depth - 1)
    else if (depth > 0 || /\blang="nl"/.test(tag)) depth++
  }
  return kept.join(' ')
}

const AUDIENCES = [
  ['noord'],
  ['noord', '--for', 'board'],
  ['noord', '--for', 'members'],
  ['noord', '--for', 'municipality'],
  ['noord', '--for', 'partner:enexis'],
  ['noord', '--for', 'partner:politie'],
  ['noord', '--for', 'branch:zorg'],
  [],
  ['--for', 'board'],
  ['--for', 'members'],
  ['--for', 'municipality'],
]

const made = (argv: string[], format: string) =>
  masterplan(['report', ...argv, '--lang', 'en', '--format', format, '-o', '-'], SAMPLE)

describe.each(AUDIENCES.map((argv) => [argv]))('%j', (argv) => {
  it('has no Dutch of ours, and its plans’ words marked, as a page', async () => {
    const { out } = await made(argv, 'html')
    expect(strayed(unmarked(out))).toEqual([])
  })

  it('and in Word', async () => {
    const { bytes } = await made(argv, 'docx')
    const xml = strFromU8(unzipSync(bytes['-'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run)
    const text = runs
      .filter((run) => !run.includes('<w:lang w:val="nl-NL"'))
      .map((run) => run.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<[^>]+>/g, ' '))
    expect(runs.length).toBeGreaterThan(text.length)
    expect(strayed(text.join(' '))).toEqual([])
  })
})

it.each(['txt', 'md', 'html', 'xlsx'])('says as %s in which language the plans are', async (format) => {
  const { out, bytes } = await made(['noord'], format)
  const said = bytes['-']
    ? strFromU8(unzipSync(bytes['-'])['xl/sharedStrings.xml'] ?? new Uint8Array())
    : out.replace(/\s+/g, ' ')
  expect(said).toContain('The plans themselves are in Dutch')
})

it('marks them in drawings, also where a name takes two lines or stands among words of ours', async () => {
  const { out } = await made(['noord', '--for', 'board'], 'html')
  const marked = new Set([...out.matchAll(/<tspan xml:lang="nl">(.*?)<\/tspan>/g)].map(([, name]) => name))
  for (const name of ['Energie', 'Welzijn/Leefomgeving', 'Groeiers eerst op', 'Messchenveld'])
    expect([...marked]).toContain(name)
  expect([...marked].filter((name = '') => /^(Theme|Margin|Open|ambition|projects?|level)$/.test(name))).toEqual([])
})

it('says it on each row of a list, which can be copied on its own', async () => {
  const { out } = await made(['noord'], 'csv')
  const [titles = '', ...rows] = out.trim().split('\r\n')
  expect(titles).toMatch(/"Language of the plans"/)
  expect(rows.every((row) => row.includes('"Dutch"'))).toBe(true)
  expect((await masterplan(['report', 'noord', '--format', 'csv', '-o', '-'], SAMPLE)).out).not.toContain('Taal van')
})

it('says in Word of what is read aloud of a chart that it has such names', async () => {
  const { bytes } = await made(['noord'], 'docx')
  const xml = strFromU8(unzipSync(bytes['-'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
  expect(xml).toMatch(/<wp:docPr [^>]*descr="[^"]*Ecologie 19%\. The names are in Dutch\."/)
})

it('says nothing of it in the language of the plans', async () => {
  expect((await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], SAMPLE)).out).not.toContain(
    'De plannen zelf zijn',
  )
})
