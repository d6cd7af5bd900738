/** Defines `masterplan snapshot`. */
import type { CommandDefinition } from '../definition.ts'

export const snapshot: CommandDefinition = {
  name: 'snapshot',
  usage: ({ placeholder }) => `[${placeholder.name}]`,
  define(command, { cli, run }) {
    command
      .argument(`[${cli.placeholder.name}]`, cli.options.snapshotName)
      .option(`--name <${cli.placeholder.name}>`, cli.sameAsArgument)
      .option('--list', cli.options.listSnapshots)
      .option('--json', cli.options.json)
      .action(run(async (options, name?: string) => (await import('./run.ts')).snapshot(options, name)))
  },
}
