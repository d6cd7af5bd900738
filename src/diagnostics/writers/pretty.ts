/** Findings for people: the place, a code frame, what is wrong, why it matters and how to mend it. */
import type { ChalkInstance } from 'chalk'
import type { Language } from '../../language/language.ts'
import { countOf, type Finding, type Severity } from '../finding.ts'
import { frame } from '../frame.ts'
import { linesByFile } from '../lines.ts'
import { oneLine } from '../safe.ts'
import { wrap } from '../wrap.ts'
import type { Results } from './results.ts'

const WORDS = {
  nl: {
    severity: { error: 'fout', warning: 'waarschuwing', advice: 'advies' },
    why: 'waarom',
    mend: 'oplossing',
    also: 'zie ook',
    revision: (commit: string) => `revisie ${commit}`,
    clean: (files: number) => `Geen fouten of waarschuwingen in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    counts: {
      error: (n: number) => (n === 1 ? '1 fout' : `${n} fouten`),
      warning: (n: number) => (n === 1 ? '1 waarschuwing' : `${n} waarschuwingen`),
      advice: (n: number) => (n === 1 ? '1 advies' : `${n} adviezen`),
    },
    inFiles: (n: number) => (n === 1 ? 'in 1 bestand' : `in ${n} bestanden`),
    fixable: (n: number, all: number) =>
      `\`masterplan fix\` herstelt ${n < all ? `${n} daarvan` : n === 1 ? 'dat' : 'ze alle'} voor u; \`masterplan fix --dry-run\` laat eerst zien wat er verandert.`,
    elsewhere: (n: number) =>
      `${n === 1 ? 'Er is nog 1 bevinding' : `Er zijn nog ${n} bevindingen`} in andere bestanden; \`masterplan validate\` zonder keuze toont alles.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', advice: 'advice' },
    why: 'why',
    mend: 'fix',
    also: 'see also',
    revision: (commit: string) => `revision ${commit}`,
    clean: (files: number) => `No errors or warnings in ${files === 1 ? '1 file' : `${files} files`}.`,
    counts: {
      error: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
      warning: (n: number) => (n === 1 ? '1 warning' : `${n} warnings`),
      advice: (n: number) => `${n} ${n === 1 ? 'piece' : 'pieces'} of advice`,
    },
    inFiles: (n: number) => (n === 1 ? 'in 1 file' : `in ${n} files`),
    fixable: (n: number, all: number) =>
      `\`masterplan fix\` mends ${n < all ? `${n} of them` : n === 1 ? 'it' : 'all of them'} for you; \`masterplan fix --dry-run\` shows first what would change.`,
    elsewhere: (n: number) =>
      `There ${n === 1 ? 'is 1 more finding' : `are ${n} more findings`} in other files; \`masterplan validate\` without a choice shows all.`,
  },
} as const

/** How findings are shown to people. */
export interface Look {
  paint: ChalkInstance
  /** Columns in which sentences must fit. */
  width: number
  /** The path to show of a file of the workspace. */
  where(file: string): string
  /** The address of the page that explains the rules, for a terminal that follows links; null elsewhere. */
  explained: string | null
  /** How many findings there are in files that weren't asked for. */
  elsewhere: number
}

/** Writes findings in the order given. */
export function pretty({ findings, sources, files, language }: Results, look: Look): string {
  const { paint, width, where } = look
  const words = WORDS[language]
  const colour: Record<Severity, ChalkInstance> = { error: paint.red, warning: paint.yellow, advice: paint.cyan }
  const linesOfFile = linesByFile(sources)
  const indented = (sentences: string[]): string[] => wrap(sentences, width - 2).map((line) => `  ${line}`)
  const said = new Set<string>()
  const blocks = findings.map((finding) => {
    const { start, severity, ruleId } = finding
    const tone = colour[severity]
    const place = `${oneLine(where(finding.file))}:${start.line}:${start.column}`
    const lines = finding.discreet
      ? []
      : frame(linesOfFile(finding.file), finding, look.width - String(start.line).length - 5)
    const width = lines
      .map((l) => String(l.number ?? '').length)
      .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    const rows = lines.map(({ number, text, mark }) => {
      const gutter = paint.dim(`  ${String(number ?? '').padStart(width)} │ `)
      return gutter + (mark ? tone(text) : text)
    })
    // Why and how are the same for every finding of a rule, so they are told once.
    const first = !said.has(ruleId)
    said.add(ruleId)
    return [
      `${paint.bold(place)}  ${tone(words.severity[severity])}  ${paint.dim(linked(ruleId, look.explained))}`,
      ...indented([oneLine(finding.reason)]),
      ...rows,
      ...finding.related.map((r) =>
        paint.dim(
          `  ${words.also}: ${oneLine(where(r.file))}:${r.start.line}:${r.start.column}${r.revision === undefined ? '' : ` (${words.revision(r.revision)})`}`,
        ),
      ),
      ...(first
        ? indented([`${words.why}: ${finding.why}`, `${words.mend}: ${finding.mend}`]).map((line) => paint.dim(line))
        : []),
      '',
    ].join('\n')
  })
  const fixable = countOf(findings.filter((f) => f.edits.length > 0))
  return [
    ...blocks,
    summary(findings, files.length, paint, language),
    ...wrap(
      [
        ...(fixable > 0 ? [words.fixable(fixable, countOf(findings))] : []),
        ...(look.elsewhere > 0 ? [words.elsewhere(look.elsewhere)] : []),
      ],
      width,
    ),
    '',
  ].join('\n')
}

/** A rule's name as a link to its explanation, in the way that terminals know (OSC 8). */
function linked(ruleId: string, page: string | null): string {
  return page === null ? ruleId : `\u001b]8;;${page}#${ruleId}\u0007${ruleId}\u001b]8;;\u0007`
}

/** One line: how many findings of each severity, in how many files. */
export function summary(findings: readonly Finding[], files: number, paint: ChalkInstance, language: Language): string {
  const words = WORDS[language]
  if (findings.length === 0) return paint.green(`✔ ${words.clean(files)}`)
  const counts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const n = countOf(findings.filter((f) => f.severity === severity))
    return n > 0 ? [words.counts[severity](n)] : []
  })
  const line = `${counts.join(', ')} ${words.inFiles(new Set(findings.map((f) => f.file)).size)}.`
  return findings.some((f) => f.severity === 'error') ? paint.red(`✖ ${line}`) : paint.yellow(line)
}
