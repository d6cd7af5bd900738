/** Three years of an association, from an empty folder, kept with commands alone: no file is opened, no YAML typed. */
import { expect, it } from 'vitest'
import { type Files, masterplan } from '../world.ts'

/** What is typed, by the day on which it is. */
const YEARS: [day: string, ...lines: string[]][] = [
  [
    '2023-12-10',
    'init plans --yes --no-git --association "De Rietlanden" --kring Haven=41 --kring Polder=23 --theme Stroom,Groen',
    'set haven stip "In 2035 draait de haven op eigen stroom."',
    'set polder stip "De Polder is over tien jaar groen en droog."',
    'set haven/stroom ambitie=2 nu=1 trekker=bestuur herzien=2024-12-01 bijgewerkt=vandaag',
    'set haven/stroom tekst "Het net zit vol, en de daken liggen leeg."',
    'add uitdaging haven/stroom "Het net zit vol" --text "Wie wil uitbreiden, staat op een wachtlijst."',
    'add wens haven/stroom "Stroom delen" --text "Wat de een over heeft, gebruikt de ander." --field uitdagingen=het-net-zit-vol --field steun=12',
    'add wens polder/stroom "Stroom delen met de buren" --text "Ook in de Polder." --field steun=5',
    'add project haven/stroom "Zonnedak" --text "Eén dak voor allen." --field wensen=stroom-delen --field fase=idee',
    'set haven vastgesteld 2023-12-07',
    'set haven +besluit "Het plan is vastgesteld." --by ALV --on 2023-12-07',
  ],
  [
    '2024-06-13',
    'set vereniging partners.netbeheer.naam Netbeheer',
    'set vereniging partners.gemeente.naam Gemeente',
    'set zonnedak fase=verkenning signaal=groen trekker="werkgroep stroom" planning.start=2024-06 eind=2026-12 +voortgang "De daken zijn gemeten."',
    'set zonnedak kosten "€ 40.000"',
    'set zonnedak +partners Netbeheer',
    'set zonnedak dekking.Gemeente 25%',
    'set zonnedak +actie "Offertes vragen" --by "eind augustus 2024" --who "werkgroep stroom"',
    'ask zonnedak netbeheer "Zeggen wat er op het net past" --by 2024-10',
    'set polder leden 31',
  ],
  [
    '2024-11-05',
    'ask zonnedak netbeheer --answer toegezegd --on 2024-10-28',
    'set zonnedak gedaan Offertes',
    'set zonnedak besluit-voor 2025-03-13',
    'answer polder/stroom/stroom-delen-met-de-buren later --reason "Eerst de haven." --by bestuur',
    'add uitdaging polder/groen "Te veel steen" --text "Het water kan nergens heen."',
    'add wens polder/groen "Meer bomen langs de weg" --field uitdagingen=te-veel-steen --field steun=7 --text "Schaduw in de zomer."',
    'add project polder/groen "Bomenlaan" --field wensen=meer-bomen-langs-de-weg --field fase=idee --text "Twaalf bomen."',
  ],
  [
    '2025-03-20',
    'set zonnedak +besluit "Gaan bouwen, € 30.000 uit eigen kas." --by ALV --on 2025-03-13',
    'set zonnedak besluit-voor --clear',
    'set zonnedak fase uitvoering',
    'set zonnedak signaal=oranje toelichting="De levertijd is lang."',
    'set zonnedak +mijlpaal "Dak ligt er" --by 2026-06',
    'rename haven/stroom/zonnedak "Zonnedak Haven"',
    'new kring "Kade" --members 12',
    'add wens kade/groen "Bomen langs de kade" --text "Zoals in de Polder."',
  ],
  [
    '2026-06-18',
    'set zonnedak gedaan "Dak ligt"',
    'set zonnedak fase=afgerond signaal=groen',
    'set zonnedak toelichting --clear',
    'set zonnedak resultaat "Het dak levert stroom voor negen bedrijven (gemeten in juni 2026)."',
    'set zonnedak uitgegeven 41.500',
    'drop bomenlaan --reason "De gemeente plant ze zelf." --by ALV --on 2026-06-11',
    'answer meer-bomen-langs-de-weg doorverwezen --reason "De gemeente doet het." --by ALV --on 2026-06-11',
    'move kade/groen/bomen-langs-de-kade polder/groen',
    'merge polder/groen/meer-bomen-langs-de-weg bomen-langs-de-kade',
    'set haven/stroom nu=2 bijgewerkt=vandaag herzien="over een jaar"',
  ],
]

