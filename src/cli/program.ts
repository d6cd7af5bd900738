/** The commander program: the commands with their options. What they do is imported when they run. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../diagnostics/suggest.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { isCalendarDate } from '../plan/dates.ts'
import { VERSION } from '../version.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { COMMANDS } from './usage.ts'

/** What every command gets: the world, the language, and the options that hold for all. */
export interface Context {
  host: Host
  language: Language
  root?: string
  today?: string
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
      })
  const context = (command: Command): Context => ({ ...command.optsWithGlobals(), host, language })
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
    .option(`--today <${cli.placeholder.date}>`, say.today, (value: string) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value)) return value
      throw new InvalidArgumentError(cli.aDate)
    })
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

  finish(root.command('validate'))
    .alias('check')
    .usage(cli.commandUsage)
    .description(cli.commands.validate)
    .addOption(new Option('--format <pretty|json>', say.format).choices(['pretty', 'json']))
    .option('--json', say.json)
    .option('--strict', say.strict)
    .addHelpText('after', examples(cli.example.validate))
    .action(async (_, command: Command) => {
      const { validate } = await import('./commands/validate.ts')
      done(await validate(context(command)))
    })

  finish(root.command('rank'))
    .usage(`[kring] ${cli.commandUsage}`)
    .argument('[kring]', cli.kring)
    .description(cli.commands.rank)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.rank))
    .action(async (kring: string | undefined, _, command: Command) => {
      const { rank } = await import('./commands/rank.ts')
      done(await rank(context(command), kring))
    })

  finish(root.command('report'))
    .usage(`[kring…] ${cli.commandUsage}`)
    .argument('[kring...]', cli.kringen)
    .description(cli.commands.report)
    .addOption(new Option('--format <html|md>', say.format).choices(['html', 'md']))
    .option(`-o, --output <${cli.placeholder.path}>`, say.output)
    .addHelpText('after', examples(cli.example.report))
    .action(async (kringen: string[], _, command: Command) => {
      const { report } = await import('./commands/report.ts')
      done(await report(context(command), kringen))
    })
  return root
}
