/** The rules about what should not stand in a plan that others read. */
import persoonsgegeven from './persoonsgegeven.ts'

export const privacyRules = [persoonsgegeven] as const
