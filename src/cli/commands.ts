/** The list of commands, in the order of the help: a command is a folder here plus one line in this list. */
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
import type { CommandDefinition } from './definition.ts'
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

export const commands: readonly CommandDefinition[] = [
  init,
  fresh,
  validate,
  fix,
  format,
  migrate,
  undo,
  explain,
  doctor,
  schema,
  why,
  twins,
  add,
  set,
  drop,
  answer,
  ask,
  rename,
  move,
  merge,
  rank,
  wishes,
  survey,
  sheet,
  report,
  preview,
  editor,
  openPage,
  verify,
  changes,
  history,
  snapshot,
  fromDocument,
  search,
  status,
  agenda,
  completion,
  gitSetup,
  mergeDriver,
]

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
