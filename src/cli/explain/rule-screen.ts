/** Rules on a screen: the list of all, and one with its examples. */

import { printable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { RuleInfo } from '../../diagnostics/writers/results.ts'
import { wordsIn } from '../../language/words.ts'
import type { ExplainedRule } from '../../masterplan.ts'
import { shorten, table } from '../terminal/table.ts'
import type { Explaining } from './explaining.ts'

/** All rules with their severity, and whether `fix` mends what they find. */
export function ruleList(rules: readonly RuleInfo[], { language, speaker, paint, width }: Explaining): string {
  const { explain } = wordsIn(language, speaker)
  const columns = [
    { title: explain.rule, paint: (text: string) => paint.bold(text) },
    { title: explain.severity },
    { title: 'fix' },
    { title: explain.meaning, flexible: true },
  ]
  const rows = rules.map((r) => [r.id, explain.severities[r.severity], r.fixable ? '✔' : '', r.title])
  return `${[table(columns, rows, width, paint), '', ...wrap([explain.oneMore], width), ''].join('\n')}`
}

/** One rule: what it is about, why, how to mend it, and how it should and should not be. */
export function rulePage(rule: ExplainedRule, { language, speaker, paint, width }: Explaining): string {
  const { explain } = wordsIn(language, speaker)
  const paragraph = (text: string): string[] => wrap([text], width)
  const shown = (text: string | null, other: string | null, mark: string, tone: (line: string) => string): string[] => {
    if (text === null) return [`  ${paint.dim(explain.noFile(rule.example.file))}`]
    const known = new Set(printable(other ?? '').split('\n'))
    return printable(text)
      .trimEnd()
      .split('\n')
      .map((line) => shorten(line, width - 4))
      .map((line) => (known.has(line) ? `  ${paint.dim('│')} ${line}` : `  ${tone(mark)} ${tone(line)}`))
  }
  const { bad, good, file } = rule.example
  return [
    `${paint.bold(rule.title)}  ${paint.dim(`${rule.id} · ${explain.severities[rule.severity]}${rule.off ? `, ${explain.off}` : ''}`)}`,
    '',
    ...paragraph(rule.why),
    '',
    ...paragraph(rule.mend),
    ...(rule.fixable ? ['', ...paragraph(explain.fixable)] : []),
    '',
    `${explain.bad} ${paint.dim(file)}`,
    ...shown(bad, good, '✖', paint.red),
    '',
    explain.good,
    ...shown(good, bad, '✔', paint.green),
    '',
    ...paragraph(explain.otherSeverity),
    `  regels: { ${rule.id}: advies }`,
    '',
    ...paragraph(explain.excuse),
    `  <!-- masterplan-negeer ${rule.id}: ${explain.reason} -->`,
    `  # masterplan-negeer ${rule.id}: ${explain.reason}`,
    '',
  ].join('\n')
}
