/** Findings as JSON, for programs; the version changes when the shape does. */
import { countOf, type Finding } from '../finding.ts'
import { safeJson } from '../safe.ts'

/** `root` is the workspace's folder from where the command ran; files are relative to it. */
export function json(findings: readonly Finding[], root: string): string {
  const count = (severity: string): number => countOf(findings.filter((f) => f.severity === severity))
  const summary = { errors: count('error'), warnings: count('warning'), advices: count('advice') }
  // How findings are told apart is the program's own.
  const told = findings.map(({ ofFile: _, ...finding }) => finding)
  return `${safeJson({ version: 1, root, summary, findings: told })}\n`
}
