/** What pages are made of: the plans where they are, in a world that remembers nothing between two questions. */
import type { Desk } from '../../page/room.ts'
import { findWorkspace } from '../../workspace/find.ts'
import { keepingHost } from '../../workspace/kept/keep.ts'
import { Standing } from '../../workspace/standing.ts'
import type { Context } from '../context.ts'

/** `verb` is the command that what is written is kept under. Throws a Misuse where there are no plans. */
export function deskOf({ host, root, language, today, todayGiven }: Context, verb: string): Desk {
  const lasting = {}
  return {
    host: () => (host.anew ? { ...keepingHost(host.anew(), verb), lasting } : host),
    standing: new Standing(),
    root: findWorkspace(host, root),
    language,
    // A page may stand open past midnight.
    today: () => (todayGiven ? today : host.today()),
  }
}
