/** What all commands have in common that change plans: their options. What `offer` needs is loaded when one runs. */
import type { Command } from 'commander'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Context } from '../context.ts'
import type { Kit } from '../definition.ts'

/** The options of every command that changes plans. */
export interface Offered extends Context {
  write?: boolean
  dryRun?: boolean
  force?: boolean
  json?: boolean
  /** Where a finding comes from in the words of whoever gave the change, such as a cell; null for the place in the plans. */
  placeOf?: (finding: Finding) => string | null
}

/** Adds those options to a command. */
export function offerable(command: Command, { edit, cli }: Kit): Command {
  return command
    .option('--write', edit.options.write)
    .option('--dry-run', edit.options.dryRun)
    .option('--force', edit.options.force)
    .option('--json', cli.options.json)
}
