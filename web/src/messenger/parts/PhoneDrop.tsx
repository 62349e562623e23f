import { useQuery } from '@tanstack/react-query'
import { Smartphone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { usePicture } from '../../ground/files/Picture'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Qr } from '../../ground/ui/Qr'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { addressOf, endDrop, openDrop, stateOf, watch, type DropState } from '../data/drop'
import css from './PhoneDrop.module.css'

interface Props {
  /** The thing that takes what the phone sends. */
  thing: string
  /** Gets each file once. */
  onArrived?: (file: string, name: string) => void
  onClose: () => void
}

function Photo({ file }: { file: DropState['files'][number] }) {
  const { url } = usePicture(
    /^image\/(?!svg)/.test(file.media_type) ? `/api/files/${file.id}/thumbnail?size=256` : null,
  )
  return (
    <li className={css.photo}>
      {url ? <img src={url} alt={file.name} /> : <span className="m-caption m-cut">{file.name}</span>}
    </li>
  )
}

function Code({ drop, token, onArrived }: { drop: string; token: string } & Pick<Props, 'onArrived'>) {
  const state = useQuery(stateOf(drop))
  const told = useRef(new Set<string>())
  useEffect(() => watch(drop), [drop])
  const files = state.data?.files
  useEffect(() => {
    for (const file of files ?? []) {
      if (told.current.has(file.id)) continue
      told.current.add(file.id)
      onArrived?.(file.id, file.name)
    }
  }, [files, onArrived])
  const address = addressOf(token)
  const arrived = files?.length ?? 0
  const arriving = state.data?.arriving ?? 0
  const local = /^(localhost|127\.|\[::1\])/.test(location.hostname)
  if (state.error) return <Wrong error={state.error} />
  return (
    <div className={css.drop}>
      <div className={css.code} data-came={state.data?.came || undefined}>
        <Qr text={address} label={t('messenger.drop.code')} />
      </div>
      <p role="status" className={css.status}>
        <Smartphone size={20} aria-hidden />
        {arriving > 0
          ? t('messenger.drop.arriving', { count: arriving })
          : arrived > 0
            ? t('messenger.drop.arrived', { count: arrived })
            : state.data?.came
              ? t('messenger.drop.came')
              : t('messenger.drop.scan')}
      </p>
      {local ? <p className="m-caption m-soft">{t('messenger.drop.local')}</p> : null}
      {arrived > 0 ? (
        <ul className={css.photos} aria-label={t('messenger.drop.photos')}>
          {files?.map((file) => (
            <Photo key={file.id} file={file} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A code that a phone reads: what it takes is where one stands. It ends with this window. */
export default function PhoneDrop({ thing, onArrived, onClose }: Props) {
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof openDrop>>>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let gone = false
    let made: string | undefined
    void openDrop(thing).then(
      (drop) => {
        made = drop.id
        if (gone) void endDrop(drop.id).catch(() => undefined)
        else setOpened(drop)
      },
      (problem: unknown) => (gone ? undefined : setError(problem)),
    )
    return () => {
      gone = true
      if (made) void endDrop(made).catch(() => undefined)
    }
  }, [thing])
  return (
    <Dialog
      title={t('messenger.drop')}
      open
      onClose={onClose}
      size="small"
      foot={
        <Button kind="primary" onClick={onClose}>
          {t('messenger.drop.done')}
        </Button>
      }
    >
      {error ? (
        <Wrong error={error} />
      ) : opened ? (
        <Code drop={opened.id} token={opened.token} onArrived={onArrived} />
      ) : (
        <Skeleton rows={4} shape="card" />
      )}
    </Dialog>
  )
}
