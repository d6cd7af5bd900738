/** The Dutch words of what the doctor finds: how it is where all is well, and what is wrong and why that matters where it isn't. */
import type { doctorEn } from '../en/doctor.ts'

export const doctorNl: typeof doctorEn = {
  well: {
    node: (about) => `Node ${about}`,
    write: (about) => `in ${about} mag worden geschreven`,
    pdf: (about) => `pdf: ${about} is er`,
    fonts: (about) => `letters voor pdf en grafieken: ${about}`,
    git: (about) => `git ${about}`,
    repository: (about) => `in git: ${about}`,
    'git-refuses': () => 'git leest deze map',
    shallow: () => 'de hele geschiedenis is er',
    identity: (about) => `git bewaart onder de naam ${about}`,
    halfway: () => 'git is nergens halverwege',
    autocrlf: () => 'git laat regeleinden zoals ze zijn',
    untracked: (about) => `${about} staat in git`,
    'merge-driver': () => 'git voegt planbestanden per gegeven samen',
    cloud: (about) => (about === '' ? 'de map staat niet in een cloudmap' : `de map staat in ${about}, en niet in git`),
    workspace: (about) => `plannen in ${about}`,
    'cloud-copies': () => 'geen kopieën van een clouddienst',
    utf8: () => 'alle planbestanden zijn UTF-8',
    unreadable: () => 'alle planbestanden zijn te openen',
    conflict: () => 'geen samenvoegmarkeringen',
    'line-ends': () => 'in elk bestand één soort regeleinden',
    leftovers: () => 'niets over van onderbroken schrijven',
  },
  wrong: {
    node: (about) => [`Node ${about} is te oud.`, 'Nodig is 20.19 of nieuwer.'],
    write: (about) => [
      `In ${about} mag u niet schrijven.`,
      'Rapporten en wijzigingen kunnen daar niet worden bewaard. Kijk van wie de map is, en vraag die om rechten.',
    ],
    pdf: () => [
      'Het programma dat pdf’s zet, is hier niet.',
      'De andere vormen werken. Een webpagina afdrukken als pdf kan ook.',
    ],
    fonts: (about) => [`Letters zijn beschadigd: ${about}.`, 'Installeer het programma opnieuw.'],
    git: () => [
      'Git staat niet op deze computer.',
      'Alles werkt ook zonder: masterplan bewaart een momentopname bij alles wat het schrijft. Samen aan de plannen werken heeft git nodig.',
    ],
    repository: (about) => [
      `${about} staat niet in git.`,
      'Met git blijft elke versie bewaard die u vastlegt; zonder git heeft masterplan de momentopnamen van wat het zelf schreef.',
    ],
    'git-refuses': (about) => [about, ''],
    shallow: () => [
      'Hier staat maar een deel van de geschiedenis.',
      'Wat ervoor was, is niet te vertellen. In CI: fetch-depth: 0.',
    ],
    identity: () => [
      'Git weet niet wie u bent.',
      'Zonder naam en e-mailadres kan git niets vastleggen. Vul op de puntjes de uwe in.',
    ],
    halfway: (about) => [
      `Git is halverwege (${about}).`,
      about.includes(',')
        ? 'Kies eerst in het bestand wat blijft. Maak het dan af met de eerste twee opdrachten, of ga terug naar hoe het was met de laatste.'
        : 'Maak het af met de eerste opdracht, of ga terug naar hoe het was met de tweede.',
    ],
    autocrlf: () => ['Git zet regeleinden om (core.autocrlf).', 'Dan lijken bestanden veranderd die dat niet zijn.'],
    untracked: (about) => [
      `${about} staat nog niet in git.`,
      'Wie de map ophaalt, krijgt dan geen plannen. Leg daarna vast met git commit.',
    ],
    'merge-driver': () => [
      'Git voegt planbestanden regel voor regel samen.',
      'Ingesteld voor masterplan botsen twee gegevens van één project niet meer.',
    ],
    cloud: (about) => [
      `De map staat in ${about} én in git.`,
      'Die zetten elkaars bestanden terug, en dan raakt git beschadigd. Werk met git in een map erbuiten, of gebruik alleen de cloud.',
    ],
    workspace: (about) => [
      `In ${about} staat geen masterplan.yaml.`,
      'Begin hier een masterplan, of ga naar de map met de plannen.',
    ],
    'cloud-copies': (about) => [
      `Kopieën van een clouddienst of editor: ${about}.`,
      'Daarin kan staan wat een ander schreef. Vergelijk ze, en gooi weg wat te veel is.',
    ],
    utf8: (about) => [
      `Niet als tekst te lezen: ${about}.`,
      'Bewaar het bestand als UTF-8. De controle wijst de plaats aan.',
    ],
    unreadable: (about) => [`Niet te openen: ${about}.`, 'De controle zegt waarom.'],
    conflict: (about) => [
      `Samenvoegmarkeringen (<<<<<<<) in ${about}.`,
      'Kies wat blijft, en haal de markeringen weg. De controle wijst ze aan.',
    ],
    'line-ends': (about) => [
      `Regeleinden van Windows en van Unix door elkaar: ${about}.`,
      'Editors en git tonen dan veranderingen die er niet zijn.',
    ],
    leftovers: (about) => [
      `Over van onderbroken schrijven: ${about}.`,
      'Daarin staat een nieuwe versie die niet op haar plaats kwam; het oude bestand is heel. Kijk erin voor u het weghaalt.',
    ],
  },
  summary: (wrong, notes) =>
    wrong + notes === 0
      ? 'Alles is in orde.'
      : [
          ...(wrong > 0 ? [`${wrong} ${wrong === 1 ? 'fout' : 'fouten'}`] : []),
          ...(notes > 0 ? [`${notes} ${notes === 1 ? 'aandachtspunt' : 'aandachtspunten'}`] : []),
        ]
          .join(' en ')
          .concat('.'),
}
