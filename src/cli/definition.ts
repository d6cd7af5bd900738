/** What a command says of itself before it runs; its description and examples are found in the words by its name. */
import type { Command } from 'commander'
import type { Words } from '../language/en/words.ts'
import type { Context } from './context.ts'

/** The names that the words know a command by. */
export type CommandName = keyof Words['cli']['commands']

/** What people come to do with a command: a heading of the help. */
export type Aim = keyof Words['cli']['aims']

/** What a definition needs: the words of the command line, of changing plans and of starting them, a reader of dates, and a way to run. */
export interface Kit extends Words {
  /** Reads a day to come as people type it, and gives it in ISO; throws an InvalidArgumentError where it is none, a Misuse where it may be several. */
  isoDate(value: string): string
  /** Makes a commander action of what a command does: it gets the context with the options, and gives the exit code. */
  run<Options extends Context, Args extends unknown[]>(
    act: (options: Options, ...args: Args) => Promise<number>,
  ): (...given: unknown[]) => Promise<void>
}

export interface CommandDefinition {
  name: CommandName
  /** Not in the help, nor among the commands that are named: another program runs it. */
  hidden?: true
  /** Another name for the same. */
  alias?: string
  /** What stands behind the name in the usage line, before the options. */
  usage(cli: Words['cli']): string
  /** What exit code 1 says, where the command can end with it. */
  one?: keyof Words['cli']['exitOne']
  /** Adds arguments, options and the action; the action imports `run.ts`, so that a command costs nothing until it runs. */
  define(command: Command, kit: Kit): void
}
