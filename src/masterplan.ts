/** The program as a list of verbs: open a workspace, validate it, rank what is in it, report on it. */
import { dirname, relative, resolve, sep } from 'node:path'
import type { Finding } from './diagnostics/finding.ts'
import { applyEdits, compatible } from './diagnostics/text-edit.ts'
import type { Language } from './language/language.ts'
import type { Kring } from './plan/model.ts'
import type { PlanSet } from './plan/plan-set.ts'
import type { Unreadable } from './plan/problem.ts'
import { quickYaml } from './plan/quick-yaml.ts'
import type { Readers } from './plan/readers.ts'
import { rankShared, type SharedRanking } from './ranking/plans/association.ts'
import { type ProjectSureness, projectSureness } from './ranking/plans/project-sureness.ts'
import { type ProjectRanking, projectsOf, rankProjects } from './ranking/plans/projects.ts'
import { type Sureness, surenessOf } from './ranking/plans/sureness.ts'
import { rankThemes, type SurveyRanking } from './ranking/plans/themes.ts'
import type { KringView } from './report/view.ts'
import { runRules } from './rules/run.ts'
import { findWorkspace } from './workspace/find.ts'
import { findKring } from './workspace/find-kring.ts'
import type { Host } from './workspace/host.ts'
import { loadWorkspace } from './workspace/load.ts'
import { Misuse } from './workspace/misuse.ts'
import { overlay } from './workspace/overlay.ts'
import { revisionOf } from './workspace/revision.ts'

export { type ExplainedRule, explainRule, ruleBook } from './rules/book.ts'

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

/** What is known of a kring's priorities. */
export interface KringRanking {
  survey: SurveyRanking
  sureness: Sureness | null
  projects: { ranking: ProjectRanking; sureness: ProjectSureness | null }
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

/**
 * Opens a workspace in which one file has another content than on disk, such as what an editor hasn't saved yet. Throws a Misuse
 * where the file isn't in the workspace.
 */
export async function openWith(
  host: Host,
  { path, content }: { path: string; content: Uint8Array | Unreadable },
  root?: string,
): Promise<Workspace> {
  const folder = findWorkspace({ ...host, cwd: dirname(resolve(host.cwd, path)) }, root && resolve(host.cwd, root))
  const file = relative(folder, resolve(host.cwd, path)).split(sep).join('/')
  if (!/\.(md|csv|ya?ml)$/.test(file) || file.startsWith('..'))
    throw new Misuse({
      nl: `${path} hoort niet bij de plannen in ${folder}.`,
      en: `${path} is not one of the plans in ${folder}.`,
    })
  return open(overlay(host, folder, new Map([[file, content]])), folder)
}

/** What mending did: the workspace as it would be, the new text of each file, and how many findings that mends. */
export interface Mended {
  workspace: Workspace
  texts: Map<string, string>
  mended: number
}

/** A mended file may have something else to mend, such as facts that can be read at last; more rounds are never needed. */
const ROUNDS = 20

/** Mends what can only be mended in one way, in the files that are chosen. Nothing is written. */
export async function fix(
  workspace: Workspace,
  settings: Settings,
  chosen: (file: string) => boolean,
): Promise<Mended> {
  const { host, root } = workspace
  const texts = new Map<string, string>()
  let current = workspace
  let mended = 0
  for (let round = 0; round < ROUNDS; round++) {
    const fixable = (await runRules(current.set, { ...settings, allFixable: true })).filter(
      (f) => f.edits.length > 0 && chosen(f.file),
    )
    if (fixable.length === 0) break
    for (const file of new Set(fixable.map((f) => f.file))) {
      const together = compatible(fixable.filter((f) => f.file === file))
      const edits = together.flatMap((f) => f.edits)
      texts.set(file, applyEdits(current.set.sources.get(file)?.text ?? '', edits))
      mended += together.length
    }
    const bytes = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
    current = await open(overlay(host, root, bytes), root)
  }
  return { workspace: { ...current, host }, texts, mended }
}

/** Every finding in the workspace, sorted by place. */
export function validate({ set }: Workspace, settings: Settings): Promise<Finding[]> {
  return runRules(set, settings)
}

/** The kring that somebody means. Throws a Misuse with a suggestion where there is none. */
export function kringNamed({ set }: Workspace, asked: string): Kring {
  const slug = findKring(asked, set.plans.config)
  const kring = set.plans.kringen.find((k) => k.slug === slug)
  if (!kring) throw new RangeError(`kringNamed: ${slug} was not loaded`)
  return kring
}

/** The priorities of one kring: its themes by the members' votes, its projects by weighted score, and how sure both are. */
export function rankKring({ set }: Workspace, kring: Kring): KringRanking {
  const { config } = set.plans
  const survey = rankThemes(kring, config)
  const projects = projectsOf([kring])
  const ranking = rankProjects(projects, config.criteria)
  return {
    survey,
    sureness: surenessOf(kring, survey, config),
    projects: { ranking, sureness: projectSureness(projects, ranking, config.criteria) },
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
  const context = { ...settings, revision: revisionOf(host, root, set), findings: await validate(workspace, settings) }
  const view = kring && viewKring(set.plans, kring, context)
  const document = view
    ? kringDocument(view, language)
    : associationDocument(viewAssociation(set.plans, context), language)
  return { name: `${kring?.slug ?? 'vereniging'}.${format}`, content: write(document), view }
}
