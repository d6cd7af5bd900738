/** The program as a list of verbs: open a workspace, validate it, rank what is in it, report on it. */
import type { Finding } from './diagnostics/finding.ts'
import type { Language } from './language/language.ts'
import type { Kring } from './plan/model.ts'
import type { PlanSet } from './plan/plan-set.ts'
import { quickYaml } from './plan/quick-yaml.ts'
import type { Readers } from './plan/readers.ts'
import { rankShared, type SharedRanking } from './ranking/plans/association.ts'
import { type ProjectRank, rankProjects } from './ranking/plans/projects.ts'
import { rankThemes, type SurveyRanking } from './ranking/plans/themes.ts'
import type { KringView } from './report/view.ts'
import { runRules } from './rules/run.ts'
import { findWorkspace } from './workspace/find.ts'
import { findKring } from './workspace/find-kring.ts'
import type { Host } from './workspace/host.ts'
import { loadWorkspace } from './workspace/load.ts'
import { revisionOf } from './workspace/revision.ts'

/** An opened workspace: where it is, and everything that was read. */
export interface Workspace {
  host: Host
  root: string
  set: PlanSet
}

/** What a run needs to know besides the workspace. */
export interface Settings {
  language: Language
  /** ISO date that counts as today. */
  today: string
}

/** A report: the name of its file, its text, and the view it was made of where it is of one kring. */
export interface Report {
  name: string
  content: string
  view: KringView | null
}

/**
 * Finds and reads a workspace. Throws a Misuse where there is none; anything wrong inside it is a finding.
 * Quick readers go first. Where they aren't sure, the full parsers are loaded and asked: for an ordinary workspace never.
 */
export async function open(host: Host, root?: string): Promise<Workspace> {
  const folder = findWorkspace(host, root)
  const unsure = { yaml: false, headings: false }
  const quick: Readers = {
    yaml: (source, range) => {
      const value = quickYaml(source, range)
      unsure.yaml ||= value === null
      return { value, problems: [] }
    },
    headings: () => {
      unsure.headings = true
      return []
    },
  }
  const set = loadWorkspace(host, folder, quick)
  if (!unsure.yaml && !unsure.headings) return { host, root: folder, set }
  const { readYaml } = await import('./plan/yaml.ts')
  const { remarkReferee } = await import('./plan/referee.ts')
  const sure: Readers = {
    yaml: (source, range) => {
      const value = quickYaml(source, range)
      return value === null ? readYaml(source, range) : { value, problems: [] }
    },
    headings: remarkReferee,
  }
  return { host, root: folder, set: loadWorkspace(host, folder, sure) }
}

/** Every finding in the workspace, sorted by place. */
export function validate({ set }: Workspace, language: Language): Promise<Finding[]> {
  return runRules(set, language)
}

/** The kring that somebody means. Throws a Misuse with a suggestion where there is none. */
export function kringNamed({ set }: Workspace, asked: string): Kring {
  const slug = findKring(asked, set.plans.config)
  const kring = set.plans.kringen.find((k) => k.slug === slug)
  if (!kring) throw new RangeError(`kringNamed: ${slug} was not loaded`)
  return kring
}

/** The priorities of one kring: its themes by the members' votes, its projects by weighted score. */
export function rank({ set }: Workspace, kring: Kring): { survey: SurveyRanking; projects: ProjectRank[] } {
  const projects = kring.themes.flatMap((theme) => theme.projects)
  return {
    survey: rankThemes(kring, set.plans.config),
    projects: rankProjects(projects, set.plans.config.criteria).ranked,
  }
}

/** The priorities of all kringen side by side. */
export function rankTogether({ set }: Workspace): SharedRanking {
  return rankShared(set.plans.kringen, set.plans.config)
}

/** The report of one kring, or of the association without one, in a format. */
export async function report(
  workspace: Workspace,
  kring: Kring | null,
  settings: Settings,
  format: 'html' | 'md',
): Promise<Report> {
  const [{ viewKring, viewAssociation }, { kringDocument, associationDocument }, write] = await Promise.all([
    import('./report/make-view.ts'),
    import('./report/document.ts'),
    format === 'html'
      ? import('./report/formats/html.ts').then((m) => m.html)
      : import('./report/formats/markdown.ts').then((m) => m.markdown),
  ])
  const { set, host, root } = workspace
  const { language } = settings
  const context = { ...settings, revision: revisionOf(host, root, set), findings: await validate(workspace, language) }
  const view = kring && viewKring(set.plans, kring, context)
  const document = view
    ? kringDocument(view, language)
    : associationDocument(viewAssociation(set.plans, context), language)
  return { name: `${kring?.slug ?? 'vereniging'}.${format}`, content: write(document), view }
}
