/** What the charts are drawn from in the tests: an ordinary and an awkward example of each. */
import type { HeatMap } from '../../../src/charts/heat-map.ts'
import type { ImpactEffort } from '../../../src/charts/impact-effort.ts'
import type { PriorityMatrix } from '../../../src/charts/matrix-columns.ts'
import type { MoneyRows } from '../../../src/charts/money-rows.ts'
import type { RankBump } from '../../../src/charts/rank-bump.ts'
import type { StripPlot } from '../../../src/charts/strip-plot.ts'
import type { Timeline } from '../../../src/charts/timeline.ts'

export const THEMES = [
  'Energie',
  'Bereikbaarheid',
  'Ruimtelijke Kwaliteit',
  'Welzijn/Leefomgeving',
  'Economische zekerheid',
  'Vestigingsklimaat',
  'Ruimtegebruik',
  'Materialen',
  'Water',
  'Ecologie',
  'Sociale relevantie',
  'Bodem',
]
export const KRINGEN = [
  'Noord',
  'Stadsbedrijvenpark',
  'Zuid/West',
  'Ondernemers Niet Gevestigd op het Bedrijventerrein',
]
export const LONG = 'Meervoudig ruimtegebruik bedrijfsverzamelgebouwen'
export const WORD = 'Bedrijventerreinverduurzamingssubsidieloketje'
const HOSTILE = `"A & B" <i>'s</i>\u0007`

const MATRIX = {
  id: 'matrix',
  title: 'Energie staat bovenaan met 88%',
  places: 12,
  levels: 3,
  heads: {
    theme: 'Thema',
    share: 'Voorkeur van leden',
    average: 'gemiddeld 50%',
    board: 'Bestuur',
    margin: 'Marge',
    today: 'nu',
    ambition: 'ambitie',
    level: 'niveau',
    open: 'Open',
    gap: 'Nog te dekken',
  },
}

export const priorityMatrixSamples: Record<string, PriorityMatrix> = {
  ordinary: {
    ...MATRIX,
    description: 'Voorkeur van leden per thema.',
    rows: THEMES.map((label, i) => ({
      place: i === 4 || i === 5 ? '5=' : String(i + 1),
      board: i === 3 ? 1 : null,
      label,
      share: 0.88 - i * 0.065,
      value: `${88 - Math.round(i * 6.5)}%`,
      interval: i === 8 ? null : { low: Math.max(1, i - (i % 3)), high: Math.min(12, i + 1 + ((i * 2) % 4)) },
      today: i === 9 ? null : 1 + (i % 2),
      ambition: i === 10 ? null : 2 + (i % 2),
      levels: '1 → 3',
      open: i === 11 ? '' : String(1 + i),
      gap: i % 4 === 3 ? '' : `€ ${i + 1}.000`,
    })),
  },
  awkward: {
    ...MATRIX,
    description: HOSTILE,
    places: 60,
    levels: 5,
    rows: [LONG, WORD, HOSTILE, '', ...THEMES].map((label, i) => ({
      place: i < 3 ? '12=' : String(i + 1),
      board: i % 2 === 0 ? 20 : null,
      label,
      share: i === 0 ? 1 : i === 15 ? 0 : null,
      value: i === 0 ? '100%' : '',
      interval: i === 2 ? null : { low: i + 1, high: i === 0 ? 60 : i + 1 },
      today: 5,
      ambition: 5,
      levels: '5 → 5',
      open: '120',
      gap: '€ 250.000.000',
    })),
  },
  long: {
    ...MATRIX,
    description: 'Voorkeur van leden per thema.',
    rows: THEMES.slice(0, 5).map((label, i) => ({
      place: String(i + 1),
      board: i === 2 ? 1 : null,
      label: `${label} en alles wat daar op de bedrijventerreinen en in de buurten eromheen nog meer bij hoort`,
      share: i === 4 ? null : 0.7 - i * 0.1,
      value: i === 4 ? 'nog niet gevraagd' : `${70 - i * 10}%`,
      interval: i === 4 ? null : { low: Math.max(1, i), high: i + 2 },
      today: 1,
      ambition: 3,
      levels: '1 → 3',
      open: '2',
      gap: '€ 3.000',
    })),
  },
  bare: {
    ...MATRIX,
    description: 'Zonder enquête, niveaus of geld.',
    rows: [...THEMES, WORD].map((label) => ({
      place: '–',
      board: null,
      label,
      share: null,
      value: '',
      interval: null,
      today: null,
      ambition: null,
      levels: '',
      open: '1',
      gap: '',
    })),
  },
}

