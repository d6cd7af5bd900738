/** Defines `masterplan move`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const move: CommandDefinition = {
  name: 'move',
  usage: ({ placeholder }) => `${placeholder.item} ${placeholder.place}`,
  one: 'change',
  define(command, kit) {
    const { cli, relocate, run } = kit
    offerable(
      command
        .argument(`<${cli.placeholder.item}>`, relocate.item)
        .argument(`<${cli.placeholder.place}>`, relocate.place),
      kit,
    ).action(run(async (options, item: string, to: string) => (await import('./run.ts')).move(options, item, to)))
  },
}
