import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { cardOf } from '../Card'
import { kindOf, onTold } from '../live'
import { Dialog } from '../ui/Dialog'
import { Shown, Skeleton } from '../ui/states'
import { Tabs } from '../ui/Tabs'
import { t } from '../words'
import { refreshSharing, sharingOf } from './data'
import { Everybody } from './Everybody'
import { Grants } from './Grants'
import { Guests } from './Guests'
import { Links } from './Links'

type Part = 'grants' | 'everybody' | 'outside'

interface Props {
  of: string
  reach?: ReactNode
  onClose: () => void
}

/** Who has it, who reaches it and why, and the ways from outside. */
export default function Window({ of, reach, onClose }: Props) {
  const sharing = useQuery(sharingOf(of))
  const card = useQuery(cardOf(of))
  const [part, setPart] = useState<Part>('grants')
  useEffect(
    () =>
      onTold((told) => {
        if (
          told.name.endsWith('rights-changed') ||
          told.name === 'ground.label.changed' ||
          kindOf(told.subject) === 'ground.collection'
        )
          void refreshSharing(of)
      }),
    [of],
  )
  const title = sharing.data?.thing.title ?? card.data?.title ?? ''
  return (
    <Dialog title={title ? t('share.title', { title }) : t('ground.act.share')} open onClose={onClose}>
      <Shown query={sharing} of={of} skeleton={<Skeleton rows={5} />}>
        {(found) => {
          const mayGrant = found.may.includes('share.grant')
          const tabs = (
            <Tabs<Part>
              label={t('ground.act.share')}
              value={part}
              onChange={setPart}
              tabs={[
                { id: 'grants', label: t('share.tab.grants'), content: <Grants of={of} sharing={found} /> },
                { id: 'everybody', label: t('share.tab.everybody'), content: <Everybody of={of} /> },
                ...(mayGrant
                  ? [
                      {
                        id: 'outside' as const,
                        label: t('share.tab.outside'),
                        content: (
                          <div className="m-stack">
                            <Links of={of} sharing={found} />
                            <hr />
                            <Guests of={of} sharing={found} />
                          </div>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
          return mayGrant && reach ? (
            <div className="m-stack">
              {reach}
              {tabs}
            </div>
          ) : (
            tabs
          )
        }}
      </Shown>
    </Dialog>
  )
}
