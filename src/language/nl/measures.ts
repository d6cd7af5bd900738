/** The Dutch words of what is measured: indicators of themes, and a survey beside an earlier one. */
import type { MeasureWords } from '../en/measures.ts'

export const measuresNl: MeasureWords = {
  indicators: 'Indicatoren',
  indicator: 'Indicator',
  unit: 'Eenheid',
  baseline: 'Nulmeting',
  measured: 'Laatste meting',
  target: 'Doel',
  distance: 'Te gaan',
  year: 'Jaar',
  inYear: (value, year) => `${value} in ${year}`,
  began: (value, year) => `(${value} in ${year})`,
  aim: (value, year) => `doel ${value} in ${year}`,
  toGo: (value) => `nog ${value} te gaan`,
  percentagePoints: 'procentpunt',
  reached: 'gehaald',
  notMeasured: 'nog niet gemeten',
  noTarget: 'nog geen doel',
  since: (year) => `Sinds de enquête van ${year}`,
  who: (before, members, now, year) =>
    `In ${year} antwoordden ${before}${members === null ? '' : ` van de ${members}`} leden, nu ${now}; over de thema’s die beide enquêtes vroegen.`,
  period: (from, to) => `De eerdere enquête liep van ${from} tot en met ${to}.`,
  now: 'nu',
  placeThen: (year) => `Plaats in ${year}`,
  placeNow: 'Plaats nu',
  shareThen: (year) => `Aandeel in ${year}`,
  shareNow: 'Aandeel nu',
  difference: 'Verschil',
  margin: 'Marge',
  verdict: 'Meer dan toeval',
  yes: 'ja',
  no: 'nee',
  real: (up, down, year) =>
    [
      up === '' ? '' : `Gestegen sinds ${year}, en meer dan toeval: ${up}.`,
      down === '' ? '' : `Gedaald sinds ${year}, en meer dan toeval: ${down}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  noneReal: (year) => `Geen thema veranderde sinds ${year} meer dan door toeval te verklaren is.`,
  how: 'De marge geldt voor alle thema’s samen: is er niets veranderd, dan komt er in hoogstens 5% van de enquêtes ook maar één vals alarm. De twee enquêtes tellen als los van elkaar.',
  indicative:
    'Een van de twee enquêtes heeft zo weinig antwoorden dat er alleen plaatsen staan; over toeval is niets te zeggen.',
  hidden: (k, year) =>
    `In een van de twee enquêtes antwoordden minder dan ${k} leden; wat er sinds ${year} veranderde, wordt daarom niet getoond.`,
  near: (k, year) =>
    `Deze enquêtes verschillen onderling in minder dan ${k} biljetten; wat er sinds ${year} veranderde, wordt niet getoond, want daaruit is te lezen wat die enkelen zeiden.`,
  none: (year) =>
    `Er is niets naast ${year} te leggen: een van de twee enquêtes heeft geen antwoorden over dezelfde thema’s.`,
  leftOut: (themes) => `Niet te vergelijken: ${themes}.`,
  noWave: (year, known) =>
    `Er is geen enquête van ${year}${known === '' ? '; een eerdere legt u als enquete-2024.csv naast enquete.csv' : `; wel van ${known}`}.`,
}
