/** What came of the wishes of members, as data. */
import * as z from 'zod'
import { heardOf, hearsOf } from '../view/said.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { answer, key, links, text } from './item-schema.ts'

export const saidSchema = z
  .array(
    z.object({
      kring: text,
      theme: text,
      key,
      title: text,
      came: z.enum(['realised', 'taken-up', 'answered']),
      projects: links.meta({ description: 'those that realised it or have begun with it' }),
      answer: answer.nullable(),
    }),
  )
  .meta({ description: 'the wishes of which something came; absent as long as no answer was written down' })

/** The wishes of which something came, by theme; nothing as long as nobody wrote down an answer. */
export function saidOf(view: KringView | AssociationView): { said?: z.output<typeof saidSchema> } {
  if (!hearsOf(view)) return {}
  const said = heardOf(view).flatMap(({ heard }) =>
    heard.map(({ kring, theme, wish, reply }) => ({
      kring,
      theme,
      key: wish.key,
      title: wish.title,
      came: reply.what,
      projects:
        reply.what === 'answered' ? [] : reply.projects.map(({ key: name, title }) => ({ key: name ?? '', title })),
      answer: reply.answer,
    })),
  )
  return { said }
}
