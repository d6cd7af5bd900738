/** The list of rules, by id. A rule is one file beside this one plus one line here. */
import achtergeblevenTekst from './achtergebleven-tekst.ts'
import afbeeldingZonderTekst from './afbeelding-zonder-tekst.ts'
import ambitieOnderNu from './ambitie-onder-nu.ts'
import ambitieZonderProject from './ambitie-zonder-project.ts'
import besluitVerdwenen from './besluit-verdwenen.ts'
import bestandsnaamWijktAf from './bestandsnaam-wijkt-af.ts'
import cyclischeBlokkade from './cyclische-blokkade.ts'
import datumInToekomst from './datum-in-toekomst.ts'
import dekkingBovenKosten from './dekking-boven-kosten.ts'
import dubbeleId from './dubbele-id.ts'
import dubbeleNaam from './dubbele-naam.ts'
import dubbeleSleutel from './dubbele-sleutel.ts'
import dubbelzinnigeWaarde from './dubbelzinnige-waarde.ts'
import eindeVerstreken from './einde-verstreken.ts'
import eindeVoorBegin from './einde-voor-begin.ts'
import enqueteCijfer from './enquete-cijfer.ts'
import enqueteKolom from './enquete-kolom.ts'
import enqueteRij from './enquete-rij.ts'
import faseOvergang from './fase-overgang.ts'
import faseVraagtMeer from './fase-vraagt-meer.ts'
import formaatNietOndersteund from './formaat-niet-ondersteund.ts'
import frontMatterStreep from './front-matter-streep.ts'
import frontMatterTaal from './front-matter-taal.ts'
import geblokkeerdDoorAfgerond from './geblokkeerd-door-afgerond.ts'
import gebrokenLink from './gebroken-link.ts'
import geenFrontMatter from './geen-front-matter.ts'
import geenNieuws from './geen-nieuws.ts'
import gegevensZonderKop from './gegevens-zonder-kop.ts'
import gelijkeStemmen from './gelijke-stemmen.ts'
import gereserveerdeNaam from './gereserveerde-naam.ts'
import gereserveerdeSleutel from './gereserveerde-sleutel.ts'
import herzienVerstreken from './herzien-verstreken.ts'
import idHergebruikt from './id-hergebruikt.ts'
import itemZonderId from './item-zonder-id.ts'
import itemZonderSectie from './item-zonder-sectie.ts'
import itemZonderTekst from './item-zonder-tekst.ts'
import kleurTeLicht from './kleur-te-licht.ts'
import kopniveauOvergeslagen from './kopniveau-overgeslagen.ts'
import legeFrontMatter from './lege-front-matter.ts'
import logoOnbruikbaar from './logo-onbruikbaar.ts'
import meerDocumenten from './meer-documenten.ts'
import meerStemmenDanLeden from './meer-stemmen-dan-leden.ts'
import onHoldZonderHerzien from './on-hold-zonder-herzien.ts'
import onbekendBestand from './onbekend-bestand.ts'
import onbekendOnderdeel from './onbekend-onderdeel.ts'
import onbekendVeld from './onbekend-veld.ts'
import onbekendeNaam from './onbekende-naam.ts'
import onbekendeRegel from './onbekende-regel.ts'
import onbekendeVerwijzing from './onbekende-verwijzing.ts'
import ongeldigeId from './ongeldige-id.ts'
import ongeldigeKopId from './ongeldige-kop-id.ts'
import ongeldigeWaarde from './ongeldige-waarde.ts'
import onleesbaarBestand from './onleesbaar-bestand.ts'
import onmogelijkeDatum from './onmogelijke-datum.ts'
import ontbrekendOnderdeel from './ontbrekend-onderdeel.ts'
import ontbrekendThema from './ontbrekend-thema.ts'
import ontbrekendVeld from './ontbrekend-veld.ts'
import ontbrekendeKringpagina from './ontbrekende-kringpagina.ts'
import openBlok from './open-blok.ts'
import openFrontMatter from './open-front-matter.ts'
import persoonsgegeven from './persoonsgegeven.ts'
import projectZonderWens from './project-zonder-wens.ts'
import puntenGeen100 from './punten-geen-100.ts'
import regelZonderDatum from './regel-zonder-datum.ts'
import ruweHtml from './ruwe-html.ts'
import samenvoegconflict from './samenvoegconflict.ts'
import schaalOmgekeerd from './schaal-omgekeerd.ts'
import scoreOntbreekt from './score-ontbreekt.ts'
import signaalZonderToelichting from './signaal-zonder-toelichting.ts'
import syncKopie from './sync-kopie.ts'
import teDiep from './te-diep.ts'
import teWeinigStemmen from './te-weinig-stemmen.ts'
import tekstNaHekje from './tekst-na-hekje.ts'
import uitzonderingZonderNut from './uitzondering-zonder-nut.ts'
import uitzonderingZonderReden from './uitzondering-zonder-reden.ts'
import verkeerdType from './verkeerd-type.ts'
import vervallenAgenda from './vervallen-agenda.ts'
import verwijzingNaarAnderSoort from './verwijzing-naar-ander-soort.ts'
import voorheenBestaatNog from './voorheen-bestaat-nog.ts'
import voortgangHerschreven from './voortgang-herschreven.ts'
import wensZonderVervolg from './wens-zonder-vervolg.ts'
import yamlAlias from './yaml-alias.ts'
import yamlSyntax from './yaml-syntax.ts'
import zelfdeProject from './zelfde-project.ts'

