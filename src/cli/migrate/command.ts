/** Defines `masterplan migrate`. */
import type { CommandDefinition } from '../definition.ts'

export const migrate: CommandDefinition = {
  name: 'migrate',
  usage: () => '',
  one: 'check',
  define(command, { cli, run }) {
    command
      .option('--check', cli.options.check)
      .option('--dry-run', cli.options.dryRun)
      .option('--json', cli.options.json)
      .action(run(async (options) => (await import('./run.ts')).migrate(options)))
  },
}
