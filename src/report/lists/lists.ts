/** The lists of a report for a spreadsheet: projects, wishes, priorities and partners, as typed columns and plain values. */

import type { ListSet, Sheet } from '../../document/sheet.ts'
import type { Language } from '../../language/language.ts'
import { nameIn } from '../../plan/names.ts'
import { ALL, type Audience, isOutside } from '../audience.ts'
import { otherLanguage } from '../frame.ts'
import { originOf, passportWord } from '../passport.ts'
import { notRead } from '../reach.ts'
import { forWhom, revisionLine } from '../sections/cover.ts'
import { scribeIn } from '../sections/scribe.ts'
import type { AssociationView, KringFacts, KringView } from '../view/view.ts'
import { amountsList } from './amounts.ts'
import { attachmentsList } from './attachments.ts'
import { followUpList } from './follow-up.ts'
import { frontOf } from './front.ts'
import { indicatorsList } from './indicators.ts'
import { partnersList } from './partners.ts'
import { prioritiesList } from './priorities.ts'
import { projectsList } from './projects.ts'
import { wishesList } from './wishes.ts'
import { yearList } from './year.ts'

/** The lists that an audience gets: a partner sees its own projects only, a branche what names it. */
export function listsOf(view: KringView | AssociationView, language: Language, audience: Audience = ALL): ListSet {
  const scribe = scribeIn(language, view.config, audience)
  const { words, numbers } = scribe
  const { passport, config } = view
  const { plansIn } = words.firstPage
  const say = words.report.lists
  const kringen: readonly KringFacts[] = 'kringen' in view ? view.kringen : [view]
  const kring = 'kringen' in view ? null : view.kring.slug
  const own = (branches: readonly string[]): boolean => audience.kind !== 'branche' || branches.includes(audience.slug)
  const more = [indicatorsList(kringen, scribe), attachmentsList(kringen, scribe)].filter((sheet) => sheet !== null)
  const amounts = [amountsList(kringen, scribe)].filter((sheet) => sheet !== null)
  const first =
    audience.kind === 'year' ? yearList(view, scribe) : audience.kind === 'board' ? followUpList(view, scribe) : null
  const sheets =
    audience.kind === 'partner'
      ? [partnersList(view, scribe, audience.slug)]
      : [
          ...(first === null ? [] : [first]),
          projectsList(kringen, scribe, ({ branches }) => own(branches)),
          wishesList(kringen, scribe, ({ branches }) => own(branches)),
          ...(audience.kind === 'branche'
            ? []
            : [prioritiesList(view, scribe), ...more, partnersList(view, scribe), ...amounts]),
        ]
  const title = [
    kring === null ? words.masterplans : words.masterplan(nameIn(config.kringen, kring)),
    ...forWhom(view, scribe),
  ]
  const unread = notRead(view.reach, words, (items) => numbers.list(items))
  const incomplete = passport.errors > 0 || unread.length > 0
  const mark = passport.errors > 0 ? words.reach.mark(passport.errors) : words.reach.note
  const notice = passport.exampleText ?? words.exampleNotice
  const about: Sheet = {
    id: 'about',
    name: say.about,
    columns: [
      { title: say.about, kind: 'text' },
      { title: '', kind: 'text' },
    ],
    rows: [
      [say.sources.association, passport.association],
      [say.sources.report, title.join(', ')],
      ...(passport.example ? [[words.example, notice]] : []),
      ...(audience.kind === 'members' && config.joinIn
        ? [
            [
              words.joinIn.title,
              [config.joinIn.what, words.joinIn.write(config.joinIn.who, config.joinIn.address)]
                .filter((part) => part !== null)
                .join(' '),
            ],
          ]
        : []),
      [say.sources.state, numbers.date(passport.today)],
      ...(isOutside(audience) ? [] : [[say.sources.revision, revisionLine(passport, words)]]),
      [say.sources.tool, `masterplan ${passport.tool}`],
      ...(isOutside(audience) ? [] : [[say.sources.input, passport.input]]),
      [say.sources.passport, passportWord(originOf(passport, kring, audience, language))],
      ...(otherLanguage(config, language) === null ? [] : [[...plansIn]]),
      ...(passport.errors > 0 ? [[words.reach.note, words.aboutErrors(passport.errors)]] : []),
      ...unread.map((line) => [words.reach.note, line]),
    ],
  }
  return {
    language,
    front: frontOf(view, scribe),
    sheets,
    about,
    marks: [
      ...(otherLanguage(config, language) === null ? [] : [{ title: plansIn[0], cell: plansIn[1] }]),
      ...(passport.example ? [{ title: words.example, cell: notice.split(/[.:]/)[0] ?? words.example }] : []),
      ...(incomplete ? [{ title: mark, cell: words.reach.marked }] : []),
    ],
  }
}
