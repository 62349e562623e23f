import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { t } from '../../ground/words'
import { tripsOf, WHENS, type When } from '../data/trips'
import { Rows } from '../parts/Rows'

const New = () => (
  <Link to="/trips/new" className="m-button m-button-primary">
    <Plus size={20} aria-hidden />
    {t('trips.new')}
  </Link>
)

function All({ when }: { when: When }) {
  const found = useInfiniteQuery(tripsOf(when))
  return (
    <Shown query={found}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items)
        if (rows.length === 0)
          return <Empty action={when === 'coming' ? <New /> : undefined}>{t(`trips.none.${when}`)}</Empty>
        return (
          <div className="m-stack">
            <Rows rows={rows} label={t(`trips.when.${when}`)} />
            {found.hasNextPage ? (
              <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {t('ground.more')}
              </Button>
            ) : null}
          </div>
        )
      }}
    </Shown>
  )
}

/** The trips one makes, travels along with or stands in for. */
export default function Trips() {
  const navigate = useNavigate()
  const search: { when?: string } = useSearch({ strict: false })
  const when = WHENS.find((one) => one === search.when) ?? 'coming'
  return (
    <Page title={t('trips.menu')} reading actions={<New />}>
      <Tabs
        label={t('trips.menu')}
        value={when}
        onChange={(next) => void navigate({ to: '/trips', search: next === 'coming' ? {} : { when: next } })}
        tabs={WHENS.map((id) => ({ id, label: t(`trips.when.${id}`), content: <All when={id} /> }))}
      />
    </Page>
  )
}
