import { t } from '../../ground/words'
import type { ProjectView } from '../data/projects'

/** Says which tags every task of the project carries, when there are such. */
export function Mandatory({ project }: { project: ProjectView }) {
  const groups = project.tag_groups.filter((one) => one.mandatory)
  if (groups.length === 0 || !project.project.may.includes('tasks.add')) return null
  return (
    <p className="m-hint">{t('tasks.tag.mandatory', { names: groups.map((one) => one.name).join(', ') })}</p>
  )
}
