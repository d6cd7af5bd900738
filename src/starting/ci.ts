/** The files by which GitHub or GitLab checks every change of the plans: those of `templates/ci`, ready to be used. */

import check from '../../templates/ci/github-check.yml'
import comment from '../../templates/ci/github-comment.yml'
import gitlab from '../../templates/ci/gitlab.yml'
import { VERSION } from '../version.ts'

export type CiService = 'github' | 'gitlab'

/** The files of a service, by path from the top of the repository. */
export function ciFiles(service: CiService): [file: string, text: string][] {
  if (service === 'github')
    return [
      ['.github/workflows/plans.yml', inPlace(check)],
      ['.github/workflows/plans-comment.yml', inPlace(comment)],
    ]
  const packages = { private: true, devDependencies: { masterplan: `^${VERSION}` } }
  return [
    ['.gitlab-ci.yml', inPlace(gitlab)],
    ['package.json', `${JSON.stringify(packages, null, 2)}\n`],
  ]
}

/** Where to copy it says a template itself, and here that has been done. */
const inPlace = (template: string): string => template.replace(/^# Copy to .*?\. /, '# ')
