/** Defines `masterplan rank`. */
import { Option } from 'commander'
import { THEME_METHODS } from '../../ranking/plans/theme-methods.ts'
import type { CommandDefinition } from '../definition.ts'

export const rank: CommandDefinition = {
  name: 'rank',
  usage: () => '[kring]',
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    command
      .argument('[kring]', cli.kring)
      .option('--projects', say.projects)
      .option(`--theme <${placeholder.theme}>`, say.theme)
      .option(`--explain <${placeholder.item}>`, say.explain)
      .option('--gap', say.gap)
      .option(`--since <${placeholder.year}>`, say.sinceWave)
      .addOption(
        new Option(`--method <${placeholder.method}>`, `${say.method}: ${THEME_METHODS.join(', ')}`).choices(
          THEME_METHODS,
        ),
      )
      .option(`--weights <${placeholder.points}>`, say.weights)
      .option('--csv', say.csv)
      .option('--json', say.json)
      .action(run(async (options, kring?: string) => (await import('./run.ts')).rank(options, kring)))
  },
}
