/** What members hear of their wishes, theme by theme: for the section, the data and the feed alike. */
import { answerBy, type Came, came, type Reply, resultOf } from '../../execution/replies.ts'
import type { Wish } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { WishView } from './items.ts'
import type { AssociationView, KringFacts, KringView } from './view.ts'

/** A wish of which something came, with the slugs of where it stands. */
export interface Heard {
  kring: string
  theme: string
  wish: Wish
  reply: Came
}

/** A theme with the wishes of which something came, and what is to be said of those of which nothing did yet. */
export interface ThemeHeard {
  theme: string
  name: string
  heard: Heard[]
  waiting: Exclude<Reply, Came>[]
}

const kringenOf = (view: KringView | AssociationView): readonly KringFacts[] =>
  'kringen' in view ? view.kringen : [view]

/** Whether there is something to hear: an answer or a result that was written down. Plans without either say with their projects what they always did. */
export function hearsOf(view: KringView | AssociationView): boolean {
  const { today } = view.passport
  const heard = ({ wish, reply }: WishView): boolean =>
    answerBy(wish, today) !== null ||
    (reply.what === 'realised' && reply.projects.some((project) => resultOf(project) !== ''))
  return kringenOf(view).some(({ themes }) => themes.some(({ wishes }) => wishes.some(heard)))
}

/** The themes in the order of the report, of the association in its own; those without wishes left out. */
export function heardOf(view: KringView | AssociationView): ThemeHeard[] {
  const kringen = kringenOf(view)
  const order = 'kringen' in view ? view.config.themes.map(({ slug }) => slug) : view.themes.map((t) => t.theme.slug)
  return order
    .map((slug): ThemeHeard => {
      const all = kringen.flatMap(({ kring, themes }) =>
        themes.flatMap(({ theme, wishes }) =>
          theme.slug === slug ? wishes.map(({ wish, reply }) => ({ kring: kring.slug, theme: slug, wish, reply })) : [],
        ),
      )
      return {
        theme: slug,
        name: nameIn(view.config.themes, slug),
        heard: all.flatMap(({ reply, ...one }) => (came(reply) ? [{ ...one, reply }] : [])),
        waiting: all.flatMap(({ reply }) => (came(reply) ? [] : [reply])),
      }
    })
    .filter(({ heard, waiting }) => heard.length + waiting.length > 0)
}
