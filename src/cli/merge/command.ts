/** Defines `masterplan merge`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const merge: CommandDefinition = {
  name: 'merge',
  usage: () => 'A B',
  one: 'change',
  define(command, kit) {
    const { relocate, run } = kit
    offerable(
      command
        .argument('<A>', relocate.into)
        .argument('<B>', relocate.from)
        .option('--take <A|B|…>', relocate.options.take, (value: string, given: string[] = []) => [...given, value]),
      kit,
    ).action(run(async (options, a: string, b: string) => (await import('./run.ts')).merge(options, a, b)))
  },
}
