/** Defines `masterplan snapshot`. */
import type { CommandDefinition } from '../definition.ts'

export const snapshot: CommandDefinition = {
  name: 'snapshot',
  usage: () => '',
  define(command, { cli, run }) {
    command
      .option(`--name <${cli.placeholder.name}>`, cli.options.snapshotName)
      .option('--list', cli.options.listSnapshots)
      .option('--json', cli.options.json)
      .action(run(async (options) => (await import('./run.ts')).snapshot(options)))
  },
}
