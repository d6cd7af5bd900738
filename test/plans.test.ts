/** Five plans as they are really written, typed over: each is valid, and everything that its source states stands in a report. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan } from './world.ts'

const FOLDER = 'test/plans'
/** A page of an association, a regional programme, a motion, a budget and the agenda of a municipality. */
const PLANS = ['vereniging', 'regio', 'motie', 'begroting', 'gemeente']

const filesOf = (name: string): Files =>
  Object.fromEntries(
    readdirSync(`${FOLDER}/${name}/plans`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(md|yaml)$/.test(path))
      .map((path) => [path, readFileSync(`${FOLDER}/${name}/plans/${path}`, 'utf8')]),
  )
const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** A statement of a source, and what the report says for it: the same words, or what became of it as facts. */
interface Statement {
  says: string
  as: string[]
}

/** A line is a statement; the lines behind it that begin with an arrow say how a report puts it. */
function statementsOf(name: string): Statement[] {
  const statements: Statement[] = []
  for (const line of readFileSync(`${FOLDER}/${name}/bron.txt`, 'utf8').split('\n').filter(Boolean)) {
    if (line.startsWith('→ ')) statements.at(-1)?.as.push(line.slice(2))
    else statements.push({ says: line, as: [] })
  }
  return statements
}

describe.each(PLANS)('%s', (name) => {
  it('is valid', async () => {
    const { out } = await masterplan(['validate', '--json', '--today', '2026-11-26'], filesOf(name))
    const { findings } = JSON.parse(out)
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
  })

  it('loses nothing that was stated', async () => {
    const kring = readdirSync(`${FOLDER}/${name}/plans`).find((entry) => !entry.includes('.')) ?? ''
    const { out } = await masterplan(
      ['report', kring, '--format', 'txt', '-o', '-', '--today', '2026-11-26'],
      filesOf(name),
    )
    const report = flat(out)
    const statements = statementsOf(name)
    expect(statements.length).toBeGreaterThan(10)
    const lost = statements.filter(
      ({ says, as }) => !(as.length > 0 ? as : [says]).every((part) => report.includes(part)),
    )
    expect(lost).toEqual([])
  })
})
