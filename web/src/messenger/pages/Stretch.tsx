import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'

/** A stretch of talk that search found: the room, where it begins. */
export default function Stretch() {
  const { stretch = '' }: { stretch?: string } = useParams({ strict: false })
  const found = useQuery({
    queryKey: ['messenger.stretch', 'one', stretch],
    queryFn: () => ok(api.GET('/api/messenger/stretches/{stretch}', { params: { path: { stretch } } })),
    retry: false,
  })
  return (
    <Page title={t('messenger.menu')} bare>
      <Shown query={found} of={`messenger.stretch:${stretch}`}>
        {(first) => <Navigate to={`/messenger/${first.room}`} search={{ at: first.seq }} replace />}
      </Shown>
    </Page>
  )
}