const PLACES = [
  [1, 1, 1, 1],
  [2, 3, 4, 2],
  [3, 7, 2, 11],
  [4, 2, 6, 3],
  [5, 4, 3, 4],
  [6, 5, 5, 5],
  [7, 12, 12, 6],
  [8, 8, 7, 7],
  [9, 6, 8, 8],
  [10, 9, 9, 9],
  [11, 10, 10, 10],
  [12, 11, 11, 12],
]

export const heatMapSamples: Record<string, HeatMap> = {
  ordinary: {
    id: 'warmte',
    title: 'Prioriteiten per kring',
    description: 'Per thema en kring de plaats; hoe donkerder, hoe hoger.',
    columns: KRINGEN,
    rows: THEMES.map((label, i) => ({
      label,
      cells: (PLACES[i] ?? []).map((place, k) => (k === 3 && i === 7 ? null : 1 - (place - 1) / 11)),
      texts: (PLACES[i] ?? []).map(String),
    })),
    steps: { low: 'laagste prioriteit', high: 'hoogste prioriteit' },
  },
  awkward: {
    id: 'warmte',
    title: HOSTILE,
    description: 'Lange woorden en lege vakken.',
    columns: [...KRINGEN, WORD, HOSTILE],
    rows: [LONG, WORD, HOSTILE, ''].map((label, i) => ({
      label,
      cells: [0, 0.5, 1, null, i / 4],
      texts: ['0%', WORD, '100%', 'verborgen', 'plaats 1–2'],
    })),
    steps: { low: WORD, high: LONG },
  },
}

export const rankBumpSamples: Record<string, RankBump> = {
  ordinary: {
    id: 'plaatsen',
    title: 'Plaatsen per kring',
    description: 'Een lijn per thema van kring naar kring.',
    columns: KRINGEN,
    lines: THEMES.map((label, i) => ({
      label,
      places: PLACES[i] ?? [],
      style: i < 2 ? 'shared' : i === 2 || i === 6 ? 'divided' : 'plain',
    })),
    legend: { shared: 'overal hoog', divided: 'de kringen verschillen' },
  },
  awkward: {
    id: 'plaatsen',
    title: HOSTILE,
    description: 'Gelijke plaatsen en onbekende.',
    columns: ['2024', WORD, LONG],
    lines: [LONG, WORD, HOSTILE, 'Energie', 'Water', 'Bodem'].map((label, i) => ({
      label,
      places:
        [
          [1, 2, 2],
          [1, 2, 2],
          [3, null, 1],
          [4, 1, null],
          [null, 2, 4.5],
          [null, null, null],
        ][i] ?? [],
      style: i === 0 ? 'shared' : i === 1 ? 'divided' : 'plain',
    })),
    legend: { shared: LONG, divided: WORD },
  },
  many: {
    id: 'plaatsen',
    title: 'Veel',
    description: 'Zestig lijnen.',
    columns: ['Voorjaar 2024', 'Voorjaar 2026'],
    lines: Array.from({ length: 60 }, (_, i) => ({
      label: `${THEMES[i % 12]} ${i + 1}`,
      places: [i + 1, ((i * 7) % 60) + 1],
      style: i % 11 === 0 ? 'shared' : i % 13 === 0 ? 'divided' : 'plain',
    })),
    legend: { shared: 'gedeeld', divided: 'verdeeld' },
  },
}

