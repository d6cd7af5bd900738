/** `masterplan snapshot`: keeps what the plans hold now, so that later plans can be compared with it, or lists what is kept. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { findWorkspace } from '../../workspace/find.ts'
import { inGit, keepSnapshot } from '../../workspace/kept/keep.ts'
import { snapshotsIn } from '../../workspace/kept/snapshots.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { onlyOne } from '../only-one.ts'
import { namesUnreadable } from '../undo/list.ts'
import { snapshotData, snapshotList } from './list.ts'
import { freeName } from './name.ts'

interface Options extends Context {
  name?: string
  list?: boolean
  json?: boolean
}

/** Makes a snapshot, unless the last one holds just the same and no name is given; with `--list` shows those that are kept. */
export async function snapshot(options: Options, name: string | undefined): Promise<number> {
  const { host, language, json } = options
  const called = onlyOne(name, options.name)
  const { kept: say } = wordsIn(language)
  const root = findWorkspace(host, options.root)
  const { entries: before, unreadable } = snapshotsIn(host, root)
  namesUnreadable(options, unreadable)
  if (options.list) {
    const data = { version: 1, snapshots: before.map(snapshotData), unreadable }
    host.out.write(json ? `${safeJson(data)}\n` : snapshotList(before, options))
    return EXIT.fine
  }
  const made = keepSnapshot(host, root, freeName(called, before))
  const last = snapshotsIn(host, root).entries.at(-1)
  if (json) {
    host.out.write(`${safeJson({ version: 1, made, snapshot: last ? snapshotData(last) : null, unreadable })}\n`)
    return EXIT.fine
  }
  const day = numbersIn(language).date(last?.day ?? host.today())
  const named = last?.name ? oneLine(last.name) : null
  const lines = made ? [say.made(day, named), say.use(named ?? last?.day ?? '')] : [say.same(day, named)]
  const width = Math.min(host.out.columns, 100)
  host.out.write(`${wrap([...lines, ...(inGit(host, root) ? [say.gitFirst] : [])], width).join('\n')}\n`)
  return EXIT.fine
}
