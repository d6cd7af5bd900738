/** One item of a theme: its facts on top of the file and its text below become one typed item. */
import { readMoney } from './amount.ts'
import { excessIn } from './body/excess.ts'
import { asJournal, readDated, readWhys } from './body/lists.ts'
import { proseOf } from './body/prose.ts'
import { readTasks } from './body/tasks.ts'
import type { BodyItem } from './body/theme-body.ts'
import type { Wording } from './body/wording.ts'
import { type Blank, openIn } from './fields/blanks.ts'
import type { ThemeData } from './fields/schema.ts'
import type { Answer, Ask, Item, ItemKey, Project } from './model.ts'
import type { ReaderProblem } from './problem.ts'
import { FIELDS, itemKey } from './references.ts'
import type { Source } from './source.ts'
import { firstDay, lastDay, ONGOING } from './typed/dates.ts'

/** Where a theme file stands: its kring, and the theme that its name says. */
export interface ThemePlace {
  kring: string
  theme: string
}

interface Where {
  source: Source
  /** The fields that the file leaves open. */
  blanks: readonly Blank[]
  /** The partners that there are; null where that isn't known. */
  partners: ReadonlySet<string> | null
  wording: Wording
  place: ThemePlace
}

/** Reads an item; what is wrong in it is added to the problems. */
export function readItem(
  { source, wording, place, blanks, partners }: Where,
  item: BodyItem,
  data: ThemeData,
  problems: ReaderProblem[],
): Item {
  for (const part of [item.prose, ...Object.values(item.parts)]) {
    const found = excessIn(source, part)
    for (const problem of found) problems.push(problem)
    // Nobody writes a thousand whys; a part like that is not read.
    if (found.length > 0 && part !== item.prose) part.end = part.start
  }
  const whys = readWhys(source, item.parts.whys, wording)
  const journal = readDated(source, item.parts.journal, wording)
  const decisions = readDated(source, item.parts.decisions, wording)
  const milestones = readTasks(source, item.parts.milestones, wording)
  const actions = readTasks(source, item.parts.actions, wording)
  for (const { problems: found } of [whys, journal, decisions, milestones, actions])
    for (const problem of found) problems.push(problem)
  // What no reader took of a part stays prose, under the heading that it stands under.
  const kept = (
    [
      ['whys', whys],
      ['journal', journal],
      ['decisions', decisions],
      ['milestones', milestones],
      ['actions', actions],
    ] as const
  ).flatMap(([name, { rest }]) => {
    const heading = item.parts[name]?.heading
    return heading && rest.length > 0 ? [{ start: heading.start, end: heading.next }, ...rest] : []
  })
  const base = {
    key: item.id === null ? null : itemKey(place.kring, place.theme, item.id),
    id: item.id,
    title: item.heading.title || item.id || '…',
    prose: proseOf(wording, [item.prose, ...[...item.more, ...kept].sort((a, b) => a.start - b.start)]),
    heading: item.heading.start,
    journal: asJournal(journal.value),
    decisions: decisions.value,
    ...(item.id !== null && openIn(blanks, [FIELDS[item.kind], item.id])),
  }
  const full = (references: string[] | undefined): ItemKey[] =>
    // Who names one twice names it once.
    [...new Set(references)].map((r) => itemKey(place.kring, place.theme, r))
  if (item.kind === 'challenge') {
    const challenge = facts(data.uitdagingen, item.id)
    const formerly = full(challenge?.voorheen)
    return { kind: 'challenge', ...base, formerly, branches: challenge?.branches ?? [] }
  }
  if (item.kind === 'wish') {
    const wish = facts(data.wensen, item.id)
    return {
      kind: 'wish',
      ...base,
      formerly: full(wish?.voorheen),
      challenges: full(wish?.uitdagingen),
      support: wish?.steun ?? null,
      branches: wish?.branches ?? [],
      certainty: wish?.zekerheid ?? null,
      answer: wish?.antwoord ? answerOf(wish.antwoord) : null,
      whys: whys.value.whys,
      underlyingQuestion: whys.value.question,
    }
  }
  const project = facts(data.projecten, item.id)
  const decideBy = project?.['besluit-voor'] ?? null
  return {
    kind: 'project',
    ...base,
    formerly: full(project?.voorheen),
    wishes: full(project?.wensen),
    phase: project?.fase ?? null,
    signal: project?.signaal ?? null,
    explanation: project?.toelichting ?? null,
    ...readLeads(project?.trekker),
    partners: project?.partners ?? [],
    asks: asksOf(project?.gevraagd),
    branches: project?.branches ?? [],
    agendas: project?.agendas ?? [],
    ...planningOf(project?.planning),
    ...readMoney(project ?? {}, partners),
    scores: project?.scores ?? {},
    blockedBy: full(project?.['geblokkeerd-door']),
    decideBy: decideBy === null ? null : lastDay(String(decideBy)),
    ...(decideBy !== null && { decideFrom: firstDay(String(decideBy)) }),
    review: project?.herzien ?? null,
    ...readAttachments(project?.bijlagen),
    milestones: milestones.value,
    actions: actions.value,
    result: proseOf(wording, item.parts.result && [item.parts.result]),
  }
}

type WishData = NonNullable<NonNullable<ThemeData['wensen']>[string]>
type ProjectData = NonNullable<NonNullable<ThemeData['projecten']>[string]>

const answerOf = ({ status, datum, door, reden }: NonNullable<WishData['antwoord']>): Answer => ({
  status,
  date: datum ?? null,
  forum: door ?? null,
  reason: reden ?? null,
})

/** What was asked and not answered is open. */
function asksOf(asked: ProjectData['gevraagd'] = {}): Ask[] {
  return Object.entries(asked).flatMap(([partner, asks]) =>
    [asks].flat().map(({ wat, voor, antwoord, datum }) => ({
      partner,
      what: wat,
      by: voor === undefined ? null : String(voor),
      answer: antwoord ?? 'open',
      date: datum ?? null,
    })),
  )
}

function facts<T>(record: Record<string, T | null> | undefined, id: string | null): T | null {
  return record && id !== null && Object.hasOwn(record, id) ? (record[id] ?? null) : null
}

/** Who leads: one, or the first of some and the others. */
export function readLeads(said: ThemeData['trekker']): { lead: string | null; alsoLead?: string[] } {
  const [lead = null, ...others] = said === undefined ? [] : [...new Set([said].flat())]
  return { lead, ...(others.length > 0 && { alsoLead: others }) }
}

/** The files that belong to something; who names one twice names it once. */
export function readAttachments(said: ThemeData['bijlagen'] = []): { attachments?: string[] } {
  return said.length > 0 ? { attachments: [...new Set(said)] } : {}
}

type Planning = NonNullable<NonNullable<ThemeData['projecten']>[string]>['planning']

/** Start and end; a planning that is one period both starts and ends in it, and what goes on has no end. */
function planningOf(said: Planning): Pick<Project, 'start' | 'end' | 'ongoing'> {
  const { start, eind } = typeof said === 'object' ? said : { start: said, eind: said }
  const day = (period: string | number | undefined): string | null =>
    period === undefined || period === ONGOING ? null : String(period)
  // What goes on from no day in particular goes on all the same.
  const goesOn = eind === ONGOING || (start === ONGOING && eind === undefined)
  return { start: day(start), end: day(eind), ...(goesOn && { ongoing: true }) }
}
