/** Defines `masterplan explain`. */
import type { CommandDefinition } from '../definition.ts'

export const explain: CommandDefinition = {
  name: 'explain',
  usage: ({ placeholder }) => `[${placeholder.rule}]`,
  define(command, { cli, run }) {
    command
      .argument(`[${cli.placeholder.rule}]`, cli.rule)
      .option('--json', cli.options.json)
      .action(run(async (options, rule?: string) => (await import('./run.ts')).explain(options, rule)))
  },
}
