/** Reads one theme file: front matter and body become one typed theme. */
import { nearest } from '../diagnostics/suggest.ts'
import { excessIn, tangleIn } from './excess.ts'
import { readFrontMatter } from './front-matter.ts'
import { asJournal, readDated, readWhys } from './lists.ts'
import type { Config, Item, ItemKey, Theme } from './model.ts'
import { openBlockIn } from './open-block.ts'
import { outline } from './outline.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import { itemKey, slugOf } from './references.ts'
import { type ThemeData, themeSchema } from './schema.ts'
import { type BodyItem, cutTheme, type ThemeBody } from './sections.ts'
import type { Source } from './source.ts'

/** Where a theme file stands: its kring, and the theme that its name says. */
export interface ThemePlace {
  kring: string
  theme: string
}

/** Reads a theme. Whatever is wrong in the file, a theme comes out with all that could be read. */
export function readTheme(source: Source, place: ThemePlace, config: Config, readers: Readers): Reading<Theme> {
  const front = readFrontMatter(source, themeSchema, { thema: place.theme }, readers)
  const data: ThemeData = front.value.data ?? { thema: place.theme }
  const { body } = front.value
  const cut = cutTheme(source.file, outline(source, body, readers.headings), body)
  // A heading whose id was refused is there all the same.
  const refused = new Set(cut.problems.flatMap((p) => (p.id === 'ongeldige-kop-id' ? [slugOf(p.args.shown)] : [])))
  const problems: ReaderProblem[] = [
    ...front.problems,
    ...cut.problems,
    ...excessIn(source, cut.value.intro),
    ...loose(source.file, data, cut.value).filter(({ args }) => !('id' in args) || !refused.has(args.id)),
  ]
  if (data.thema !== place.theme) {
    const args = { declared: data.thema, expected: place.theme }
    problems.push({ id: 'bestandsnaam-wijkt-af', args, file: source.file, at: { path: ['thema'], part: 'value' } })
  }
  const given = new Set<string>()
  const items = cut.value.items.map((item) => {
    // Of two headings with one id the first gets the facts, so that nothing counts twice.
    const facts = item.id === null || given.has(item.id) ? { thema: place.theme } : data
    if (item.id !== null) given.add(item.id)
    return readItem(source, item, facts, place, problems)
  })
  const theme: Theme = {
    kring: place.kring,
    slug: place.theme,
    file: source.file,
    title: cut.value.title ?? config.themes.find((t) => t.slug === place.theme)?.name ?? place.theme,
    intro: slice(source, cut.value.intro),
    ambition: data.ambitie === 'geen' ? 'none' : (data.ambitie ?? null),
    today: data.nu ?? null,
    lead: data.trekker ?? null,
    updated: data.bijgewerkt ?? null,
    review: data.herzien ?? null,
    override: data.plaats ? { place: data.plaats.nummer, reason: data.plaats.reden, date: data.plaats.datum } : null,
    factsRead: front.value.data !== null && !front.problems.some(({ id }) => id === 'yaml-syntax'),
    sections: Object.keys(cut.value.leads) as Item['kind'][],
    leads: {
      challenge: lead(source, cut.value.leads.challenge),
      wish: lead(source, cut.value.leads.wish),
      project: lead(source, cut.value.leads.project),
    },
    challenges: items.filter((item) => item.kind === 'challenge'),
    wishes: items.filter((item) => item.kind === 'wish'),
    projects: items.filter((item) => item.kind === 'project'),
  }
  problems.push(...tangleIn(source, body, problems), ...openBlockIn(source, body))
  return { value: theme, problems }
}

