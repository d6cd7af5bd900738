/** Findings as GitLab's Code Quality report. */
import type { Severity } from '../finding.ts'
import { fingerprints } from '../fingerprints.ts'
import { oneLine, safeJson } from '../safe.ts'
import type { Results } from './results.ts'

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', advice: 'info' }

/** A list of findings, each with a fingerprint of its own, by which GitLab tells what a merge request adds and mends. */
export function gitlab({ findings, sources, path }: Results): string {
  const names = fingerprints(findings, sources)
  return `${safeJson(
    findings.map((finding, i) => ({
      description: `${oneLine(finding.reason)} ${finding.mend}`,
      check_name: finding.ruleId,
      fingerprint: names[i],
      severity: SEVERITIES[finding.severity],
      location: { path: path(finding.file), lines: { begin: finding.start.line, end: finding.end.line } },
    })),
  )}\n`
}
