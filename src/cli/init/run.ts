/** `masterplan init [folder]`: begins a plan, with questions at a terminal, or with what the command line gives. */
import { wordsIn } from '../../language/words.ts'
import { placeFor } from '../../starting/place.ts'
import { surroundingsOf } from '../../starting/repository.ts'
import { nameOfFolder, withUsual } from '../../starting/usual.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { begin } from './begin.ts'
import { givenBy, type InitOptions } from './given.ts'
import { askAll } from './questions.ts'
import { GUIDE } from './screen.ts'

/** The exit code is 2 where the person stops, or where it can't be done. */
export async function init(options: InitOptions, folder: string | undefined): Promise<number> {
  const { host, yes, json, dryRun } = options
  const root = placeFor(host, folder, options.root)
  const given = givenBy(options)
  const around = surroundingsOf(host, root)
  const { dialogue } = host
  if (yes || (dryRun && (json || dialogue === null)))
    return begin(options, root, withUsual(given, options.language, root), around, false)
  if (json || dialogue === null) throw new Misuse(bothLanguages((l) => wordsIn(l).init.noTerminal))
  const known = {
    given,
    language: options.language,
    association: nameOfFolder(root),
    canTrack: around.kind === 'free',
    width: Math.min(host.out.columns, 100) - GUIDE,
  }
  const answers = await askAll(dialogue, known)
  if (answers === null) {
    host.err.write(`${wordsIn(options.language).init.stopped}\n`)
    return EXIT.misuse
  }
  return begin({ ...options, language: answers.language }, root, answers, around, true)
}
