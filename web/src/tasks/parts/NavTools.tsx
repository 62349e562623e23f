import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { t } from '../../ground/words'

/** Adding, beside the heading of the list. */
export const NavTools = () => (
  <Link
    to="/tasks/new"
    className="m-icon-button"
    aria-label={t('tasks.new')}
    data-tip={`${t('tasks.new')}\tC`}
  >
    <Plus size={22} aria-hidden />
  </Link>
)
