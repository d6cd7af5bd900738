/** The sample with remarks of its writers everywhere: above headings and behind them, above facts and behind them, and with both line ends. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inShort, masterplan } from '../../world.ts'

export type Texts = Record<string, string>

const PLANS = join(import.meta.dirname, '../../../plans')

/** The plan files of the sample as they are. */
export function sample(): Texts {
  const files = readdirSync(PLANS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(md|ya?ml|csv)$/.test(file))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(PLANS, file), 'utf8')]))
}

/** The same with remarks, each of which is there once. */
export function commented(): Texts {
  let n = 0
  const mark = (): string => `opmerking ${++n}`
  const withRemarks = (text: string): string => {
    const [front = '', ...body] = text.split(/^(?=---$\n\n)/m)
    const facts = front
      .split('\n')
      .map((line, i) => {
        if (/^ {2}\S+:$/.test(line)) return `  # ${mark()}\n${line} # ${mark()}`
        if (/^ {4}\S+: /.test(line) && i % 3 === 0) return `    # ${mark()}\n${line}`
        return /^ {4}(?:kosten|steun): \d+$/.test(line) ? `${line} # ${mark()}` : line
      })
      .join('\n')
    const prose = body
      .join('')
      .replace(/^### .*$/gm, (heading) => (n % 2 === 0 ? `<!-- ${mark()} -->\n${heading}` : heading))
      .replace(/^#### .*\n\n/gm, (heading) => (n % 3 === 0 ? `${heading}<!-- ${mark()} -->\n\n` : heading))
      .replace(/^- \d{4}-.*$/gm, (line) => (n % 4 === 0 ? `${line} <!-- ${mark()} -->` : line))
    return facts + prose
  }
  const texts = Object.entries(sample()).map(([file, text], i): [string, string] => {
    const remarked = /\/(?!kring\.md).*\.md$/.test(file) ? withRemarks(text) : text
    return [file, i % 5 === 0 && file.endsWith('.md') ? remarked.replaceAll('\n', '\r\n') : remarked]
  })
  return Object.fromEntries(texts)
}

/** A command that writes, and the files afterwards; null where it refuses, in a sentence. */
export async function done(argv: string[], files: Texts): Promise<{ texts: Texts; json: Record<string, unknown> } | null> {
  const { out, err, code, written } = await masterplan([...argv, '--write', '--json'], files)
  if (code === 2) {
    expect(err).not.toMatch(/Dit had niet mogen gebeuren|undefined|\[object/)
    return null
  }
  expect([err, code]).toEqual(['', 0])
  const texts = { ...files }
  for (const [path, text] of Object.entries(written)) texts[path.replace('/work/plans/', '')] = text
  return { texts, json: JSON.parse(out) as Record<string, unknown> }
}

/** What `validate` finds, without where. */
export async function errorsIn(files: Texts): Promise<string[]> {
  const { out } = await masterplan(['validate', '--json'], files)
  const { findings } = JSON.parse(out) as { findings: (Parameters<typeof inShort>[0] & { severity: string })[] }
  return findings.filter(({ severity }) => severity !== 'advice').map(({ ruleId, reason }) => `${ruleId} ${reason}`)
}

/** Every line that says something, wherever it stands: without ids, without where links lead, and without references. */
export function lines(files: Texts): string[] {
  return Object.values(files)
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.replace(/\]\([^)]*\)/g, ']()').replace(/ \{#[^}]*\}/, '').trim())
    .filter((line) => line !== '' && !/^(?:wensen|uitdagingen|geblokkeerd-door|voorheen):|^[a-z0-9-]+:(?: #|$)/.test(line))
    .sort()
}

/** Every remark. */
export function remarks(files: Texts): string[] {
  return Object.values(files)
    .flatMap((text) => text.match(/opmerking \d+/g) ?? [])
    .sort()
}
