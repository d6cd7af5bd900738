/** The Dutch words of documents that come in: plans of others, reports that come back, minutes. */
import type { ImportWords } from '../en/import.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

const said = (text: string | null): string => (text === null ? 'niets' : `“${text}”`)

export const importNl: ImportWords = {
  file: 'het document: een .docx, of een .pdf met structuur',
  options: {
    kring: 'van welke kring het plan is, als het document dat niet zegt',
    map: 'lees een kop als thema, of als soort: "Groen in de wijk"=ecologie, Aanpak=projecten; mag vaker',
  },
  heading: 'KOP=THEMA',
  unreadable: {
    missing: (file) => `${file} is niet te lezen: dat bestand is er niet, of het is een map.`,
    'too-large': (file) => `${file} is groter dan 64 MB; zo groot is geen plan. Haal de plaatjes eruit, of splits het.`,
    old: (file) =>
      `${file} is een oud .doc-bestand, of er zit een wachtwoord op. Open het in Word en bewaar het als .docx zonder wachtwoord.`,
    'not-a-document': (file) =>
      `${file} is geen Word-bestand (.docx) en geen pdf; iets anders kan niet worden gelezen.`,
    'broken-zip': (file) =>
      `${file} is beschadigd: het is niet uit te pakken. Vraag het opnieuw, of bewaar het in Word nog een keer.`,
    protected: (file) => `Op ${file} zit een wachtwoord. Bewaar het zonder wachtwoord.`,
    bomb: (file) => `${file} zou uitgepakt veel groter worden dan een document ooit is; het is niet uitgepakt.`,
    'no-text': (file) => `${file} is geen Word-document: er zit geen tekst in (word/document.xml ontbreekt).`,
    doctype: (file) => `${file} heeft een DOCTYPE. Geen tekstverwerker schrijft dat, dus het is niet gelezen.`,
    'broken-xml': (file) => `${file} is beschadigd: de tekst erin is niet te lezen. Bewaar het in Word nog een keer.`,
    deep: (file) =>
      `${file} is niet te lezen: tabellen of vakken staan er te diep in elkaar. Zet de tekst in Word in een nieuw document.`,
    'broken-pdf': (file) => `${file} is geen pdf die te lezen is: hij is beschadigd. Vraag hem opnieuw.`,
    'cut-pdf': (file) =>
      `${file} is beschadigd: het eind ontbreekt, en dan zou er ook een stuk plan ontbreken. Vraag hem opnieuw.`,
    'many-pages': (file) =>
      `${file} heeft meer dan 1.000 pagina’s, en zo lang is geen plan. Bewaar de pagina’s van het plan als een eigen pdf.`,
    untagged: (file) =>
      `${file} heeft geen structuur: wat een kop is en wat tekst, staat er niet in. Vraag het Word-bestand, of bewaar het vanuit Word als pdf met “Documentstructuurtags”.`,
  },
  spreadsheet: (file) =>
    `${file} is een rekenblad. Een blad van een trekker leest u in met masterplan sheet import, een enquête met masterplan survey import, en wensen van leden met masterplan wishes import.`,
  cover: 'rapport',
  field: {
    title: 'titel',
    state: 'fase en signaal',
    explanation: 'toelichting',
    question: 'de vraag achter de vraag',
    answer: 'antwoord',
    text: 'tekst',
    why: 'waarom',
    journal: 'voortgang',
    decisions: 'besluiten',
    milestones: 'mijlpalen',
    actions: 'acties',
    result: 'resultaat',
    comment: 'opmerking',
    struck: 'doorgehaald',
  },
  why: {
    remark: 'Dit staat los bij het verslag; zet het zelf waar het hoort.',
    nothingNamed: 'Er staat niet bij waar dit over gaat; vul bij “Gaat over” een item in, of zet het zelf in het plan.',
    title: (now) => `Zo kan een titel niet worden geschreven; hij is “${now}” geworden.`,
    person: 'Dit lijkt de naam van een persoon; een plan noemt een rol of een organisatie.',
    planning: (text) => `“${text}” is geen dag, maand, kwartaal of jaar dat maar één ding kan betekenen.`,
    loose:
      'Bij een getal heeft een plan hier geen plaats voor. Weet u het niet precies, geef dan een laagste en hoogste, zoals “4000 – 6000”, of zet het erbij in de tekst.',
    funding: 'Wie wat bijdraagt, is hieruit niet zeker te lezen; zet het met masterplan set … dekking.PARTNER BEDRAG.',
    computed: 'Dit maakt het programma zelf uit de plannen; wijzig wat eronder ligt.',
    settings: 'Dit staat in masterplan.yaml, voor alle kringen; wijzig het daar.',
    undated: 'De regel begint niet met een dag, zoals “18 juni 2026: …”.',
    sameTitle:
      'Onder deze titel staat er al een in dit thema; vul die aan als hier meer staat, of geef deze een andere titel.',
    doneAlready: 'Wat al gedaan is, komt er niet als nieuwe actie of mijlpaal bij; schrijf het bij de voortgang.',
    phase:
      'Dit is geen fase die een plan kent: idee, verkenning, voorbereiding, uitvoering, afgerond, on-hold of vervallen.',
    signal: 'Dit is geen signaal dat een plan kent: groen, oranje, rood of grijs.',
    factGone:
      'Dit staat niet meer in het document; het blijft in het plan. Weghalen doet u met masterplan set … --clear.',
    lineGone: 'Deze regel staat niet meer in het document; in het plan blijft hij staan.',
    lineChanged: 'De dag, de naam of het vinkje van deze regel is gewijzigd; pas hem zelf aan in het plan.',
    answer: 'Een antwoord aan leden wijzigt u met masterplan answer.',
    place: 'Waar dit moet komen te staan, is niet zeker.',
    itemGone: 'Dit onderdeel staat niet meer in de plannen.',
    partGone:
      'Dit onderdeel staat niet meer in het document; het blijft in het plan. Vervallen doet het met masterplan drop.',
    stale: (was, now, there) =>
      `Er stond ${said(was)}, het document zegt ${said(now)}, en het plan zegt intussen ${there === undefined ? 'iets anders' : said(there)}.`,
    staleGone: (was, now) =>
      `Er stond ${said(was)}, het document zegt ${said(now)}, en dit onderdeel staat niet meer in het plan.`,
    struck: 'Dit is doorgehaald en daarom niet gelezen; staat het er terecht zo, dan hoeft u niets te doen.',
    noDecision: 'Hier staat niet wat er is besloten. Er is niets opgeschreven, en wat op een besluit wacht, wacht nog.',
    postponed:
      'Dit leest als uitstel. Het staat nu bij de besluiten, en het item wacht nog op zijn besluit; zet zelf een andere dag met masterplan set … besluit-voor.',
    comment: (about) => `Opmerking bij “${about}”.`,
  },
  returned: {
    read: (what, date, items) =>
      `Een rapport van ons: ${what}, stand ${date}; ${een(items, 'onderdeel', 'onderdelen')} gelezen.`,
    exact: 'Vergeleken met het rapport zoals het de deur uitging.',
    inexact:
      'De plannen waarvan dit rapport is gemaakt, zijn hier niet meer; het is vergeleken met de plannen zoals ze nu zijn. Wat intussen in het plan veranderde, lijkt daardoor een wijziging van het document: kijk goed.',
    version: (then, now) =>
      `Het rapport is gemaakt met masterplan ${then}, en dit is ${now}; verschil in vaste tekst kan daarvan komen.`,
    gone: 'De kring van dit rapport bestaat hier niet.',
    changes: (n) => (n === 0 ? 'Niets gewijzigd.' : `${een(n, 'wijziging', 'wijzigingen')}:`),
    changed: (where, field, was, now) =>
      was === null
        ? `${where} › ${field}: nieuw: “${now}”`
        : now === null
          ? `${where} › ${field}: weg: “${was}”`
          : `${where} › ${field}: “${was}” wordt “${now}”`,
    tracked: (inserted, deleted) =>
      `Wijzigingen bijgehouden in Word: ${inserted} keer ingevoegd, ${deleted} keer geschrapt. Ze zijn gelezen alsof ze zijn geaccepteerd.`,
  },
  minutes: {
    read: 'Een ingevuld verslag van een vergadering.',
    taken: (n) => (n === 0 ? 'Er is niets ingevuld dat in de plannen komt.' : `Overgenomen (${n}):`),
    known: (n) => `Stond er al: ${een(n, 'regel', 'regels')}.`,
    only: (heading) =>
      `Alleen wat onder “${heading}” staat, is gelezen; wat elders in de vergaderstukken is bijgeschreven, niet.`,
    left: (lines) => `Niet overgenomen, want een plan heeft er geen plaats voor: ${lines}.`,
  },
  plan: {
    read: (file, kring) => `${file}, gelezen als plan van ${kring}.`,
    whichKring: (all) => `Van welke kring is dit plan? Noem hem met --kring: ${all}.`,
    ask: 'Van welke kring is dit plan?',
    noTheme: (name, all) =>
      `--map noemt “${name}”, en dat is geen thema, verwacht een van: ${all}, uitdagingen, wensen, projecten.`,
    badMap: (said) =>
      `--map ${said} zegt niet wat onder welke kop staat, verwacht KOP=THEMA, zoals "Groen in de wijk=ecologie", of KOP=projecten.`,
    recognised: 'Herkend:',
    how: { name: 'de naam', alias: 'alias in masterplan.yaml', words: 'de woorden van de naam', map: 'met --map' },
    theme: (heading, theme, how) => `“${heading}” is ${theme} (${how})`,
    nothing:
      'Er is geen thema in herkend. Noem met --map welke kop welk thema is, of zet namen bij aliassen in masterplan.yaml.',
    headings: (list) => `De koppen zijn: ${list}.`,
    counts: { theme: 'Thema', challenge: 'uitdagingen', wish: 'wensen', project: 'projecten' },
    known: (titles) => `Staat al in het plan, en blijft zoals het is: ${titles}.`,
    left: (list) => `Hoofdstukken, tabellen en tekst die niet zijn overgenomen: ${list}.`,
    more: (n) => `nog ${n}`,
    intro: (theme) => `de inleiding van ${theme}, die er al een heeft`,
    unplaced: 'Dit blijft tekst, want het document zegt niet dat het uitdagingen, wensen of projecten zijn:',
    unplacedHeading: (heading, where) => `onder “${heading}”: ${where}`,
    unplacedList: (n, first) => `een lijst van ${n}, ${n === 1 ? '' : 'te beginnen met '}“${first}”`,
    inIntro: (theme) => `in de inleiding van ${theme}`,
    inItems: (items, theme) => `in de tekst van ${items} (${theme})`,
    notTaken: (theme) => `niet overgenomen, want ${theme} heeft al een inleiding`,
    sayKind:
      'Zijn het ze toch? Zeg het met --map "KOP=projecten" (of =wensen, =uitdagingen), of zet boven een lijst zo’n kop.',
    unusedMap: (headings) => `Die met --map genoemd zijn, maar niet in het document staan: ${headings}.`,
    outside: 'tekst buiten de thema’s',
    twins: 'Lijkt op wat er al is:',
  },
  decide: (n) => `Te beslissen (${n}):`,
  decision: ({ where, field, said, why }) =>
    `${[where, field].filter((part) => part !== '').join(' › ')}: “${said}”. ${why}`,
  leftOut: (list) => `Niet overgenomen: ${list}.`,
  met: {
    pictures: (n) => een(n, 'plaatje', 'plaatjes'),
    footnotes: (n) => een(n, 'voetnoot', 'voetnoten'),
    symbols: (n) => `${een(n, 'teken', 'tekens')} uit een lettertype met plaatjes`,
    embedded: (n) => een(n, 'ingevoegd ander document', 'ingevoegde andere documenten'),
    hidden: (n) => `verborgen tekst in ${een(n, 'alinea', 'alinea’s')}`,
    macros: 'macro’s (niet uitgevoerd)',
    external: (n) => `${een(n, 'verwijzing', 'verwijzingen')} naar een bestand elders (niet gevolgd)`,
  },
  tagged: (pages, of) =>
    `Gelezen uit de structuur van ${pages === of ? een(of, 'pagina', 'pagina’s') : `${pages} van ${een(of, 'pagina', 'pagina’s')}`} van de pdf.`,
  boxes: (n) => `${een(n, 'tekstvak is', 'tekstvakken zijn')} als gewone tekst gelezen.`,
}
