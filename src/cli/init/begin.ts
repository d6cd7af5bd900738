/** Begins a new plan for whoever types a command: shows what will come, asks, and tells what was done. */
import { join, relative } from 'node:path'
import { safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import type { Answers } from '../../starting/answers.ts'
import { ready, write } from '../../starting/begin.ts'
import { rootOption, shown } from '../../starting/place.ts'
import type { Surroundings } from '../../starting/repository.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { saysYes } from '../terminal/yes-or-no.ts'
import type { InitOptions } from './given.ts'
import { asUnderstood, type Done, doneScreen, filesList, GUIDE } from './screen.ts'

/** Writes what the answers begin, where the person agrees; the exit code is 2 where not. Throws a Misuse where it can't be written there. */
export async function begin(
  options: InitOptions,
  root: string,
  answers: Answers,
  around: Surroundings,
  asking: boolean,
): Promise<number> {
  const { host, dryRun, json, language } = options
  const ci = answers.ci ?? undefined
  const { init: say, edit } = wordsIn(language)
  const plan = await ready(options, root, answers, around)
  const { begun, texts, ignoreLeft, top } = plan
  const files = [...texts.keys()]
  const place = root === host.cwd ? say.here : shown(host, root)
  const width = Math.min(host.out.columns, 100)
  if (dryRun) {
    const lines = [...wrap([say.wouldBegin(files.length, place)], width), ...filesList(files, say)]
    host.out.write(
      json
        ? `${safeJson({ version: 1, written: false, folder: shown(host, root), files })}\n`
        : `${lines.join('\n')}\n`,
    )
    return EXIT.fine
  }
  if (asking && host.dialogue !== null) {
    await host.dialogue.note(
      [...asUnderstood(begun, say, width - GUIDE), say.willWrite(files.length, place), ...filesList(files, say)].join(
        '\n',
      ),
    )
    if (!(await saysYes(host.dialogue, edit.ask, language))) {
      host.err.write(`${say.stopped}\n`)
      return EXIT.misuse
    }
  }
  const tracked = write(host, plan, answers, around)
  const folder = relative(top ?? root, root).replaceAll('\\', '/')
  const notes = [
    ...(ignoreLeft ? [say.ignoreLeft] : []),
    ...(ci === 'github' ? [say.ciGithub(shown(host, join(top ?? root, '.github/workflows')))] : []),
    ...(ci === 'gitlab' ? [say.ciGitlab] : []),
    ...(ci !== undefined && !['', 'plans'].includes(folder) ? [say.ciRoot(folder)] : []),
  ]
  const at = rootOption(host, root)
  const kring = begun.kringen[0]?.slug ?? ''
  const next: Done['next'] = [
    [`masterplan report ${kring}${at}`, say.nextReportWhy],
    [`masterplan add ${say.aWish} ${kring}/${begun.themes[0]?.slug ?? ''} "…"${at}`, say.nextAddWhy],
    [`masterplan status${at}`, say.nextStatusWhy],
  ]
  const done: Done = { begun, place, files, tracked, alone: answers.kringen.length === 0, notes, next }
  if (json)
    host.out.write(
      `${safeJson({ version: 1, written: true, folder: shown(host, root), files, git: tracked, next: next.map(([command]) => command) })}\n`,
    )
  else host.out.write((asking ? '\n' : '') + doneScreen(done, { language, paint: paintFor(options, host.out), width }))
  return EXIT.fine
}
