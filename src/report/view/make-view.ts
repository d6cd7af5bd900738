/** Makes the view of a report from the plans: every fact that a report shows beyond its wording. */
import { daysOverdue } from '../../execution/asks.ts'
import { type Block, blocksIn } from '../../execution/blocks.ts'
import { decisionsFor } from '../../execution/decisions.ts'
import { moneyOf, toFund } from '../../execution/money.ts'
import { repliesIn } from '../../execution/replies.ts'
import { questionsOf, wishesServed } from '../../execution/served.ts'
import { titleOfKring, titleOfTheme } from '../../plan/body/own-title.ts'
import type { ItemIndex } from '../../plan/item-index.ts'
import { ledBy } from '../../plan/leaders.ts'
import type { Config, ItemKey, Kring, Plans, Project, Theme } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { isOpen } from '../../plan/phases.ts'
import { reachOf } from '../../plan/reach.ts'
import { indexItems } from '../../plan/references.ts'
import { rankShared } from '../../ranking/plans/association.ts'
import { type ProjectRank, rankProjects } from '../../ranking/plans/projects.ts'
import { surenessOf } from '../../ranking/plans/sureness.ts'
import { inOrder, rankThemes, unrankedTheme } from '../../ranking/plans/themes.ts'
import { latestShift } from '../../ranking/plans/waves.ts'
import { VERSION } from '../../version.ts'
import { type SinceView, sinceOf } from '../since.ts'
import { agendaName } from './agenda-name.ts'
import { attentionIn } from './attention.ts'
import { beforeOf, figuresOf, followUpIn, holdupOf } from './figures.ts'
import type { ItemLink, ProjectView, ThemeView } from './items.ts'
import { jointProjects } from './joint.ts'
import { askedOf, servedAgendas, servedBranches } from './links.ts'
import type { AssociationView, KringFacts, KringView, Passport, ReportContext } from './view.ts'

/** The view of one kring's report. */
export function viewKring(plans: Plans, kring: Kring, context: ReportContext): KringView {
  return withSureness(factsOf(plans, kring, context), sinceOf(context.earlier ?? null, context.today))
}

/** Facts that are known already, with how sure their order of themes is: that takes the longest to say. */
export function withSureness(facts: KringFacts, since: SinceView | null): KringView {
  return { ...facts, since, sureness: surenessOf(facts.kring, facts.survey, facts.config) }
}

function factsOf(
  plans: Plans,
  kring: Kring,
  context: ReportContext,
  blocks: ReadonlyMap<ItemKey, Block> = blocksIn(plans),
): KringFacts {
  const { config } = plans
  const index = indexItems(plans)
  const survey = rankThemes(kring, config)
  const link = linkFrom(kring.slug, index, config)
  const projects = kring.themes.flatMap((theme) => theme.projects)
  const { ranked, knockedOut } = rankProjects(projects, config.criteria)
  const ranks = new Map([...ranked, ...knockedOut].map((rank) => [rank.key, rank]))
  const served = wishesServed(plans)
  const replyTo = repliesIn(plans, context.today)
  const themes = inOrder(kring.themes, survey.themes).map((theme): ThemeView => {
    const known = config.themes.find((t) => t.slug === theme.slug)
    return {
      theme,
      name: known?.name ?? theme.title,
      ownTitle: titleOfTheme(theme, config),
      definition: known?.definition ?? null,
      rank: survey.themes.find((t) => t.slug === theme.slug) ?? unrankedTheme(theme.slug),
      wishes: theme.wishes.map((wish) => ({
        wish,
        reply: replyTo(wish),
        challenges: wish.challenges.flatMap(link),
        projects: (served.get(wish.key ?? '') ?? []).flatMap(link),
        branches: wish.branches.map((b) => nameIn(config.branches, b)),
      })),
      projects: theme.projects.map((project) => viewProject(project, theme, ranks, link, config, context.today)),
    }
  })
  const all = themes.flatMap((t) => t.projects)
  const order = (p: ProjectView): number => p.rank?.place ?? Number.POSITIVE_INFINITY
  const programme = all.filter((p) => isOpen(p.project)).sort((a, b) => order(a) - order(b))
  const wishes = themes.flatMap((t) => t.wishes)
  const questions = questionsOf(wishes.map(({ wish }) => wish))
  return {
    passport: passport(config, context),
    reach: reachOf([kring], config, context.unread ?? new Set()),
    config,
    kring,
    name: nameIn(config.kringen, kring.slug),
    ownTitle: titleOfKring(kring, config),
    areas: config.kringen.find((k) => k.slug === kring.slug)?.areas ?? [],
    survey,
    shift: latestShift(kring, config),
    themes,
    programme,
    closed: all.filter((p) => !isOpen(p.project)),
    attention: attentionIn(kring, nameIn(config.kringen, kring.slug), themes, programme, blocks, context.today),
    decisions: decisionsFor(plans, [kring], context.today),
    counts: {
      challenges: kring.themes.flatMap((t) => t.challenges).length,
      wishes: wishes.length,
      projects: all.length,
      open: programme.length,
      running: all.filter((p) => p.project.phase === 'uitvoering').length,
      questions: questions.confirmed + questions.suspected,
      confirmed: questions.confirmed,
      tested: questions.tested,
    },
    money: moneyOf(programme.map(({ project }) => project)),
    figures: figuresOf(projects, context.today),
    before: beforeOf(context, kring.slug),
    followUp: followUpIn(context, kring.slug),
    holdup: holdupOf(blocks, kring.slug),
    partners: askedOf(programme, config),
    agendas: servedAgendas(programme, config),
    branches: servedBranches(themes, config),
  }
}

