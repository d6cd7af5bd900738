/** The words by which documents call what a plan has: sections, parts, and the columns and labels of facts. */
import { bareWords } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item } from '../../plan/model.ts'
import type { ListName } from '../values/lines.ts'
import type { FoundItem } from './found.ts'

/** The mark of something to tick, in front of what it is about. */
const BOX = /^([☐⬜☑☒✅✓✔])\s*/u

/** Whether a line begins with a box that is ticked. */
export const isTicked = (text: string): boolean => !['☐', '⬜', undefined].includes(BOX.exec(text.trim())?.[1])

/** What some documents name the kind of an item by, before its title. */
const KINDS =
  'project|maatregel|initiatief|wens|knelpunt|uitdaging|opgave|measure|initiative|intervention|recommendation|wish|challenge|issue|problem'
const KIND = new RegExp(`^(?:${KINDS})\\s*:\\s*`, 'i')
const KIND_SAID = new RegExp(`^(?:[\\d.]+\\s+)?(${KINDS})(?:\\s+\\d{1,2})?\\s*:\\s*\\S`, 'i')

/** The title of an item without its number, which carries a mark: `2.1 Netcongestie`, `P4. Zonnedak`, `Project 1: Hub`. A bare one belongs to the title: `100 laadpalen`, `A28`. */
export function titleOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(BOX, '')
    .replace(/^(?:hoofdstuk|paragraaf|deel|thema|chapter|theme)\s+(?:\d+(?:[.-]\d+)*|[IVX]+)\s*[.:–—-]\s*(?=\S)/i, '')
    .replace(
      /^(?:(?:project(?:fiche|blad| sheet)?|maatregel|initiatief|fiche|actie|wens|knelpunt|uitdaging|opgave|measure|action|initiative|intervention|recommendation|wish|challenge|issue|nr\.?|no\.?)\s*[A-Z]{0,2}\d{1,2}(?:[.-]\d{1,2})*(?:[.):]|\s+[–—-])?|[A-Z]{0,2}[.-]?(?:\d{1,3}(?:[.-]\d+)*[.)]|\d{1,2}(?:\.\d{1,2})+)|[IVX]+[.)]|[A-Z][.)])\s+/i,
      '',
    )
    .replace(KIND, '')
    .trim()
}

/** A heading without its number, marked or not, as far as what it announces is concerned: `2.1 Energie`, `Hoofdstuk 3: Water`, `Thema Energie`, `P4. Zonnedak`. */
export function unnumbered(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/^(?:hoofdstuk|paragraaf|deel|thema|chapter|theme)\s+(?:\d+(?:[.-]\d+)*|[IVX]+)?\s*[.:–—-]?\s*(?=\S)/i, '')
    .replace(
      /^(?:(?:[Pp]roject|[Mm]aatregel|[Aa]ctie|[Mm]easure|[Aa]ction|[Nn]r\.?|[Nn]o\.)\s*)?(?:[A-Z]{0,2}[.-]?\d+(?:[.-]\d+)*|[IVX]+(?=[.)])|[A-Za-z](?=[.)]\s))[.):]?\s+/,
      '',
    )
    .replace(KIND, '')
    .trim()
}

// In the plural a heading announces items; in the singular only where it says nothing else, since it may be the name of one.
const SECTIONS: readonly (readonly [Item['kind'], RegExp])[] = [
  [
    'challenge',
    /^(?:(?:uitdagingen|knelpunten|vraagstukken|problemen|opgaven|belemmeringen|challenges|problems|issues|bottlenecks|barriers|obstacles|constraints)(?: \S+){0,4}|uitdaging|opgave|probleem|wa(?:t|ar) (?:gaat|kan|moet) er? ?(?:niet goed|mis|beter)(?: \S+){0,4}|wa(?:t knelt|ar knelt|ar lopen) .*|wat speelt(?: \S+){0,4}|what (?:is wrong|goes wrong|are the problems)(?: \S+){0,4}|problem (?:statement|analysis))$/,
  ],
  [
    'wish',
    /^(?:(?:wensen|behoeften|ambities|wishes|needs|ambitions|aspirations)(?: \S+){0,4}|wat (?:willen|wensen) .*|what (?:do we|we) (?:want|need|wish)(?: \S+){0,4}|where (?:do we|we) want to (?:be|go)(?: \S+){0,2}|desired situation|gewenste situatie|wens)$/,
  ],
  [
    'project',
    /^(?:(?:projecten|maatregelen|projectvoorstellen|initiatieven|voorstellen|actiepunten|acties|projectideeen|projectbladen|projectfiches|projects|measures|proposals|initiatives|actions|interventions|recommendations)(?: \S+){0,4}|project (?:proposals|ideas|sheets)|(?:action|implementation|delivery) plan|maatregelenpakket|(?:wat|dit) (?:gaan|doen|pakken) we(?: \S+){0,4}|what (?:will we|we will) do(?: \S+){0,4}|(?:uitvoerings|maatregelen|actie)programma(?: \S+){0,2})$/,
  ],
]

/** What only says which or whose they are: `Key issues`, `Voorgestelde maatregelen`. */
const MANNER =
  /^(?:(?:de|het|onze|belangrijkste|voornaamste|huidige|concrete|mogelijke|voorgestelde|the|our|key|main|current|possible|proposed|planned|recommended|priority) )+(?=\S)/

/** The kind of items that stand under a heading; null where it says none. */
export function sectionOf(title: string): Item['kind'] | null {
  const said = bareWords(unnumbered(title)).replace(MANNER, '')
  return SECTIONS.find(([, form]) => form.test(said))?.[0] ?? null
}