const KINDS = ['idea', 'preparing', 'running', 'waiting', 'unknown'] as const
const PHASES = {
  idea: 'idee',
  preparing: 'voorbereiding',
  running: 'uitvoering',
  waiting: 'wacht',
  unknown: 'onbekend',
}
const timelineWords: Timeline['words'] = {
  late: 'te laat',
  legend: KINDS.map((kind) => ({ kind, word: PHASES[kind] })),
}
const row = (
  label: string,
  start: string | null,
  end: string | null,
  kind: Timeline['rows'][number]['kind'],
  late = false,
): Timeline['rows'][number] => ({ label, start, end, phase: PHASES[kind], kind, late })

export const timelineSamples: Record<string, Timeline> = {
  ordinary: {
    id: 'planning',
    title: 'Planning van de projecten',
    description: 'Een balk per project.',
    today: { date: '2026-11-23', label: 'vandaag' },
    rows: [
      row('Netverzwaring Zeijerveen', '2025-01', '2027-10', 'preparing'),
      row('Energiescans', '2025-09', '2026-05', 'running', true),
      row('Energietransitie Noord', '2026-01', '2027-12', 'running'),
      row('Fietsroute Peelerpark–station', '2026-04', null, 'running'),
      row('Energiehub Messchenveld', '2027-01', '2028-06', 'waiting'),
      row('Meervoudig ruimtegebruik bedrijfsverzamelgebouwen', null, '2028-09', 'idea'),
      row('Groene gevels', '2027-03', '2027-04-15', 'unknown'),
      row('Ommetje Havenkwartier', '2027-06', '2029-01', 'idea'),
    ],
    words: timelineWords,
  },
  awkward: {
    id: 'planning',
    title: HOSTILE,
    description: 'Lange woorden, open einden en een dag aan de rand.',
    today: { date: '2024-01-01', label: `${WORD} ${LONG}` },
    rows: [
      { label: WORD, start: '2024-01', end: '2031-12', phase: LONG, kind: 'waiting', late: true },
      { label: HOSTILE, start: null, end: '2024-01-01', phase: `${LONG} ${WORD} ${LONG}`, kind: 'idea', late: true },
      { label: LONG, start: '2031-12', end: null, phase: WORD, kind: 'unknown', late: false },
      { label: '', start: '2024-01', end: '2031-12-31', phase: `${LONG} ${LONG}`, kind: 'running', late: false },
    ],
    words: { late: `${WORD} te laat`, legend: [{ kind: 'idea', word: `${LONG} ${LONG} ${LONG}` }] },
  },
  many: {
    id: 'planning',
    title: 'Veel',
    description: 'Zestig projecten in dertig jaar.',
    today: { date: '2026-11', label: 'vandaag' },
    rows: Array.from({ length: 60 }, (_, i) =>
      row(
        `${THEMES[i % 12]} ${i + 1}`,
        `${2010 + (i % 28)}-0${1 + (i % 9)}`,
        i % 7 ? `${2012 + (i % 28)}-12` : null,
        KINDS[i % 5] ?? 'idea',
        i % 9 === 0,
      ),
    ),
    words: timelineWords,
  },
}

const PROJECTS = [
  'Energietransitie Noord',
  'Energiehub Messchenveld',
  'Netverzwaring Zeijerveen',
  'Energiescans',
  'Fietsroute Peelerpark–station',
  'Groene gevels',
  'Ommetje Havenkwartier',
  'Meervoudig ruimtegebruik bedrijfsverzamelgebouwen',
  'Regenwater vasthouden',
  'Gezamenlijke afvalinzameling',
]
const impactWords = {
  x: { title: 'Inspanning', low: 'weinig', high: 'veel' },
  y: { title: 'Opbrengst', low: 'klein', high: 'groot' },
  quadrants: ['Eerst doen', 'Grote stappen', 'Erbij doen', 'Later bekijken'],
  legend: { running: 'loopt', open: 'nog niet begonnen', rest: 'de overige' },
} as const
const SPOTS = [
  [3, 5],
  [4, 5],
  [2, 5],
  [1, 3],
  [4, 3.5],
  [2, 2],
  [2, 2],
  [5, 4],
  [2, 3],
  [2, 2],
]

