import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LayoutTemplate, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Menu } from '../../ground/ui/Menu'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { changeTemplate, create, removeTemplate } from '../data/changes'
import { ownOf, spaceName, spaces, templatesOf, type Template } from '../data/spaces'
import { IconField } from './IconField'
import css from './Templates.module.css'

interface Props {
  /** Where the page is to lie, when that is known. */
  space?: string
  parent?: string
  onClose: () => void
}

/** A template of the house itself has no id: it is neither renamed nor thrown away. */
type Own = Template & { id: string }

function Rename({ template, onClose }: { template: Own; onClose: () => void }) {
  const [title, setTitle] = useState(template.title)
  const [icon, setIcon] = useState(template.icon)
  const [pending, setPending] = useState(false)
  const save = async () => {
    if (!title.trim()) return
    setPending(true)
    const kept = await changeTemplate(template.id, { title: title.trim(), icon })
    setPending(false)
    if (kept) onClose()
  }
  return (
    <Dialog
      title={t('wiki.template.change')}
      size="small"
      open
      onClose={onClose}
      foot={
        <Button kind="primary" pending={pending} aria-disabled={!title.trim()} onClick={() => void save()}>
          {t('wiki.template.save')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t('wiki.template.title')}
          value={title}
          onChange={setTitle}
          maxLength={300}
          autoFocus
        />
      </form>
      <IconField icon={icon} onIcon={setIcon} />
    </Dialog>
  )
}

function Remove({ template, onClose }: { template: Own; onClose: () => void }) {
  const [pending, setPending] = useState(false)
  return (
    <Dialog
      role="alertdialog"
      title={t('wiki.template.remove', { title: template.title })}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="danger"
            pending={pending}
            onClick={() => {
              setPending(true)
              void removeTemplate(template.id).then((gone) => (gone ? onClose() : setPending(false)))
            }}
          >
            {t('wiki.template.remove.go')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <p>{t('wiki.template.remove.lead')}</p>
    </Dialog>
  )
}

/** Chooses what a new page begins with, and where it lies. */
export default function Templates({ space, parent, onClose }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const all = useQuery(spaces).data?.items.filter((one) => one.may.includes('wiki.edit')) ?? []
  const [chosen, setChosen] = useState(space ?? '')
  const at = chosen || ownOf(all, me.id)?.id || all[0]?.id || ''
  const found = useQuery({ ...templatesOf(at), enabled: at !== '' })
  const [asked, setAsked] = useState<{ what: 'change' | 'remove'; template: Own } | null>(null)
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
                    <Menu
                      label={t('wiki.template.acts', { title: one.title })}
                      groups={[
                        [
                          {
                            id: 'change',
                            label: t('wiki.template.change'),
                            icon: Pencil,
                            run: () => setAsked({ what: 'change', template: { ...one, id: one.id ?? '' } }),
                          },
                          {
                            id: 'remove',
                            label: t('wiki.template.remove.go'),
                            icon: Trash2,
                            danger: true,
                            run: () => setAsked({ what: 'remove', template: { ...one, id: one.id ?? '' } }),
                          },
                        ],
                      ]}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </div>
      {asked?.what === 'change' ? (
        <Rename template={asked.template} onClose={() => setAsked(null)} />
      ) : asked ? (
        <Remove template={asked.template} onClose={() => setAsked(null)} />
      ) : null}
    </Dialog>
  )
}
