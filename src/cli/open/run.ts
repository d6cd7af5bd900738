/** `masterplan open`: the plans as pages with forms, in a browser on this computer. */
import { Previews } from '../../page/preview.ts'
import { site } from '../../page/site.ts'
import { EXIT } from '../exit.ts'
import { deskOf } from '../served/desk.ts'
import { type ServedOptions, untilStopped } from '../served/until-stopped.ts'
import { answered, apartBy } from './apart.ts'

/** Serves the pages until somebody stops it; `answer` is the way that one program of ours asks another for. */
export async function openPage(options: ServedOptions & { answer?: string }): Promise<number> {
  const { host, answer } = options
  const here = deskOf(options, 'open')
  if (answer !== undefined) {
    host.out.write(await answered(here, answer))
    return EXIT.fine
  }
  const desk = { ...here, apart: apartBy(host, here) }
  const previews = new Previews(desk)
  return untilStopped(options, desk, site(desk, previews), async () => {
    previews.outdated()
    return {}
  })
}
