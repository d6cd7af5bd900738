/** Answers a shell that asks what a typed word may become: from the commands, their options, and the plans. Nothing that is typed is run. */
import type { Argument, Command, Option } from 'commander'
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { Host } from '../../workspace/host.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { argumentAnswers, optionAnswers } from './answers.ts'
import type { Answer } from './items.ts'
import { isVerb, verbAnswers } from './verb-answers.ts'

/** More than these nobody chooses from. */
const MOST = 200
/** What a shell may take into the command line as it is. */
const HARMLESS = /^[\p{L}\p{N}_.,:/=+@-]+$/u

/** Where a command line is at its last word. */
interface Asked {
  command: Command
  /** The option whose value is being typed, and what stands before that value in the word. */
  option: Option | null
  before: string
  /** The argument that is being typed; absent where there is no more. */
  argument: Argument | undefined
  /** The arguments before it. */
  given: string[]
  root: string | undefined
  ended: boolean
}

/** Writes `value<TAB>help` a line for what the last word may become; nothing where nothing is known, so that a shell offers files. */
export async function complete(
  host: Host,
  language: Language,
  program: Command,
  words: readonly string[],
): Promise<void> {
  // What a quoted word begins with is the quote.
  const word = (words.at(-1) ?? '').replace(/^["']/, '')
  const asked = walk(program, words.slice(0, -1), word)
  const typed = word.slice(asked.before.length)
  // Of several with commas between, the last is being typed.
  const list = typed.slice(0, typed.lastIndexOf(',') + 1)
  const begin = typed.slice(list.length).toLowerCase()
  const answers = await answersTo(asked, word, host, language, program)
  const fitting = answers.filter(({ value }) => value.toLowerCase().startsWith(begin) && HARMLESS.test(value))
  const lines = fitting.slice(0, MOST).map(({ value, help }) => `${asked.before}${list}${value}\t${oneLine(help)}\n`)
  host.out.write(lines.join(''))
}

/** Goes along the words as the program would. */
function walk(program: Command, words: readonly string[], last: string): Asked {
  const asked: Asked = {
    command: program,
    option: null,
    before: '',
    argument: undefined,
    given: [],
    root: undefined,
    ended: false,
  }
  const all = (): readonly Option[] => [...asked.command.options, ...program.options]
  const named = (name: string): Option | undefined => all().find(({ long, short }) => name === long || name === short)
  for (const word of words) {
    if (asked.option) {
      if (asked.option.long === '--root') asked.root = word
      asked.option = null
    } else if (asked.ended || !word.startsWith('-') || word === '-') {
      const sub =
        asked.command === program
          ? program.commands.find((c) => c.name() === word || c.aliases().includes(word))
          : undefined
      if (sub) asked.command = sub
      else asked.given.push(word)
    } else if (word === '--') asked.ended = true
    else {
      const [name = '', value] = word.split(/=(.*)/s)
      const option = named(name)
      if (option?.long === '--root' && value !== undefined) asked.root = value
      if (value === undefined && (option?.required || option?.optional)) asked.option = option
    }
  }
  const [, name] = /^(--[a-z-]+)=/.exec(last) ?? []
  if (!asked.option && name !== undefined) {
    asked.option = named(name) ?? null
    asked.before = `${name}=`
  }
  const args = asked.command.registeredArguments
  asked.argument = args[asked.given.length] ?? (args.at(-1)?.variadic ? args.at(-1) : undefined)
  return asked
}

async function answersTo(
  asked: Asked,
  word: string,
  host: Host,
  language: Language,
  program: Command,
): Promise<Answer[]> {
  const { command, option, argument, given } = asked
  const plans = (): Promise<PlanSet | null> => plansFrom(host, asked.root)
  if (option) return optionAnswers(option, command.name(), plans, language)
  if (word.startsWith('-') && !asked.ended) {
    const options = command === program ? program.options : [...command.options, ...program.options]
    const help = { long: '--help', description: wordsIn(language).cli.options.help, hidden: false }
    return [...options, help].flatMap(({ long, description, hidden }) =>
      long && !hidden ? [{ value: long, help: description }] : [],
    )
  }
  if (command === program) {
    const asksCommand = given.length === 0 || (given.length === 1 && given[0] === 'help')
    return asksCommand ? program.commands.map((sub) => ({ value: sub.name(), help: sub.description() })) : []
  }
  if (!argument) return []
  if (isVerb(command.name())) return verbAnswers(command.name(), given, await plans(), language)
  return argumentAnswers(argument, given, plans, language)
}

/** The plans, where there are any: completing says nothing of what is wrong. */
async function plansFrom(host: Host, root: string | undefined): Promise<PlanSet | null> {
  try {
    return (await open(host, root)).set
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
