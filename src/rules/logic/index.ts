/** The rules about what the facts of a plan say together. */
import afgerondZonderResultaat from './afgerond-zonder-resultaat.ts'
import ambitieOnderNu from './ambitie-onder-nu.ts'
import ambitieZonderIndicator from './ambitie-zonder-indicator.ts'
import ambitieZonderProject from './ambitie-zonder-project.ts'
import antwoordOnvolledig from './antwoord-onvolledig.ts'
import antwoordSpreektTegen from './antwoord-spreekt-tegen.ts'
import cyclischeBlokkade from './cyclische-blokkade.ts'
import datumInToekomst from './datum-in-toekomst.ts'
import dekkingBovenKosten from './dekking-boven-kosten.ts'
import eindeVerstreken from './einde-verstreken.ts'
import eindeVoorBegin from './einde-voor-begin.ts'
import faseVraagtMeer from './fase-vraagt-meer.ts'
import fondsOvervraagd from './fonds-overvraagd.ts'
import geblokkeerdDoorAfgerond from './geblokkeerd-door-afgerond.ts'
import geenNieuws from './geen-nieuws.ts'
import gevraagdZonderAntwoord from './gevraagd-zonder-antwoord.ts'
import herzienVerstreken from './herzien-verstreken.ts'
import onHoldZonderHerzien from './on-hold-zonder-herzien.ts'
import projectZonderWens from './project-zonder-wens.ts'
import scoreOntbreekt from './score-ontbreekt.ts'
import signaalZonderToelichting from './signaal-zonder-toelichting.ts'
import wensWachtOpAntwoord from './wens-wacht-op-antwoord.ts'
import wensZonderVervolg from './wens-zonder-vervolg.ts'
import zelfdeProject from './zelfde-project.ts'
import zelfdeWens from './zelfde-wens.ts'

export const logicRules = [
  afgerondZonderResultaat,
  ambitieOnderNu,
  ambitieZonderIndicator,
  ambitieZonderProject,
  antwoordOnvolledig,
  antwoordSpreektTegen,
  cyclischeBlokkade,
  datumInToekomst,
  dekkingBovenKosten,
  eindeVerstreken,
  eindeVoorBegin,
  faseVraagtMeer,
  fondsOvervraagd,
  geblokkeerdDoorAfgerond,
  geenNieuws,
  gevraagdZonderAntwoord,
  herzienVerstreken,
  onHoldZonderHerzien,
  projectZonderWens,
  scoreOntbreekt,
  signaalZonderToelichting,
  wensWachtOpAntwoord,
  wensZonderVervolg,
  zelfdeProject,
  zelfdeWens,
] as const
