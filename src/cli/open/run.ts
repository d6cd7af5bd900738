/** `masterplan open`: the plans as pages with forms, in a browser on this computer; where there are none, a page on which they begin. */
import type { Language } from '../../language/language.ts'
import type { Notices } from '../../page/notices.ts'
import { Previews } from '../../page/preview.ts'
import { site } from '../../page/site.ts'
import { threshold } from '../../page/threshold.ts'
import { openingAt } from '../../starting/opening.ts'
import { EXIT } from '../exit.ts'
import { deskOf, worldsOf } from '../served/desk.ts'
import { type ServedOptions, untilStopped } from '../served/until-stopped.ts'
import { answered, apartBy } from './apart.ts'

/** Serves the pages until somebody stops it; `answer` is the way that one program of ours asks another for. */
export async function openPage(options: ServedOptions & { answer?: string }): Promise<number> {
  const { host, answer, root: asked, language } = options
  if (answer !== undefined) {
    host.out.write(await answered(deskOf(options, 'open'), answer))
    return EXIT.fine
  }
  const at = openingAt(host, asked)
  return untilStopped(options, async (follow) => {
    const pagesOf = async (root: string, language: Language, notices?: Notices) => {
      const here = deskOf({ ...options, root, language }, 'open')
      const desk = { ...here, apart: apartBy(host, here) }
      const previews = new Previews(desk)
      await follow(desk.root, async () => {
        previews.outdated()
        return {}
      })
      return site(desk, previews, notices)
    }
    if (at.kind === 'plan') return pagesOf(at.root, language)
    return threshold({ host: worldsOf(options, 'open'), asked, language, today: () => host.today(), pagesOf })
  })
}
