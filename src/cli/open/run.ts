/** `masterplan open`: the plans as pages with forms, in a browser on this computer. */
import { Previews } from '../../page/preview.ts'
import { site } from '../../page/site.ts'
import { deskOf } from '../served/desk.ts'
import { type ServedOptions, untilStopped } from '../served/until-stopped.ts'

/** Serves the pages until somebody stops it. */
export async function openPage(options: ServedOptions): Promise<number> {
  const desk = deskOf(options, 'open')
  const previews = new Previews(desk)
  return untilStopped(options, desk, site(desk, previews), async () => {
    previews.outdated()
    return {}
  })
}