const words = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''))

it('is kept with commands alone, and is sound on every day', async () => {
  const files: Files = {}
  const said: string[] = []
  for (const [day, ...lines] of YEARS) {
    for (const line of lines) {
      const write = line.startsWith('init') ? [] : ['--write']
      const made = await masterplan([...words(line), ...write, '--today', day], files)
      expect([line, made.code, made.err]).toEqual([line, 0, made.err])
      expect(Object.keys(made.written), `${line}\n${made.out}${made.err}`).not.toEqual([])
      for (const [path, text] of Object.entries(made.written)) files[path.replace('/work/plans/', '')] = text
      said.push(made.out)
    }
    const { out } = await masterplan(['validate', '--json', '--today', day], files)
    const { findings } = JSON.parse(out) as { findings: { severity: string; file: string; reason: string }[] }
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  }
  expect(String(files['haven/stroom.md'])).toMatchInlineSnapshot(`
    "---
    thema: stroom
    ambitie: 2
    nu: 2
    trekker: bestuur
    bijgewerkt: 2026-06-18
    herzien: 2027-06-18
    wensen:
      stroom-delen:
        uitdagingen: [het-net-zit-vol]
        steun: 12
    projecten:
      zonnedak:
        wensen: [stroom-delen]
        fase: afgerond
        signaal: groen
        trekker: werkgroep stroom
        partners: [netbeheer]
        gevraagd: { netbeheer: { wat: Zeggen wat er op het net past, voor: 2024-10, antwoord: toegezegd, datum: 2024-10-28 } }
        planning: { start: 2024-06, eind: 2026-12 }
        kosten: 40000
        dekking: { gemeente: 25% }
        uitgegeven: 41500
    ---

    # Stroom

    <!-- masterplan: Waar gaat het bij dit thema om, voor deze kring? Twee of drie zinnen. -->

    Het net zit vol, en de daken liggen leeg.

    ## Uitdagingen

    <!-- masterplan: Waar lopen de bedrijven tegenaan? Elke uitdaging krijgt een eigen kopje, met ### ervoor. -->

    ### Het net zit vol {#het-net-zit-vol}

    Wie wil uitbreiden, staat op een wachtlijst.

    ## Wensen

    <!-- masterplan: Wat willen de leden, en waarom? Elke wens krijgt een eigen kopje, met ### ervoor. -->

    ### Stroom delen {#stroom-delen}

    Wat de een over heeft, gebruikt de ander.

    ## Projectvoorstellen

    <!-- masterplan: Wat gaat de kring doen, en voor welke wens? Elk project krijgt een eigen kopje, met ### ervoor. -->

    ### Zonnedak Haven {#zonnedak}

    Eén dak voor allen.

    #### Voortgang

    - 2024-06-13: De daken zijn gemeten.

    #### Besluiten

    - 2025-03-13 (ALV): Gaan bouwen, € 30.000 uit eigen kas.

    #### Mijlpalen

    - [x] 2026-06: Dak ligt er

    #### Acties

    - [x] 2024-08-31 (werkgroep stroom): Offertes vragen

    #### Resultaat

    Het dak levert stroom voor negen bedrijven (gemeten in juni 2026).
    "
  `)
  const told: [string[], string[]][] = [
    [
      [],
      [
        'gerealiseerd met Zonnedak Haven',
        'Het dak levert stroom',
        'later (bestuur, 5 november 2024)',
        'doorverwezen (ALV',
      ],
    ],
    [['polder'], ['De gemeente plant ze zelf.', 'De Polder is over tien jaar groen en droog.']],
  ]
  for (const [kring, sentences] of told) {
    const { out } = await masterplan(['report', ...kring, '--format', 'txt', '-o', '-', '--today', '2026-06-18'], files)
    const text = out.replace(/\s+/g, ' ')
    for (const sentence of sentences) expect(text).toContain(sentence)
  }
})
