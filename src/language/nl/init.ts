/** The Dutch words of starting a plan, and of a new kring or theme in it. */
import type { InitWords } from '../en/init.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const initNl: InitWords = {
  options: {
    association: 'de naam van de vereniging (anders: die van de map)',
    kring: 'een kring, met achter = het aantal leden: "Noord=96"; herhaal of zet komma’s ertussen',
    theme: 'een eigen thema; herhaal of zet komma’s ertussen (anders: de twaalf van het Ambitieweb)',
    criteria: 'waarop projecten worden gewogen: "Belang=60, Inspanning=40 kosten", of geen',
    ci: 'ook de bestanden om elke wijziging te laten controleren: github of gitlab',
    noGit: 'geen git beginnen',
    commit: 'leg de eerste versie meteen vast in git',
    yes: 'vraag niets: neem wat is opgegeven, en voor de rest wat gebruikelijk is',
    dryRun: 'laat zien welke bestanden er zouden komen, en schrijf niets',
    members: 'het aantal leden van de kring',
    group: 'planet, people of profit',
    definition: 'wat de vereniging onder het thema verstaat',
  },
  folder: 'de map voor de plannen (anders: hier); ze wordt gemaakt als ze er niet is',
  newKind: 'kring of theme (ook: thema)',
  newName: 'de naam; of KRING/THEMA voor een themabestand dat in één kring ontbreekt',
  intro:
    'In een paar vragen staat er een begin: de vereniging, haar kringen en thema’s. Er wordt pas iets geschreven als u dat zegt; met Esc stopt u. Alles is later te wijzigen.',
  askLanguage: 'In welke taal is het plan?',
  languages: { nl: 'Nederlands', en: 'English' },
  associationHint: (name) => `leeg: ${name}`,
  askAssociation: 'Hoe heet de vereniging?',
  askKringen: 'Welke kringen (groepen leden met een eigen plan) zijn er?',
  kringenHint: 'Noord, Zuid, Centrum; leeg: één, met de naam van de vereniging',
  askMembers: (kring) => `Hoeveel leden heeft ${kring}?`,
  membersHint: 'leeg: nog niet bekend',
  askThemes: 'Over welke thema’s gaat het plan?',
  webThemes: 'De twaalf van het Ambitieweb: Energie, Materialen, Bodem, Water, …',
  ownThemes: 'Eigen thema’s',
  askOwnThemes: 'Welke thema’s?',
  themesHint: 'Energie, Bereikbaarheid, Veiligheid',
  askCriteria: 'Waarop worden projecten beoordeeld?',
  usualCriteria: 'Belang 30, urgentie 20, haalbaarheid 20, draagvlak 15, inspanning 15',
  ownCriteria: 'Op eigen criteria',
  noCriteria: 'Dat komt later',
  askOwnCriteria: 'Welke criteria, met hoeveel punten? Samen 100.',
  criteriaHint: 'Belang=60, Inspanning=40 kosten (dan is minder beter)',
  askGit: 'Zal git de versies van het plan bijhouden? Dan is altijd te zien wat er wanneer veranderde.',
  gitChoices: {
    commit: 'Ja, en leg deze eerste versie vast',
    init: 'Ja, vastleggen doe ik zelf',
    none: 'Nee',
  },
  askCi: 'Komt het plan ook op GitHub of GitLab te staan? Dan wordt elke wijziging daar vanzelf gecontroleerd.',
  ciChoices: {
    none: 'Nee, of dat weten we nog niet',
    github: 'Op GitHub',
    gitlab: 'Op GitLab',
  },
  kringenAre: (n, names) => `${een(n, 'kring', 'kringen')}: ${names}`,
  themesAre: (n, names) => `${een(n, 'thema', 'thema’s')}: ${names}`,
  here: 'deze map',
  filesIn: (n) => een(n, 'bestand', 'bestanden'),
  willWrite: (files, place) => `Er komen ${een(files, 'bestand', 'bestanden')} in ${place}:`,
  refused: {
    empty: 'Vul een naam in.',
    long: (name, most) => `“${name}” is te lang, verwacht hooguit ${most} tekens.`,
    double: (name, other) =>
      `“${name}” en “${other}” lijken te veel op elkaar en zouden dezelfde map of hetzelfde bestand krijgen, verwacht een naam die verschilt.`,
    twice: (name) => `“${name}” staat er twee keer, verwacht elke naam één keer.`,
    members: (typed) => `“${typed}” is geen aantal leden, verwacht een getal zoals 96.`,
    points: (typed) => `“${typed}” is geen criterium, verwacht een naam met punten zoals Belang=60.`,
    sum: (sum) => `De punten zijn samen ${sum}, verwacht 100.`,
    somePoints: 'Sommige criteria hebben punten en andere niet, verwacht punten achter elk of achter geen.',
  },
  noTerminal:
    'Er is hier geen terminal om vragen te stellen. Met --yes neemt masterplan init wat u opgeeft, zoals: masterplan init --yes --association "Ondernemend Rolde" --kring "Noord=96"',
  isWorkspace: (path) =>
    `Er is al een plan: ${path}. Een kring of thema erbij: masterplan new kring NAAM, of masterplan new theme NAAM. Een ander plan begint u in een lege map daarbuiten.`,
  isFile: (path) => `${path} is een bestand, verwacht een map.`,
  inTheWay: (files, more) =>
    `Er staat al iets in ${files.join(', ')}${more === 0 ? '' : ` en ${more} andere`}; er is niets overschreven. Kies een andere map, of haal weg wat er staat.`,
  wouldFail: (file, reason) => `Zo zou er een fout in ${file} staan, dus er is niets geschreven: ${reason}`,
  stopped: 'Er is niets geschreven.',
  begun: (association, kringen, themes) =>
    `Het plan van ${association} is begonnen: ${een(kringen, 'kring', 'kringen')}, ${een(themes, 'thema', 'thema’s')}.`,
  wouldBegin: (files, place) =>
    `Er zouden ${een(files, 'bestand', 'bestanden')} komen in ${place}; er is nog niets geschreven.`,
  writtenIn: (files, place) =>
    `Geschreven: ${een(files, 'bestand', 'bestanden')} in ${place}. Onder elk kopje staat wat er kan komen.`,
  asAssociation: 'Er is één kring, met de naam van de vereniging. Meer kringen: masterplan new kring NAAM',
  git: {
    commit: 'Git houdt de versies bij; de eerste is vastgelegd.',
    init: 'Git houdt de versies bij; de eerste legt u vast met: git add . && git commit -m "Begin"',
    inside: 'De map staat al in git; leg het begin vast zoals u gewend bent.',
    absent: 'Git is hier niet te vinden; masterplan bewaart zelf een momentopname bij alles wat het schrijft.',
    notBegun: 'Git kon hier niet beginnen; de plannen staan er wel.',
    notCommitted:
      'Git legde de eerste versie niet vast; de plannen staan er wel. Misschien weet git nog niet wie u bent: git config --global user.name "Uw naam", git config --global user.email "uw@adres". Daarna: git add . && git commit -m "Begin"',
  },
  ignoreLeft: 'In .gitignore stond al iets; zet reports/ er zelf bij.',
  ciGithub: (folder) =>
    `De controle van GitHub staat in ${folder}. Zet er nog in waar masterplan staat, zoals er bovenaan in staat.`,
  ciGitlab:
    'De controle van GitLab staat in .gitlab-ci.yml. Doe nog eenmaal npm install, en leg package-lock.json mee vast.',
  ciRoot: (folder) => `De plannen staan niet bovenaan de repository: noem in de controle ook de map ${folder}.`,
  nextReportWhy: 'een eerste rapport, om te zien wat er komt',
  aWish: 'wens',
  nextAddWhy: 'wat een lid graag wil; typ het tussen de aanhalingstekens',
  nextStatusWhy: 'wat u het beste eerst kunt doen',
  aNumber: 'een getal zoals 96',
  known: {
    kring: (name) => `Er is al een kring die zo heet of er te veel op lijkt: ${name}, verwacht een andere naam.`,
    theme: (name) => `Er is al een thema dat zo heet of er te veel op lijkt: ${name}, verwacht een andere naam.`,
    partner: (name) => `Er is al een partner die zo heet of er te veel op lijkt: ${name}, verwacht een andere naam.`,
  },
  noTheme: (asked, themes) =>
    `Er is geen thema “${asked}”. De thema’s zijn: ${themes}. Een nieuw thema: masterplan new theme NAAM`,
  themeThere: (file) => `${file} is er al.`,
  onlyForKring: (option) => `${option} hoort bij masterplan new kring.`,
  onlyForTheme: (option) => `${option} hoort bij masterplan new theme.`,
  newKring: (name, files) => `Kring ${name}, met ${een(files, 'bestand', 'bestanden')}.`,
  newTheme: (name, files) => `Thema ${name}, met ${een(files, 'bestand', 'bestanden')}: een per kring.`,
  newThemeFile: (theme, kring) => `Het thema ${theme} van kring ${kring}.`,
}