export const impactEffortSamples: Record<string, ImpactEffort> = {
  ordinary: {
    id: 'afweging',
    title: 'Opbrengst en inspanning',
    description: 'Elk project op twee schalen.',
    ...impactWords,
    points: PROJECTS.map((label, i) => ({
      label,
      x: SPOTS[i]?.[0] ?? 3,
      y: SPOTS[i]?.[1] ?? 3,
      kind: i % 3 === 0 ? 'running' : 'open',
    })),
  },
  awkward: {
    id: 'afweging',
    title: HOSTILE,
    description: 'Lange woorden op de hoeken.',
    x: { title: LONG, low: WORD, high: LONG },
    y: { title: `${LONG} ${WORD}`, low: LONG, high: WORD },
    quadrants: [WORD, `${LONG} ${LONG}`, HOSTILE, LONG],
    points: [WORD, LONG, HOSTILE, '', LONG, WORD].map((label, i) => ({
      label,
      x: [1, 5, 1, 5, 5, 5][i] ?? 3,
      y: [1, 5, 5, 1, 5, 5][i] ?? 3,
      kind: i % 2 === 0 ? 'running' : 'open',
    })),
    legend: { running: WORD, open: LONG, rest: 'de overige' },
  },
  many: {
    id: 'afweging',
    title: 'Veel',
    description: 'Zestig projecten, waarvan twintig op dezelfde plek.',
    ...impactWords,
    points: Array.from({ length: 60 }, (_, i) => ({
      label: `${PROJECTS[i % 10]} ${i + 1}`,
      x: i % 3 === 0 ? 4 : 1 + ((i * 7) % 9) / 2,
      y: i % 3 === 0 ? 4 : 1 + ((i * 5) % 17) / 4,
      kind: i % 4 === 0 ? 'running' : 'open',
    })),
  },
}

export const moneyRowsSamples: Record<string, MoneyRows> = {
  ordinary: {
    id: 'geld',
    title: 'Van 6 van de 12 is nog niet alles gedekt',
    description: 'Energie € 12.000 van € 20.000.',
    legend: { funded: 'gedekt', gap: 'nog te dekken' },
    rows: THEMES.map((label, i) => ({
      label,
      funded: 1000 * (12 - i),
      gap: i < 6 ? 8000 - 1000 * i : 0,
      value: i < 6 ? `€ ${8 - i}.000 van € ${20 - 2 * i}.000` : `€ ${12 - i}.000`,
    })),
  },
  awkward: {
    id: 'geld',
    title: 'Geld',
    description: HOSTILE,
    legend: { funded: LONG, gap: WORD },
    rows: [LONG, WORD, HOSTILE, ''].map((label, i) => ({
      label,
      funded: i === 3 ? 0 : 250_000_000,
      gap: i === 1 ? 0 : 1,
      value: '€ 125.000.000 van € 250.000.000',
    })),
  },
}

export const stripPlotSamples: Record<string, StripPlot> = {
  ordinary: {
    id: 'spreiding',
    title: 'Bereikbaarheid verdeelt de kringen het meest',
    description: 'De plaatsen per kring',
    last: 12,
    rows: THEMES.map((label, i) => ({
      label,
      places: [1, 2, 2, 5, 7, 12].map((place) => 1 + ((place + i) % 12)),
      ends: 'hoogst Noord 1, laagst 2 kringen 12',
    })),
    scale: { first: 'plaats 1', last: 'plaats 12' },
  },
}
