/** Reads one theme file: front matter and body become one typed theme. */
import { oneLine } from '../diagnostics/safe.ts'
import { withoutConsequences } from './body/consequences.ts'
import { strayId } from './body/cut-problems.ts'
import { excessIn, tangleIn } from './body/excess.ts'
import { linesOf, readSection } from './body/frame-section.ts'
import { unwrittenIn } from './body/guidance.ts'
import { looseFacts } from './body/loose-facts.ts'
import { nearHeadings } from './body/near-heading.ts'
import { openBlockIn } from './body/open-block.ts'
import { outline } from './body/outline.ts'
import { proseOf } from './body/prose.ts'
import { cutTheme } from './body/sections.ts'
import type { ThemeBody } from './body/theme-body.ts'
import { idleIds, titleProblems } from './body/title-problems.ts'
import { wordingOf } from './body/wording.ts'
import { openIn } from './fields/blanks.ts'
import { refusedInTheme } from './fields/refuse.ts'
import { type ThemeData, themeSchemaFor } from './fields/schema.ts'
import { readFrontMatter } from './front-matter.ts'
import { readAttachments, readItem, readLeads, type ThemePlace } from './item.ts'
import { levelsOf } from './levels.ts'
import type { Config, Indicator, Item, Theme, YearFigure } from './model.ts'
import { withoutPartAmounts } from './part-amounts.ts'
import { REFUSING, type ReaderProblem, type Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import { slugOf } from './references.ts'
import type { Source } from './source.ts'

/** Reads a theme. Whatever is wrong in the file, a theme comes out with all that could be read. */
export function readTheme(source: Source, place: ThemePlace, config: Config, readers: Readers): Reading<Theme> {
  const front = readFrontMatter(source, themeSchemaFor(levelsOf(config)), { thema: place.theme }, readers)
  const whole = withoutPartAmounts(front.value.data ?? { thema: place.theme }, front.problems)
  const refused = refusedInTheme(whole, source.file, config.themes.length)
  const data = refused.value
  const { body } = front.value
  const headings = outline(source, body, readers.headings)
  const near = nearHeadings(source, body, headings)
  const cut = cutTheme(source.file, headings, body, near.value)
  const titles = headings.filter(({ depth }) => depth <= 3)
  const { value: wording, problems: loosely } = wordingOf(source, body, titles, readers.definitions)
  // A heading whose id was refused is there all the same.
  const titled = titleProblems(source.file, headings, 3)
  const lost = new Set([
    // Nor is one missing that stands in the midst of its title.
    ...titled.flatMap((p) => (p.id === 'id-zonder-item' ? [p.args.id] : [])),
    ...cut.problems.flatMap((p) => (p.id === 'ongeldige-kop-id' ? [slugOf(p.args.shown)] : [])),
    ...near.problems.flatMap((p) => (p.id === 'id-zonder-item' ? [p.args.id] : [])),
  ])
  const problems: ReaderProblem[] = [
    ...front.problems,
    ...loosely,
    ...refused.problems,
    ...withLevels(source.file, data, cut),
    ...near.problems,
    ...titled,
    ...cut.value.intro.flatMap((range) => excessIn(source, range)),
    ...looseFacts(source.file, data, cut.value).filter(
      ({ args }) => !('id' in args) || args.id === null || !lost.has(args.id),
    ),
  ]
  if (data.thema !== place.theme) {
    const args = { declared: data.thema, expected: place.theme }
    problems.push({ id: 'bestandsnaam-wijkt-af', args, file: source.file, at: { path: ['thema'], part: 'value' } })
  }
  const given = new Set<string>()
  const { blanks } = front.value
  // Without partners nobody can say which one doesn't exist.
  const partners = config.partners.length > 0 ? new Set(config.partners.map(({ slug }) => slug)) : null
  const items = cut.value.items.map((item) => {
    // Of two headings with one id the first gets the facts, so that nothing counts twice.
    const isFirst = item.id !== null && !given.has(item.id)
    const facts = isFirst ? data : { thema: place.theme }
    if (item.id !== null) given.add(item.id)
    return readItem({ source, wording, place, blanks: isFirst ? blanks : [], partners }, item, facts, problems)
  })
  const free = cut.value.free.map(({ heading, after, ...range }) => {
    const section = readSection(source, heading.title, range, { wording, strict: true })
    for (const problem of section.problems) problems.push(problem)
    return { ...section.value, after }
  })
  const unwritten = unwrittenIn(source, body, headings)
  const theme: Theme = {
    kring: place.kring,
    slug: place.theme,
    file: source.file,
    title: cut.value.title?.title || config.themes.find((t) => t.slug === place.theme)?.name || place.theme,
    intro: proseOf(wording, cut.value.intro),
    ambition: data.ambitie === 'geen' ? 'none' : (data.ambitie ?? null),
    today: data.nu ?? null,
    ...(problems.some(refusesAmbition) && { ambitionRefused: true }),
    ...readLeads(data.trekker),
    updated: data.bijgewerkt ?? null,
    review: data.herzien ?? null,
    override: data.plaats ? { place: data.plaats.nummer, reason: data.plaats.reden, date: data.plaats.datum } : null,
    ...openIn(
      blanks.filter(({ path }) => path.length === 1 || path[0] === 'plaats'),
      [],
    ),
    factsRead: front.value.data !== null && !front.problems.some(({ id }) => id === 'yaml-syntax'),
    ...(unwritten.length > 0 && { unwritten }),
    ...readAttachments(data.bijlagen),
    indicators: Object.entries(data.indicatoren ?? {}).map(([id, facts]) => indicator(id, facts)),
    sections: Object.keys(cut.value.leads) as Item['kind'][],
    leads: {
      challenge: proseOf(wording, cut.value.leads.challenge),
      wish: proseOf(wording, cut.value.leads.wish),
      project: proseOf(wording, cut.value.leads.project),
    },
    free,
    ...linesOf(free),
    challenges: items.filter((item) => item.kind === 'challenge'),
    wishes: items.filter((item) => item.kind === 'wish'),
    projects: items.filter((item) => item.kind === 'project'),
  }
  const parts = new Set(
    cut.value.items.flatMap((item) => Object.values(item.parts).map(({ heading }) => heading.start)),
  )
  // A section of one's own may have one, for links.
  const sections = new Set(cut.value.sections.map(({ start }) => start))
  const nobodys = headings.filter(({ depth, start }) => depth === 1 || sections.has(start) || parts.has(start))
  for (const problem of idleIds(source, nobodys, problems)) problems.push(problem)
  for (const problem of [...tangleIn(source, body, problems), ...openBlockIn(source, body)]) problems.push(problem)
  return { value: theme, problems: withoutConsequences(problems, source.text) }
}

function indicator(id: string, facts: NonNullable<ThemeData['indicatoren']>[string]): Indicator {
  const { naam, eenheid, metingen, doel } = facts
  const byYear = (figures: Record<string, number | null> = {}): YearFigure[] =>
    Object.entries(figures)
      .flatMap(([year, value]) => (value === null ? [] : [{ year: Number(year), value }]))
      .sort((a, b) => a.year - b.year)
  return {
    id,
    name: oneLine(naam),
    unit: eenheid === undefined ? null : oneLine(eenheid),
    measurements: byYear(metingen),
    targets: byYear(doel),
  }
}

/** What the cut found, with sections whose id the facts know: items one level too high, which hide the items below them. */
function withLevels(
  file: string,
  data: ThemeData,
  { value: { free, strays }, problems }: Reading<ThemeBody>,
): ReaderProblem[] {
  const high = free.filter(({ heading: { id }, after }) => id !== null && after && namedIn(data, after).includes(id))
  if (high.length === 0) return problems
  for (const { heading } of high) strays.add(heading.id ?? '')
  const isBelow = ({ id, at }: ReaderProblem): boolean =>
    id === 'id-zonder-item' && 'heading' in at && high.some(({ start, end }) => start <= at.heading && at.heading < end)
  return [...high.flatMap(({ heading }) => strayId(file, heading, true)), ...problems.filter((one) => !isBelow(one))]
}

/** The ids of items of a kind that the facts speak of. */
function namedIn({ uitdagingen = {}, wensen = {}, projecten = {} }: ThemeData, kind: Item['kind']): string[] {
  const projects = Object.values(projecten)
  if (kind === 'challenge')
    return [...Object.keys(uitdagingen), ...Object.values(wensen).flatMap((wish) => wish?.uitdagingen ?? [])]
  if (kind === 'wish') return [...Object.keys(wensen), ...projects.flatMap((project) => project?.wensen ?? [])]
  return [...Object.keys(projecten), ...projects.flatMap((project) => project?.['geblokkeerd-door'] ?? [])]
}

function refusesAmbition({ id, at, path }: ReaderProblem): boolean {
  const [field] = path ?? ('path' in at ? at.path : [])
  return REFUSING.has(id) && field === 'ambitie'
}
