/** Defines `masterplan completion`. */
import { Argument } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { SHELLS, type Shell } from './scripts.ts'

export const completion: CommandDefinition = {
  name: 'completion',
  usage: () => SHELLS.join('|'),
  define(command, { cli, run }) {
    command
      .addArgument(new Argument('<shell>', cli.shell).choices(SHELLS))
      .action(run(async (options, shell: Shell) => (await import('./run.ts')).completion(options, shell)))
  },
}
