import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LayoutTemplate, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../ground/session'
import { Dialog } from '../../ground/ui/Dialog'
import { IconButton } from '../../ground/ui/IconButton'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { create, removeTemplate } from '../data/changes'
import { ownOf, spaceName, spaces, templatesOf, type Template } from '../data/spaces'
import css from './Templates.module.css'

interface Props {
  /** Where the page is to lie, when that is known. */
  space?: string
  parent?: string
  onClose: () => void
}

/** Chooses what a new page begins with, and where it lies. */
export default function Templates({ space, parent, onClose }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const all = useQuery(spaces).data?.items.filter((one) => one.may.includes('wiki.edit')) ?? []
  const [chosen, setChosen] = useState(space ?? '')
  const at = chosen || ownOf(all, me.id)?.id || all[0]?.id || ''
  const found = useQuery({ ...templatesOf(at), enabled: at !== '' })
  const begin = async (template: Template) => {
    const made = await create({ ...(parent ? { parent } : { space: at }), template: template.key })
    if (!made) return
    onClose()
    void navigate({ to: `/wiki/${made.id}`, search: { fresh: 'title' } })
  }
  return (
    <Dialog title={t('wiki.new.template')} open onClose={onClose} size="large">
      <div className="m-stack">
        {parent ? null : (
          <Select
            label={t('wiki.new.where')}
            value={at}
            options={all.map((one) => ({ value: one.id, label: spaceName(one) }))}
            onChange={setChosen}
          />
        )}
        <Shown query={found} skeleton={<Skeleton rows={4} shape="card" />}>
          {({ items }) => (
            <ul className={css.cards}>
              {items.map((one) => (
                <li key={one.key} className={css.item}>
                  <button type="button" className={css.card} onClick={() => void begin(one)}>
                    <span className={css.sign} aria-hidden>
                      {one.icon || <LayoutTemplate size={22} />}
                    </span>
                    <span>
                      <strong className={css.title}>{one.title}</strong>
                      <span className="m-soft m-caption m-block">
                        {one.lead || (one.space ? t('wiki.template.space') : t('wiki.template.own'))}
                      </span>
                    </span>
                  </button>
                  {one.id && one.may.includes('wiki.edit') ? (
                    <IconButton
                      icon={Trash2}
                      label={t('wiki.template.remove', { title: one.title })}
                      onClick={() => void removeTemplate(one.id ?? '')}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </div>
    </Dialog>
  )
}
