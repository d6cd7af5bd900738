/** A kring in one glance: the top priorities, the counts, the ambition web, and what asks for attention. */
import type { PhrasingContent, RootContent } from 'mdast'
import { themeAnchor, titleLink } from '../anchors.ts'
import type { Attention, Reason } from '../attention.ts'
import { ambitionWeb } from '../charts/ambition-web.ts'
import { badge, group, h, link, list, note, p, strong, table, text } from '../nodes.ts'
import type { KringView } from '../view.ts'
import { signalBadge } from './badges.ts'
import type { Scribe } from './scribe.ts'

export function glance(view: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const top = view.themes.filter((t) => t.rank.place !== null && t.rank.place <= 3)
  return [
    h(2, words.glance, 'in-een-oogopslag'),
    group('div', 'glance', [
      group('div', 'card', [
        h(3, words.topPriorities),
        ...(top.length > 0
          ? [
              list(
                top.map((t) => [
                  strong(`${t.rank.place}${t.rank.tied ? '=' : ''}`),
                  text(' '),
                  link(themeAnchor(t.theme.slug), t.name),
                ]),
                'top',
              ),
            ]
          : [p(words.notRanked)]),
        list(counts(view, scribe), 'counts'),
      ]),
      group('div', 'card', [h(3, words.attention), ...attentionList(view.attention, scribe)]),
    ]),
    ...web(view, scribe),
  ]
}

function counts({ counts: n, passport, money }: KringView, { words, numbers }: Scribe): string[] {
  return [
    words.countChallenges(n.challenges),
    words.countWishes(n.wishes),
    words.countQuestions(n.questions),
    words.countProjects(n.projects, n.open, n.running),
    words.moneyShort(numbers.euro(money.cost), numbers.euro(money.open)),
    ...(passport.errors > 0 ? [words.countErrors(passport.errors)] : []),
  ]
}

/** The attention list; the whole explanation of a signal stands with the project itself. */
function attentionList(lines: readonly Attention[], scribe: Scribe): RootContent[] {
  if (lines.length === 0) return [p(scribe.words.noAttention)]
  return [
    list(
      lines.map(({ signal, key, title, reasons }): PhrasingContent[] => [
        signal === null ? badge('signal signal-wacht', '◆') : signalBadge(signal, scribe),
        text(' '),
        titleLink(key, title),
        text(`: ${reasons.map((reason) => said(reason, scribe)).join('; ')}`),
      ]),
      'attention',
    ),
  ]
}

function said(reason: Reason, { words, numbers }: Scribe): string {
  const say = words.attentionLine
  switch (reason.kind) {
    case 'signal':
      return say.signal(reason.explanation)
    case 'blocked':
      return say.blocked(numbers.list(reason.titles))
    default:
      return say[reason.kind](numbers.date(reason.date))
  }
}

function web(view: KringView, { words }: Scribe): RootContent[] {
  const { themes: order, levels } = view.config
  const spokes = order.flatMap(({ slug, name }) => {
    const theme = view.themes.find((t) => t.theme.slug === slug)?.theme
    return theme ? [{ name, theme }] : []
  })
  const svg = ambitionWeb({
    id: 'ambitieweb',
    title: words.ambitionWeb,
    description: words.ambitionWebAlt(view.name),
    legend: { today: words.today, ambition: words.ambition },
    spokes: spokes.map(({ name, theme }) => ({
      label: name,
      today: theme.today,
      ambition: typeof theme.ambition === 'number' ? theme.ambition : null,
      remark: theme.ambition === 'none' ? words.noAmbition : theme.ambition === null ? words.openAmbition : null,
    })),
  })
  const ambitionOf = (ambition: number | 'none' | null): string =>
    ambition === 'none' ? words.noAmbition : ambition === null ? words.openAmbition : String(ambition)
  const rows = spokes.map(({ name, theme }) => {
    const gap = typeof theme.ambition === 'number' && theme.today !== null ? String(theme.ambition - theme.today) : '–'
    return [name, theme.today === null ? words.unknown : String(theme.today), ambitionOf(theme.ambition), gap]
  })
  return [
    group('section', 'web', [
      h(3, words.ambitionWeb, 'ambitieweb-kop'),
      { type: 'figure', svg, alt: words.ambitionWebAlt(view.name), caption: words.webCaption },
      table([words.theme, words.today, words.ambition, words.gap], rows, [null, 'right', 'right', 'right'], 'compact'),
      ...(levels
        ? [
            list(
              ([1, 2, 3] as const).map((n) => words.level(n, levels[n])),
              'legend',
            ),
          ]
        : []),
      note('legend', words.signalLegend),
    ]),
  ]
}
