import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { Panes } from '../../ground/shell/Page'
import { useActs } from '../../ground/acts'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { BUCKETS, mineOf, rowsOf, type Bucket } from '../data/tasks'
import { BulkBar } from '../parts/BulkBar'
import { useStates } from '../parts/edits'
import { Nav } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { Rows } from '../parts/Rows'
import { More } from '../parts/More'
import css from './pages.module.css'

function Work({ bucket, heading: Heading }: { bucket: Bucket; heading: 'h1' | 'h2' }) {
  const found = useInfiniteQuery(mineOf(bucket))
  const rows = rowsOf(found.data)
  const states = useStates(rows.map((row) => row.project.id))
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null)
  useActs([
    {
      id: 'tasks.select',
      label: t('tasks.select'),
      icon: ListChecks,
      keys: 'shift+x',
      disabled: rows.length === 0,
      run: () => setSelected(selected ? null : new Set()),
    },
  ])
  return (
    <div className="m-stack">
      <header className={css.head}>
        <Heading className={css.name}>{t(`tasks.bucket.${bucket}`)}</Heading>
        {rows.length > 0 ? (
          <Button icon={ListChecks} kind="quiet" onClick={() => setSelected(selected ? null : new Set())}>
            {selected ? t('tasks.bulk.end') : t('tasks.select')}
          </Button>
        ) : null}
        <Link to="/tasks/new" className="m-button m-button-primary">
          {t('tasks.new')}
        </Link>
      </header>
      <Shown
        query={found}
        empty={() =>
          rows.length === 0 && (
            <Empty
              action={
                <Link to="/tasks/new" className="m-button m-button-plain">
                  {t('tasks.new')}
                </Link>
              }
            >
              {t(`tasks.bucket.none.${bucket}`)}
            </Empty>
          )
        }
      >
        {() => (
          <Rows
            label={t(`tasks.bucket.${bucket}`)}
            rows={rows}
            states={states}
            columns={['project', 'state', 'due']}
            selected={selected}
            onSelect={setSelected}
          />
        )}
      </Shown>
      {found.hasNextPage ? (
        <More pending={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      ) : null}
      {selected ? (
        <BulkBar
          rows={rows.filter((row) => selected.has(row.id))}
          all={rows.length}
          onAll={() => setSelected(new Set(rows.map((row) => row.id)))}
          onEnd={() => setSelected(null)}
        />
      ) : null}
    </div>
  )
}

/** My work over all projects; without a bucket phones show the menu, wide screens what is due today. */
export default function Mine() {
  const navigate = useNavigate()
  const params: { bucket?: string } = useParams({ strict: false })
  const bucket = BUCKETS.find((one) => one === params.bucket)
  return (
    <Panes
      title={t('tasks.menu')}
      tools={<NavTools />}
      list={<Nav />}
      wide
      thing={bucket ? <Work key={bucket} bucket={bucket} heading="h1" /> : undefined}
      thingTitle={bucket ? t(`tasks.bucket.${bucket}`) : undefined}
      nothing={<Work bucket="today" heading="h2" />}
      onBack={() => void navigate({ to: '/tasks' })}
    />
  )
}
