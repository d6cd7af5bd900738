/** Tells the name of a person from that of a role or an organisation; where in doubt it is none. */

const GIVEN = new Set(
  `aad aafke aart abdul abel achmed ad adriaan adrie agnes ahmed alex alexander ali alida alie alies amber amina andre andrea andries
anita anja anke ankie anna annabel anne annelies annemarie annemiek annet annette annie anouk anton antoon arend arie arjan arjen arno arnold
astrid auke babette barbara barend bart bas bastiaan ben benno berend bernard bert bertus betty bianca bjorn bob boudewijn bram brenda brigitte
carla carlo carolien caroline cees chantal charlotte chris christa christiaan christian christien christine claudia coen conny cor corrie corine
daan daniel danielle danny david debbie dennis denise desiree diana dick diederik dieuwke dineke dirk dirkje djoke dolf dorien douwe edith edwin
eef eefje eelco eelke egbert elisabeth ellen elly els elsbeth else emiel emma emmy erica erik erwin esther eva evelien evert fatima
femke fenna ferdinand floor floris fokke fons frank frans fred frederik freek freerk frits froukje fred gea geert geertje gerard gerbrand gerda
gerda gerrie gerrit gerrie gert gertjan gijs gina greetje greta guus hanneke hannah hannie hans harald harm harmen harrie harry hassan heleen helma
hendrik hendrika henk henny henri henriette herman hessel hetty hidde hilda hilde hille hinke huib hugo ibrahim ida ilse ina ineke inge ingrid irene
iris irma isabel ivo jaap jacco jack jacob jacqueline jan janine janke janneke jannie jans jantje jantina jarno jasper jeannette jelle jelmer jenny
jeroen jesse jet jetty jitske joachim joan job jochem joep johan johanna johannes john joke jolanda jolien joop joost jordy joris jorrit jos josine
judith judy jule julia jurgen jurjen karel karen karim karin karlijn kees kim klaas klaasje koen koos koert lars laura leendert lenie leo leonie liam
lianne lies liesbeth lieke lieneke linda lisa lisette loes lotte louis louise luc lucas lucia luuk maaike maarten machteld manon marc marcel marco
margreet margriet maria marianne marie marieke mariette marijke marijn marina marinus marion marit marja marjan marjolein marjolijn mark marlies
marloes marleen marnix martha martijn martin martine mathilde matthijs maurice mees meike melanie menno merel michael michel michiel mieke miep
miranda mirjam mohamed mohammed monique mustafa nadia nancy natasja nel nelleke nico nicole niek niels nienke nina nynke olaf olga otto patricia
patrick paul paula paulien peter petra piet pieter pim rachid ralf ramon rein reinder renate rene renee renske rianne rick rien rients rik rita rob
robbert robert robin roel roelf roelof roelie rogier roland rolf ron ronald roos rosalie rudi rudolf ruben ruud saar sabine sander sandra sanne saskia sebastiaan
selma sietske sigrid siebe siem sierd simon simone sjaak sjoerd sjors sofie sonja sophie stan stef stefan steven susan susanne suzanne sven sylvia
taco tamara teun theo thea thijs thomas tiemen tim tineke tjeerd tjitske tobias tom ton tonnie toon trudy ursula valerie vera vincent wendy wessel
wiebe wiebren wiepke wietske wil wilco wilfred wilhelmina willeke willem willemien wilma wim wout wouter wubbo xander yvette yvonne yolanda youssef`.split(
    /\s+/,
  ),
)

const PARTICLES = new Set('van von de den der ter ten te el al la le du di da op t'.split(' '))

/** What a name of somebody doesn't have in it, and that of an organisation does. */
const ORGANISATION =
  /&|\b(?:bv|nv|vof|zn|zonen|holding|groep|group)\b|(?:stichting|vereniging|werkgroep|commissie|bestuur|kring|raad|team|school|college|fonds|bouw|beheer|advies|adviseurs|advocaten|notarissen|makelaars|transport|techniek|installaties?|supermarkt|winkel|garage|bedrijf|bedrijven|bakkerij|slagerij|hoveniers?|media|consult(?:ancy)?|management|energie|foundation|huis|park|plein|straat|linders|heijn)/i

/** Whether a lead is the name of a person: a known given name or initials, with or without a surname, and nothing of an organisation. */
export function isPersonName(lead: string): boolean {
  const text = lead.trim().normalize('NFC')
  if (text.length > 60 || ORGANISATION.test(text)) return false
  const slugged = /^[a-z]+(?:-[a-z]+)*$/.test(text)
  const words = text.split(slugged ? '-' : /\s+/)
  const [first = '', ...rest] = words
  const surname = rest.filter((word) => !PARTICLES.has(word.toLowerCase().replace(/[’']/g, '')))
  const capital = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word)
  // Of initials alone nobody can be told.
  if (/^(?:\p{Lu}\.){1,4}$/u.test(first)) return surname.length > 0 && surname.length <= 2 && surname.every(capital)
  const given = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const isGiven = given.split('-').every((part) => GIVEN.has(part))
  if (!isGiven || surname.length > 2 || (rest.length > 0 && surname.length === 0)) return false
  return slugged || (capital(first) && surname.every(capital))
}
