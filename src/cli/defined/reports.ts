/** The commands for those who read plans: the order, the survey behind it, the report and whether it is real. */
import { Argument, type Command, Option } from 'commander'
import { REPORT_FORMATS } from '../../plan/report-options.ts'
import { THEME_METHODS } from '../../ranking/plans/theme-methods.ts'
import type { Kit } from '../program.ts'

/** Adds `rank`, `survey`, `report` and `verify`. */
export function defineReports({ root, finish, context, examples, done, words: { cli } }: Kit): void {
  const { options: say } = cli

  finish(root.command('rank'))
    .usage(`[kring] ${cli.commandUsage}`)
    .argument('[kring]', cli.kring)
    .description(cli.commands.rank)
    .option('--projects', say.projects)
    .option(`--theme <${cli.placeholder.theme}>`, say.theme)
    .option(`--explain <${cli.placeholder.item}>`, say.explain)
    .option('--gap', say.gap)
    .addOption(
      new Option(`--method <${cli.placeholder.method}>`, `${say.method}: ${THEME_METHODS.join(', ')}`).choices(
        THEME_METHODS,
      ),
    )
    .option(`--weights <${cli.placeholder.points}>`, say.weights)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.rank))
    .action(async (kring: string | undefined, _, command: Command) => {
      const { rank } = await import('../rank/run.ts')
      done(await rank(context(command), kring))
    })

  finish(root.command('survey'))
    .usage(`import ${cli.placeholder.path} ${cli.commandUsage}`)
    .addArgument(new Argument('<import>', cli.surveyAction).choices(['import']))
    .argument(`<${cli.placeholder.path}>`, cli.surveyFile)
    .description(cli.commands.survey)
    .option('--kring <kring>', say.kring)
    .option(`--kring-column <${cli.placeholder.question}>`, say.kringColumn)
    .option(`--map <${cli.placeholder.path}>`, say.map)
    .addOption(new Option('--one-is <best|worst>', say.oneIs).choices(['best', 'worst']))
    .option('--dry-run', say.dryRun)
    .addHelpText('after', examples(cli.example.survey))
    .action(async (_action, file: string, _, command: Command) => {
      const { survey } = await import('../survey/run.ts')
      done(await survey(context(command), file))
    })

  finish(root.command('report'))
    .usage(`[kring…] ${cli.commandUsage}`)
    .argument('[kring...]', cli.kringen)
    .description(cli.commands.report)
    .option(`--format <${cli.placeholder.forms}>`, `${say.reportFormat}: ${REPORT_FORMATS.join(', ')}`)
    .option(`--for <${cli.placeholder.audience}>`, say.audience)
    .option(`--at <${cli.placeholder.revision}>`, say.at)
    .option(`--since <${cli.placeholder.revision}>`, say.reportSince)
    .option(`-o, --output <${cli.placeholder.path}>`, say.output)
    .addHelpText('after', examples(cli.example.report))
    .action(async (kringen: string[], _, command: Command) => {
      const { report } = await import('../report/run.ts')
      done(await report(context(command), kringen))
    })

  finish(root.command('verify'))
    .usage(`${cli.placeholder.path} ${cli.commandUsage}`)
    .argument(`<${cli.placeholder.path}>`, cli.reportFile)
    .description(cli.commands.verify)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.verify))
    .action(async (file: string, _, command: Command) => {
      const { verify } = await import('../verify/run.ts')
      done(await verify(context(command), file))
    })
}
