import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { cache } from '../../../ground/cache'
import { ShareDialog } from '../../../ground/share/ShareDialog'
import { Avatar } from '../../../ground/ui/Avatar'
import { Button } from '../../../ground/ui/Button'
import { t } from '../../../ground/words'
import { PROJECT, type ProjectView } from '../../data/projects'
import css from './settings.module.css'

const ROLES = ['view', 'comment', 'edit', 'manage'] as const

/** Who may do what in the project; changed in the house's window for sharing. */
export function Members({ view }: { view: ProjectView }) {
  const { project, members } = view
  const [open, setOpen] = useState(false)
  return (
    <div className="m-stack">
      <ul className={css.list}>
        {members.map((member) => (
          <li key={member.party} className={css.row}>
            <span className="m-row">
              <Avatar id={member.party} fn={member.fn} />
              <span className="m-cut">{member.kind === 'everyone' ? t('tasks.everyone') : member.fn}</span>
            </span>
            <span className="m-soft">
              {t(`tasks.role.${ROLES.find((one) => one === member.role) ?? 'add'}`)}
            </span>
          </li>
        ))}
      </ul>
      {project.may.includes('tasks.share') ? (
        <div>
          <Button kind="primary" icon={Share2} onClick={() => setOpen(true)}>
            {t('tasks.members.change')}
          </Button>
        </div>
      ) : null}
      {open ? (
        <ShareDialog
          of={`tasks.project:${project.id}`}
          onClose={() => {
            setOpen(false)
            void cache.invalidateQueries({ queryKey: [PROJECT] })
          }}
        />
      ) : null}
    </div>
  )
}
