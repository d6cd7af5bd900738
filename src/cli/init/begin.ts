/** Writes a new plan: all of its files or none, then what git keeps of it. */
import { join, relative, resolve } from 'node:path'
import { safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { saysYes } from '../terminal/yes-or-no.ts'
import { type Answers, beginningOf } from './answers.ts'
import { filesFor } from './files.ts'
import type { InitOptions } from './given.ts'
import { rootOption, shown } from './place.ts'
import { type Surroundings, track } from './repository.ts'
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
  const { init: say, start, edit } = { ...wordsIn(language), start: wordsIn(answers.language).start }
  const begun = beginningOf(answers, start)
  const tracking = around.kind === 'free' ? answers.tracking : 'none'
  const top = around.kind === 'inside' ? around.top : tracking === 'none' ? null : root
  const { texts, ignoreLeft } = await filesFor(options, root, begun, { top, ci })
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
  const own = files.filter((file) => !file.startsWith('..'))
  const changes = own.map((file) => {
    const was = host.read(join(root, file), root)
    return { path: join(root, file), was: typeof was === 'string' ? null : was, content: texts.get(file) ?? '' }
  })
  host.replace(changes, root)
  // What stands at the top of the repository is no part of the plan, nor of what is kept beside it.
  for (const file of files) if (!own.includes(file)) host.write(resolve(root, file), texts.get(file) ?? '', top ?? root)
  const wanted = around.kind !== 'free' && answers.tracking !== 'none'
  const tracked = wanted ? around.kind : track(host, root, tracking, own, start.commit(begun.association))
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
