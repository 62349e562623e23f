import { useQuery } from '@tanstack/react-query'
import { useParam, useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { OutOfReach, Shown, Skeleton } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { sheetOf, SITE } from '../data/sites'
import { siteName } from '../rules/saying'
import { ManageClosures } from '../parts/ManageClosures'
import { ManageDoors } from '../parts/ManageDoors'
import { ManageQuotas } from '../parts/ManageQuotas'
import { ManagePlans } from '../parts/ManagePlans'
import { ManageRules } from '../parts/ManageRules'
import { ManageSheet } from '../parts/ManageSheet'
import { ManageSpaces } from '../parts/ManageSpaces'

const TABS = ['spaces', 'plan', 'rules', 'sheet', 'doors', 'quotas', 'closures'] as const
type Tab = (typeof TABS)[number]

/** What the administrators of a site keep: its spaces, plans, rules and sheet. */
export default function Manage() {
  const site = useParam('site')
  const query = useQuery(sheetOf(site))
  const [tab, setTab] = useQueryPart('tab')
  return (
    <Page title={t('spaces.manage')} bare>
      <Shown query={query} of={`${SITE}:${site}`} skeleton={<Skeleton rows={8} />}>
        {(sheet) =>
          sheet.may.includes('spaces.manage') ? (
            <>
              <ThingHeader
                path={[
                  { title: t('spaces.sites'), to: '/spaces' },
                  { title: siteName(sheet), to: `/spaces/sites/${site}` },
                ]}
                title={t('spaces.manage')}
              />
              <Tabs<Tab>
                label={t('spaces.manage')}
                value={TABS.find((one) => one === tab) ?? 'spaces'}
                onChange={setTab}
                tabs={[
                  { id: 'spaces', label: t('spaces.manage.spaces'), content: <ManageSpaces site={site} /> },
                  { id: 'plan', label: t('spaces.manage.plan'), content: <ManagePlans site={site} /> },
                  { id: 'rules', label: t('spaces.manage.rules'), content: <ManageRules site={site} /> },
                  {
                    id: 'sheet',
                    label: t('spaces.manage.sheet'),
                    content: <ManageSheet key={sheet.revision} sheet={sheet} />,
                  },
                  { id: 'doors', label: t('spaces.manage.doors'), content: <ManageDoors site={site} /> },
                  { id: 'quotas', label: t('spaces.quotas'), content: <ManageQuotas site={site} /> },
                  {
                    id: 'closures',
                    label: t('spaces.closures'),
                    content: <ManageClosures site={site} />,
                  },
                ]}
              />
            </>
          ) : (
            <OutOfReach of={`${SITE}:${site}`} />
          )
        }
      </Shown>
    </Page>
  )
}
