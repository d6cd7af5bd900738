/** The Dutch words of the command line. */
import type { CliWords } from './cli-en.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const cliNl: CliWords = {
  titles: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Argumenten:',
    'Options:': 'Opties:',
    'Global Options:': 'Algemene opties:',
    'Commands:': 'Opdrachten:',
  },
  description: 'Houdt de masterplannen van een ondernemersvereniging levend: controleert, rangschikt en rapporteert.',
  usage: '[opdracht] [opties]',
  commandUsage: '[opties]',
  placeholder: { command: 'opdracht', folder: 'map', date: 'datum', path: 'pad', rule: 'regel', revision: 'revisie' },
  options: {
    root: 'de map met de plannen (anders: hier of in een map hierboven)',
    lang: 'taal van meldingen en rapporten: nl of en',
    today: 'datum die als vandaag telt, als jjjj-mm-dd',
    color: 'kleuren ook buiten een terminal',
    noColor: 'geen kleuren (ook met NO_COLOR=1)',
    help: 'toon deze hulp',
    version: 'toon de versie',
    json: 'uitvoer als JSON, voor programma’s',
    format: 'vorm van de uitvoer; meer tegelijk met achter elk een --output',
    outputOfFormat: 'bestand voor de vorm ervoor, in plaats van het scherm',
    quiet: 'toon alleen wat de controle laat mislukken',
    fix: 'herstel eerst wat te herstellen is, zoals masterplan fix',
    since: 'alleen bevindingen in bestanden die sinds deze revisie zijn veranderd',
    stdinFilename: 'controleer de standaardinvoer alsof het dit bestand is',
    dryRun: 'laat zien wat er zou veranderen, en verander niets',
    strict: 'ook waarschuwingen laten tellen voor de afsluitcode',
    output: 'waarheen: een bestand, een map, of - voor de standaarduitvoer',
  },
  commands: {
    validate: 'controleer alle plannen en wijs elke fout aan op zijn plaats',
    fix: 'herstel wat maar op één manier te herstellen is',
    explain: 'zeg wat een regel betekent, met een voorbeeld; zonder regel alle regels',
    schema: 'geef het JSON Schema van de planbestanden, voor editors',
    rank: 'thema’s naar de stem van de leden, projecten naar gewogen score',
    report: 'maak een rapport van een kring, of zonder kring van de hele vereniging',
  },
  kring: 'naam, afkorting of begin van de naam van een kring',
  kringen: 'een of meer kringen; zonder kring de hele vereniging',
  paths: 'bestanden, mappen of patronen; zonder iets alles',
  rule: 'de naam van een regel, zoals dubbele-id',
  schemaKind: 'masterplan (zonder keuze), kring of thema',
  examples: 'Voorbeelden:',
  example: {
    program: ['masterplan', 'masterplan report noord', 'masterplan validate', 'masterplan rank zuidwest --json'],
    validate: [
      'masterplan validate',
      'masterplan validate plans/noord --strict',
      'masterplan validate --since origin/main --format github',
      'masterplan validate --format sarif -o plannen.sarif --format junit -o plannen.xml',
    ],
    fix: ['masterplan fix --dry-run', 'masterplan fix', 'masterplan fix plans/noord/energie.md'],
    explain: ['masterplan explain', 'masterplan explain dubbele-id'],
    schema: ['masterplan schema', 'masterplan schema thema'],
    rank: ['masterplan rank noord', 'masterplan rank sbp --json', 'masterplan rank'],
    report: [
      'masterplan report noord',
      'masterplan report',
      'masterplan report noord --format md -o -',
      'masterplan report noord zuidwest -o rapporten/',
    ],
  },
  exitCodes:
    'Afsluitcodes: 0 in orde, 1 bevindingen (validate, fix --dry-run), 2 verkeerd gebruik of niet uit te voeren.',
  unknownOption: (name, meant) => `De optie ${name} bestaat niet.${meant ? ` Bedoelde u ${meant}?` : ''}`,
  unknownCommand: (name, meant) =>
    `De opdracht “${name}” bestaat niet.${meant ? ` Bedoelde u “${meant}”?` : ''} Er zijn: validate, fix, explain, schema, rank en report.`,
  missingValue: (name) => `Achter ${name} ontbreekt een waarde.`,
  invalidValue: (name, value, allowed) => `“${value}” past niet bij ${name}, verwacht ${allowed}.`,
  aDate: 'een datum als 2026-10-06',
  tooMany: 'Er staan te veel woorden achter de opdracht.',
  seeHelp: (command) => `Zie: ${command} --help`,
  crash: (message) => `Dit had niet mogen gebeuren: ${message}`,
  crashHint: 'Meld het met de opdracht die u gaf. Uw bestanden zijn niet veranderd.',
  cannotWrite: (file, reason) => `${file} kan niet worden geschreven: ${reason}`,
  isPlan: (path) => `${path} is een planbestand en wordt niet overschreven; kies een andere naam.`,
  otherFormat: (extension) =>
    `Een rapport als .${extension} kan niet; kies een bestand dat op .html of .md eindigt en bij --format past, of een map.`,
  oneToStdout: (forms) => `Op het scherm past één vorm, niet ${forms.join(' en ')}; zet achter de andere -o BESTAND.`,
  noSuchFile: (path) => `Bij “${path}” hoort geen bestand van de plannen.`,
  noSuchRule: (rule) => `Er is geen regel “${rule}”. Zie masterplan explain voor alle regels.`,
  fixNeedsFile: '--fix verandert bestanden op schijf en gaat niet samen met --stdin-filename.',
  mended: (n, files) =>
    n === 0
      ? 'Er viel niets te herstellen.'
      : `Hersteld: ${een(n, 'bevinding', 'bevindingen')} in ${een(files, 'bestand', 'bestanden')}.`,
  wouldMend: (n, files) =>
    n === 0
      ? 'Er valt niets te herstellen.'
      : `masterplan fix zou ${een(n, 'bevinding', 'bevindingen')} herstellen in ${een(files, 'bestand', 'bestanden')}; er is nog niets veranderd.`,
  findingsLeft: (n) =>
    `Voor een mens ${n === 1 ? 'blijft 1 bevinding' : `blijven ${n} bevindingen`} over. Zie masterplan validate.`,
  severalToOne: 'Meer rapporten passen niet in één bestand; geef met -o een map.',
  next: 'Verder:',
  nextReport: (kring) => `masterplan report ${kring}`,
  nextReportWhy: 'het rapport als webpagina, om te versturen',
  nextRank: (kring) => `masterplan rank ${kring}`,
  nextRankWhy: 'de volgorde, met cijfers',
  nextValidate: 'masterplan validate',
  nextValidateWhy: 'elke bevinding op zijn plaats',
  written: (file) => `Geschreven: ${file}`,
  errorsInPlan: (n) =>
    `Let op: ${een(n, 'fout', 'fouten')} in de plannen; wat niet te lezen is, ontbreekt in het rapport. Zie masterplan validate.`,
  themesDone: 'thema’s',
  firstThemes: 'bovenaan',
  attention: 'aandacht',
  openProjects: 'projecten',
}
