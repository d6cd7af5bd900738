/** Defines `masterplan new`. */
import { Argument, InvalidArgumentError, Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

const KINDS = ['kring', 'theme', 'thema'] as const

export const fresh: CommandDefinition = {
  name: 'new',
  usage: ({ placeholder }) => `kring|theme ${placeholder.name}`,
  one: 'change',
  define(command, kit) {
    const { cli, init: say, run } = kit
    const members = (typed: string): number => {
      if (/^\d{1,6}$/.test(typed)) return Number(typed)
      throw new InvalidArgumentError(say.aNumber)
    }
    command
      .addArgument(new Argument('<kring|theme>', say.newKind).choices(KINDS))
      .argument(`<${cli.placeholder.name}>`, say.newName)
      .option(`--members <${cli.placeholder.number}>`, say.options.members, members)
      .addOption(new Option('--group <group>', say.options.group).choices(['planet', 'people', 'profit']))
      .option(`--definition <${cli.placeholder.text}>`, say.options.definition)
    offerable(command, kit).action(
      run(async (options, kind: (typeof KINDS)[number], name: string) =>
        (await import('./run.ts')).make(options, kind === 'kring' ? 'kring' : 'theme', name),
      ),
    )
  },
}
