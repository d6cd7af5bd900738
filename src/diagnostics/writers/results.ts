/** What the writers for programs get: the findings, what was checked, and the rules behind them. */
import type { Language } from '../../language/language.ts'
import type { Finding, Severity } from '../finding.ts'

/** A rule in words of one language. */
export interface RuleInfo {
  id: string
  severity: Severity
  /** Whether it says nothing until `regels:` gives it a severity. */
  off: boolean
  fixable: boolean
  title: string
  why: string
  mend: string
}

export interface Results {
  findings: readonly Finding[]
  /** Every file that was checked, by its name in the workspace. */
  files: readonly string[]
  sources: ReadonlyMap<string, { text: string }>
  rules: readonly RuleInfo[]
  language: Language
  /** The path of a file from the root of its repository, with `/` between folders. */
  path(file: string): string
  /** Whether a finding makes the check fail. */
  counts(finding: Finding): boolean
}
