/** The Dutch words of sheets that are filled in elsewhere: their titles, how to fill them in, and what came back. */
import type { SheetWords } from '../en/sheet.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const sheetNl: SheetWords = {
  kinds: {
    projects: 'Projecten',
    wishes: 'Wensen',
    asks: 'Gevraagd',
    actions: 'Acties',
    milestones: 'Mijlpalen',
  },
  columns: {
    id: 'Id',
    theme: 'Thema',
    project: 'Project',
    wish: 'Wens',
    partner: 'Partner',
    phase: 'Fase',
    signal: 'Signaal',
    explanation: 'Toelichting',
    lead: 'Trekker',
    start: 'Start',
    end: 'Einde',
    cost: 'Kosten (€)',
    spent: 'Uitgegeven (€)',
    decideBy: 'Besluit voor',
    news: 'Nieuws',
    support: 'Steun',
    certainty: 'Zekerheid',
    answer: 'Antwoord',
    reason: 'Reden',
    forum: 'Besloten door',
    answeredOn: 'Antwoord op',
    what: 'Wat',
    by: 'Nodig voor',
    done: 'Gedaan',
    date: 'Wanneer',
    owner: 'Wie',
  },
  notes: {
    phase: 'Hoe ver het project is. Kies uit de lijst.',
    signal: 'Hoe het gaat. Oranje en rood vragen een toelichting.',
    explanation: 'Wat houdt het op, wat is het gevolg en wat doet u eraan.',
    lead: 'Een rol of organisatie, geen persoon. Meer dan één: met een puntkomma ertussen.',
    start: 'Een dag, een maand of een jaar; of 2027-K3 voor een kwartaal.',
    end: 'Een dag, een maand of een jaar; of 2027-K3 voor een kwartaal, of doorlopend als er geen einde is.',
    cost: 'Alles bij elkaar in euro, van begin tot eind. Ook kan “4000 – 6000”, “p.m.”, of per jaar “2027: 15000, 2028: 20000”.',
    spent: 'Wat er tot nu toe is uitgegeven, in euro.',
    decideBy: 'De dag waarop er een besluit moet zijn.',
    news: 'Een of twee zinnen over wat er gebeurde. Ze worden een nieuwe regel bij Voortgang.',
    support: 'Hoeveel leden de wens steunen.',
    certainty: 'Hoe zeker de vraag achter de wens is. Kies uit de lijst.',
    answer: 'Wat erop is gezegd. Kies uit de lijst.',
    reason: 'Waarom, in een zin die de leden mogen lezen.',
    forum: 'Wie het besloot, zoals het bestuur of de ALV; geen persoon.',
    answeredOn: 'De dag van het antwoord. Blijft dit leeg, dan is het de dag waarop dit blad terugkomt.',
    partner: 'Op een lege regel: kies de partner aan wie het wordt gevraagd.',
    what: 'Wat het is, in één zin.',
    by: 'De dag of maand waarvoor het er moet zijn.',
    done: 'Kies “ja” als het gedaan is.',
    date: 'De dag of maand ervan.',
    owner: 'Wie het doet, als rol. Blijft dit leeg, dan is het de trekker van het project.',
    project: 'Op een lege regel: kies het project waar de nieuwe regel bij hoort.',
  },
  yes: 'ja',
  upTo: 'tot',
  expected: {
    date: 'Een dag zoals 1-3-2027, of een maand zoals maart 2027.',
    amount: 'Een bedrag in euro, zonder teken.',
    count: 'Een geheel getal.',
    lead: 'een rol of organisatie',
    done: 'ja, of niets',
  },
  guide: {
    sheet: 'Uitleg',
    lists: '_lijsten',
    title: (name) => (name === null ? 'Blad zonder trekker' : `Blad voor ${name}`),
    step: 'Wat te doen',
    steps: [
      'Vul in wat nieuw of anders is. Grijze vakken zeggen waarover het gaat; naar alle andere wordt gekeken.',
      'Wat u laat staan, blijft zoals het in het plan staat, ook als het plan intussen is veranderd.',
      'Schrijf onder “Nieuws” wat er gebeurde. Het wordt een regel in het plan.',
      'Op de bladen Gevraagd, Acties en Mijlpalen staan onderaan lege regels voor iets nieuws.',
      'Noem rollen en organisaties, geen personen: plannen zijn openbaar.',
      'Bewaar het als .xlsx of .ods en stuur het terug naar wie het u stuurde. Sorteren, filteren en verbergen mag.',
    ],
    origin: {
      association: 'Vereniging',
      kring: 'Kring',
      recipient: 'Voor',
      date: 'Gemaakt op',
      revision: 'Revisie',
      sheet: 'Kenmerk',
    },
    allKringen: 'alle kringen',
  },
  rest: 'zonder-trekker',
  folder: 'bladen',
  book: (kring, who) => `${kring}: ${who ?? 'zonder trekker'}`,
  exported: (path, who, projects, wishes) =>
    `${path}: ${who ?? 'wat niemand trekt'}, ${een(projects, 'project', 'projecten')}, ${een(wishes, 'wens', 'wensen')}`,
  exportedAsks: (path, who, asks) => `${path}: ${who ?? ''}, ${een(asks, 'vraag', 'vragen')}`,
  without: (n, names) =>
    `${een(n, 'onderdeel staat', 'onderdelen staan')} in geen enkel blad, want ${n === 1 ? 'het heeft' : 'ze hebben'} geen eigen id, of het bestand is niet te lezen: ${names}. masterplan fix geeft ids, masterplan validate zegt wat niet te lezen is.`,
  nothing: (who) => (who === null ? 'Er is hier niets voor in een blad.' : `Er is niets van ${who} voor in een blad.`),
  both: 'Een blad is voor een trekker of voor een partner; laat --lead of --partner weg.',
  onlyXlsx:
    'Een blad gaat uit als .xlsx; LibreOffice opent en bewaart dat ook. Wat terugkomt, mag .xlsx, .ods of .csv zijn.',
  used: (path) =>
    `${path} is niet meer zoals hij gemaakt is: iemand vulde hem in, of het is een ander bestand. Lees hem eerst in, of verplaats hem; er is niets overschreven.`,
  notKept: (reason) =>
    `Welke bladen zijn uitgestuurd, kon niet worden bewaard (${reason}); sheet status weet er straks niets van.`,
  read: (file, origin, same) => `${file}: ${origin}; ${een(same, 'vak', 'vakken')} ongewijzigd.`,
  beside: (sheet, letter, title, missing) =>
    letter === null
      ? `Het blad “${sheet}” is niet gelezen: het heeft geen kolom “Id”. Wat daar staat, is niet overgenomen.`
      : `Kolom ${letter}${sheet === '' ? '' : ` van ${sheet}`}${title === '' ? '' : `, “${title}”,`} is niet van dit blad, en is niet gelezen. ${missing === '' ? 'Nieuws hoort onder “Nieuws”.' : `Het blad mist ${missing}: is dit die kolom, zet dan haar titel terug en lees het opnieuw in.`}`,
  remark: (cell, sheet, text) =>
    `Opmerking bij ${cell} van ${sheet}: “${text}”. Opmerkingen worden niet overgenomen; nieuws hoort onder “Nieuws”.`,
  old: (months) =>
    `Het blad is ${een(months, 'maand', 'maanden')} geleden gemaakt: kijk goed of wat erin staat nog geldt.`,
  from: (kring, who, date) => `gemaakt op ${date} voor ${who} (${kring})`,
  withoutBasis: {
    revision: (revision) =>
      `zonder wat er bij het maken in de vakken stond, en daarom vergeleken met het plan van revisie ${revision}`,
    day: (date) => `zonder wat er bij het maken in de vakken stond, en daarom vergeleken met het plan van ${date}`,
    now: 'zonder wat er bij het maken in de vakken stond, en daarom vergeleken met het plan van nu',
  },
  leftOut: (n) => `${een(n, 'ding is', 'dingen zijn')} niet overgenomen:`,
  at: (cell, sheet, title, column) =>
    `${cell}${sheet === '' ? '' : ` van ${sheet}`}, ${title}${column === '' ? '' : `, ${column}`}`,
  row: (row) => `rij ${row}`,
  brings: (reason) => `brengt een fout mee en is daarom niet overgenomen. ${reason}`,
  refused: {
    stale: (was, says, now) =>
      `het plan is intussen veranderd. Bij het maken van het blad stond er ${was}, het blad zegt ${says}, het plan zegt nu ${now}.`,
    empty: 'niets',
    formula: 'een formule, en die worden niet gelezen. Typ de uitkomst zelf.',
    merged: 'deze cel is samengevoegd met een andere, dus wat er stond is niet meer te zien. Splits de cellen weer.',
    fixed: (says) => `dit is hier niet te wijzigen (“${says}”). Wijzig het in het plan zelf.`,
    goneField: (was, says) =>
      `staat niet meer in het plan. Bij het maken van het blad stond er ${was}, het blad zegt ${says}.`,
    notHere: (id) => `“${id}” is de Id van niets in dit plan.`,
    loose: (word) =>
      `“${word}” kan hier niet bij een getal staan; het getal zelf is gelezen. Zet het in de toelichting, of geef een laagste en hoogste bedrag.`,
    pasted: (now) =>
      `deze rij zat niet in het blad toen het werd gemaakt, dus is niet te zien of dit nieuw is; het plan zegt nu ${now}. Wijzig het in het plan zelf.`,
    mixed: (name) =>
      `de Id hoort bij iets anders dan “${name}”, wat gebeurt als één kolom apart wordt gesorteerd. Van deze rij is niets overgenomen.`,
    twice: (place, says) =>
      `${place} gaat over hetzelfde, en zegt ${says}. Laat één van de rijen staan; een nieuwe regel heeft geen Id.`,
    otherwise: (says) => `dit staat al in het plan, met ${says}. Wijzig het in het plan zelf.`,
    noId: (what) =>
      `“${what}” heeft geen id, en dus is niet duidelijk waar het bij hoort. Iets nieuws voegt u toe met masterplan add.`,
    noProject: 'zeg bij welk project deze nieuwe regel hoort.',
    noWhat: 'zeg wat het is; een regel kan niet leeg zijn.',
    noPartner: 'zeg aan welke partner het wordt gevraagd.',
    person: (name) => `“${name}” lijkt een persoon. Noem een rol of een organisatie; plannen zijn openbaar.`,
    date: (says, meant) =>
      `“${says}” is geen datum${meant === null ? ', verwacht iets als 1-3-2027 of maart 2027' : ''}.${meant === null ? '' : ` Bedoelde u ${meant}?`}`,
    since1904: (says, was) =>
      `“${says}” ligt precies 1462 dagen van ${was}, dat er stond: zo telt een rekenblad dat de dagen vanaf 1904 telt. Typ de datum opnieuw.`,
    day: (says) => `“${says}” is geen dag, verwacht iets als 1-3-2027.`,
    amount: (says) => `“${says}” is geen bedrag, verwacht een bedrag in euro zoals 12500.`,
    cost: (says) =>
      `“${says}” is geen bedrag, verwacht een bedrag in euro zoals 12500; ook kan “4000 – 6000”, “p.m.”, of per jaar “2027: 15000, 2028: 20000”.`,
    count: (says) => `“${says}” is geen aantal, verwacht een geheel getal zoals 12.`,
    either: (says, a, b) => `“${says}” kan ${a} of ${b} zijn. Typ het bedrag zonder komma of punt.`,
    done: (says) => `“${says}” zegt niet of het gedaan is, verwacht “ja”, of niets.`,
    answer: 'een antwoord vraagt eerst een keuze onder “Antwoord”.',
  },
  fail: {
    'old-workbook': (file) =>
      `${file} is een werkmap van de oude soort (.xls). Bewaar hem als .xlsx of .ods en lees die in.`,
    'protected-workbook': (file) => `${file} zit achter een wachtwoord. Bewaar hem zonder wachtwoord en lees die in.`,
    'no-workbook': (file) => `${file} is geen rekenblad. Verwacht wordt een bestand .xlsx, .ods of .csv.`,
    'broken-workbook': (file) =>
      `${file} is beschadigd en niet te lezen. Open hem in Excel of LibreOffice, bewaar hem opnieuw en lees die in.`,
    doctype: (file) =>
      `In ${file} zit een documenttype (DOCTYPE), en dat heeft geen enkel rekenblad; voor de veiligheid is hij niet gelezen. Vraag het blad opnieuw.`,
    'large-workbook': (file) =>
      `${file} is groter dan een blad ooit is, of zou dat uitgepakt zijn; voor de veiligheid is hij niet gelezen.`,
    unreadable: (file) => `${file} is er niet, of is niet te lezen.`,
    'no-sheet': (file) =>
      `${file} heeft geen blad met een kolom “Id” en andere kolommen van ons. Lees een werkmap in die masterplan sheet export maakte.`,
    later: (file) =>
      `${file} is gemaakt door een latere masterplan dan deze. Lees hem daarmee in, of met een nieuwere.`,
    association: (file, theirs, ours) =>
      `${file} is een blad van ${theirs}, en dit zijn de plannen van ${ours}. Er is niets ingelezen.`,
    shifted: (file, days) =>
      `De datums in ${file} zijn ${een(Math.abs(days), 'dag', 'dagen')} ${days > 0 ? 'later' : 'eerder'} dan toen hij gemaakt werd: het programma dat hem bewaarde, telt dagen anders. Er is niets ingelezen; vraag het blad opnieuw, bewaard als .xlsx.`,
    contradiction: (fields) =>
      `Twee bladen zeggen iets anders over hetzelfde vak: ${fields}. Er is niets ingelezen. Lees een van de twee eerst in; van de andere valt dan alleen dat vak af.`,
  },
  nothingTaken: 'Er verandert niets in de plannen.',
  changes: (n) => `Er ${n === 1 ? 'verandert 1 vak' : `veranderen ${n} vakken`} van het plan.`,
  status: {
    title: 'Uitgestuurde bladen',
    for: 'Voor',
    out: 'Uit',
    back: 'Terug',
    not: (days) => (days === 0 ? 'nog niet' : `nog niet, na ${een(days, 'dag', 'dagen')}`),
    left: (n) => `${een(n, 'vak', 'vakken')} niet`,
    rest: 'zonder trekker',
    none: 'In deze map is nog geen blad gemaakt.',
    summary: (missing, all) =>
      all === 1
        ? `Dat ene blad is ${missing === 0 ? 'terug' : 'nog niet terug'}.`
        : missing === 0
          ? `Alle ${all} zijn terug.`
          : `${missing} van de ${all} ${missing === 1 ? 'is' : 'zijn'} nog niet terug.`,
    limits:
      'Dit telt wat vanuit deze map op deze computer is gemaakt en ingelezen; van bladen die iemand ergens anders maakte of inlas, is hier niets bekend.',
    unreadable: (n) =>
      `${een(n, 'aantekening', 'aantekeningen')} over bladen in .masterplan ${n === 1 ? 'is' : 'zijn'} niet te lezen; daardoor kan dit onvolledig zijn.`,
  },
  cli: {
    action: 'wat er te doen is: bladen maken, ze inlezen, of zeggen wie er nog geen terugstuurde',
    what: 'kringen waarvan bladen worden gemaakt, of bestanden om in te lezen',
    lead: 'één blad, voor deze trekker',
    partner: 'één blad, voor deze partner: wat hem wordt gevraagd',
    output: 'het bestand, of de map waar het er meer zijn',
    noFiles: 'Welk bestand? Noem de bladen die terugkwamen: masterplan sheet import BLAD.xlsx.',
    otherOption: (option, action) => `${option} past niet bij sheet ${action}.`,
  },
}
