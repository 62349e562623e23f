import { useQuery } from '@tanstack/react-query'
import { Page } from '../../ground/shell/Page'
import { OutOfReach, Shown, Skeleton } from '../../ground/ui/states'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { closuresOf } from '../data/attending'
import { ManageClosures } from '../parts/ManageClosures'

/** Closing all sites at once: the switch for a storm, an epidemic or a power cut. */
export default function Closures() {
  const query = useQuery(closuresOf(null))
  return (
    <Page title={t('spaces.closures.all')} reading bare>
      <Shown query={query} skeleton={<Skeleton rows={6} />}>
        {(data) =>
          data.may.includes('spaces.close-all') ? (
            <>
              <ThingHeader
                path={[{ title: t('spaces.sites'), to: '/spaces' }]}
                title={t('spaces.closures.all')}
              />
              <ManageClosures site={null} />
            </>
          ) : (
            <OutOfReach />
          )
        }
      </Shown>
    </Page>
  )
}
