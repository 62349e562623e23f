import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { matches } from '../../ground/initials'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { rooms } from '../data/rooms'
import { giveTo, takeShared, type Shared } from '../data/shared'
import { oneLine } from '../parts/lines'
import { titleOf } from '../parts/titles'
import css from './Share.module.css'

/** It lies there once, and this page may be drawn twice. */
let taken: Promise<Shared | null> | null = null

function Choose({ shared }: { shared: Shared }) {
  const navigate = useNavigate()
  const list = useQuery(rooms)
  const [query, setQuery] = useState('')
  const typed = query.trim()
  return (
    <div className="m-stack">
      <p className="m-soft">{t('messenger.share.lead')}</p>
      <div className={css.shared}>
        {shared.text ? <p className={css.text}>{oneLine(shared.text)}</p> : null}
        {shared.files.length > 0 ? (
          <p className="m-soft">
            {t('messenger.share.files', { count: shared.files.length })} ·{' '}
            {shared.files.map((one) => one.name).join(', ')}
          </p>
        ) : null}
      </div>
      <TextField type="search" label={t('messenger.share.find')} value={query} onChange={setQuery} />
      <Shown query={list}>
        {(data) => {
          const found = data.items.filter((one) => !typed || matches(titleOf(one), typed))
          return found.length === 0 ? (
            <Empty>{t('messenger.share.no-room')}</Empty>
          ) : (
            <ul className={css.rooms} aria-label={t('messenger.rooms')}>
              {found.map((one) => (
                <li key={one.id}>
                  <Button
                    kind="quiet"
                    wide
                    icon={MessageCircle}
                    onClick={() => {
                      giveTo(one.id, shared)
                      taken = null
                      void navigate({ to: `/messenger/${one.id}`, replace: true })
                    }}
                  >
                    {titleOf(one)}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }}
      </Shown>
    </div>
  )
}

/** Where what another app shared is to go. */
export default function Share() {
  const found = useQuery({
    queryKey: ['messenger.shared'],
    queryFn: () => (taken ??= takeShared()),
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Page title={t('messenger.share')} reading>
      <Shown query={found}>
        {(shared) =>
          shared ? (
            <Choose shared={shared} />
          ) : (
            <Empty>
              {t('messenger.share.none')} {t('messenger.share.none.how')}
            </Empty>
          )
        }
      </Shown>
    </Page>
  )
}
