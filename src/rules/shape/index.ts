/** The rules about the fields of a file: known, typed, and with values that exist. */
import bedragenOmgekeerd from './bedragen-omgekeerd.ts'
import deelAlsBedrag from './deel-als-bedrag.ts'
import dubbelzinnigeWaarde from './dubbelzinnige-waarde.ts'
import gekruldAanhalingsteken from './gekruld-aanhalingsteken.ts'
import onbekendVeld from './onbekend-veld.ts'
import ongeldigeId from './ongeldige-id.ts'
import ongeldigeWaarde from './ongeldige-waarde.ts'
import onmogelijkeDatum from './onmogelijke-datum.ts'
import ontbrekendVeld from './ontbrekend-veld.ts'
import verkeerdType from './verkeerd-type.ts'

export const shapeRules = [
  bedragenOmgekeerd,
  deelAlsBedrag,
  dubbelzinnigeWaarde,
  gekruldAanhalingsteken,
  onbekendVeld,
  ongeldigeId,
  ongeldigeWaarde,
  onmogelijkeDatum,
  ontbrekendVeld,
  verkeerdType,
] as const
