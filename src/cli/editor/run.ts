/** `masterplan editor`: a language server on standard input and output, which an editor starts. */
import { serve } from '../../editor/server.ts'
import { findWorkspace } from '../../workspace/find.ts'
import { standardStreams } from '../../workspace/streams.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

/** Serves until the editor hangs up. Throws a Misuse where there are no plans. */
export async function editor({ host, root, language, today, todayGiven }: Context): Promise<number> {
  const { input, output } = standardStreams()
  await serve(input, output, {
    host: () => host.anew?.() ?? host,
    root: findWorkspace(host, root),
    language,
    // An editor may stay open past midnight.
    today: () => (todayGiven ? today : host.today()),
  })
  return EXIT.fine
}
