/** Amounts by year of which one could not be read: the sum of the others is no total, so that the whole is not known. */

import type { ThemeData } from './fields/schema.ts'
import type { ReaderProblem } from './problem.ts'

type Project = NonNullable<NonNullable<ThemeData['projecten']>[string]>

/** The facts of a theme without such amounts; what is left of a share of one partner goes, and those of the others stay. */
export function withoutPartAmounts(data: ThemeData, problems: readonly ReaderProblem[]): ThemeData {
  const projects = { ...data.projecten }
  for (const problem of problems) {
    const path = problem.path ?? ('path' in problem.at ? problem.at.path : [])
    const [section, id = '', field, partner] = path.map(String)
    const project = section === 'projecten' ? projects[id] : undefined
    if (!project) continue
    if ((field === 'kosten' || field === 'uitgegeven') && path.length >= 3) projects[id] = without(project, field)
    else if (field === 'dekking' && path.length >= 4 && partner !== undefined && project.dekking)
      projects[id] = { ...project, dekking: without(project.dekking, partner) }
  }
  return data.projecten ? { ...data, projecten: projects } : data
}

function without<T extends Project | NonNullable<Project['dekking']>>(fields: T, name: string): T {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name)) as T
}
