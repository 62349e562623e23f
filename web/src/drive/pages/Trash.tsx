import { useQuery } from '@tanstack/react-query'
import { RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useQueryPart } from '../../ground/place'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Empty } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { purge, restore } from '../data/acts'
import { driveName, drives, ownOf } from '../data/drives'
import { mayAll, trashOf, type Entry } from '../data/entries'
import { EntryList } from '../parts/EntryList'
import { Frame } from '../parts/Frame'
import { showPanel } from '../parts/standing'

/** What was trashed in a drive: brought back, or deleted for good. */
export default function Trash() {
  const me = useMe()
  const all = useQuery(drives).data?.items ?? []
  const [chosen, setChosen] = useQueryPart('drive')
  const [purging, setPurging] = useState<readonly Entry[] | null>(null)
  const mine = ownOf(all, me.id) ?? all[0]
  const drive = chosen || mine?.id || ''
  if (!drive)
    return (
      <Frame title={t('drive.trash')}>
        <h1>{t('drive.trash')}</h1>
        <Empty>{t('drive.trash.empty')}</Empty>
      </Frame>
    )
  return (
    <EntryList
      key={drive}
      title={t('drive.trash')}
      query={trashOf(drive)}
      empty={t('drive.trash.empty')}
      lead={
        all.length > 1 ? (
          <span className="m-push">
            <Select
              label={t('drive.trash.of')}
              hideLabel
              value={drive}
              options={all.map((one) => ({ value: one.id, label: driveName(one) }))}
              onChange={setChosen}
            />
          </span>
        ) : null
      }
      acts={(entries) => [
        entries.length > 0
          ? [
              {
                id: 'restore',
                label: t('drive.restore'),
                icon: RotateCcw,
                run: () => {
                  showPanel()
                  void restore(entries)
                },
              },
            ]
          : [],
        mayAll(entries, 'drive.manage') || mayAll(entries, 'files.remove')
          ? [
              {
                id: 'purge',
                label: t('drive.purge'),
                icon: Trash2,
                danger: true,
                run: () => setPurging(entries),
              },
            ]
          : [],
      ]}
      extra={
        purging ? (
          <Dialog
            title={t('drive.purge')}
            role="alertdialog"
            size="small"
            open
            onClose={() => setPurging(null)}
            foot={
              <>
                <Button
                  kind="danger"
                  onClick={() => {
                    showPanel()
                    void purge(purging)
                    setPurging(null)
                  }}
                >
                  {t('drive.purge.do', { count: purging.length })}
                </Button>
                <Button onClick={() => setPurging(null)}>{t('ground.cancel')}</Button>
              </>
            }
          >
            <p>
              {t('drive.purge.lead', {
                name:
                  purging.length === 1
                    ? (purging[0]?.name ?? '')
                    : t('drive.count', { count: purging.length }),
              })}
            </p>
          </Dialog>
        ) : null
      }
    />
  )
}
