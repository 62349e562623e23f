import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Table } from '../../ground/ui/Table'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { KINDS, spacesOf, type Space } from '../data/sites'
import { detailWords } from '../rules/saying'
import { SpaceDialog } from './SpaceDialog'

/** All that can be booked at a site, and what no longer can. */
export function ManageSpaces({ site }: { site: string }) {
  const query = useQuery(spacesOf(site, true))
  const [open, setOpen] = useState<Space | 'new' | null>(null)
  const add = (
    <Button icon={Plus} onClick={() => setOpen('new')}>
      {t('spaces.space.add')}
    </Button>
  )
  return (
    <>
      <Shown
        query={query}
        skeleton={<Skeleton rows={8} />}
        empty={(data) =>
          data.items.length === 0 ? <Empty action={add}>{t('spaces.site.spaces.none')}</Empty> : null
        }
      >
        {(data) => (
          <Table<Space>
            label={t('spaces.manage.spaces')}
            rows={data.items}
            keyOf={(one) => one.id}
            onOpen={setOpen}
            tools={add}
            columns={[
              {
                id: 'name',
                head: t('spaces.space.name'),
                text: (one) => one.name,
                cell: (one) => (
                  <button type="button" className="m-button m-button-quiet" onClick={() => setOpen(one)}>
                    <span>{one.name}</span>
                  </button>
                ),
                sort: (one) => one.name,
                width: 'minmax(14rem, 2fr)',
              },
              {
                id: 'kind',
                head: t('spaces.space.kind'),
                text: (one) => t(`spaces.kind.${one.kind}`),
                sort: (one) => KINDS.indexOf(one.kind),
              },
              {
                id: 'storey',
                head: t('spaces.space.storey'),
                text: (one) => one.storey,
                sort: (one) => one.storey,
              },
              {
                id: 'detail',
                head: t('spaces.space.detail'),
                text: (one) => detailWords({ ...one, kind: '' }),
                width: 'minmax(16rem, 3fr)',
              },
              {
                id: 'state',
                head: t('spaces.space.state'),
                text: (one) => (one.retired_at ? t('spaces.space.retired') : t('spaces.space.used')),
                cell: (one) =>
                  one.retired_at ? <Tag>{t('spaces.space.retired')}</Tag> : t('spaces.space.used'),
              },
            ]}
          />
        )}
      </Shown>
      {open ? (
        <SpaceDialog
          site={site}
          space={open === 'new' ? null : open}
          others={query.data?.items ?? []}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}
