/** The JSON Schemas that can be printed: of the files that are read, and of the report that is written as JSON. */

export const SCHEMAS = ['masterplan', 'kring', 'thema', 'report'] as const
