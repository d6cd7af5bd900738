/** `masterplan preview [kring]`: the report in a browser on this computer, which follows every save. */
import { kringNamed, open } from '../../masterplan.ts'
import type { Answering } from '../../page/exchange.ts'
import { Preview } from '../../page/preview.ts'
import { asset } from '../../page/site.ts'
import { audienceNamed } from '../report/audience-option.ts'
import { deskOf } from '../served/desk.ts'
import { type ServedOptions, untilStopped } from '../served/until-stopped.ts'

/** Serves the report until somebody stops it. */
export async function preview(options: ServedOptions & { for?: string }, asked: string | undefined): Promise<number> {
  const desk = deskOf(options, 'preview')
  const workspace = await open(desk.host(), desk.root)
  const kring = asked === undefined ? null : kringNamed(workspace, asked).slug
  const made = new Preview(desk, kring, audienceNamed(options.for, workspace.set.plans.config))
  const answering: Answering = async ({ path, method }) => {
    if (method === 'POST') return null
    if (path.length === 0) return made.page('/rapport', null)
    return path.length === 1 && path[0] === 'rapport' ? made.report() : asset(path)
  }
  return untilStopped(options, async (follow) => {
    await follow(desk.root, () => made.renew())
    return answering
  })
}
