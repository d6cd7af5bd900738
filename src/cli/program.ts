/** The commander program: what all commands share. Each is defined in `defined/`, and what it does is imported when it runs. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../diagnostics/suggest.ts'
import type { Words } from '../language/en/words.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { isCalendarDate } from '../plan/dates.ts'
import { VERSION } from '../version.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { defineLiving } from './defined/living.ts'
import { definePlans } from './defined/plans.ts'
import { defineReports } from './defined/reports.ts'
import { defineWhy } from './defined/why.ts'
import { COMMANDS } from './usage.ts'

/** What every command gets: the world, the language, and the options that hold for all. */
export interface Context {
  host: Host
  language: Language
  root?: string
  /** ISO date that counts as today. */
  today: string
  /** Whether the user named that date. */
  todayGiven: boolean
  color?: boolean
}

/** What the definition of a command needs. */
export interface Kit {
  root: Command
  words: Words
  /** Gives a command what all have: our help, our words, and no exit of its own. */
  finish(command: Command): Command
  context(command: Command): Context
  /** The text below a command's help. */
  examples(lines: readonly string[]): string
  /** Reads an ISO date; throws an InvalidArgumentError. */
  isoDate(value: string): string
  /** Takes the exit code of the command that ran. */
  done(code: number): void
}

/** Builds the program. `done` takes the exit code of the command that ran. */
export function program(host: Host, language: Language, done: (code: number) => void): Command {
  const words = wordsIn(language)
  const { cli } = words
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
  const context = (command: Command): Context => ({
    ...command.optsWithGlobals<{ today: string }>(),
    host,
    language,
    todayGiven: root.getOptionValueSource('today') === 'cli',
  })
  const examples = (lines: readonly string[]): string =>
    ['', cli.examples, ...lines.map((line) => `  ${line}`), '', cli.exitCodes].join('\n')

  const isoDate = (value: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value)) return value
    throw new InvalidArgumentError(cli.aDate)
  }

  finish(root)
    .description(cli.description)
    .usage(cli.usage)
    .argument('[command]')
    .argument('[rest...]')
    .helpCommand(`help [${cli.placeholder.command}]`, say.help)
    .version(VERSION, '-V, --version', say.version)
    .option(`--root <${cli.placeholder.folder}>`, say.root)
    .addOption(new Option('--lang <nl|en>', say.lang).choices(['nl', 'en']))
    .option(`--today <${cli.placeholder.date}>`, say.today, isoDate, host.today())
    .option('--color', say.color)
    .option('--no-color', say.noColor)
    .addHelpText('after', examples(cli.example.program))
    .action(async (unknown: string | undefined, _rest, _options, command: Command) => {
      if (unknown !== undefined) {
        const sentence = (l: Language): string => wordsIn(l).cli.unknownCommand(unknown, nearest(unknown, COMMANDS))
        throw new Misuse({ nl: sentence('nl'), en: sentence('en') })
      }
      const { overview } = await import('./overview/run.ts')
      done(await overview(context(command)))
    })
  root.configureHelp({ ...root.configureHelp(), visibleArguments: () => [] })

  const kit = { root, words, finish, context, examples, isoDate, done }
  definePlans(kit)
  defineWhy(kit)
  defineReports(kit)
  defineLiving(kit)
  return root
}
