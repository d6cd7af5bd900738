/** The rules about what should not stand in a plan that others read. */
import naamAlsTrekker from './naam-als-trekker.ts'
import persoonsgegeven from './persoonsgegeven.ts'

export const privacyRules = [naamAlsTrekker, persoonsgegeven] as const