export const rules = [
  achtergeblevenTekst,
  afbeeldingZonderTekst,
  ambitieOnderNu,
  ambitieZonderProject,
  besluitVerdwenen,
  bestandsnaamWijktAf,
  cyclischeBlokkade,
  datumInToekomst,
  dekkingBovenKosten,
  dubbeleId,
  dubbeleNaam,
  dubbeleSleutel,
  dubbelzinnigeWaarde,
  eindeVerstreken,
  eindeVoorBegin,
  enqueteCijfer,
  enqueteKolom,
  enqueteRij,
  faseOvergang,
  faseVraagtMeer,
  formaatNietOndersteund,
  frontMatterStreep,
  frontMatterTaal,
  geblokkeerdDoorAfgerond,
  gebrokenLink,
  geenFrontMatter,
  geenNieuws,
  gegevensZonderKop,
  gelijkeStemmen,
  gereserveerdeNaam,
  gereserveerdeSleutel,
  herzienVerstreken,
  idHergebruikt,
  itemZonderId,
  itemZonderSectie,
  itemZonderTekst,
  kleurTeLicht,
  kopniveauOvergeslagen,
  legeFrontMatter,
  logoOnbruikbaar,
  meerDocumenten,
  meerStemmenDanLeden,
  onHoldZonderHerzien,
  onbekendBestand,
  onbekendOnderdeel,
  onbekendVeld,
  onbekendeNaam,
  onbekendeRegel,
  onbekendeVerwijzing,
  ongeldigeId,
  ongeldigeKopId,
  ongeldigeWaarde,
  onleesbaarBestand,
  onmogelijkeDatum,
  ontbrekendOnderdeel,
  ontbrekendThema,
  ontbrekendVeld,
  ontbrekendeKringpagina,
  openBlok,
  openFrontMatter,
  persoonsgegeven,
  projectZonderWens,
  puntenGeen100,
  regelZonderDatum,
  ruweHtml,
  samenvoegconflict,
  schaalOmgekeerd,
  scoreOntbreekt,
  signaalZonderToelichting,
  syncKopie,
  teDiep,
  teWeinigStemmen,
  tekstNaHekje,
  uitzonderingZonderNut,
  uitzonderingZonderReden,
  verkeerdType,
  vervallenAgenda,
  verwijzingNaarAnderSoort,
  voorheenBestaatNog,
  voortgangHerschreven,
  wensZonderVervolg,
  yamlAlias,
  yamlSyntax,
  zelfdeProject,
] as const
