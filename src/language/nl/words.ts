/** The Dutch words of the command line and the reports. */

import { namesOf, type Words } from '../en/words.ts'
import { agendaNl } from './agenda.ts'
import { associationNl } from './association.ts'
import { carriedNl } from './carried.ts'
import { changesNl } from './changes.ts'
import { cliNl } from './cli.ts'
import { datesNl } from './dates.ts'
import { doctorNl } from './doctor.ts'
import { editNl } from './edit.ts'
import { editorNl } from './editor.ts'
import { explainNl } from './explain.ts'
import { factsNl } from './facts.ts'
import { findingsNl } from './findings.ts'
import { firstPageNl, getal } from './first-page.ts'
import { followUpNl } from './follow-up.ts'
import { historyNl } from './history.ts'
import { importNl } from './import.ts'
import { initNl } from './init.ts'
import { joinInNl } from './join-in.ts'
import { keptNl } from './kept.ts'
import { measuresNl } from './measures.ts'
import { mergingNl } from './merging.ts'
import { methodsNl } from './methods.ts'
import { moneyNl } from './money.ts'
import { onPageNl } from './on-page.ts'
import { pageNl } from './page.ts'
import { paperNl } from './paper.ts'
import { placesNl } from './places.ts'
import { rankNl } from './rank.ts'
import { reachNl } from './reach.ts'
import { relocateNl } from './relocate.ts'
import { repliesNl } from './replies.ts'
import { reportNl } from './report.ts'
import { searchNl } from './search.ts'
import { sheetNl } from './sheet.ts'
import { sinceNl } from './since.ts'
import { startNl } from './start.ts'
import { statusNl } from './status.ts'
import { surveyNl } from './survey.ts'
import { tasksNl } from './tasks.ts'
import { thresholdNl } from './threshold.ts'
import { upkeepNl } from './upkeep.ts'
import { verbsNl } from './verbs.ts'
import { whyNl } from './why.ts'
import { wishesNl } from './wishes.ts'
import { workbookNl } from './workbook.ts'
import { yearNl } from './year.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const nl: Words = {
  cli: cliNl,
  agenda: agendaNl,
  carried: carriedNl,
  changes: changesNl,
  edit: editNl,
  dates: datesNl,
  doctor: doctorNl,
  facts: factsNl,
  findings: findingsNl,
  firstPage: firstPageNl,
  year: yearNl,
  workbook: workbookNl,
  joinIn: joinInNl,
  followUp: followUpNl,
  history: historyNl,
  imports: importNl,
  editor: editorNl,
  init: initNl,
  kept: keptNl,
  places: placesNl,
  paper: paperNl,
  rank: rankNl,
  measures: measuresNl,
  merging: mergingNl,
  methods: methodsNl,
  onPage: onPageNl,
  amounts: moneyNl,
  page: pageNl,
  methodNames: namesOf(methodsNl),
  reach: reachNl,
  relocate: relocateNl,
  replies: repliesNl,
  search: searchNl,
  sheet: sheetNl,
  since: sinceNl,
  survey: surveyNl,
  start: startNl,
  status: statusNl,
  tasks: tasksNl,
  threshold: thresholdNl,
  upkeep: upkeepNl,
  verbs: verbsNl,
  why: whyNl,
  intake: wishesNl,
  report: reportNl,
  explain: explainNl,
  example: 'Voorbeeld',
  exampleNotice: 'Dit is een voorbeeld: wat hier staat, is ter illustratie bedacht.',
  masterplan: (kring) => `Masterplan ${kring}`,
  masterplans: 'Masterplannen van alle kringen',
  kring: (name) => `kring ${name}`,
  theme: 'Thema',
  project: 'Project',
  place: 'Plaats',
  placeShort: '#',
  sharedPlace: (place) => `${place} (gedeeld)`,
  share: 'Voorkeur van leden',
  shareShort: 'aandeel',
  mean: 'Gemiddeld cijfer',
  meanShort: 'cijfer',
  answers: 'Antwoorden',
  answersShort: 'n',
  score: 'Score',
  points: (n) => `${n} punten`,
  provisional: 'voorlopig',
  between: (low, high) => `tussen ${low} en ${high}`,
  belowMinimum: (criteria) => `onder het minimum voor ${criteria}`,
  byBoard: 'Volgens het bestuur',
  boardPlace: (place) => `plaats ${place}`,
  boardPlaceNote: (theme, place, computed, reason, date) =>
    `Het bestuur zet ${theme} op plaats ${place}${computed === null ? '' : ` (de leden: plaats ${computed})`}. ${reason} (${date})`,
  notRanked: 'niet gerangschikt',
  tooFewAnswers: 'te weinig antwoorden',
  response: (voters, members, rate) =>
    members === null || rate === null
      ? een(voters, 'lid antwoordde', 'leden antwoordden')
      : `${voters} van ${members} leden (${rate})`,
  period: (from, to) => `van ${from} tot en met ${to}`,
  blank: (n) => een(n, 'blanco biljet', 'blanco biljetten'),
  noSurvey: 'Van deze kring is geen enquête bekend; de thema’s staan in de vaste volgorde.',
  hiddenSurvey: (k) =>
    `Minder dan ${k} leden antwoordden; om niemand herkenbaar te maken wordt de uitslag niet getoond. De thema’s staan in de vaste volgorde.`,
  indicative: (least) =>
    `Minder dan ${least} leden antwoordden: de volgorde is een indicatie en er staan geen percentages bij.`,
  methodThemes:
    'De voorkeur van leden zegt hoe vaak een lid dit thema hoger zette dan een willekeurig ander thema; gelijk telt half, 50% is gemiddeld.',
  methodProjects: (criteria, costs) =>
    `Projecten krijgen 0 tot 100 punten: een gewogen gemiddelde van de cijfers op ${criteria}.${costs === null ? '' : ` Voor ${costs} geldt het omgekeerde: hoe minder, hoe beter.`}`,
  criterionPoints: (name, points) => `${name} (${points})`,
  nonResponse: 'Wie niet antwoordde, kan anders denken; deze percentages zeggen daar niets over.',
  average: 'gemiddeld',
  toc: 'Inhoud',
  topPriorities: 'Bovenaan',
  dot: (horizon) => (horizon === null ? 'Stip op de horizon' : `Stip op de horizon: ${horizon}`),
  noDot: 'De kring heeft nog geen stip op de horizon beschreven.',
  priorities: 'Prioriteiten',
  perTheme: 'De thema’s, in volgorde van prioriteit',
  programme: 'Uitvoeringsprogramma',
  programmeIntro: 'Alle projecten die lopen of nog moeten beginnen, in volgorde van score.',
  otherProjects: 'Afgerond en vervallen',
  byPartner: 'Wat van wie wordt gevraagd',
  byAgenda: 'Bijdrage aan agenda’s',
  byBranch: 'Per branche',
  justification: 'Verantwoording',
  ambitionWeb: 'Ambitieweb',
  ambition: 'Ambitie',
  today: 'Nu',
  gap: 'Te gaan',
  noAmbition: 'geen doel',
  openAmbition: 'nog open',
  unknown: 'onbekend',
  level: (n, text) => (text === null ? `niveau ${n}` : `niveau ${n} – ${text}`),
  ambitionWebAlt: (kring, n) =>
    `Ambitieweb van ${kring}: een spaak per thema, ${getal(n)} ringen; een rondje voor nu en een ruit voor de ambitie.`,
  priorityBarsAlt: (kring, shares) => `Voorkeur van leden per thema in ${kring}, van hoog naar laag: ${shares}.`,
  nameAndShare: (name, share) => `${name} ${share}`,
  webCaption: (n) =>
    `Per thema waar de kring nu staat en waar hij heen wil, op ${getal(n)} niveaus. De volgorde van de thema’s is vast en zegt niets over prioriteit.`,
  challenges: 'Uitdagingen',
  wishes: 'Wensen',
  projects: 'Projectvoorstellen',
  noChallenges: 'Er zijn nog geen uitdagingen beschreven.',
  noWishes: 'Er zijn nog geen wensen.',
  noProjects: 'Er is nog geen projectvoorstel.',
  noOpenProjects: 'Er is nu geen open project.',
  noOpenProject: 'Er is geen open project.',
  noScores: (n) => `${een(n, 'open project', 'open projecten')}, nog zonder cijfers om op te rangschikken.`,
  supportLabel: 'Steun',
  support: (n) => een(n, 'lid', 'leden'),
  supportUnknown: 'nog niet gepeild',
  question: 'De vraag achter de vraag',
  noQuestion: 'De vraag achter de vraag is nog niet onderzocht.',
  questionOpen: 'De waaroms zijn verzameld; de vraag zelf is nog niet geformuleerd.',
  certainty: { vermoeden: 'een vermoeden', getoetst: 'getoetst bij leden', bevestigd: 'bevestigd' },
  answersChallenges: 'Antwoord op',
  servedBy: 'Opgepakt in',
  notServed: 'Nog geen project.',
  serves: 'Voor',
  phase: 'Fase',
  phases: {
    idee: 'idee',
    verkenning: 'verkenning',
    voorbereiding: 'voorbereiding',
    uitvoering: 'uitvoering',
    afgerond: 'afgerond',
    'on-hold': 'in de wacht',
    vervallen: 'vervallen',
  },
  noPhase: 'fase onbekend',
  signal: 'Signaal',
  signals: { groen: 'groen', oranje: 'oranje', rood: 'rood', grijs: 'grijs' },
  signalLegend:
    '●\u00a0groen: op koers · ▲\u00a0oranje: vraagt aandacht · ■\u00a0rood: loopt vast · ○\u00a0grijs: nog niet begonnen of niet van toepassing · ◆\u00a0wacht, is te laat of moet worden herzien',
  explanation: 'Toelichting',
  lead: 'Trekker',
  attachments: 'Bijlagen',
  partners: 'Partners',
  branches: 'Branches',
  planning: 'Planning',
  from: (start) => `vanaf ${start}`,
  until: (end) => `tot ${end}`,
  span: (start, end) => `${start} – ${end}`,
  cost: 'Kosten',
  funding: 'Dekking',
  toFund: 'Nog te dekken',
  fundedBy: (amount, partner) => `${amount} ${partner}`,
  fullyFunded: 'volledig gedekt',
  agendas: 'Agenda’s',
  expired: 'vervallen',
  concept: 'concept',
  blockedBy: 'Wacht op',
  review: 'Herzien',
  decideBy: 'Besluit nodig uiterlijk',
  reviewOn: (date) => `te herzien op ${date}`,
  upToDate: 'Stand',
  updated: (date) => `bijgewerkt op ${date}`,
  journal: 'Voortgang',
  decisions: 'Besluiten',
  attention: 'Vraagt aandacht',
  noAttention: 'Niets vraagt nu om aandacht.',
  nothingToRaise: 'Er is nog geen wens of project, dus ook niets dat om aandacht vraagt.',
  attentionLine: {
    signal: (explanation) => explanation ?? 'nog zonder toelichting',
    blocked: (what) => `wacht op ${what}`,
    late: (when) => `had ${when} klaar moeten zijn`,
    undecided: (date) => `er was uiterlijk ${date} een besluit nodig`,
    unbegun: (when) => `had ${when} moeten beginnen`,
    review: (date) => `moest worden herzien op ${date}`,
  },
  countWishes: (n) => een(n, 'wens', 'wensen'),
  countProjects: (n, open, running) =>
    `${een(n, 'projectvoorstel', 'projectvoorstellen')}, waarvan ${open} open en ${running} in uitvoering`,
  countChallenges: (n) => een(n, 'uitdaging', 'uitdagingen'),
  countFound: (n, confirmed, tested) =>
    `${een(n, 'wens waarvan de vraag erachter is gevonden', 'wensen waarvan de vraag erachter is gevonden')} (${[
      ...(confirmed > 0 ? [`${confirmed} bevestigd`] : []),
      ...(tested > 0 ? [`${tested} getoetst bij leden`] : []),
      ...(n - confirmed - tested > 0 ? [`${n - confirmed - tested} vermoed`] : []),
    ].join(', ')})`,
  countQuestions: ({ wishes, questions, confirmed, tested }) =>
    `de vraag erachter: van ${een(confirmed, 'wens', 'wensen')} bevestigd, van ${tested} getoetst bij leden, van ${questions - confirmed - tested} vermoed, van ${wishes - questions} nog niet gevonden`,
  countErrors: (n) => een(n, 'fout in de planbestanden', 'fouten in de planbestanden'),
  money: (cost, funded, open) =>
    `De begrote kosten van de open projecten zijn ${cost}; daarvan is ${funded} gedekt en moet ${open} nog worden gevonden.`,
  moneyShort: (cost, open) => `${cost} begroot, ${open} nog te dekken`,
  unbudgeted: (n) => `Van ${een(n, 'open project zijn', 'open projecten zijn')} de kosten nog niet bekend.`,
  asks: { partner: 'doet mee', funding: 'draagt bij', lead: 'trekt', nothing: 'draagt nog niets bij' },
  noPartners: 'Er zijn nog geen partners genoemd.',
  noAgendas: 'Geen project verwijst nog naar een agenda.',
  noBranches: 'Geen wens of project is nog aan een branche gekoppeld.',
  asOf: (date) => `Stand per ${date}`,
  adopted: (date) => `Vastgesteld op ${date}`,
  revision: (commit) => `revisie ${commit}`,
  snapshot: (name) => `momentopname ${name}`,
  uncommitted: 'met wijzigingen die nog niet zijn vastgelegd',
  noRevision: 'niet onder versiebeheer',
  unknownRevision: 'zonder bekende revisie',
  aboutData: 'De gegevens komen uit de planbestanden',
  aboutSurvey: (response, period) =>
    `De prioriteiten komen uit een anonieme enquête: ${response}${period === null ? '' : `, ${period}`}.`,
  aboutSettings: (coverage, k) =>
    `Een thema telt mee vanaf ${k} antwoorden en als minstens ${coverage} van de respondenten het beantwoordde; groepen kleiner dan ${k} worden niet getoond. Een thema dat een lid openliet, telt bij dat lid half mee, niet als onbelangrijk.`,
  aboutErrors: (n) =>
    `Bij het lezen ${n === 1 ? 'is 1 fout' : `zijn ${n} fouten`} gevonden; wat niet te lezen was, ontbreekt hier.`,
  aboutColours: (colours) => `Als kleur van de huisstijl is niet gebruikt: ${colours}.`,
  aboutTool: (version) => `Gemaakt met masterplan ${version}.`,
  association: associationNl,
}
