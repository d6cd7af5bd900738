/** View model → document: which sections a report has, and in which order. */

import type { RootContent } from 'mdast'
import type { ReportDocument } from '../document/document.ts'
import { facts } from '../document/facts.ts'
import { group, h, p } from '../document/nodes.ts'
import type { SectionId } from '../plan/model.ts'
import { municipalityOf } from '../plan/names.ts'
import type { Logo } from '../plan/plan-set.ts'
import { isKnown } from '../plan/reach.ts'
import { sectionsFor } from './audience.ts'
import { frame } from './frame.ts'
import { gathered } from './gathered.ts'
import { prose } from './prose.ts'
import { attachedFact } from './sections/attached.ts'
import { attentionSection, attentionTogether } from './sections/attention.ts'
import { brancheExtract, brancheTogether } from './sections/branche.ts'
import { commitments } from './sections/commitments.ts'
import { associationCover, kringCover } from './sections/cover.ts'
import { decisionsSection, decisionsTogether } from './sections/decisions.ts'
import { effortSection } from './sections/effort.ts'
import { associationPage, kringPage } from './sections/first-page.ts'
import { joinInSection } from './sections/join-in.ts'
import { jointSection } from './sections/joint.ts'
import { associationJustification, justification } from './sections/justification.ts'
import { byAgenda, byBranch, byPartner } from './sections/links.ts'
import { moneySection, moneyTogether } from './sections/money.ts'
import { priorities } from './sections/priorities.ts'
import { programme, programmeTogether } from './sections/programme.ts'
import { saidSection } from './sections/said.ts'
import type { Scribe } from './sections/scribe.ts'
import { sinceSection, sinceTogether } from './sections/since.ts'
import { themeSection } from './sections/theme.ts'
import { timelineSection, timelineTogether } from './sections/timeline.ts'
import { summaries, together } from './sections/together.ts'
import { datedList, sectionTitle } from './sections/told.ts'
import { web } from './sections/web.ts'
import type { AssociationView, KringView } from './view/view.ts'
import { yearReport } from './year/document.ts'

type Section<View> = (view: View, scribe: Scribe) => RootContent[]

const KRING: Partial<Record<SectionId, Section<KringView>>> = {
  besluiten: decisionsSection,
  aandacht: attentionSection,
  sinds: sinceSection,
  antwoorden: saidSection,
  stip: dot,
  ambitieweb: web,
  prioriteiten: priorities,
  themas: themes,
  programma: programme,
  planning: timelineSection,
  afweging: effortSection,
  geld: moneySection,
  partners: partnersFor,
  agendas: byAgenda,
  branches: (view, scribe) =>
    scribe.audience.kind === 'branche' ? brancheExtract(view, scribe.audience.slug, scribe) : byBranch(view, scribe),
}

const ASSOCIATION: Partial<Record<SectionId, Section<AssociationView>>> = {
  besluiten: decisionsTogether,
  aandacht: attentionTogether,
  sinds: sinceTogether,
  antwoorden: saidSection,
  'naast-elkaar': together,
  samen: jointSection,
  geld: moneyTogether,
  programma: programmeTogether,
  planning: timelineTogether,
  'per-kring': summaries,
  partners: partnersFor,
  agendas: byAgenda,
  branches: (view, scribe) =>
    scribe.audience.kind === 'branche' ? brancheTogether(view, scribe.audience.slug, scribe) : byBranch(view, scribe),
}

/** The report of one kring, whole or for an audience. */
export function kringDocument(view: KringView, logo: Logo | null, scribe: Scribe): ReportDocument {
  const sections = sectionsFor(scribe.audience, 'kring', view.config.report.off)
  const body = [
    ...(scribe.audience.kind === 'year' ? yearReport(view, scribe) : []),
    ...gathered(
      sections.map((id) => ({ id, nodes: KRING[id]?.(view, scribe) ?? [] })),
      scribe,
    ),
    ...(scribe.audience.kind === 'members' ? joinInSection(view, scribe) : []),
    ...justification(view, scribe),
  ]
  const front = [...kringCover(view, scribe), ...(sections.includes('oogopslag') ? kringPage(view, scribe) : [])]
  return frame(view, view.kring.slug, scribe.words.masterplan(view.name), logo, front, body, scribe)
}

/** The report of the association, whole or for an audience. */
export function associationDocument(view: AssociationView, logo: Logo | null, scribe: Scribe): ReportDocument {
  const sections = sectionsFor(scribe.audience, 'association', view.config.report.off)
  const body = [
    ...(scribe.audience.kind === 'year' ? yearReport(view, scribe) : []),
    ...gathered(
      sections.map((id) => ({ id, nodes: ASSOCIATION[id]?.(view, scribe) ?? [] })),
      scribe,
    ),
    ...(scribe.audience.kind === 'members' ? joinInSection(view, scribe) : []),
    ...associationJustification(view, scribe),
  ]
  const front = [
    ...associationCover(view, scribe),
    ...(sections.includes('oogopslag') ? associationPage(view, scribe) : []),
  ]
  return frame(view, null, scribe.words.masterplans, logo, front, body, scribe)
}

/** What is asked of everybody; for the municipality and for a partner only of them. */
function partnersFor(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { audience } = scribe
  const slug =
    audience.kind === 'partner' ? audience.slug : audience.kind === 'municipality' ? municipalityOf(view.config) : null
  return slug === null ? byPartner(view, scribe) : commitments(view, slug, scribe)
}

function themes(view: KringView, scribe: Scribe): RootContent[] {
  const ranked = view.themes.some(({ rank }) => rank.place !== null)
  const title = ranked ? scribe.words.perTheme : scribe.words.report.perThemeFixed
  const unread = isKnown(view.reach) ? [] : [p(scribe.words.reach.unknown)]
  return [h(2, title, 'themas'), ...unread, ...view.themes.flatMap((theme) => themeSection(theme, view, scribe))]
}

function dot({ kring }: KringView, scribe: Scribe): RootContent[] {
  const { words, audience } = scribe
  const sheet = audience.kind === 'members'
  return [
    h(2, words.dot(kring.horizon), 'stip-op-de-horizon'),
    ...(sheet ? [] : prose(kring.intro, 3)),
    ...(kring.dot === '' ? [p(words.noDot)] : [group('section', 'dot', prose(kring.dot, 3))]),
    ...(sheet ? [] : facts([attachedFact(kring.slug, kring, scribe)])),
    ...(sheet ? [] : kring.sections).flatMap((section) => [
      h(3, sectionTitle(section.title, scribe)),
      ...prose(section.prose, 3),
      ...(section.lines ? [datedList(section.lines, scribe)] : []),
    ]),
  ]
}
