/** What pages are made of: the plans where they are, in a world that remembers nothing between two questions. */
import type { Desk } from '../../page/room.ts'
import { findWorkspace } from '../../workspace/find.ts'
import type { Host } from '../../workspace/host.ts'
import { keepingHost } from '../../workspace/kept/keep.ts'
import { Standing } from '../../workspace/standing.ts'
import type { Context } from '../context.ts'

/** The world anew for every question; `verb` is the command that what is written is kept under. */
export function worldsOf({ host }: Pick<Context, 'host'>, verb: string): () => Host {
  const lasting = {}
  return () => (host.anew ? { ...keepingHost(host.anew(), verb), lasting } : host)
}

/** Throws a Misuse where there are no plans. */
export function deskOf(context: Context, verb: string): Desk {
  const { host, root, language, today, todayGiven } = context
  return {
    host: worldsOf(context, verb),
    standing: new Standing(),
    root: findWorkspace(host, root),
    language,
    // A page may stand open past midnight.
    today: () => (todayGiven ? today : host.today()),
  }
}
