/** Serves pages until somebody stops the program: says where they are, opens them, and tells them of every save. */
import { wordsIn } from '../../language/words.ts'
import type { Answering } from '../../page/exchange.ts'
import { type Served, serve } from '../../page/server.ts'
import { refusalIn } from '../../page/typed.ts'
import { watching } from '../../page/watch.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

export interface ServedOptions extends Context {
  port?: number
  /** False where the address is only printed. */
  open?: boolean
}

/** Follows the files in a folder from now on; `changed` gives what a page is told after a save. */
export type Follow = (root: string, changed: () => Promise<Record<string, unknown>>) => Promise<void>

/** `begin` gives who answers; it may follow files at once, or once they are there. */
export async function untilStopped(
  { host, language, port = 0, open = true }: ServedOptions,
  begin: (follow: Follow) => Promise<Answering>,
): Promise<number> {
  const { terminal } = wordsIn(language).page
  let answering: Answering = () => Promise.resolve(null)
  const answer: Answering = (question) => answering(question)
  const served = await serve({ port, answering: answer, refusal: refusalIn(language) }).catch((error): Served => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Misuse(bothLanguages((l) => wordsIn(l).page.terminal.port(port)))
  })
  const following: Awaited<ReturnType<typeof watching>>[] = []
  answering = await begin(async (root, changed) => {
    following.push(await watching(root, async () => served.tell(await changed())))
  })
  // Whoever reads the address may stop it at once.
  const stopped = host.user.stopped()
  host.out.write(`${terminal.address(served.address)}\n${terminal.stop}\n`)
  // The address is on the screen for whom it isn't opened for.
  if (open) void host.user.browse(served.address)
  await stopped
  await Promise.all(following.map((stop) => stop()))
  await served.close()
  host.out.write(`${terminal.stopped}\n`)
  return EXIT.fine
}
