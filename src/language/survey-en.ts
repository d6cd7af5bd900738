/** The English words of the survey import; their type is what every language must have. */
export const surveyEn = {}
export type SurveyWords = typeof surveyEn
