/** What a person has to decide: something that a document says and that no plan gets by itself. */

export interface Decision {
  /** The item, theme or chapter that it is about; empty where it is about the document. */
  where: string
  /** The field or part, in the words of a report. */
  field: string
  said: string
  /** Why it isn't taken over, as a sentence. */
  why: string
}
