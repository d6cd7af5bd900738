/** The Dutch words of a single change. */
import type { FactsWords } from '../en/facts.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`
const was = (eerst: string | null): string => (eerst === null ? '' : ` (was ${eerst})`)

const van =
  (wat: string) =>
  (from: string | null, to: string | null): string =>
    from === null
      ? `${wat} is nu ${to}`
      : to === null
        ? `${wat} is niet meer bekend (was ${from})`
        : `${wat} van ${from} naar ${to}`

/** Van een lijst namen. */
const lijst =
  (wat: string) =>
  (from: string | null, to: string | null): string =>
    to === null ? `geen ${wat} meer (was ${from})` : `${wat}: ${to}${was(from)}`

export const factsNl: FactsWords = {
  mergedInto: (title, stated) =>
    stated ? `opgegaan in “${title}”` : `lijkt opgegaan in “${title}”: wat ernaar verwees, verwijst nu daarheen`,
  fact: {
    id: (from, to) =>
      to === null
        ? `heeft geen id meer (was ${from})`
        : from === null
          ? `kreeg de id ${to}`
          : `heeft nu de id ${to} (was ${from})`,
    title: (from) => `heette eerst “${from}”`,
    place: (from, to) => `verhuisde van ${from} naar ${to}`,
    prose: 'de tekst is aangepast',
    phase: (from, to) =>
      from === null
        ? `de fase is nu ${to}`
        : to === null
          ? `de fase is weggehaald (was ${from})`
          : `van ${from} naar ${to}`,
    signal: van('signaal'),
    explanation: (text) => (text === null ? 'de toelichting is weggehaald' : `toelichting: ${text}`),
    lead: (from, to) => (to === null ? `heeft geen trekker meer (was ${from})` : `trekker: ${to}${was(from)}`),
    questionFound: (text) => `de eigenlijke vraag is gevonden: ${text}`,
    questionChanged: (text) => `de eigenlijke vraag luidt nu: ${text}`,
    questionGone: 'de eigenlijke vraag is weggehaald',
    slipped: {
      start: (by, from, to) => `de start schuift ${by} op, van ${from} naar ${to}`,
      end: (by, from, to) => `het einde schuift ${by} op, van ${from} naar ${to}`,
    },
    earlier: {
      start: (by, from, to) => `de start komt ${by} naar voren, van ${from} naar ${to}`,
      end: (by, from, to) => `het einde komt ${by} naar voren, van ${from} naar ${to}`,
    },
    start: van('de start'),
    end: van('het einde'),
    review: (from, to) =>
      to === null ? `heeft geen datum om te herzien meer (was ${from})` : `te herzien op ${to}${was(from)}`,
    decideBy: (from, to) =>
      to === null
        ? `er wordt geen besluit meer gevraagd (was uiterlijk ${from})`
        : `besluit gevraagd, uiterlijk ${to}${was(from)}`,
    cost: (from, to) =>
      from === null
        ? `kosten: ${to}`
        : to === null
          ? `de kosten zijn niet meer bekend (was ${from})`
          : `kosten van ${from} naar ${to}`,
    support: (from, to) =>
      from === null
        ? `steun: ${to} leden`
        : to === null
          ? `de steun is niet meer bekend (was ${from})`
          : `steun van ${from} naar ${to} leden`,
    fundingUnknown: (partner) => `${partner} draagt bij, bedrag nog niet bekend`,
    funding: (partner, from, to) =>
      to === null
        ? `de bijdrage van ${partner} (${from}) is vervallen`
        : from === null
          ? `${partner} draagt ${to} bij`
          : `de bijdrage van ${partner} van ${from} naar ${to}`,
    spent: (from, to) =>
      from === null
        ? `uitgegeven: ${to}`
        : to === null
          ? `wat is uitgegeven, staat er niet meer (was ${from})`
          : `uitgegeven van ${from} naar ${to}`,
    score: (criterion, from, to) => van(`cijfer voor ${criterion}`)(from, to),
    certainty: (from, to) =>
      to === null ? `hoe zeker de vraag is, staat er niet meer bij (was ${from})` : `de vraag is ${to}${was(from)}`,
    whysAdded: (list) => `doorgevraagd: ${list}`,
    whysGone: (n) => een(n, 'waarom-vraag weggehaald of aangepast', 'waarom-vragen weggehaald of aangepast'),
    joins: {
      partners: (list) => `doet nu mee: ${list}`,
      branches: (list) => `nu voor de branche ${list}`,
      attachments: (list) => `bijlage erbij: ${list}`,
      agendas: (list) => `draagt nu bij aan ${list}`,
      challenges: (list) => `is nu een antwoord op ${list}`,
      wishes: (list) => `hoort nu bij ${list}`,
      blockedBy: (list) => `wacht nu op ${list}`,
    },
    leaves: {
      partners: (list) => `doet niet meer mee: ${list}`,
      branches: (list) => `niet meer voor de branche ${list}`,
      attachments: (list) => `bijlage weg: ${list}`,
      agendas: (list) => `draagt niet meer bij aan ${list}`,
      challenges: (list) => `is geen antwoord meer op ${list}`,
      wishes: (list) => `hoort niet meer bij ${list}`,
      blockedBy: (list) => `wacht niet meer op ${list}`,
    },
    line: { journal: 'een regel voortgang', decision: 'een besluit' },
    lineAdded: (date, forum, text) => `${date}${forum === null ? '' : ` (${forum})`}: ${text}`,
    lineGone: (what, date, text) => `${what} van ${date} is verdwenen: ${text}`,
    lineRewritten: (what, date, text, before) => `${what} van ${date} is herschreven: ${text} (was: ${before})`,
    noForum: 'zonder orgaan',
    lineMoved: (what, from, to, text) => `${what} van ${from} staat nu op ${to}: ${text}`,
    lineSlip: (what, date) => `een schrijffout verbeterd in ${what} van ${date}`,
  },
  frame: {
    title: (from, to) => `de titel is nu “${to}” (was “${from}”)`,
    intro: 'de inleiding is aangepast',
    ambition: van('de ambitie'),
    today: (from, to) => `waar de kring staat: van ${from} naar ${to}`,
    lead: van('de trekker'),
    updated: (from, to) => (to === null ? `de datum van bijwerken is weg (was ${from})` : `bijgewerkt op ${to}`),
    review: (from, to) =>
      to === null ? `heeft geen datum om te herzien meer (was ${from})` : `te herzien op ${to}${was(from)}`,
    boardPlace: (from, to) =>
      to === null ? `het bestuur geeft geen plaats meer (was ${from})` : `het bestuur geeft plaats ${to}${was(from)}`,
    boardReason: 'het bestuur geeft een andere reden voor de plaats',
    adopted: (from, to) =>
      to === null ? `is niet meer vastgesteld (was ${from})` : `vastgesteld op ${to}${was(from)}`,
    horizon: van('de horizon'),
    surveyPeriod: 'de periode van de enquête is aangepast',
    dot: 'de stip op de horizon is aangepast',
    section: {
      added: (title) => `nieuwe paragraaf “${title}”`,
      gone: (title) => `de paragraaf “${title}” is weggehaald`,
      changed: (title) => `de paragraaf “${title}” is aangepast`,
    },
    surveyNew: 'er is een nieuwe enquête',
    surveyGone: 'de enquête is weggehaald',
    surveyChanged: 'de enquête is aangepast',
    indicator: (from, to) =>
      to === null
        ? `de indicator “${from}” is weggehaald`
        : from === null
          ? `nieuwe indicator “${to}”`
          : from === to
            ? `de indicator “${to}” wordt anders geteld`
            : `de indicator “${from}” heet nu “${to}”`,
    measurement: (name, year, from, to) =>
      to === null
        ? `de meting van “${name}” over ${year} is weggehaald (was ${from})`
        : `“${name}” gemeten over ${year}: ${to}${was(from)}`,
    target: (name, year, from, to) =>
      to === null
        ? `het doel van “${name}” voor ${year} is weggehaald (was ${from})`
        : `het doel van “${name}” voor ${year} is ${to}${was(from)}`,
    waveNew: (year) => `de enquête van ${year} staat er nu als eerdere enquête bij`,
    waveGone: (year) => `de enquête van ${year} is weggehaald`,
    waveChanged: (year) => `de enquête van ${year} is aangepast`,
    folder: (from, to) => `hernoemd: de map heet nu ${to} (was ${from})`,
    name: (from, to) => `heet nu “${to}” (was “${from}”)`,
    members: van('het aantal leden'),
    areas: lijst('gebieden'),
    attachments: lijst('bijlagen'),
    aliases: lijst('andere namen'),
  },
  noAmbition: 'geen doel',
  level: (n) => `niveau ${n}`,
  setting: {
    themes: 'thema',
    branches: 'branche',
    partners: 'partner',
    funds: 'fonds',
    agendas: 'agenda',
    moments: 'moment',
    criteria: 'criterium',
    format: 'het formaat',
    association: 'de naam van de vereniging',
    status: 'de status van de plannen',
    language: 'de taal',
    exampleText: 'wat een rapport over het voorbeeld zegt',
    ownWord: 'de eigen woorden van de vereniging',
    levels: 'de woorden van de ambitieniveaus',
    ranking: 'de manier waarop thema’s worden gerangschikt',
    newsWithin: 'het aantal dagen waarna nieuws wordt gemist',
    progressWeight: 'hoe projecten meetellen in de voortgang',
    answerWithin: 'het aantal dagen waarbinnen een wens een antwoord krijgt',
    transitions: 'welke fasen op elkaar mogen volgen',
    joinIn: 'hoe leden kunnen meedoen',
    report: 'de opmaak van rapporten',
    rules: 'de ernst van regels',
  },
  entryAdded: (what, entry, now) => `${what} ${entry} is toegevoegd${now === null ? '' : ` (${now})`}`,
  entryGone: (what, entry, before) => `${what} ${entry} is vervallen${before === null ? '' : ` (${before})`}`,
  entryMerged: (what, entry, into) => `${what} ${entry} is opgegaan in ${into}`,
  entryRenamed: (what, entry, was, is) => `${what} ${entry} is hernoemd: de id is nu ${is} (was ${was})`,
  entryChanged: (what, entry, from, to) =>
    from === to
      ? `${what} ${entry} is aangepast`
      : from === null
        ? `${what} ${entry}: nu ${to}`
        : `${what} ${entry}: ${to === null ? `niet meer ${from}` : `van ${from} naar ${to}`}`,
  fieldChanged: (what, from, to) =>
    from === null && to === null
      ? `${what}: aangepast`
      : to === null
        ? `vervallen: ${what} (was ${from})`
        : `${what}: ${from === null ? `nu ${to}` : `van ${from} naar ${to}`}`,
  weight: (points) => `${points} punten`,
  days: (n) => een(n, 'dag', 'dagen'),
  months: (n) => een(n, 'maand', 'maanden'),
}
