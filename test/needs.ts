/** Programs that a test needs besides Node and git: who lacks one is told, and skips those tests; CI lacks none, so there they fail. */
import { spawnSync } from 'node:child_process'

/** Whether to skip for want of these programs, said out loud; `what` is what stays untested. */
export function lacks(what: string, ...programs: string[]): boolean {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined)
  if (missing.length === 0 || process.env['CI']) return false
  process.stderr.write(`skipped: ${what}, there is no ${missing.join(', ')}\n`)
  return true
}
