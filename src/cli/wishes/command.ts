/** Defines `masterplan wishes`. */
import { Argument } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'
import { ACTIONS, type Action } from './options.ts'

export const wishes: CommandDefinition = {
  name: 'wishes',
  usage: () => `[${ACTIONS.join('|')}]`,
  one: 'wishes',
  define(command, kit) {
    const { cli, intake: say, run } = kit
    const { placeholder } = cli
    const several = (one: string, all: string[] = []): string[] => [...all, one]
    command
      .addArgument(new Argument(`[${placeholder.what}]`, say.command.action).choices(ACTIONS))
      .argument(`[${placeholder.words}...]`, say.command.rest)
      .option('--kring <kring>', say.command.kring)
      .option(`--theme <${placeholder.theme}>`, say.command.theme)
      .option(`--column <${placeholder.question}>`, say.command.column, several)
      .option(`--theme-column <${placeholder.question}>`, say.command.themeColumn)
      .option(`--sheet <${placeholder.sheet}>`, cli.options.sheet)
      .option(`--keep <${placeholder.rows}>`, say.command.keep)
      .option(`--title <${placeholder.title}>`, say.command.title)
      .option(`--text <${placeholder.value}>`, say.command.text)
      .option('--support', say.command.support)
      .option(`--reason <${placeholder.reason}>`, say.command.reason)
      .option('--all', say.command.all)
    offerable(command, kit).action(
      run(async (options, action: Action | undefined, words: string[]) =>
        (await import('./run.ts')).wishes(options, action ?? 'list', words),
      ),
    )
  },
}
