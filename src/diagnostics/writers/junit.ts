/** Findings as JUnit XML: a suite per file, a failure per finding that counts, and a passed test for a file without. */
import type { Finding } from '../finding.ts'
import { oneLine } from '../safe.ts'
import type { Results } from './results.ts'

/** One document. What doesn't make the check fail is told as the output of a test that passed. */
export function junit({ findings, files, path, counts }: Results): string {
  const byFile = new Map(files.map((file): [string, Finding[]] => [file, []]))
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const suites = [...byFile].map(([file, found]) => {
    const name = path(file)
    const cases = found.length === 0 ? [testcase(name, 'validate', '')] : found.map((f) => caseOf(name, f, counts(f)))
    const failures = found.filter(counts).length
    return [
      `  <testsuite${attributes({ name, tests: cases.length, failures, errors: 0, skipped: 0 })}>`,
      ...cases,
      '  </testsuite>',
    ].join('\n')
  })
  const tests = [...byFile.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0)
  const totals = { name: 'masterplan', tests, failures: findings.filter(counts).length, errors: 0 }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n${suites.join('\n')}\n</testsuites>\n`
}

function caseOf(name: string, finding: Finding, fails: boolean): string {
  const { start, ruleId, severity } = finding
  const reason = oneLine(finding.reason)
  const text = [`${name}:${start.line}:${start.column}`, reason, finding.why, finding.mend].map(escaped).join('\n')
  const inner = fails
    ? `<failure${attributes({ type: severity, message: reason })}>${text}</failure>`
    : `<system-out>${text}</system-out>`
  return testcase(name, `${ruleId} ${start.line}:${start.column}`, inner)
}

function testcase(classname: string, name: string, inner: string): string {
  const opening = `    <testcase${attributes({ classname, name })}`
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</testcase>`
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

// Everything that XML 1.0 doesn't allow, and could not even be written as a reference.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function escaped(text: string): string {
  return oneLine(text)
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
