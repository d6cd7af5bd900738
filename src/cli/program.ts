/** The commander program: the commands with their options. What they do is imported when they run. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../diagnostics/suggest.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { isCalendarDate } from '../plan/dates.ts'
import { REPORT_FORMATS } from '../plan/report-options.ts'
import { THEME_METHODS } from '../ranking/plans/theme-methods.ts'
import { VERSION } from '../version.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { FORMATS, outputCollector } from './output-options.ts'
import { SCHEMAS } from './schemas.ts'
import { COMMANDS } from './usage.ts'

/** What every command gets: the world, the language, and the options that hold for all. */
export interface Context {
  host: Host
  language: Language
  root?: string
  /** ISO date that counts as today. */
  today: string
  color?: boolean
}

/** Builds the program. `done` takes the exit code of the command that ran. */
export function program(host: Host, language: Language, done: (code: number) => void): Command {
  const { cli } = wordsIn(language)
  const { options: say } = cli
  const root = new Command('masterplan')
  const finish = (command: Command): Command =>
    command
      .exitOverride()
      .allowExcessArguments(false)
      .helpOption('-h, --help', say.help)
      .configureOutput({ writeOut: (text) => host.out.write(text), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => cli.titles[title] ?? title,
        optionDescription: (option) => option.description,
        argumentDescription: (argument) => argument.description,
        subcommandTerm: (sub) =>
          [sub.name(), ...sub.aliases()].join('|') + ` ${sub.usage()}`.replace(` ${cli.commandUsage}`, ''),
      })
  const context = (command: Command): Context => ({ ...command.optsWithGlobals<{ today: string }>(), host, language })
  const examples = (lines: readonly string[]): string =>
    ['', cli.examples, ...lines.map((line) => `  ${line}`), '', cli.exitCodes].join('\n')

  finish(root)
    .description(cli.description)
    .usage(cli.usage)
    .argument('[command]')
    .argument('[rest...]')
    .helpCommand(`help [${cli.placeholder.command}]`, say.help)
    .version(VERSION, '-V, --version', say.version)
    .option(`--root <${cli.placeholder.folder}>`, say.root)
    .addOption(new Option('--lang <nl|en>', say.lang).choices(['nl', 'en']))
    .option(
      `--today <${cli.placeholder.date}>`,
      say.today,
      (value: string) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value)) return value
        throw new InvalidArgumentError(cli.aDate)
      },
      host.today(),
    )
    .option('--color', say.color)
    .option('--no-color', say.noColor)
    .addHelpText('after', examples(cli.example.program))
    .action(async (unknown: string | undefined, _rest, _options, command: Command) => {
      if (unknown !== undefined) {
        const sentence = (l: Language): string => wordsIn(l).cli.unknownCommand(unknown, nearest(unknown, COMMANDS))
        throw new Misuse({ nl: sentence('nl'), en: sentence('en') })
      }
      const { overview } = await import('./commands/overview.ts')
      done(await overview(context(command)))
    })
  root.configureHelp({ ...root.configureHelp(), visibleArguments: () => [] })

  const forms = outputCollector()
  finish(root.command('validate'))
    .alias('check')
    .usage(`[${cli.placeholder.path}…] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.path}...]`, cli.paths)
    .description(cli.commands.validate)
    .option('--fix', say.fix)
    .addOption(
      new Option(`--format <${cli.placeholder.form}>`, `${say.format}: ${FORMATS.join(', ')}`).argParser(forms.format),
    )
    .option(`-o, --output <${cli.placeholder.path}>`, say.outputOfFormat, forms.output)
    .option('--json', say.json)
    .option('--strict', say.strict)
    .option('--quiet', say.quiet)
    .option(`--since <${cli.placeholder.revision}>`, say.since)
    .option(`--stdin-filename <${cli.placeholder.path}>`, say.stdinFilename)
    .addHelpText('after', examples(cli.example.validate))
    .action(async (paths: string[], _, command: Command) => {
      const { validate } = await import('./commands/validate.ts')
      done(await validate(context(command), paths, forms.outputs))
    })

  finish(root.command('fix'))
    .usage(`[${cli.placeholder.path}…] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.path}...]`, cli.paths)
    .description(cli.commands.fix)
    .option('--dry-run', say.dryRun)
    .addHelpText('after', examples(cli.example.fix))
    .action(async (paths: string[], _, command: Command) => {
      const { fix } = await import('./commands/fix.ts')
      done(await fix(context(command), paths))
    })

  finish(root.command('explain'))
    .usage(`[${cli.placeholder.rule}] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.rule}]`, cli.rule)
    .description(cli.commands.explain)
    .addHelpText('after', examples(cli.example.explain))
    .action(async (rule: string | undefined, _, command: Command) => {
      const { explain } = await import('./commands/explain.ts')
      done(await explain(context(command), rule))
    })

  finish(root.command('schema'))
    .usage(`[${SCHEMAS.join('|')}] ${cli.commandUsage}`)
    .addArgument(new Argument(`[${cli.placeholder.kind}]`, cli.schemaKind).choices(SCHEMAS))
    .description(cli.commands.schema)
    .addHelpText('after', examples(cli.example.schema))
    .action(async (kind: (typeof SCHEMAS)[number] | undefined, _, command: Command) => {
      const { schema } = await import('./commands/schema.ts')
      done(await schema(context(command), kind))
    })

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
      const { rank } = await import('./commands/rank.ts')
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
      const { survey } = await import('./commands/survey.ts')
      done(await survey(context(command), file))
    })

  finish(root.command('report'))
    .usage(`[kring…] ${cli.commandUsage}`)
    .argument('[kring...]', cli.kringen)
    .description(cli.commands.report)
    .option(`--format <${cli.placeholder.forms}>`, `${say.reportFormat}: ${REPORT_FORMATS.join(', ')}`)
    .option(`--for <${cli.placeholder.audience}>`, say.audience)
    .option(`-o, --output <${cli.placeholder.path}>`, say.output)
    .addHelpText('after', examples(cli.example.report))
    .action(async (kringen: string[], _, command: Command) => {
      const { report } = await import('./commands/report.ts')
      done(await report(context(command), kringen))
    })

  finish(root.command('verify'))
    .usage(`${cli.placeholder.path} ${cli.commandUsage}`)
    .argument(`<${cli.placeholder.path}>`, cli.reportFile)
    .description(cli.commands.verify)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.verify))
    .action(async (file: string, _, command: Command) => {
      const { verify } = await import('./commands/verify.ts')
      done(await verify(context(command), file))
    })
  return root
}
