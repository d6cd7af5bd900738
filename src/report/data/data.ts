/** A report as data: the view model without what may not leave the workspace, such as ballots. An audience gets its own part. */

import { type Progress, progressOf } from '../../execution/progress.ts'
import type { Language } from '../../language/language.ts'
import { leadersOf } from '../../plan/leaders.ts'
import type { Config, Project } from '../../plan/model.ts'
import { standingOf } from '../../ranking/plans/indicators.ts'
import type { ThemeRank } from '../../ranking/plans/themes.ts'
import { ALL, type Audience, audienceSlug } from '../audience.ts'
import { originOf, passportWord } from '../passport.ts'
import type { ThemeView } from '../view/items.ts'
import type { AssociationView, KringFacts, KringView } from '../view/view.ts'
import { figuresData, followUpData } from './figures.ts'
import { asksData, openOf, projectOf, used, wishOf } from './item-data.ts'
import { saidOf } from './said.ts'
import type { KringData, ReportData, ThemeData } from './schema.ts'
import { sharedOf } from './shared.ts'
import { sinceDataOf } from './since.ts'
import { yearData } from './year.ts'

/** What `--format json` writes; its shape is `data-schema.ts`. */
export function dataOf(view: KringView | AssociationView, language: Language, audience: Audience = ALL): ReportData {
  const { passport, config } = view
  const whole = 'kringen' in view
  const origin = originOf(passport, whole ? null : view.kring.slug, audience, language)
  const { association, example, exampleText, today, revision, tool, input, errors } = passport
  const extract = audience.kind === 'partner' || audience.kind === 'branche'
  return {
    version: 1,
    passport: {
      association,
      example,
      ...(example && exampleText !== null && { exampleText }),
      date: today,
      revision,
      tool,
      input,
      errors,
      audience: audienceSlug(audience),
      word: passportWord(origin),
    },
    // A partner is told what is asked of it, and nothing of the rest of the plan.
    kringen:
      audience.kind === 'partner'
        ? []
        : (whole ? view.kringen : [view]).map((k) => kringOf(k, whole ? null : view, audience)),
    shared: whole && !extract ? sharedOf(view) : null,
    joint:
      whole && !extract
        ? (view.joint ?? []).map((j) => ({
            ...j,
            projects: j.projects.map(({ project }) => ({ key: project.key ?? '', title: project.title })),
          }))
        : [],
    money: extract ? null : view.money,
    ...(extract ? {} : figuresData(view)),
    ...(audience.kind === 'board' && { followUp: followUpData(view.followUp) }),
    since: sinceDataOf(view.since, whole ? null : view.kring.slug, language, audience),
    ...(extract ? {} : saidOf(view)),
    ...yearData(view, audience),
    ...(audience.kind === 'members' && config.joinIn && { joinIn: config.joinIn }),
    partners: view.partners
      .filter(({ slug }) => audience.kind !== 'branche' && (audience.kind !== 'partner' || slug === audience.slug))
      .map((partner) => ({
        ...partner,
        projects: partner.projects.map(({ view: { project, kring, theme }, roles, amount, asks }) => ({
          key: project.key,
          title: project.title,
          kring,
          theme,
          phase: project.phase,
          roles,
          amount,
          ...asksData(asks),
        })),
      })),
    agendas: extract ? [] : view.agendas,
    branches: view.branches.filter(
      ({ slug }) => audience.kind !== 'partner' && (audience.kind !== 'branche' || slug === audience.slug),
    ),
    criteria: extract ? [] : config.criteria,
  }
}

function kringOf(view: KringFacts, sure: KringView | null, audience: Audience): KringData {
  const { kring, survey, name, ownTitle, areas, config } = view
  const { slug, adopted, updated, review, horizon, intro, dot, sections, journal, decisions } = kring
  const { state, voters, blank, invalid, members, margin } = survey
  return {
    slug,
    name,
    ...(ownTitle !== null && { title: ownTitle }),
    areas,
    adopted,
    updated,
    review,
    horizon,
    ...(kring.attachments && { attachments: kring.attachments }),
    intro,
    dot,
    sections,
    ...used({ journal, decisions }),
    survey: { state, voters, blank, invalid, members, margin, period: kring.surveyPeriod },
    shift: audience.kind === 'branche' ? null : view.shift,
    inseparable: sure?.sureness?.inseparable ?? null,
    themes: view.themes.map((theme) => themeOf(theme, config, sure, audience)),
    attention:
      audience.kind === 'branche'
        ? []
        : view.attention.map(({ who, ...a }) => ({
            ...a,
            ...used({ who }),
            reasons: a.reasons.map((reason) => ({ ...reason })),
          })),
    counts: view.counts,
    ...progressData(
      kring.themes.flatMap(({ projects }) => projects),
      config,
    ),
    money: view.money,
    ...(audience.kind === 'branche' ? {} : figuresData(view)),
  }
}

/** How far projects are together; nothing where none of them has milestones. */
function progressData(projects: readonly Project[], config: Config): { progress?: Progress } {
  return projects.some(({ milestones }) => milestones.length > 0) ? { progress: progressOf(projects, config) } : {}
}

function themeOf(view: ThemeView, config: Config, sure: KringView | null, audience: Audience): ThemeData {
  const { theme, name, ownTitle, definition } = view
  const { slug, ambition, today, lead, updated, review, override, intro, leads, free, journal, decisions } = theme
  const own = ({ branches }: { branches: readonly string[] }): boolean =>
    audience.kind !== 'branche' || branches.includes(audience.slug)
  return {
    slug,
    name,
    ...(ownTitle !== null && { title: ownTitle }),
    definition,
    rank: { ...rankOf(view.rank), interval: sure?.sureness?.themes.find((t) => t.slug === slug)?.interval ?? null },
    ambition,
    today,
    lead,
    ...(theme.alsoLead && { ledBy: leadersOf(theme) }),
    updated,
    review,
    override,
    ...progressData(theme.projects, config),
    indicators: theme.indicators.map((indicator) => ({ ...indicator, ...standingOf(indicator) })),
    ...(theme.attachments && { attachments: theme.attachments }),
    intro,
    leads,
    free,
    ...used({ journal, decisions }),
    challenges: theme.challenges.filter(own).map(({ key, title, prose, branches, journal, decisions, ...rest }) => ({
      key,
      title,
      prose,
      branches,
      ...used({ journal, decisions }),
      ...openOf(rest),
    })),
    wishes: view.wishes.filter(({ wish }) => own(wish)).map(wishOf),
    projects: view.projects.filter(({ project }) => own(project)).map(projectOf),
    ...openOf(theme),
  }
}

function rankOf({
  place,
  tied,
  share,
  mean,
  answers,
  mentions,
  undetermined,
}: ThemeRank): Omit<ThemeData['rank'], 'interval'> {
  return { place, tied, share, mean, answers, mentions, undetermined }
}
