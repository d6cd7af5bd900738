/** Defines `masterplan verify`. */
import type { CommandDefinition } from '../definition.ts'

export const verify: CommandDefinition = {
  name: 'verify',
  usage: ({ placeholder }) => placeholder.path,
  one: 'report',
  define(command, { cli, run }) {
    command
      .argument(`<${cli.placeholder.path}>`, cli.reportFile)
      .option('--json', cli.options.json)
      .action(run(async (options, file: string) => (await import('./run.ts')).verify(options, file)))
  },
}
