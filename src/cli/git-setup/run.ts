/** `masterplan git-setup`: has git merge plans by this program, or no longer; tells what it writes, and asks before it does. */
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { saysYes } from '../terminal/yes-or-no.ts'
import { settingOf, toldOf, writeSetting } from './setting.ts'

interface Options extends Context {
  yes?: boolean
  remove?: boolean
}

/** Writes what isn't so yet; twice is once. Where nobody can be asked, `--yes` says that it may. */
export async function gitSetup(options: Options): Promise<number> {
  const { host, language, remove = false } = options
  const { merging } = wordsIn(language)
  const { root } = await open(host, options.root)
  const setting = settingOf(host, root, remove)
  const told = toldOf(setting, language)
  if (told.length === 0) {
    host.out.write(`${remove ? merging.gone : merging.there}\n`)
    return EXIT.fine
  }
  host.out.write(`${told.join('\n\n')}\n\n`)
  if (!(await agreed(options))) {
    host.err.write(`${host.dialogue === null ? merging.needsYes : merging.declined}\n`)
    return host.dialogue === null ? EXIT.misuse : EXIT.fine
  }
  writeSetting(host, root, setting)
  const said = remove ? merging.removed : merging.done
  host.out.write(`${wrap([said], Math.min(host.out.columns, 100)).join('\n')}\n`)
  return EXIT.fine
}

/** Whether it may be written: it was said beforehand, or the person at the terminal says so now. */
async function agreed({ host, language, yes }: Options): Promise<boolean> {
  if (yes || host.dialogue === null) return yes === true
  return saysYes(host.dialogue, wordsIn(language).merging.ask, language)
}
