/** Defines `masterplan merge-driver`, which git runs and nobody types. */
import type { CommandDefinition } from '../definition.ts'

export const mergeDriver: CommandDefinition = {
  name: 'merge-driver',
  hidden: true,
  usage: () => '%O %A %B %L %P',
  one: 'conflict',
  define(command, { cli, run }) {
    command
      .argument('<base>', cli.mergeSide.base)
      .argument('<ours>', cli.mergeSide.ours)
      .argument('<theirs>', cli.mergeSide.theirs)
      .argument('<size>', cli.mergeSide.size)
      .argument('<path>', cli.mergeSide.path)
      .action(
        run(async (options, ...[base, ours, theirs, size, path]: [string, string, string, string, string]) => {
          const { mergeDriver } = await import('./run.ts')
          return mergeDriver(options, { base, ours, theirs }, Number(size), path)
        }),
      )
  },
}
