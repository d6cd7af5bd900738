/** The ranking methods in Dutch, in words an entrepreneur understands. */
import type { MethodWords } from '../en/methods.ts'

export const methodsNl: MethodWords = {
  borda: {
    name: 'Borda',
    title: 'Voorkeursaandeel (Borda)',
    what: 'De antwoorden van elke respondent worden gelezen als duels: een thema krijgt een punt tegen elk thema dat lager staat, en een half punt bij gelijk of als een van de twee niet is beantwoord. Het aandeel is hoe vaak een thema zo’n duel wint; 50% is gemiddeld. Iedereen deelt evenveel punten uit, hoe hoog of laag hij ook scoort.',
    weakness:
      'Het aandeel zegt niet hoe belangrijk een thema op zichzelf is, alleen naast de andere; daarom staat het gemiddelde cijfer ernaast. Het verschuift als er thema’s bijkomen of worden gesplitst, dus het past alleen bij een vaste lijst.',
    source: 'J.-C. de Borda (1781); gelijke stand als half punt: M. Dummett (1997).',
  },
  mean: {
    name: 'het gemiddelde cijfer',
    title: 'Gemiddeld cijfer',
    what: 'Het gemiddelde van de cijfers van wie een thema beantwoordde, met hoe ver ze uiteenliggen (de standaardafwijking).',
    weakness:
      'Twee leden die de hele schaal gebruiken, winnen van drie die in het midden blijven; en een thema dat weinigen beantwoordden kan bovenaan komen.',
    source: 'Rekenkundig gemiddelde; de standaardafwijking deelt door n − 1.',
  },
  topk: {
    name: 'top 3-stemmen',
    title: 'Stemmen in de top 3',
    what: 'Telt hoeveel respondenten een thema bij hun eerste drie zetten. Bij evenveel stemmen beslissen punten: drie voor een eerste plaats, twee voor een tweede, een voor een derde.',
    weakness: 'Voorbij de derde plaats ziet het niets, dus de onderste helft van de lijst zegt weinig.',
    source: 'Stemmen met plaatspunten; zie D. Saari (1995).',
  },
  copeland: {
    name: 'Copeland',
    title: 'Copelandscore',
    what: 'Elk paar thema’s speelt een wedstrijd: wie bij meer respondenten hoger staat, wint. De score is het aantal gewonnen wedstrijden; gelijk telt half.',
    weakness: 'Winnen met één stem telt even zwaar als met een grote meerderheid, en gelijke standen komen vaak voor.',
    source: 'R. Llull (1299); A. H. Copeland (1951).',
  },
  schulze: {
    name: 'Schulze',
    title: 'Schulzemethode',
    what: 'Ook hier speelt elk paar een wedstrijd, maar een thema kan een ander ook via een derde verslaan: een keten is zo sterk als de zwakste wedstrijd, en de sterkste keten wint. Een thema dat alle andere verslaat, staat altijd bovenaan.',
    weakness:
      'Met de hand nauwelijks na te rekenen, en bij gelijke cijfers kunnen ‘winnende stemmen’ en ‘marges’ een andere volgorde geven. De methode kan omdraaien wat elke kring afzonderlijk vindt.',
    source: 'M. Schulze, Social Choice and Welfare 36 (2011).',
  },
  kemeny: {
    name: 'Kemeny',
    title: 'Kemenyvolgorde',
    what: 'Van alle mogelijke volgordes die waarmee de meeste duels van alle respondenten samen kloppen; elke volgorde telt mee, dus het antwoord is exact.',
    weakness:
      'Vaak zijn meer volgordes even goed; dan is geen ervan dé volgorde, en staat er alleen wat ze gemeen hebben.',
    source: 'J. Kemeny (1959); exact met dynamisch programmeren (R. Bellman 1962; M. Held en R. Karp 1962).',
  },
  saw: {
    name: 'de gewogen som',
    title: 'Gewogen som (SAW)',
    what: 'Een project krijgt op elk criterium een cijfer van 1 tot 5. Elk cijfer wordt een deel van de punten, inspanning omgekeerd, en samen zijn ze 0 tot 100. Door de vaste schaal verandert een nieuw of ingetrokken project nooit de volgorde van de andere.',
    weakness:
      'Een hoog cijfer maakt een laag cijfer goed; daarom is er een minimum per criterium, waaronder een project geen plaats krijgt. Een ontbrekend cijfer telt als het midden, met de marge erbij.',
    source: 'P. Fishburn (1967), Operations Research 15.',
  },
  weights: {
    name: 'gewichten',
    title: 'Gewichten van criteria',
    what: 'Punten worden gedeeld door hun som. Is alleen een volgorde van belang bekend, dan volgen de gewichten daaruit: zwaartepunt van de rangen (ROC), rangsom of omgekeerde rang; gelijke rangen delen.',
    weakness: 'Gewichten uit een volgorde zijn een aanname over de stappen tussen de rangen.',
    source: 'F. Barron en B. Barrett (1996); W. Stillwell, D. Seaver en W. Edwards (1981).',
  },
  weightStability: {
    name: 'gewichtsmarges',
    title: 'Marges van gewichten',
    what: 'Verschuift het gewicht van één criterium, terwijl de andere hun verhouding houden, en zegt exact tussen hoeveel punten het eerste project eerste blijft.',
    weakness: 'Er verschuift één criterium tegelijk; wat er gebeurt als er twee verschuiven, zegt het niet.',
    source: 'B. Mareschal (1988); E. Triantaphyllou en A. Sánchez (1997).',
  },
  smaa: {
    name: 'SMAA',
    title: 'Deel van alle wegingen (SMAA)',
    what: 'Loot tienduizend verdelingen van de punten, elke verdeling even waarschijnlijk, en telt bij hoeveel elk project eerste is. ‘Bij elke weging’ staat er alleen als een project nergens slechter is dan een ander.',
    weakness: 'Verdelingen die geen bestuur zou kiezen, tellen even zwaar als aannemelijke.',
    source: 'R. Lahdelma en P. Salminen, Operations Research 49 (2001).',
  },
  bootstrap: {
    name: 'nabootsen',
    title: 'Nagebootste steekproeven (bootstrap)',
    what: 'Loot tienduizend nieuwe enquêtes uit wie er antwoordde, en kijkt hoe vaak een thema zijn plaats houdt. Twee buren die vaak van plaats wisselen, heten niet te onderscheiden.',
    weakness:
      'Het zegt niets over leden die niet antwoordden, en bij heel weinig respondenten lijkt het zekerder dan het is; daarom blijft het onder tweemaal `minimum-respons` achterwege, gewoonlijk tien.',
    source: 'B. Efron (1979), Annals of Statistics 7.',
  },
  margin: {
    name: 'toevalsmarge',
    title: 'Toevalsmarge',
    what: 'Hoever een percentage er door toeval alleen naast kan zitten, gegeven hoeveel van de leden antwoordden; nul als iedereen dat deed.',
    weakness: 'Het neemt aan dat de respondenten geloot zijn, en vrijwilligers zijn dat niet.',
    source: 'W. Cochran, Sampling Techniques (1977), met eindige-populatiecorrectie.',
  },
  kendallW: {
    name: 'Kendalls W',
    title: 'Overeenstemming (Kendalls W)',
    what: 'Een getal van 0 (iedereen een andere volgorde) tot 1 (iedereen dezelfde). Onder 0,3 heet weinig overeenstemming, boven 0,6 veel.',
    weakness:
      'Die grenzen zijn een afspraak. Bij veel respondenten is W laag, ook als de volgorde van de groep vaststaat.',
    source: 'M. Kendall en B. Babington Smith (1939).',
  },
  kendallTau: {
    name: 'Kendalls tau',
    title: 'Twee volgordes naast elkaar (Kendalls tau)',
    what: 'Vergelijkt twee volgordes paar voor paar: 1 is dezelfde volgorde, 0 geen verband, −1 omgekeerd.',
    weakness: 'Een wisseling bovenaan telt even zwaar als een onderaan.',
    source: 'M. Kendall, tau-b met gelijke standen (1945).',
  },
  consolidate: {
    name: 'het gemiddelde van de kringen',
    title: 'Over de kringen',
    what: 'Het aandeel van een thema over de kringen is het gemiddelde van zijn aandelen per kring: elke kring even zwaar, of naar leden. Wat elke kring hoger zet, blijft hoger.',
    weakness: 'Een gemiddelde kan verdeeldheid verbergen; daarom staat gedeelde en verdeelde focus ernaast.',
    source: 'M. Stone, linear opinion pool (1961).',
  },
  sharedFocus: {
    name: 'gedeelde focus',
    title: 'Gedeelde en verdeelde focus',
    what: 'Gedeeld: in minstens driekwart van de kringen bij het bovenste derde en nergens bij het onderste. Verdeeld: ergens bij het bovenste derde en elders bij het onderste.',
    weakness: 'Een regel heeft grenzen: een thema net buiten het bovenste derde telt als erbuiten.',
    source: 'Een definitie van dit programma.',
  },
  suppress: {
    name: 'kleine groepen verbergen',
    title: 'Kleine groepen verbergen',
    what: 'Een groep met minder antwoorden dan `minimum-respons`, gewoonlijk vijf, wordt niet getoond, en een tweede ook niet als de verborgen groep anders uit een totaal te berekenen is.',
    weakness: 'De grens is een afspraak en geen wet; wie al veel weet, kan nog steeds raden.',
    source: 'Secundaire onderdrukking: OESO-woordenlijst; overweging 26 van de AVG.',
  },
  shift: {
    name: 'verschuiving',
    title: 'Verschuiving tussen twee enquêtes',
    what: 'Legt het voorkeursaandeel van elk thema in een eerdere enquête naast dat van nu. Daarna worden alle biljetten vele malen opnieuw over de twee enquêtes verdeeld, alsof er niets veranderd is; de marge is wat het grootste verschil van alle thema’s samen daarbij in 95% van de gevallen niet te boven gaat. Een verschil buiten zijn marge is meer dan toeval: is er niets veranderd, dan komt er in hoogstens 5% van de enquêtes ook maar één vals alarm, hoeveel thema’s er ook zijn.',
    weakness:
      'Een klein verschil binnen de marge kan toch echt zijn, vooral bij weinig antwoorden. De twee enquêtes tellen als los van elkaar, ook als dezelfde leden antwoordden, en wie niet antwoordde telt niet mee. Het aandeel is betrekkelijk: stijgt er een thema, dan dalen er andere.',
    source: 'P. Westfall en S. Young (1993); A. Janssen (1997); B. Phipson en G. Smyth (2010).',
  },
  levels: {
    name: 'niveauvoorstel',
    title: 'Voorstel voor ambitieniveaus',
    what: 'Stelt bij drie niveaus niveau 3 voor bij hoogstens drie thema’s en niveau 2 bij hoogstens vijf (bij een ander aantal noemt `rank --gap` de aantallen), in de volgorde van de ranglijst; thema’s die over een grens heen gelijk staan, krijgen allemaal het lagere niveau.',
    weakness: 'Een volgorde is betrekkelijk en een niveau niet: dit is een voorstel, het niveau is een besluit.',
    source: 'Een definitie van dit programma.',
  },
}
