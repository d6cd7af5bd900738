/** Defines `masterplan search`. */
import { InvalidArgumentError, Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'

export const search: CommandDefinition = {
  name: 'search',
  usage: ({ placeholder }) => `${placeholder.words}…`,
  one: 'nothing',
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    const whole = (text: string): number => {
      if (/^\d{1,6}$/.test(text)) return Number(text)
      throw new InvalidArgumentError(cli.aNumber)
    }
    command
      .argument(`<${placeholder.words}...>`, cli.words)
      .option('--kring <kring>', say.inKring)
      .option(`--kind <${placeholder.kind}>`, say.inKind)
      .addOption(new Option(`--limit <${placeholder.number}>`, say.limit).argParser(whole))
      .option('--json', say.json)
      .action(run(async (options, words: string[]) => (await import('./run.ts')).search(options, words)))
  },
}
