/** What stands in the files of a new plan, in Dutch: explanation, guidance, the themes of the ambition web and the usual criteria. */
import type { StartWords } from '../en/start.ts'

export const startNl: StartWords = {
  config: {
    head: [
      'De vereniging in één bestand: de kringen, de thema’s, en waarop projecten worden beoordeeld. De plannen zelf staan in de map van',
      'elke kring. Wat achter een # staat is uitleg, voor wie dit leest. Alles wat hier verder kan staan: masterplan schema.',
    ],
    kringen: [
      'Elke kring heeft een map met zijn naam in kleine letters. Met het aantal leden wordt de respons op een enquête berekend.',
    ],
    themes: [
      'De volgorde is die van de spaken in het ambitieweb. Elke kring heeft een bestand voor elk thema.',
      'De omschrijvingen zijn werkteksten: schrijf wat uw vereniging eronder verstaat.',
    ],
    ownThemes: ['De volgorde is die van de spaken in het ambitieweb. Elke kring heeft een bestand voor elk thema.'],
    levels: ['Wat de niveaus van een ambitie betekenen. Ook dit zijn werkteksten.'],
    criteria: [
      'Elk project krijgt per criterium een cijfer van 1 tot 5. De punten zeggen hoe zwaar het telt, samen 100.',
    ],
  },
  levels: {
    1: 'Inzicht en minimum. De kring weet waar het knelt en doet wat moet.',
    2: 'Duidelijke verbetering. De kring werkt met concrete doelen.',
    3: 'Meerwaarde. De kring laat het beter achter dan het was.',
  },
  kring: {
    title: (name) => `Kring ${name}`,
    dot: [
      'Stip op de horizon',
      'Waar wil de kring over tien jaar of langer staan? Schrijf het in een paar zinnen die mensen onthouden.',
    ],
    who: ['Wie zijn wij', 'Welke bedrijven zijn er, en waar? Een paar zinnen voor wie de kring niet kent.'],
    how: ['Hoe dit plan tot stand kwam', 'Wie praatten mee, en hoe: een enquête, werksessies, gesprekken?'],
  },
  theme: {
    intro: 'Waar gaat het bij dit thema om, voor deze kring? Twee of drie zinnen.',
    challenges: [
      'Uitdagingen',
      'Waar lopen de bedrijven tegenaan? Elke uitdaging krijgt een eigen kopje, met ### ervoor.',
    ],
    wishes: ['Wensen', 'Wat willen de leden, en waarom? Elke wens krijgt een eigen kopje, met ### ervoor.'],
    projects: [
      'Projectvoorstellen',
      'Wat gaat de kring doen, en voor welke wens? Elk project krijgt een eigen kopje, met ### ervoor.',
    ],
  },
  themes: [
    [
      'Energie',
      'Minder energie gebruiken, samen schoon opwekken en opslaan, en blijven draaien op een net dat vol zit.',
    ],
    [
      'Materialen',
      'Grondstoffen en reststromen zo lang mogelijk in gebruik houden, en samen slimmer inkopen en inzamelen.',
    ],
    ['Bodem', 'Een schone, bruikbare bodem, en overzicht van de kabels en leidingen die erin liggen.'],
    ['Water', 'Regen, droogte en hitte opvangen op het eigen terrein, zonder overlast voor de buren of het riool.'],
    ['Ecologie', 'Meer groen en meer soorten op en rond de bedrijven, onderhouden op een manier die vol te houden is.'],
    [
      'Ruimtegebruik',
      'De schaarse ruimte goed benutten, met aandacht voor leegstand, dubbelgebruik en woon-werkplekken.',
    ],
    ['Ruimtelijke Kwaliteit', 'Verzorgde entrees, straten en gevels, goed onderhoud en een bewegwijzering die klopt.'],
    ['Welzijn/Leefomgeving', 'Veilig, gezond en prettig werken, voor wie er werkt en voor wie ernaast woont.'],
    [
      'Sociale Relevantie',
      'Van betekenis zijn voor de omgeving, met stages, werk voor wie aan de kant staat en een stevig netwerk.',
    ],
    [
      'Economische Zekerheid',
      'Durven investeren omdat kosten, regels en vergunningen voorspelbaar zijn en het bedrijf door kan gaan.',
    ],
    [
      'Vestigingsklimaat',
      'Genoeg ruimte, personeel, voorzieningen en een gemeente die meedenkt, zodat bedrijven komen en blijven.',
    ],
    [
      'Bereikbaarheid',
      'Vlot en veilig bereikbaar zijn met auto, vracht, fiets en bus, en er kunnen parkeren en laden.',
    ],
  ],
  criteria: ['Belang', 'Urgentie', 'Haalbaarheid', 'Draagvlak', 'Inspanning'],
  ignored: ['Rapporten zijn zo weer gemaakt.'],
  commit: (association) => `Begin het masterplan van ${association}`,
}
