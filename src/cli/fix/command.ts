/** Defines `masterplan fix`. */
import type { CommandDefinition } from '../definition.ts'

export const fix: CommandDefinition = {
  name: 'fix',
  usage: ({ placeholder }) => `[${placeholder.path}…]`,
  one: 'mendable',
  define(command, { cli, run }) {
    command
      .argument(`[${cli.placeholder.path}...]`, cli.paths)
      .option('--dry-run', cli.options.dryRun)
      .option('--json', cli.options.json)
      .action(run(async (options, paths: string[]) => (await import('./run.ts')).fix(options, paths)))
  },
}
