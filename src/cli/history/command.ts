/** Defines `masterplan history`. */
import type { CommandDefinition } from '../definition.ts'

export const history: CommandDefinition = {
  name: 'history',
  usage: ({ placeholder }) => placeholder.item,
  define(command, { cli, run }) {
    command
      .argument(`<${cli.placeholder.item}>`, cli.anyItem)
      .option('--authors', cli.options.authors)
      .option('--json', cli.options.json)
      .action(run(async (options, item: string) => (await import('./run.ts')).history(options, item)))
  },
}
