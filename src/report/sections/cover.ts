/** The title page: what this is, of when, which version, and whether it is an example. */
import type { RootContent } from 'mdast'
import { group, h, note, p, strong, text } from '../../document/nodes.ts'
import { isSnapshot } from '../../history/snapshot.ts'
import { municipalityOf, nameIn } from '../../plan/names.ts'
import type { Reach } from '../../plan/reach.ts'
import { isOutside } from '../audience.ts'
import { momentName } from '../moment-words.ts'
import { notRead } from '../reach.ts'
import { asksNothing } from '../view/links.ts'
import type { AssociationView, KringView, Passport } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** The cover of a kring's report. */
export function kringCover(view: KringView, scribe: Scribe): RootContent[] {
  const { passport, reach, name, ownTitle, areas, kring } = view
  const { words, numbers } = scribe
  const under = [
    ...(ownTitle === null ? [] : [ownTitle]),
    ...(isYear(scribe) ? [] : forWhom(view, scribe)),
    ...(areas.length > 0 ? [numbers.list(areas)] : []),
    ...(kring.adopted ? [words.adopted(numbers.date(kring.adopted))] : []),
  ]
  return cover(
    passport,
    reach,
    titleOf(words.masterplan(name), scribe),
    [...periodOf(passport, scribe), ...under],
    scribe,
  )
}

/** The cover of the association's report. */
export function associationCover(view: AssociationView, scribe: Scribe): RootContent[] {
  const { passport, reach, kringen } = view
  const { words, numbers } = scribe
  const under = [...(isYear(scribe) ? [] : forWhom(view, scribe)), numbers.list(kringen.map((k) => k.name))]
  return cover(passport, reach, titleOf(words.masterplans, scribe), [...periodOf(passport, scribe), ...under], scribe)
}

const isYear = ({ audience }: Scribe): boolean => audience.kind === 'year'

/** A year report is called so, and says which time it is of. */
const titleOf = (plan: string, scribe: Scribe): string => (isYear(scribe) ? scribe.words.year.title(plan) : plan)
const periodOf = ({ since, today }: Passport, scribe: Scribe): string[] =>
  isYear(scribe) && since ? [scribe.words.year.period(momentName(since, scribe), scribe.numbers.date(today))] : []

type Addressed = Pick<KringView | AssociationView, 'config' | 'partners'>

/** For whom it is, in words; nothing for the whole plan. */
export function forWhom({ config, partners }: Addressed, { audience, words }: Scribe): string[] {
  const say = words.report.audience
  switch (audience.kind) {
    case 'all':
      return []
    case 'partner':
      return [
        (asksNothing(partners, audience.slug) ? say.partnerNamed : say.partner)(nameIn(config.partners, audience.slug)),
      ]
    case 'branche':
      return [say.branche(nameIn(config.branches, audience.slug))]
    case 'year':
      return [words.year.audience]
    case 'municipality':
      return [say.municipality(nameIn(config.partners, municipalityOf(config) ?? ''))]
    default:
      return [say[audience.kind]]
  }
}

function cover(passport: Passport, reach: Reach, title: string, under: string[], scribe: Scribe): RootContent[] {
  return [
    group('header', 'cover', [
      note('association', passport.association),
      h(1, title),
      ...(under.length > 0 ? [p(under.join(' · '))] : []),
      note('state', stateLine(passport, scribe)),
    ]),
    ...exampleAndFaults({ passport, reach }, scribe),
  ]
}

/** What must be known before reading: that it is an example, and what was wrong with the plans. */
export function exampleAndFaults(
  { passport, reach }: Pick<KringView, 'passport' | 'reach'>,
  scribe: Scribe,
): RootContent[] {
  const { words } = scribe
  return [
    ...(passport.example
      ? [
          group('div', 'example', [
            p([strong(`${words.example}.`), text(` ${passport.exampleText ?? words.exampleNotice}`)]),
          ]),
        ]
      : []),
    ...faults(passport, reach, scribe),
  ]
}

/** What was wrong with the plans, and what of them was not read: whoever gets the report should know before reading it. */
export function faults(
  { errors, refused }: Pick<Passport, 'errors' | 'refused'>,
  reach: Reach,
  { words, numbers }: Scribe,
): RootContent[] {
  const lines = [
    ...(errors > 0 ? [words.aboutErrors(errors)] : []),
    ...(refused.length > 0 ? [words.aboutColours(numbers.list([...refused]))] : []),
    ...notRead(reach, words, (items) => numbers.list(items)),
  ]
  if (lines.length === 0) return []
  return [group('div', 'example', [p([strong(`${words.reach.note}.`), text(` ${lines.join(' ')}`)])])]
}

/** Of when it is and which version; who is outside the association gets no hash, which would tell nothing there. */
export function stateLine(passport: Passport, { words, numbers, audience }: Scribe): string {
  const day = words.asOf(numbers.date(passport.today))
  // That the plans are in no git is for who keeps them to know, and the last page says so.
  return isOutside(audience) || passport.revision === null ? day : `${day} · ${revisionLine(passport, words)}`
}

/** Which version of the plans this is, in words. */
export function revisionLine({ revision }: Passport, words: Scribe['words']): string {
  if (revision === null) return words.noRevision
  if (revision.commit === null) return words.unknownRevision
  const { commit } = revision
  const version = isSnapshot(commit) ? words.snapshot(commit) : words.revision(commit)
  return [version, ...(revision.changed ? [words.uncommitted] : [])].join(', ')
}
