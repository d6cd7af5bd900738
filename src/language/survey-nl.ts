/** The Dutch words of the survey import. */
import type { SurveyWords } from './survey-en.ts'

export const surveyNl: SurveyWords = {}
