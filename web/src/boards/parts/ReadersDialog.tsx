import { useInfiniteQuery } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Empty, Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { done, wrong } from '../../ground/ui/toasts'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { readersOf } from '../data'
import css from './boards.module.css'

function People({ post, read }: { post: string; read: boolean }) {
  const found = useInfiniteQuery(readersOf(post, read))
  const rows = (found.data?.pages ?? []).flatMap((page) => page.items)
  return (
    <Shown
      query={found}
      empty={() =>
        rows.length === 0 && <Empty>{t(read ? 'boards.readers.none' : 'boards.readers.all')}</Empty>
      }
    >
      {() => (
        <>
          <ul className={css.people}>
            {rows.map((one) => (
              <li key={one.id}>
                <span className={css.who}>
                  <PersonChip id={one.id} fn={one.fn} />
                </span>
                <span className="m-soft">{one.unit}</span>
                <span className="m-soft m-num">{one.number}</span>
                {one.at ? <When at={one.at} /> : null}
              </li>
            ))}
          </ul>
          {found.hasNextPage ? (
            <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('boards.more')}
            </Button>
          ) : null}
        </>
      )}
    </Shown>
  )
}

/** Who has opened a post that must be read, and who has not. */
export default function ReadersDialog({ post, onClose }: { post: string; onClose: () => void }) {
  const [tab, setTab] = useState<'unread' | 'read'>('unread')
  const remind = async () => {
    try {
      const { people } = await ok(
        api.POST('/api/boards/posts/{post_id}/reminders', { params: { path: { post_id: post } } }),
      )
      done(t('boards.readers.reminded', { count: people }))
    } catch (error) {
      wrong(error)
    }
  }
  return (
    <Dialog
      title={t('boards.readers')}
      open
      onClose={onClose}
      foot={
        <Button kind="primary" icon={BellRing} onClick={() => void remind()}>
          {t('boards.readers.remind')}
        </Button>
      }
    >
      <Tabs
        label={t('boards.readers')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'unread', label: t('boards.readers.unread'), content: <People post={post} read={false} /> },
          { id: 'read', label: t('boards.readers.read'), content: <People post={post} read /> },
        ]}
      />
    </Dialog>
  )
}