/** The kind that a heading says of the one item that it names, as in `2.1 Uitdaging: netcongestie`; null where it says none. */
export function kindSaid(title: string): Item['kind'] | null {
  const [, said = ''] = KIND_SAID.exec(title.replace(/\s+/g, ' ')) ?? []
  return said === '' ? null : kindOf(said)
}

/** The list that stands under a heading or label inside an item. */
export function listOf(title: string): ListName | null {
  const said = bareWords(unnumbered(title))
  for (const language of ['nl', 'en'] as const) {
    const words = wordsIn(language)
    const names: [string, ListName][] = [
      [words.journal, 'journal'],
      [words.decisions, 'decisions'],
      [words.tasks.milestones, 'milestones'],
      [words.tasks.actions, 'actions'],
    ]
    const found = names.find(([name]) => bareWords(name) === said)
    if (found) return found[1]
  }
  return null
}

/** What a column or a label is about. `title` names the item, `theme` where it belongs, `skip` only counts. */
export type Label = FoundItem['facts'][number]['field'] | 'start' | 'end' | 'title' | 'text' | 'theme' | 'skip'

const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'title',
    /^(?:project(?:naam|titel|voorstel)?|maatregel(?:en)?|actie|initiatief|titel|naam|wens(?:en)?|uitdaging(?:en)?|knelpunt(?:en)?|opgave|onderwerp|title|(?:project |action )?name|project title|measures?|actions?|initiatives?|interventions?|recommendations?|wish(?:es)?|needs?|challenges?|issues?|problems?|barriers?|bottlenecks?)$/,
  ],
  ['theme', /^(?:thema|theme)$/],
  [
    'text',
    /^(?:omschrijving|beschrijving|korte omschrijving|inhoud|wat\b|doel|resultaat|toelichting op|description|objective|purpose|aim\b|what\b)/,
  ],
  ['explanation', /^(?:toelichting|explanation)$/],
  ['phase', /^(?:fase|status|stand|phase|stage)/],
  ['signal', /^(?:signaal|stoplicht|kleur|signal|rag)/],
  [
    'lead',
    /^(?:(?:kar|project)?trekker|project(?:leider|verantwoordelijke)|coordinator|verantwoordelijk|eigenaar|initiatiefnemer|wie|(?:project |action )?(?:lead|owner|manager)|led by|in charge|responsib)/,
  ],
  ['partners', /^(?:partner|betrokken|samenwerking|met wie|stakeholders|involved|parties)/],
  ['start', /^(?:start|begin|aanvang)(?:datum|jaar|moment| date| year)?$/],
  [
    'end',
    /^(?:eind|einde|end|gereed|klaar|oplevering|afronding|realisatie|completion|completed by|deadline|due|finish|target)(?:datum|jaar| in| date| year)?$/,
  ],
  [
    'planning',
    /^(?:planning|periode|wanneer|looptijd|doorlooptijd|termijn|uitvoering|gereed|timing|timescale|time ?frame|timeline|schedule|duration|period|when)/,
  ],
  [
    'cost',
    /^(?:(?:totale?|geschatte|geraamde|verwachte|benodigde?|total|estimated|indicative|expected|approximate|required|project) )?(?:(?:project)?(?:kosten|budget)|investering|raming|bedrag|costs?\b|investment|amount)/,
  ],
  ['funding', /^(?:dekking|financiering|bijdrage|fund(?:ing|ed)|financ(?:ing|ed))/],
  ['wishes', /^(?:voor|draagt bij aan|wensen waaraan|for)$/],
  ['blockedBy', /^(?:wacht op|afhankelijk van|waits for|depends on)/],
  ['challenges', /^(?:antwoord op|answers?(?: to)?)$/],
  ['support', /^(?:steun|draagvlak(?: in leden)?$|aantal (?:leden|stemmen|ondernemers)|number of members|support)/],
  ['branches', /^branches?$/],
  ['decideBy', /^(?:besluit nodig|besluit voor|decision needed)/],
  ['none', /^(?:score|prio(?:riteit)?|rang|agenda s|opgepakt in|priority)$/],
  ['skip', /^(?:nr|nummer|no|id|volgnummer|number|ref|reference)$/],
]

export function labelOf(said: string): Label | null {
  const name = bareWords(said.replace(/\(.*?\)/g, ''))
  return name === '' ? null : (LABELS.find(([, form]) => form.test(name))?.[0] ?? null)
}

/** A fact by its label; null for what is none. The begin and the end of a planning may stand apart. */
export function factOf(label: Label | null, name: string, said: string): FoundItem['facts'][number] | null {
  if (label === null || label === 'title' || label === 'theme' || label === 'text' || label === 'skip') return null
  if (label !== 'start' && label !== 'end') return { field: label, label: name, said }
  const isMoment = /\d/.test(said) && !/^(?:vanaf|per|from|tot|uiterlijk|voor|by|before|until)\s/i.test(said)
  return { field: 'planning', label: name, said: isMoment ? `${label === 'start' ? 'vanaf' : 'tot'} ${said}` : said }
}

/** The kind that the column with the names of items speaks of; null where it could be any. */
export function kindOf(column: string): Item['kind'] | null {
  const name = bareWords(column)
  if (/^(?:wens|wish|need)/.test(name)) return 'wish'
  if (/^(?:uitdaging|knelpunt|opgave|challenge|issue|problem|barrier|bottleneck)/.test(name)) return 'challenge'
  return /^(?:project|maatregel|initiatief|actie|measure|action|initiative|intervention|recommendation)/.test(name)
    ? 'project'
    : null
}
