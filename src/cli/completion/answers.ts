/** What can stand in an argument or behind an option, with what each is: names of the plans, and words that the program knows. */
import type { Argument, Option } from 'commander'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { ruleBook } from '../../masterplan.ts'
import { REPORT_FORMATS } from '../../plan/fields/report-options.ts'
import { ownerName } from '../../plan/owners.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { AUDIENCE_NAMES } from '../../report/audience.ts'
import { KINDS } from '../../search/passage.ts'
import { METHODS } from '../explain/method-screen.ts'
import { ownerSlugs } from '../output/owner.ts'
import { type Answer, itemsIn } from './items.ts'

type Plans = () => Promise<PlanSet | null>

const plain = (values: readonly string[]): Answer[] => values.map((value) => ({ value, help: '' }))

/** What may stand in an argument; `given` are those before it. */
export async function argumentAnswers(
  argument: Argument,
  given: readonly string[],
  plans: Plans,
  language: Language,
): Promise<Answer[]> {
  if (argument.argChoices) return plain(argument.argChoices)
  const { placeholder } = wordsIn(language).cli
  switch (argument.name()) {
    case 'kring':
      return (await kringen(plans)).filter(({ value }) => !given.includes(value))
    case placeholder.item:
      return items(plans)
    case placeholder.rule:
      return [...rules(language), ...methods(language)]
    case placeholder.theme:
      return themes(plans)
    case placeholder.from:
    case placeholder.to:
      return moments(plans)
    default:
      return []
  }
}

/** What may stand behind an option of a command. */
export async function optionAnswers(
  option: Option,
  command: string,
  plans: Plans,
  language: Language,
): Promise<Answer[]> {
  if (option.argChoices) return plain(option.argChoices)
  switch (option.long) {
    case '--format':
      return plain(REPORT_FORMATS)
    case '--kring':
      return kringen(plans)
    case '--theme':
      return themes(plans)
    case '--explain':
      return [...(await themes(plans)), ...(await items(plans))]
    case '--lead':
      return owners(plans)
    case '--for':
      return command === 'report' ? audiences(plans, language) : command === 'status' ? owners(plans) : []
    case '--kind':
      return KINDS.map((kind) => ({ value: wordsIn(language).search.kinds[kind], help: '' }))
    case '--at':
    case '--since':
    case '--base':
      return moments(plans)
    case '--weights':
      return ((await plans())?.plans.config.criteria ?? []).map(({ id, name }) => ({ value: `${id}=`, help: name }))
    default:
      return []
  }
}

async function kringen(plans: Plans): Promise<Answer[]> {
  return ((await plans())?.plans.config.kringen ?? []).map(({ slug, name }) => ({ value: slug, help: name }))
}

async function themes(plans: Plans): Promise<Answer[]> {
  return ((await plans())?.plans.config.themes ?? []).map(({ slug, name }) => ({ value: slug, help: name }))
}

async function items(plans: Plans): Promise<Answer[]> {
  const set = await plans()
  return set ? itemsIn(set) : []
}

async function moments(plans: Plans): Promise<Answer[]> {
  return ((await plans())?.plans.config.moments ?? []).map(({ slug, revision }) => ({ value: slug, help: revision }))
}

async function owners(plans: Plans): Promise<Answer[]> {
  const set = await plans()
  return set ? ownerSlugs(set.plans).map((value) => ({ value, help: ownerName(value, set.plans.config) })) : []
}

async function audiences(plans: Plans, language: Language): Promise<Answer[]> {
  const set = await plans()
  const named = (kind: string, list: readonly { slug: string; name: string }[] = []): Answer[] =>
    list.map(({ slug, name }) => ({ value: `${kind}:${slug}`, help: name }))
  return [
    ...plain(AUDIENCE_NAMES[language].filter((name) => !name.includes(':'))),
    ...named('partner', set?.plans.config.partners),
    ...named('branche', set?.plans.config.branches),
  ]
}

const rules = (language: Language): Answer[] => ruleBook(language).map(({ id, title }) => ({ value: id, help: title }))

const methods = (language: Language): Answer[] =>
  METHODS.map((method) => ({ value: method, help: wordsIn(language).methods[method].title }))
