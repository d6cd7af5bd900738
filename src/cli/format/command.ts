/** Defines `masterplan format`. */
import type { CommandDefinition } from '../definition.ts'

export const format: CommandDefinition = {
  name: 'format',
  usage: ({ placeholder }) => `[${placeholder.path}…]`,
  one: 'check',
  define(command, { cli, run }) {
    command
      .argument(`[${cli.placeholder.path}...]`, cli.paths)
      .option('--check', cli.options.check)
      .option('--dry-run', cli.options.dryRun)
      .option('--json', cli.options.json)
      .action(run(async (options, paths: string[]) => (await import('./run.ts')).format(options, paths)))
  },
}
