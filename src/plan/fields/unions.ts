/** A value that may stand in more than one form, such as one thing or a list of them: which form was meant, and what is wrong in that. */
import type * as z from 'zod'

type Type = z.core.$ZodType
type Issue = z.core.$ZodIssue

/** The forms that a type may have; the type itself where there is only one. */
export function formsIn(type: Type): Type[] {
  const { options } = type._zod.def as unknown as { options?: Type[] }
  return options ? options.flatMap(formsIn) : [type]
}

/** The issues with those of the form that was meant in the place of one that says that no form fits. */
export function ofMeantForm(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.code !== 'invalid_union') return [issue]
    // A form whose outside fits is one that may be meant, whatever is wrong inside; that with the least wrong was.
    const [meant] = issue.errors
      .filter((errors) => errors.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'))
      .sort((a, b) => a.length - b.length)
    return meant ? ofMeantForm(meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))) : [issue]
  })
}
