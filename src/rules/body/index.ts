/** The rules about the text of a plan file: its headings, sections and items. */
import achtergeblevenTekst from './achtergebleven-tekst.ts'
import afbeeldingNietGetoond from './afbeelding-niet-getoond.ts'
import afbeeldingZonderTekst from './afbeelding-zonder-tekst.ts'
import bijnaKop from './bijna-kop.ts'
import gegevensInTekst from './gegevens-in-tekst.ts'
import idZonderItem from './id-zonder-item.ts'
import itemZonderId from './item-zonder-id.ts'
import itemZonderSectie from './item-zonder-sectie.ts'
import itemZonderTekst from './item-zonder-tekst.ts'
import kopniveauOvergeslagen from './kopniveau-overgeslagen.ts'
import legeTitel from './lege-titel.ts'
import nogInTeVullen from './nog-in-te-vullen.ts'
import onbekendOnderdeel from './onbekend-onderdeel.ts'
import onderdeelAndereNaam from './onderdeel-andere-naam.ts'
import onderdeelVerkeerdePlek from './onderdeel-verkeerde-plek.ts'
import ongeldigeKopId from './ongeldige-kop-id.ts'
import ontbrekendOnderdeel from './ontbrekend-onderdeel.ts'
import openBlok from './open-blok.ts'
import opmaakAnderProgramma from './opmaak-ander-programma.ts'
import regelZonderDatum from './regel-zonder-datum.ts'
import ruweHtml from './ruwe-html.ts'
import taakNietGelezen from './taak-niet-gelezen.ts'
import titelMetOpmaak from './titel-met-opmaak.ts'
import vraagNietGelezen from './vraag-niet-gelezen.ts'

export const bodyRules = [
  achtergeblevenTekst,
  afbeeldingNietGetoond,
  afbeeldingZonderTekst,
  bijnaKop,
  gegevensInTekst,
  idZonderItem,
  itemZonderId,
  itemZonderSectie,
  itemZonderTekst,
  kopniveauOvergeslagen,
  legeTitel,
  nogInTeVullen,
  onbekendOnderdeel,
  ongeldigeKopId,
  onderdeelVerkeerdePlek,
  ontbrekendOnderdeel,
  openBlok,
  regelZonderDatum,
  opmaakAnderProgramma,
  onderdeelAndereNaam,
  ruweHtml,
  taakNietGelezen,
  titelMetOpmaak,
  vraagNietGelezen,
] as const
