import { useQuery } from '@tanstack/react-query'
import { Copy, Plus, QrCode, Tablet } from 'lucide-react'
import { useState } from 'react'
import { explain } from '../../ground/problem'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Qr } from '../../ground/ui/Qr'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { addDoor, doorsOf, removeDoor, type DoorMade } from '../data/attending'
import css from './ManageDoors.module.css'

/** Codes on the wall that phones read, and tablets at the entrance. */
export function ManageDoors({ site }: { site: string }) {
  const query = useQuery(doorsOf(site))
  const [adding, setAdding] = useState(false)
  const add = (
    <Button icon={Plus} onClick={() => setAdding(true)}>
      {t('spaces.door.add')}
    </Button>
  )
  return (
    <>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={(data) =>
          data.items.length === 0 ? <Empty action={add}>{t('spaces.doors.none')}</Empty> : null
        }
      >
        {(data) => (
          <>
            {add}
            <ul className={css.list}>
              {data.items.map((one) => (
                <li key={one.id}>
                  {one.sort === 'kiosk' ? <Tablet size={20} aria-hidden /> : <QrCode size={20} aria-hidden />}
                  <span className={css.name}>
                    {one.name}{' '}
                    <span className="m-soft">
                      {t(one.sort === 'kiosk' ? 'spaces.door.kiosk' : 'spaces.door.wall')}
                    </span>
                  </span>
                  {one.seen_at ? (
                    <span className="m-soft">
                      {t('spaces.door.seen')} <When at={one.seen_at} />
                    </span>
                  ) : null}
                  <Button
                    kind="quiet"
                    onClick={() =>
                      void removeDoor(one.id).then(
                        () => done(t('spaces.door.removed', { name: one.name })),
                        wrong,
                      )
                    }
                  >
                    {t('spaces.door.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
      {adding ? <NewDoor site={site} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

function NewDoor({ site, onClose }: { site: string; onClose: () => void }) {
  const [sort, setSort] = useState<'wall' | 'kiosk'>('wall')
  const [name, setName] = useState('')
  const [made, setMade] = useState<DoorMade | null>(null)
  const { error, pending, save } = useSaving()
  const go = () => {
    if (name.trim())
      void save(async () => {
        setMade(await addDoor(site, sort, name.trim()))
      })
  }
  const address = made ? `${location.origin}${made.path}` : ''
  return (
    <Dialog
      title={made ? made.door.name : t('spaces.door.add')}
      open
      size="small"
      onClose={onClose}
      foot={
        made ? (
          <>
            <Button icon={Copy} onClick={() => copyText(address, t('spaces.door.copied'))}>
              {t('spaces.door.copy')}
            </Button>
            <Button onClick={onClose}>{t('ground.close')}</Button>
          </>
        ) : (
          <Button kind="primary" pending={pending} aria-disabled={!name.trim()} onClick={go}>
            {t('spaces.door.go')}
          </Button>
        )
      }
    >
      {made ? (
        <div className={css.made}>
          <Qr text={address} label={t('spaces.door.qr')} />
          <p>{t(made.door.sort === 'kiosk' ? 'spaces.door.kiosk.how' : 'spaces.door.wall.how')}</p>
          <TextField
            label={t('spaces.door.address')}
            value={address}
            readOnly
            onChange={() => undefined}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p className="m-hint">{t('spaces.door.once')}</p>
        </div>
      ) : (
        <div className="m-stack">
          <RadioGroup
            label={t('spaces.door.sort')}
            value={sort}
            options={(['wall', 'kiosk'] as const).map((one) => ({
              value: one,
              label: t(`spaces.door.${one}`),
              hint: t(`spaces.door.${one}.hint`),
            }))}
            onChange={setSort}
          />
          <TextField
            label={t('spaces.space.name')}
            value={name}
            maxLength={100}
            error={error ? explain(error) : undefined}
            onChange={setName}
            required
          />
        </div>
      )}
    </Dialog>
  )
}