function readItem(source: Source, item: BodyItem, data: ThemeData, place: ThemePlace, problems: ReaderProblem[]): Item {
  const base = {
    key: item.id === null ? null : itemKey(place.kring, place.theme, item.id),
    id: item.id,
    title: item.heading.title,
    prose: [item.prose, ...item.more]
      .map((range) => slice(source, range))
      .join('\n\n')
      .trim(),
    heading: item.heading.start,
  }
  for (const part of [item.prose, ...Object.values(item.parts)]) {
    const found = excessIn(source, part)
    for (const problem of found) problems.push(problem)
    // Nobody writes a thousand whys; a part like that is not read.
    if (found.length > 0 && part !== item.prose) part.end = part.start
  }
  const full = (references: string[] | undefined): ItemKey[] =>
    (references ?? []).map((r) => itemKey(place.kring, place.theme, r))
  if (item.kind === 'challenge') {
    const challenge = facts(data.uitdagingen, item.id)
    const formerly = full(challenge?.voorheen)
    return { kind: 'challenge', ...base, formerly, branches: challenge?.branches ?? [] }
  }
  if (item.kind === 'wish') {
    const wish = facts(data.wensen, item.id)
    const { whys, question } = readWhys(source, item.parts.whys)
    return {
      kind: 'wish',
      ...base,
      formerly: full(wish?.voorheen),
      challenges: full(wish?.uitdagingen),
      support: wish?.steun ?? null,
      branches: wish?.branches ?? [],
      certainty: wish?.zekerheid ?? null,
      whys,
      underlyingQuestion: question,
    }
  }
  const project = facts(data.projecten, item.id)
  const journal = readDated(source, item.parts.journal)
  const decisions = readDated(source, item.parts.decisions)
  for (const problem of [...journal.problems, ...decisions.problems]) problems.push(problem)
  return {
    kind: 'project',
    ...base,
    formerly: full(project?.voorheen),
    wishes: full(project?.wensen),
    phase: project?.fase ?? null,
    signal: project?.signaal ?? null,
    explanation: project?.toelichting ?? null,
    lead: project?.trekker ?? null,
    partners: project?.partners ?? [],
    branches: project?.branches ?? [],
    agendas: project?.agendas ?? [],
    start: project?.planning?.start ?? null,
    end: project?.planning?.eind ?? null,
    cost: project?.kosten ?? null,
    funding: Object.entries(project?.dekking ?? {}).map(([partner, amount]) => ({ partner, amount })),
    scores: project?.scores ?? {},
    blockedBy: full(project?.['geblokkeerd-door']),
    decideBy: project?.['besluit-voor'] ?? null,
    review: project?.herzien ?? null,
    journal: asJournal(journal.value),
    decisions: decisions.value,
  }
}

/** Facts about items that have no heading in their section, each with the heading that was probably meant. */
function loose(file: string, data: ThemeData, { items, strays }: ThemeBody): ReaderProblem[] {
  const kinds = [
    ['uitdagingen', 'challenge'],
    ['wensen', 'wish'],
    ['projecten', 'project'],
  ] as const
  return kinds.flatMap(([field, kind]) => {
    const facts = data[field] ?? {}
    // A heading that has no facts yet, by its id or, where that was lost, by its title.
    const free = items
      .filter((item) => item.kind === kind && !(item.id !== null && Object.hasOwn(facts, item.id)))
      // Comparing each with each is for a person's mistakes, of which there are few.
      .slice(0, 100)
      .map((item) => ({ item, name: item.id ?? slugOf(item.heading.title) }))
    const placed = new Set(items.flatMap((item) => (item.kind === kind && item.id !== null ? [item.id] : [])))
    return Object.keys(facts)
      .filter((id) => !strays.has(id) && !placed.has(id))
      .slice(0, 100)
      .map((id): ReaderProblem => {
        const elsewhere = items.find((item) => item.id === id)
        const near = nearest(
          id,
          free.map(({ name }) => name),
        )
        const meant =
          elsewhere ?? free.find(({ item, name }) => name === near || (item.id === null && name.startsWith(id)))?.item
        const suggestion = elsewhere ? null : (meant?.id ?? null)
        const title = meant && meant.id === null ? meant.heading.title : null
        const at = { path: [field, id], part: 'key' } as const
        const related = meant && [{ file, at: { heading: meant.heading.start } }]
        return {
          id: 'gegevens-zonder-kop',
          args: { id, kind, suggestion, title },
          file,
          at,
          ...(related && { related }),
        }
      })
  })
}

function facts<T>(record: Record<string, T | null> | undefined, id: string | null): T | null {
  return record && id !== null && Object.hasOwn(record, id) ? (record[id] ?? null) : null
}

function slice({ text }: Source, range: { start: number; end: number }): string {
  return text.slice(range.start, range.end).trim()
}

function lead(source: Source, range: { start: number; end: number } | undefined): string {
  return range ? slice(source, range) : ''
}
