/** Defines `masterplan schema`. */
import { Argument } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { SCHEMAS } from './kinds.ts'

export const schema: CommandDefinition = {
  name: 'schema',
  usage: () => `[${SCHEMAS.join('|')}]`,
  define(command, { cli, run }) {
    command
      .addArgument(new Argument(`[${cli.placeholder.kind}]`, cli.schemaKind).choices(SCHEMAS))
      .action(run(async (options, kind?: (typeof SCHEMAS)[number]) => (await import('./run.ts')).schema(options, kind)))
  },
}
