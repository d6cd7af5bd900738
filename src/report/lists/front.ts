/** What a report's workbook opens with: its first page in cells, the lists that follow, and how to read them. */

import type { Front, FrontPart } from '../../document/sheet.ts'
import { nameIn } from '../../plan/names.ts'
import { firstDay, sortable } from '../../plan/typed/dates.ts'
import { otherLanguage } from '../frame.ts'
import { claim, notRead } from '../reach.ts'
import { openOf } from '../sections/commitments.ts'
import { forWhom, stateLine } from '../sections/cover.ts'
import { firstAsked } from '../sections/first-decisions.ts'
import { largestGaps } from '../sections/first-money.ts'
import { figuresSaid } from '../sections/first-page.ts'
import { finding } from '../sections/lead.ts'
import { rolesOf } from '../sections/partner-lines.ts'
import { type Scribe, upperFirst } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { yearFigures, yearSentence } from '../year/document.ts'
import { yearOf } from '../year/facts.ts'
import { TONES } from './signals.ts'

type View = KringView | AssociationView

export function frontOf(view: View, scribe: Scribe): Front {
  const { words, numbers, audience } = scribe
  const { passport, config, reach } = view
  const say = words.workbook
  const plan = 'kringen' in view ? words.masterplans : words.masterplan(view.name)
  const { lead, parts } = said(view, scribe)
  return {
    name: say.front,
    association: passport.association,
    title: [plan, ...forWhom(view, scribe)].join(' · '),
    state: stateLine(passport, scribe),
    notes: [
      ...(passport.example ? [`${words.example}. ${passport.exampleText ?? words.exampleNotice}`] : []),
      ...(passport.errors > 0 ? [words.aboutErrors(passport.errors)] : []),
      ...notRead(reach, words, (items) => numbers.list(items)),
      ...(otherLanguage(config, numbers.language) === null ? [] : [words.firstPage.otherLanguage]),
    ],
    lead,
    parts,
    contents: { title: say.contents, about: say.lists, rows: say.rows },
    legend: {
      title: say.legend,
      lines: [
        // Only who sees how projects go needs their colours.
        ...(audience.kind === 'partner'
          ? []
          : Object.entries(say.signals).map(([signal, text]) => ({
              tone: TONES[signal] ?? null,
              word: words.signals[signal as keyof typeof words.signals],
              text,
            }))),
        { tone: null, ...say.empty },
        { tone: null, ...say.paper },
      ],
    },
    foot: say.foot,
  }
}

type Said = Pick<Front, 'lead' | 'parts'>

/** The finding and what goes with it, as far as the audience's first page has them. */
function said(view: View, scribe: Scribe): Said {
  const { words, audience } = scribe
  switch (audience.kind) {
    case 'partner':
      return { lead: askedOf(view, audience.slug, scribe), parts: [] }
    case 'branche':
      return { lead: null, parts: [] }
    case 'year': {
      const year = yearOf(view)
      if (year === null) return { lead: words.year.noMoment, parts: [] }
      return { lead: yearSentence(year, scribe), parts: [figures(yearFigures(year, scribe), scribe)] }
    }
    default: {
      // An association that wants no summary in its reports has none here.
      if (view.config.report.off.includes('oogopslag')) return { lead: null, parts: [] }
      const decides = audience.kind === 'board' || audience.kind === 'all'
      const shown = figuresSaid(view, scribe).map(({ key, value, word, change }) => ({
        word,
        value: key === 'gap' ? { euro: value } : value,
        change,
      }))
      return {
        lead: Object.values(finding(view, scribe)).join(' ').trim(),
        parts: [...(decides ? decisions(view, scribe) : []), figures(shown, scribe), ...money(view, scribe)],
      }
    }
  }
}

function figures(
  shown: readonly { word: string; value: number | { euro: number }; change: string | null }[],
  { words }: Scribe,
): FrontPart {
  return {
    title: words.workbook.figures,
    columns: [untitled('text'), untitled('number'), untitled('text')],
    rows: shown.map(({ word, value, change }) => [upperFirst(word), value, change]),
    note: null,
  }
}

function decisions(view: View, scribe: Scribe): FrontPart[] {
  const { words } = scribe
  const say = words.firstPage
  const { first, left } = firstAsked(view, scribe)
  if (first.length === 0) return []
  return [
    {
      title: say.decisions,
      columns: [
        { title: say.decision, kind: 'text' },
        { title: words.workbook.why, kind: 'text' },
        { title: say.by, kind: 'date' },
        { title: words.toFund, kind: 'euro' },
        { title: words.lead, kind: 'text' },
      ],
      rows: first.map(({ project, place, question, why, day, gap, lead }) => [
        `${project.title} (${place})`,
        `${question} ${why}`,
        sortable(day, firstDay),
        gap,
        lead,
      ]),
      note: left > 0 ? say.more(left) : null,
    },
  ]
}

/** Without a budget there is no money to tell of. */
function money(view: View, { words, numbers, audience }: Scribe): FrontPart[] {
  const { cost, funded, open } = view.money
  if (cost === 0) return []
  const say = words.firstPage.money
  const largest = largestGaps(view).map(({ project, gap }) => say.named(project.title, numbers.euro(gap)))
  const rows: [string, number][] = [
    [words.cost, cost],
    [words.workbook.funded, funded],
    [audience.kind === 'members' ? upperFirst(words.firstPage.toFind) : words.toFund, open],
  ]
  return [
    {
      title: words.workbook.money,
      columns: [untitled('text'), untitled('euro')],
      rows,
      note: largest.length === 0 ? null : `${say.largest(numbers.list(largest))}.`,
    },
  ]
}

/** What is asked of a partner in one sentence or two. */
function askedOf({ partners, config, reach }: View, slug: string, scribe: Scribe): string {
  const { words } = scribe
  const name = nameIn(config.partners, slug)
  const asked = partners.find((partner) => partner.slug === slug)
  if (!asked) return claim(words.report.nothingAsked(name), reach, words)
  const [asks, open] = openOf(asked)
  const taking = asked.projects.filter((one) => rolesOf(one, scribe) !== '').length
  return [
    ...(asks > 0 ? [words.replies.stillOpen(asks, open)] : []),
    ...(taking > 0 ? [words.report.askedOf(name, taking)] : []),
  ].join(' ')
}

const untitled = (kind: 'text' | 'number' | 'euro'): FrontPart['columns'][number] => ({ title: '', kind })
