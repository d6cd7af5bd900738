/** Defines `masterplan undo`. */
import type { CommandDefinition } from '../definition.ts'

export const undo: CommandDefinition = {
  name: 'undo',
  usage: ({ placeholder }) => `[${placeholder.which}]`,
  define(command, { cli, edit, run }) {
    command
      .argument(`[${cli.placeholder.which}]`, cli.whichWrite)
      .option('--write', edit.options.write)
      .option('--dry-run', edit.options.dryRun)
      .option('--list', cli.options.listWrites)
      .option('--json', cli.options.json)
      .action(run(async (options, number: string | undefined) => (await import('./run.ts')).undo(options, number)))
  },
}
