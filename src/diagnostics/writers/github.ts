/** Findings as GitHub annotations, with the whole list as a job summary: a step shows only a few annotations. */
import { countOf, type Finding, type Severity } from '../finding.ts'
import { loggable, oneLine } from '../safe.ts'
import type { Results } from './results.ts'

/** What GitHub shows of one step. */
const MOST_ANNOTATIONS = 10
/** A job summary may be a megabyte; a longer list helps nobody. */
const MOST_ROWS = 1000

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'notice' }
const ORDER: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

const WORDS = {
  nl: {
    clean: (files: number) => `Geen bevindingen in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    more: (n: number, summary: boolean) =>
      `En nog ${n}; ${summary ? 'de hele lijst staat in de samenvatting van deze job' : '`masterplan validate` toont alles'}.`,
    moreRows: (n: number) => `En nog ${n}. Alle bevindingen: \`masterplan validate\`.`,
    title: 'Controle van de masterplannen',
    head: ['Ernst', 'Plaats', 'Bevinding', 'Regel'],
    severity: { error: '🔴 fout', warning: '🟡 waarschuwing', advice: '🔵 advies' },
  },
  en: {
    clean: (files: number) => `No findings in ${files === 1 ? '1 file' : `${files} files`}.`,
    more: (n: number, summary: boolean) =>
      `And ${n} more; ${summary ? 'the whole list is in the summary of this job' : '`masterplan validate` shows all'}.`,
    moreRows: (n: number) => `And ${n} more. All findings: \`masterplan validate\`.`,
    title: 'Check of the masterplans',
    head: ['Severity', 'Place', 'Finding', 'Rule'],
    severity: { error: '🔴 error', warning: '🟡 warning', advice: '🔵 advice' },
  },
} as const

/** Workflow commands, one per line: the gravest findings first, at most ten. `summary`: whether the job has one with the whole list. */
export function github({ findings, files, rules, path, language }: Results, summary: boolean): string {
  const words = WORDS[language]
  if (findings.length === 0) return `${words.clean(files.length)}\n`
  const title = new Map(rules.map((rule) => [rule.id, rule.title]))
  const sorted = worstFirst(findings)
  const lines = sorted.slice(0, MOST_ANNOTATIONS).map((finding) => {
    const { start, end } = finding
    const properties = {
      file: path(finding.file),
      line: start.line,
      endLine: end.line,
      // GitHub refuses columns where the lines differ.
      ...(end.line === start.line && { col: start.column, endColumn: end.column }),
      title: `${title.get(finding.ruleId) ?? ''} (${finding.ruleId})`,
    }
    const shown = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
    const message = [finding.reason, finding.why, finding.mend].map(oneLine).join('\n')
    return `::${COMMANDS[finding.severity]} ${shown.join(',')}::${data(message)}`
  })
  if (findings.length > MOST_ANNOTATIONS) lines.push(words.more(countOf(sorted.slice(MOST_ANNOTATIONS)), summary))
  return `${lines.join('\n')}\n`
}

/** Every finding in a Markdown table, for the job's summary page. */
export function githubSummary({ findings, files, path, language }: Results): string {
  const words = WORDS[language]
  if (findings.length === 0) return `### ${words.title}\n\n✅ ${words.clean(files.length)}\n`
  const rows = worstFirst(findings)
    .slice(0, MOST_ROWS)
    .map((f) => [
      words.severity[f.severity],
      code(`${path(f.file)}:${f.start.line}`),
      `${cell(f.reason)}<br>${cell(f.mend)}`,
      code(f.ruleId),
    ])
  const table = [words.head, words.head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const left = countOf(worstFirst(findings).slice(MOST_ROWS))
  const more = left > 0 ? ['', words.moreRows(left)] : []
  return `${[`### ${words.title}`, '', ...table, ...more].join('\n')}\n`
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

function data(text: string): string {
  return loggable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Text in a table cell: nothing in it is markup, a mention or a reference to an issue. */
function cell(text: string): string {
  return oneLine(text).replace(/[&<>"\\`*_~|[\](){}#!@:]/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** Code in a table cell. */
function code(text: string): string {
  return `<code>${cell(text)}</code>`
}
