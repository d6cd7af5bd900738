/** Defines `masterplan survey`. */
import { Argument, Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'

export const survey: CommandDefinition = {
  name: 'survey',
  usage: ({ placeholder }) => `import ${placeholder.path}`,
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    command
      .addArgument(new Argument('<import>', cli.surveyAction).choices(['import']))
      .argument(`<${placeholder.path}>`, cli.surveyFile)
      .option('--kring <kring>', say.kring)
      .option(`--kring-column <${placeholder.question}>`, say.kringColumn)
      .option(`--map <${placeholder.path}>`, say.map)
      .addOption(new Option('--one-is <best|worst>', say.oneIs).choices(['best', 'worst']))
      .option(`--sheet <${placeholder.sheet}>`, say.sheet)
      .option(`--leave-out <${placeholder.rows}>`, say.leaveOutRows)
      .option(`--keep <${placeholder.rows}>`, say.keepRows)
      .option('--replace', say.replace)
      .option(`--earlier <${placeholder.year}>`, say.earlier)
      .option('--dry-run', say.dryRun)
      .option('--json', say.json)
      .action(run(async (options, _import: string, file: string) => (await import('./run.ts')).survey(options, file)))
  },
}
