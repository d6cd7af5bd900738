/** Defines `masterplan why`. */
import type { CommandDefinition } from '../definition.ts'

export const why: CommandDefinition = {
  name: 'why',
  usage: ({ placeholder }) => `[${placeholder.item}]`,
  define(command, { cli, run }) {
    command
      .argument(`[${cli.placeholder.item}]`, cli.wish)
      .option('--print', cli.options.print)
      .option('--json', cli.options.json)
      .action(run(async (options, item?: string) => (await import('./run.ts')).why(options, item)))
  },
}