/** The view of the association's report: what the kringen share, and each kring. */
export function viewAssociation(plans: Plans, context: ReportContext): AssociationView {
  const { config } = plans
  const blocks = blocksIn(plans)
  const kringen = plans.kringen.map((kring) => factsOf(plans, kring, context, blocks))
  const programme = kringen.flatMap((view) => view.programme)
  return {
    passport: passport(config, context),
    reach: reachOf(plans.kringen, config, context.unread ?? new Set()),
    since: sinceOf(context.earlier ?? null, context.today),
    config,
    shared: rankShared(plans.kringen, config),
    kringen,
    decisions: decisionsFor(plans, plans.kringen, context.today),
    joint: jointProjects(programme),
    money: moneyOf(programme.map(({ project }) => project)),
    figures: figuresOf(
      kringen.flatMap(({ kring }) => kring.themes.flatMap((theme) => theme.projects)),
      context.today,
    ),
    before: beforeOf(context, null),
    followUp: followUpIn(context, null),
    holdup: holdupOf(blocks, null),
    partners: askedOf(programme, config),
    agendas: servedAgendas(programme, config),
    branches: servedBranches(
      kringen.flatMap((view) => view.themes),
      config,
    ),
  }
}

function passport(config: Config, { today, revision, input, findings, earlier }: ReportContext): Passport {
  return {
    association: config.association,
    example: config.status === 'voorbeeld',
    exampleText: config.exampleText,
    today,
    revision,
    since: earlier ? { commit: earlier.commit, date: earlier.date, name: earlier.name } : null,
    input,
    tool: VERSION,
    errors: findings.filter((f) => f.severity === 'error').length,
    refused: config.report.refused,
  }
}

function linkFrom(kring: string, index: ItemIndex, config: Config): (key: ItemKey) => ItemLink[] {
  return (key) => {
    const item = index.get(key)
    if (!item) return []
    const [inKring = '', theme = ''] = key.split('/')
    const elsewhere =
      inKring === kring ? null : { kring: nameIn(config.kringen, inKring), theme: nameIn(config.themes, theme) }
    return [{ key, title: item.title, elsewhere }]
  }
}

function viewProject(
  project: Project,
  theme: Theme,
  ranks: ReadonlyMap<ItemKey, ProjectRank>,
  link: (key: ItemKey) => ItemLink[],
  config: Config,
  today: string,
): ProjectView {
  return {
    project,
    kring: theme.kring,
    theme: theme.slug,
    rank: ranks.get(project.key ?? '') ?? null,
    wishes: project.wishes.flatMap(link),
    blockedBy: project.blockedBy.flatMap(link),
    lead: ledBy(project, config),
    partners: project.partners.map((p) => nameIn(config.partners, p)),
    asks: project.asks.map((ask) => ({
      ask,
      partner: nameIn(config.partners, ask.partner),
      late: daysOverdue(ask, today) !== null,
    })),
    branches: project.branches.map((b) => nameIn(config.branches, b)),
    agendas: project.agendas.map((a) => agendaName(a, config)),
    funding: project.funding.map((f) => ({ ...f, partner: nameIn(config.partners, f.partner) })),
    toFund: toFund(project),
  }
}
