/** `masterplan completion SHELL`: the script by which a shell completes what is typed; at a terminal also how to have it read. */
import { wordsIn } from '../../language/words.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { INSTALL, SCRIPTS, type Shell } from './scripts.ts'

export async function completion({ host, language }: Context, shell: Shell): Promise<number> {
  host.out.write(SCRIPTS[shell])
  if (host.out.isTerminal) host.err.write(`${wordsIn(language).cli.installScript(INSTALL[shell])}\n`)
  return EXIT.fine
}
