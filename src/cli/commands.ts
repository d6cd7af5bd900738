/** The list of commands, by what people come to do: a command is a folder here plus its name in this list. */
import { nearest } from '../diagnostics/suggest.ts'
import type { Language } from '../language/language.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import { add } from './add/command.ts'
import { agenda } from './agenda/command.ts'
import { answer } from './answer/command.ts'
import { ask } from './ask/command.ts'
import { changes } from './changes/command.ts'
import { completion } from './completion/command.ts'
import type { Aim, CommandDefinition } from './definition.ts'
import { doctor } from './doctor/command.ts'
import { drop } from './drop/command.ts'
import { editor } from './editor/command.ts'
import { explain } from './explain/command.ts'
import { fix } from './fix/command.ts'
import { format } from './format/command.ts'
import { gitSetup } from './git-setup/command.ts'
import { history } from './history/command.ts'
import { fromDocument } from './import/command.ts'
import { init } from './init/command.ts'
import { merge } from './merge/command.ts'
import { mergeDriver } from './merge-driver/command.ts'
import { migrate } from './migrate/command.ts'
import { move } from './move/command.ts'
import { fresh } from './new/command.ts'
import { openPage } from './open/command.ts'
import { commandCalled } from './other-words.ts'
import { preview } from './preview/command.ts'
import { rank } from './rank/command.ts'
import { rename } from './rename/command.ts'
import { report } from './report/command.ts'
import { schema } from './schema/command.ts'
import { search } from './search/command.ts'
import { set } from './set/command.ts'
import { sheet } from './sheet/command.ts'
import { snapshot } from './snapshot/command.ts'
import { status } from './status/command.ts'
import { survey } from './survey/command.ts'
import { twins } from './twins/command.ts'
import { undo } from './undo/command.ts'
import { validate } from './validate/command.ts'
import { verify } from './verify/command.ts'
import { why } from './why/command.ts'
import { wishes } from './wishes/command.ts'

/** What people come to do, and the commands for it, in the order of the help. */
export const AIMS: Record<Aim, readonly CommandDefinition[]> = {
  start: [init, fresh],
  read: [report, rank, status, agenda, search, changes, history, preview, verify],
  keep: [openPage, add, set, answer, ask, why, twins, drop, rename, move, merge, undo, snapshot],
  exchange: [fromDocument, sheet, survey, wishes],
  check: [validate, fix, format, explain, doctor],
  install: [editor, completion, gitSetup, schema, migrate, mergeDriver],
}

export const commands: readonly CommandDefinition[] = Object.values(AIMS).flat()

/** Every name that a command answers to. */
export const COMMAND_NAMES: readonly string[] = commands.flatMap(({ name, alias }) =>
  alias === undefined ? [name] : [name, alias],
)

/** Says that a command isn't there, which one may be meant, and which there are. */
export function noSuchCommand(name: string, language: Language): string {
  const meant = commandCalled(name) ?? nearest(name, COMMAND_NAMES)
  const all = numbersIn(language).list(commands.filter(({ hidden }) => !hidden).map(({ name }) => name))
  return wordsIn(language).cli.unknownCommand(name, meant, all)
}
