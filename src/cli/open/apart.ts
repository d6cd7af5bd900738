/** Answers by a program of its own, of the same plans on the same day: the one that asks goes on answering meanwhile. */
import { type Answer, answerIn, printed } from '../../page/exchange.ts'
import type { Desk } from '../../page/room.ts'
import { site } from '../../page/site.ts'
import type { Host } from '../../workspace/host.ts'

/** Starts the program that answers a way. */
export const apartBy =
  ({ again }: Host, { root, language, today }: Desk): NonNullable<Desk['apart']> =>
  async (way, left) =>
    answerIn(await again(['open', '--answer', way, '--root', root, '--lang', language, '--today', today()], left))

/** What that program prints. */
export async function answered(desk: Desk, way: string): Promise<Uint8Array> {
  const { pathname, searchParams: query } = new URL(way, 'http://localhost')
  const { signal: left } = new AbortController()
  const question = {
    method: 'GET',
    path: pathname.split('/').slice(1),
    query,
    form: new URLSearchParams(),
    left,
  } as const
  return printed((await site(desk)(question)) as Answer)
}
