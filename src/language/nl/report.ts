/** The Dutch words of reports for an audience, their charts, their lists and their passport. */
import type { ReportWords } from '../en/report.ts'
import { getal } from './first-page.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const reportNl: ReportWords = {
  audience: {
    members: 'Voor de leden',
    board: 'Voor het bestuur',
    municipality: (name) => `Voor ${name}`,
    partner: (name) => `Wat we van ${name} vragen`,
    partnerNamed: (name) => `Waar we op ${name} rekenen`,
    branche: (name) => `Voor de branche ${name}`,
  },
  asked: (name) => `Wat we van ${name} vragen`,
  askedOf: (name, projects) =>
    `In ${een(projects, 'project dat loopt of nog moet beginnen', 'projecten die lopen of nog moeten beginnen')}, is een rol weggelegd voor ${name}.`,
  askedAmount: (total) => `In de begrotingen staat een bijdrage van samen ${total}.`,
  nothingAsked: (name) => `Van ${name} wordt nu niets gevraagd.`,
  role: 'Rol',
  contribution: 'Bijdrage',
  kringTitle: 'Kring',
  figures: 'In cijfers',
  partOf: (caption, part, parts) => (parts === 1 ? caption : `${caption} (${part} van ${parts})`),
  explained: 'Toelichting per project',
  perThemeFixed: 'De thema’s, in de vaste volgorde',
  notYet: 'Wat er nog niet is',
  nothingYet: 'Er is nog geen uitdaging, wens of project beschreven.',
  fingerprint: (hash) => `Vingerafdruk van de planbestanden, zonder de stembiljetten (SHA-256): ${hash}.`,
  askedProjects: 'Projecten',
  branches: 'Branche',
  branche: (name) => `Branche ${name}`,
  nothingForBranche: (name) => `Geen uitdaging, wens of project noemt nog de branche ${name}.`,
  interval: 'Marge',
  intervalNote:
    'De marge geeft de plaatsen waarop het thema in 90% van de nagebootste steekproeven komt: hoe smaller, hoe zekerder.',
  moreProjects: (shown, all) => `Dit zijn de eerste ${getal(shown)} van de ${all} open projecten.`,
  timeline: {
    title: 'Planning',
    planned: (n) => `Van ${een(n, 'project', 'projecten')} is bekend wanneer ${n === 1 ? 'het loopt' : 'ze lopen'}`,
    lateOnes: (names, more) => `${more ? `Te laat zijn onder meer ${names}` : `Te laat: ${names}`}`,
    span: (title, span) => `${title} ${span}`,
    unbegun: 'had moeten beginnen',
    milestone: 'mijlpaal',
    waits: 'wacht op',
    caption: 'Wanneer elk project loopt of moet lopen. Een open einde is nog niet gepland.',
    today: 'vandaag',
    late: 'te laat',
    none: 'Van geen enkel open project is al een begin of einde gepland.',
    noneRunning: 'Er is geen project in voorbereiding of uitvoering waarvan al een begin of einde is gepland.',
    without: (n) =>
      `${een(n, 'open project heeft', 'open projecten hebben')} nog geen planning en ${n === 1 ? 'staat' : 'staan'} er niet bij.`,
    start: 'Begin',
    end: 'Einde',
    kinds: {
      idea: 'idee of verkenning',
      preparing: 'voorbereiding',
      running: 'uitvoering',
      waiting: 'in de wacht',
      unknown: 'fase onbekend',
    },
    running: 'Hieronder staan alleen de projecten in voorbereiding en uitvoering, en die te laat zijn.',
  },
  effort: {
    title: 'Opbrengst en inspanning',
    caption: 'Elk rondje is een project. Linksboven staat wat veel oplevert en weinig vraagt.',
    x: 'Inspanning',
    y: 'Opbrengst',
    low: 'weinig',
    high: 'veel',
    kind: 'Soort',
    running: 'in uitvoering',
    open: 'nog niet in uitvoering',
    intro: (criteria) =>
      `Opbrengst is het gewogen gemiddelde van de cijfers voor ${criteria}; de schaal loopt van 1 tot 5. Een opbrengst van 3 of meer heet veel, een inspanning pas boven de 3.`,
    none: 'Nog geen project heeft alle cijfers die hiervoor nodig zijn.',
    without: (n) =>
      `${een(n, 'open project mist', 'open projecten missen')} nog een cijfer en ${n === 1 ? 'staat' : 'staan'} er niet bij.`,
    rest: 'de overige',
    quick: (names, more) => `${more ? `Snel op te pakken zijn onder meer ${names}` : `Snel op te pakken: ${names}`}`,
    noQuick: 'Niets levert veel op en vraagt weinig',
    noneReady: 'Wat veel oplevert en weinig vraagt, loopt al of kan nog niet verder',
    spot: (title, y, x) => `${title}: opbrengst ${y}, inspanning ${x}`,
    spotOf: (y, x) => `opbrengst ${y}, inspanning ${x}`,
  },
  money: {
    title: 'Kosten en dekking',
    caption: 'Wat gedekt is en wat nog gevonden moet worden; wat het meest mist, staat bovenaan.',
    first: (n, all) =>
      `Wat gedekt is en wat nog gevonden moet worden: van de ${all} de ${n} waarvoor het meest ontbreekt.`,
    none: 'Van geen enkel open project zijn de kosten al bekend.',
    missing: 'nog te dekken',
    lacking: (n, all) =>
      all === 1
        ? 'Het project is nog niet volledig gedekt'
        : n === all
          ? `Geen van de ${all} projecten is volledig gedekt`
          : `Van ${n} van de ${all} projecten is nog niet alles gedekt`,
    lackingKringen: (n, all) =>
      all === 1
        ? 'In de kring is nog niet alles gedekt'
        : n === all
          ? `In geen van de ${all} kringen is alles gedekt`
          : `In ${n} van de ${all} kringen is nog niet alles gedekt`,
    allFunded: 'Alles wat is begroot, is gedekt',
    of: (gap, cost) => `${gap} van ${cost}`,
    total: 'Totaal',
    unbudgeted: 'Zonder begroting',
    funded: 'Gedekt',
    by: 'Dekking door',
    over: (projects) => `Boven de begroting gedekt: ${projects}.`,
  },
  heat: {
    title: 'Thema’s en kringen',
    alt: (kringen, places) => `De plaats van elk thema per kring (${kringen}): ${places}.`,
    caption: 'De plaats van elk thema per kring.',
    high: 'bovenaan',
    low: 'onderaan',
  },
  bump: {
    caption: 'Elke lijn is een thema. Dik is gedeelde focus, gestreept is verdeeld.',
    shared: 'gedeelde focus',
    divided: 'verdeelde focus',
  },
  joint: {
    title: 'Samen optrekken',
    intro:
      'Deze projecten van verschillende kringen delen minstens twee dingen: het thema, een partner die lang niet elk project heeft, of de woorden waarmee ze zijn beschreven. Leg ze eens naast elkaar; het is een suggestie, geen oordeel.',
    none: 'Er zijn geen projecten van verschillende kringen die opvallend op elkaar lijken.',
    tooMany: 'Er zijn te veel projecten om ze allemaal met elkaar te vergelijken.',
    theme: (name) => `thema ${name}`,
    partners: (names, n) => `${n === 1 ? 'partner' : 'partners'} ${names}`,
    words: (words) => `woorden ${words}`,
    because: (reasons) => `Wat ze delen: ${reasons}.`,
  },
  lists: {
    projects: 'Projecten',
    wishes: 'Wensen',
    priorities: 'Prioriteiten',
    partners: 'Partners',
    partner: 'Partner',
    open: 'Loopt nog',
    yes: 'ja',
    no: 'nee',
    about: 'Over deze lijst',
    kring: 'Kring',
    id: 'Id',
    title: 'Titel',
    certainty: 'Zekerheid',
    from: 'Marge van',
    to: 'Marge tot',
    amount: 'Bedrag',
    kind: 'Soort partner',
    sources: {
      association: 'Vereniging',
      report: 'Rapport',
      state: 'Stand per',
      revision: 'Revisie',
      tool: 'Gemaakt met',
      input: 'Invoer (SHA-256)',
      passport: 'Paspoort',
    },
  },
  input: (hash) => `invoer ${hash}`,
  web: {
    light: 'Licht of donker',
    filter: 'Zoek in deze lijst',
    sort: (column) => `Sorteer op ${column}`,
    shown: (n, all) => `${n} van de ${all} getoond`,
    skip: 'Direct naar de inhoud',
    search: 'Zoeken in alle plannen',
    nothing: 'Niets gevonden.',
    home: 'Alle kringen',
    pages: 'Pagina’s',
    feed: 'Nieuws over wensen (Atom)',
    top: 'Naar boven',
    kinds: { challenge: 'uitdaging', wish: 'wens', project: 'project' },
  },
  refusal: {
    otherFormat: (extension, forms) =>
      `Een bestand op .${extension} past hier niet; kies een bestand dat eindigt op ${forms.map((f) => `.${f}`).join(', ')} en bij --format past, of een map.`,
    unknownFormat: (word, forms) => `De vorm “${word}” bestaat niet, verwacht een of meer van ${forms.join(', ')}.`,
    unknownFor: (word, meant, known) =>
      `Het publiek “${word}” bestaat niet.${meant ? ` Bedoelde u “${meant}”?` : ''} Er zijn: ${known.join(', ')}.`,
    noMunicipality:
      'Welke partner is de gemeente? Zet dat in masterplan.yaml: rapport: { gemeente: slug-van-de-partner }.',
    noEngine: (command) =>
      `Een pdf wordt gemaakt door een eigen programma, Typst, en dat is er voor deze computer niet. Installeer het met: ${command}. Lukt dat niet, maak dan het rapport als html, open het in een browser en druk het af als pdf; de opmaak voor papier is daarvoor gemaakt.`,
    tooLarge: 'Dit rapport is te groot voor een pdf. Maak het per kring of voor een kleiner publiek, of kies html.',
    siteIsWhole: 'Een site is altijd van de hele vereniging: laat de kring en --for weg.',
  },
  verdict: {
    same: (revision) => `Dit is precies wat masterplan van de plannen maakt (${revision}).`,
    'other-content':
      'De planbestanden zijn die waarvan dit rapport is gemaakt, maar het rapport of de enquête is daarna veranderd.',
    'other-version': (made, here) =>
      `De plannen zijn die waarvan dit rapport is gemaakt. Het is gemaakt met masterplan ${made}; of het daarna is veranderd, kan ${here} niet zeggen.`,
    'other-plans': (revision) =>
      `De plannen zijn andere dan waarvan dit rapport is gemaakt (${revision}): ze zijn sindsdien veranderd, of het is gemaakt met wijzigingen die nooit zijn vastgelegd.`,
    'unknown-revision': (revision) =>
      `Git kent ${revision}, waarvan dit rapport is gemaakt, hier niet. Is de geschiedenis wel opgehaald (git fetch --unshallow)?`,
    'no-passport':
      'Hier staat geen paspoort in. Elk rapport van masterplan heeft er een, behalve csv; een agenda en een overzicht van wijzigingen hebben er geen.',
    unreadable: (path) => `${path} is niet te lezen.`,
    about: (what, date, tool) => `${what}, stand per ${date}, gemaakt met masterplan ${tool}.`,
  },
}
