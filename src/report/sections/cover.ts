/** The title page: what this is, of when, which version, and whether it is an example. */
import type { RootContent } from 'mdast'
import { group, h, note, p, strong, text } from '../nodes.ts'
import type { KringView, Passport } from '../view.ts'
import type { Scribe } from './scribe.ts'

/** The cover of a kring's report. */
export function kringCover({ passport, name, areas, kring }: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const under = [
    ...(areas.length > 0 ? [numbers.list(areas)] : []),
    ...(kring.adopted ? [words.adopted(numbers.date(kring.adopted))] : []),
  ]
  return cover(passport, words.masterplan(name), under, scribe)
}

/** The cover of the association's report. */
export function associationCover(passport: Passport, kringen: string[], scribe: Scribe): RootContent[] {
  return cover(passport, scribe.words.masterplans, [scribe.numbers.list(kringen)], scribe)
}

function cover(passport: Passport, title: string, under: string[], { words, numbers }: Scribe): RootContent[] {
  return [
    group('header', 'cover', [
      note('association', passport.association),
      h(1, title),
      ...(under.length > 0 ? [p(under.join(' · '))] : []),
      note('state', `${words.asOf(numbers.date(passport.today))} · ${revisionLine(passport, words)}`),
    ]),
    ...(passport.example
      ? [group('div', 'example', [p([strong(`${words.example}.`), text(` ${words.exampleNotice}`)])])]
      : []),
  ]
}

/** Which version of the plans this is, in words. */
export function revisionLine({ revision }: Passport, words: Scribe['words']): string {
  if (!revision?.commit) return words.noRevision
  return [words.revision(revision.commit), ...(revision.changed ? [words.uncommitted] : [])].join(', ')
}
