/** The association: the kringen side by side, what they share, and a summary of each. */

import type { PhrasingContent, RootContent } from 'mdast'
import { group, h, list, note, p, strong, table, text } from '../../document/nodes.ts'
import { ofKring } from '../../document/pictures.ts'
import { isBlank } from '../../plan/body/guidance.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { isKnown } from '../../plan/reach.ts'
import { moneySaid } from '../amounts.ts'
import { foundEverywhere, titled, topThird } from '../findings.ts'
import { leftOut } from '../left-out.ts'
import { prose } from '../prose.ts'
import { counted } from '../reach.ts'
import { progressLine } from '../rolled.ts'
import type { AssociationView, KringFacts } from '../view/view.ts'
import { waveOutcome } from '../wave-words.ts'
import { otherWeighting } from '../weighting.ts'
import { signalBadge } from './badges.ts'
import { placesCharts } from './places-charts.ts'
import type { Scribe } from './scribe.ts'

/** Theme × kring: places, in bold where a theme is in the top third of its kring. */
export function together(view: AssociationView, scribe: Scribe): RootContent[] {
  const { shared, config } = view
  const { words, numbers } = scribe
  const say = words.association
  const top = topThird(config.themes.length)
  const kringName = (slug: string): string => shortKring(config, slug)
  const names = (slugs: string[]): string => numbers.list(slugs.map(kringName))
  const left = leftOut(shared, config, words, names).map((line) => p(line))
  // Without votes there is no table and no conclusion.
  if (shared.included.length === 0) return [h(2, say.together, 'naast-elkaar'), ...left]
  const rows = shared.themes.map((t) => [
    t.place === null ? '–' : t.tied ? words.sharedPlace(t.place) : String(t.place),
    nameIn(config.themes, t.slug),
    ...shared.included.map((slug) => {
      const place = t.places[slug] ?? null
      return place === null ? '–' : t.top.includes(slug) ? [strong(String(place))] : String(place)
    }),
    t.equal === null ? '–' : numbers.percent(t.equal),
    t.byMembers === null ? '–' : numbers.percent(t.byMembers),
    say.focusClass[t.focus],
  ])
  const header = [words.place, words.theme, ...shared.included.map(kringName), say.equal, say.byMembers, say.focus]
  return [
    h(2, titled(say.together, foundEverywhere(view, scribe), words), 'naast-elkaar'),
    p(
      `${shared.weighting === 'members' ? say.weighedKringen : say.equalKringen} ${say.beside}${top > 0 ? ` ${say.focusRule(top)}` : ''}`,
    ),
    ...placesCharts(
      view,
      scribe,
      table(
        header,
        rows,
        ['right', null, ...shared.included.map(() => 'right' as const), 'right', 'right', null],
        'together',
      ),
    ),
    ...(top > 0 ? [note('legend of-bold', say.highlighted(top))] : []),
    p([
      text(`${say.respondents(shared.voters)} `),
      text(otherWeighting(shared, words, (slugs) => numbers.list(slugs.map((t) => nameIn(config.themes, t)))) ?? ''),
    ]),
    ...left,
    ...focus(shared, top, names, (slug) => nameIn(config.themes, slug), say),
  ]
}

function focus(
  shared: AssociationView['shared'],
  top: number,
  names: (slugs: string[]) => string,
  theme: (slug: string) => string,
  say: Scribe['words']['association'],
): RootContent[] {
  const lines = shared.themes.flatMap((t) => {
    if (t.focus === 'shared') return [say.sharedLine(theme(t.slug), names(t.top), top)]
    if (t.focus === 'divided') return [say.dividedLine(theme(t.slug), names(t.top), names(t.low), top)]
    return t.focus === 'partly' ? [say.partlyLine(theme(t.slug), names(t.top), top)] : []
  })
  // What one kring finds is shared with nobody.
  if (shared.included.length < 2) return []
  return [h(3, say.sharedFocus), ...(lines.length > 0 ? [list(lines)] : [p(say.noneShared)])]
}

/** Each kring in a card: its dot, its top three, its counts and its signals. */
export function summaries({ kringen, config }: AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const card = (view: KringFacts): RootContent => {
    const top = view.themes.filter((t) => t.rank.place !== null && t.rank.place <= 3).map((t) => t.name)
    const signals = (['rood', 'oranje'] as const).flatMap((signal) => {
      const projects = view.programme.filter((p) => p.project.signal === signal).map((p) => p.project.title)
      return projects.length > 0 ? [[signalBadge(signal, scribe), text(` ${projects.join(', ')}`)]] : []
    })
    const progress = progressLine(view.kring, config, words)
    return group('section', 'card kring', [
      h(3, view.name, `kring-${view.kring.slug}`),
      ...(view.kring.dot === ''
        ? [p(words.noDot)]
        : prose(view.kring.dot, 3).map((node) => ofKring(node, view.kring.slug))),
      list([
        [strong(`${words.topPriorities}:`), text(` ${top.length > 0 ? numbers.list(top) : words.notRanked}`)],
        ...(isBlank(view.kring) ? [[text(words.report.nothingYet)]] : figures(view, scribe)),
        ...(view.shift && view.shift.state === 'told'
          ? [[text(waveOutcome(view.shift, config, words, numbers).join(' '))]]
          : []),
        ...(progress === null ? [] : [[text(progress)]]),
        ...signals,
      ]),
    ])
  }
  return [h(2, words.association.summaries, 'per-kring'), ...kringen.map(card)]
}

/** What there is of a kring in numbers, and what it costs. */
function figures({ money, counts: n, reach }: KringFacts, scribe: Scribe): PhrasingContent[][] {
  const { words, numbers } = scribe
  if (!isKnown(reach)) return [[text(words.reach.unknown)]]
  const figures = [
    ...(n.wishes > 0 ? [words.countWishes(n.wishes)] : []),
    ...(n.questions > 0 ? [words.countFound(n.questions, n.confirmed, n.tested)] : []),
    words.countProjects(n.projects, n.open, n.running),
  ]
  const sums = moneySaid(money, scribe)
  return [[text(counted(numbers.list(figures), reach, words))], ...(sums.length > 0 ? [[text(sums.join(' '))]] : [])]
}
