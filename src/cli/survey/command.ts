/** Defines `masterplan survey`. */
import { Argument, Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'

export const survey: CommandDefinition = {
  name: 'survey',
  usage: ({ placeholder }) => `import ${placeholder.path} | form [kring]`,
  one: 'survey',
  define(command, { cli, paper, run }) {
    const { options: say, placeholder } = cli
    command
      .addArgument(new Argument('<import|form>', paper.action).choices(['import', 'form']))
      .argument(`[${placeholder.path}|kring]`, paper.file)
      .option('--kring <kring>', say.kring)
      .option(`--kring-column <${placeholder.question}>`, say.kringColumn)
      .option(`--map <${placeholder.path}>`, say.map)
      .addOption(new Option('--one-is <best|worst>', say.oneIs).choices(['best', 'worst']))
      .option(`--sheet <${placeholder.sheet}>`, say.sheet)
      .option(`--leave-out <${placeholder.rows}>`, say.leaveOutRows)
      .option(`--keep <${placeholder.rows}>`, say.keepRows)
      .option('--replace', say.replace)
      .option(`--earlier <${placeholder.year}>`, say.earlier)
      .option(`--wave <${placeholder.year}>`, paper.options.wave)
      .option(`--from <${placeholder.date}>`, paper.options.from)
      .option(`--until <${placeholder.date}>`, paper.options.until)
      .option(`-o, --output <${placeholder.path}>`, paper.options.output)
      .option('--dry-run', say.dryRun)
      .option('--json', say.json)
      .action(
        run(async (options, action: 'import' | 'form', what?: string) =>
          action === 'form'
            ? (await import('./form.ts')).form(options, what)
            : (await import('./run.ts')).survey(options, what),
        ),
      )
  },
}
