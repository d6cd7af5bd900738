/** Runs one command line in a world: builds the program for a language, and says what went wrong in words. */
import { type Command, CommanderError } from 'commander'
import { oneLine } from '../diagnostics/safe.ts'
import { wordsIn } from '../language/words.ts'
import { remembering } from '../workspace/git/remembering.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { EXIT } from './exit.ts'
import { filledIn } from './filled-in.ts'
import { asksForHelp, chosenLanguage } from './language.ts'
import { program } from './program.ts'
import { usageMessage } from './usage.ts'

/** Runs a command line in a world; returns the exit code and never throws. */
export async function run(host: Host, copied: string[]): Promise<number> {
  const language = chosenLanguage(host, copied)
  let argv = copied
  const { cli, edit } = wordsIn(language)
  let code: number = EXIT.fine
  const complain = async (lines: string[]): Promise<number> => {
    // Only a screen needs its lines broken, and only then is it known how.
    const { wrap } = await import('../diagnostics/wrap.ts')
    const shown = host.err.isTerminal ? wrap(lines, host.err.columns) : lines
    host.err.write(`${shown.join('\n')}\n`)
    return EXIT.misuse
  }
  let root: Command | null = null
  const orMeant = async (lines: string[]): Promise<number> => {
    const { lineMeant, ORDERED } = await import('./meant/line.ts')
    const meant = await lineMeant(host, argv, program({ host, language, argv: ORDERED, done: () => undefined }))
    return complain(meant === null ? lines : [...lines, cli.lineMeant(meant)])
  }
  try {
    const filled = await filledIn(host, language, copied)
    if (filled === null) {
      host.err.write(`${edit.declined}\n`)
      return EXIT.fine
    }
    argv = filled
    const speaker = asksForHelp(argv) ? await (await import('./speaker.ts')).speakerIn(host, argv) : undefined
    const done = (exit: number): void => {
      code = exit
    }
    root = program({ host: remembering(host), language, argv, done, speaker })
    // What a shell asks is no command that somebody types, so help doesn't know it.
    if (argv[0] === 'complete' && argv[1] === '--') {
      const { complete } = await import('./completion/complete.ts')
      await complete(host, language, root, argv.slice(2))
    } else await root.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? EXIT.fine : await orMeant(await usageMessage(error, argv, language, root, host))
    if (error instanceof Misuse) {
      const { speakerIn } = await import('./speaker.ts')
      return await orMeant([oneLine(error.said(language, await speakerIn(host, argv)))])
    }
    const message = error instanceof Error ? error.message : String(error)
    return await complain([cli.crash(oneLine(message)), cli.crashHint])
  }
}
