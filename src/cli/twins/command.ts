/** Defines `masterplan twins`. */
import type { CommandDefinition } from '../definition.ts'

export const twins: CommandDefinition = {
  name: 'twins',
  usage: () => '[kring]',
  define(command, { cli, run }) {
    command
      .argument('[kring]', cli.kring)
      .option('--json', cli.options.json)
      .action(run(async (options, kring?: string) => (await import('./run.ts')).twins(options, kring)))
  },
}
