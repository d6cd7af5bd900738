/** What commander says of a wrong command line, in our words. */
import type { Command, CommanderError, Option } from 'commander'
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Host } from '../workspace/host.ts'
import { COMMAND_NAMES, noSuchCommand } from './commands.ts'
import { optionValue } from './language.ts'
import { isGuess, optionMeant } from './option-meant.ts'

/** The lines to print for a usage error. */
export async function usageMessage(
  error: CommanderError,
  argv: string[],
  language: Language,
  root: Command | null,
  host: Host,
): Promise<string[]> {
  const { cli } = wordsIn(language)
  const [named = ''] = /(?<=')[^']+(?=')/.exec(error.message) ?? []
  const name = oneLine(named)
  const asked = argv.find((a) => COMMAND_NAMES.includes(a))
  const [first = '-'] = argv
  // Of an option behind a command that there isn't, nothing is known.
  if (asked === undefined && !first.startsWith('-') && error.code === 'commander.unknownOption')
    return [noSuchCommand(oneLine(first), language), cli.seeHelp('masterplan')]
  const options = optionsOf(root, asked)
  // Of several options that take a day, that of the command is meant.
  const day = DAY.test(named) ? options.find(({ flags }) => flags.endsWith(`<${cli.placeholder.date}>`))?.long : null
  const flags = [...options.flatMap(({ long }) => long ?? []), '--help']
  const guessed = error.code === 'commander.unknownOption' ? (day ?? optionMeant(named, flags)) : null
  const near = isGuess(named) ? null : /\(Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1]
  const meant = guessed ?? alike(name, near ?? null)
  const command = ['masterplan', ...(asked === undefined ? [] : [asked])].join(' ')
  const isMissing = asked !== undefined && error.code === 'commander.missingArgument'
  const example = isMissing ? await exampleOf(asked, argv, language, host) : []
  // A command that only can be held back writes by itself.
  if (named === '--write' && flags.includes('--dry-run') && !flags.includes(named))
    return [cli.writesAlready, cli.seeHelp(command)]
  return [sentence(error, argv, name, meant, language), ...example, cli.seeHelp(command)]
}

/** What people type for an option that takes a day. */
const DAY = /^--?(date|datum|day|dag)$/

/** The options that can be typed with a command: its own in front. */
function optionsOf(root: Command | null, asked: string | undefined): Option[] {
  const command = root?.commands.find((one) => [one.name(), ...one.aliases()].some((called) => called === asked))
  return [...(command?.options ?? []), ...(root?.options ?? [])].filter(({ hidden }) => !hidden)
}

/** A suggestion that begins as what was typed does: other ones only happen to have letters of it. */
const alike = (typed: string, meant: string | null): string | null =>
  meant !== null && meant.slice(0, 3) === typed.slice(0, 3) ? meant : null

/** How a command is typed whole, for somebody who left out a part. */
async function exampleOf(command: string, argv: string[], language: Language, host: Host): Promise<string[]> {
  const { cli } = wordsIn(language)
  const [first] = (cli.example as Record<string, readonly string[]>)[command] ?? []
  if (first === undefined) return []
  const { exampleHere } = await import('./meant/example.ts')
  const here = await exampleHere(host, optionValue(argv, '--root'), first)
  return here === null ? [] : [cli.forExample(here)]
}

function sentence(
  error: CommanderError,
  argv: readonly string[],
  name: string,
  meant: string | null,
  language: Language,
): string {
  const { cli } = wordsIn(language)
  switch (error.code) {
    case 'commander.unknownOption':
      return cli.unknownOption(name, meant)
    case 'commander.unknownCommand':
      return noSuchCommand(name, language)
    // `help` of a command that there isn't.
    case 'commander.help':
      return noSuchCommand(oneLine(argv[argv.indexOf('help') + 1] ?? ''), language)
    case 'commander.optionMissingArgument':
      return cli.missingValue(name.split(/[ ,]/)[0] ?? name)
    case 'commander.invalidArgument': {
      const word = /value '([^']*)' is invalid for argument '([^']*)'\. (.*)$/s.exec(error.message)
      const option = /argument '([^']*)' is invalid\. (.*)$/s.exec(error.message)
      const [value = '', of = name, allowed = ''] = word ? word.slice(1) : [option?.[1], name, option?.[2]]
      const choices = /Allowed choices are (.*)\.$/.exec(allowed)?.[1] ?? allowed
      return cli.invalidValue(of.split(/[ ,]/)[0] ?? of, oneLine(value), choices)
    }
    case 'commander.missingArgument':
      return cli.missingArgument(name)
    case 'commander.excessArguments':
      return cli.tooMany
    default:
      return oneLine(error.message)
  }
}
