import type { ReactNode } from 'react'
import { useMay } from '../../session'
import { Page } from '../../shell/Page'
import { Sections } from '../../shell/Sections'
import { OutOfReach } from '../../ui/states'
import { t } from '../../words'

/** The pages of administrators of the institution; for others they are not there. */
export function AdminPages({ children }: { children: ReactNode }) {
  const may = useMay('ground.administer')
  if (!may)
    return (
      <Page title="">
        <OutOfReach />
      </Page>
    )
  return (
    <Sections
      label={t('admin.menu')}
      links={[
        { to: '/admin', label: t('admin.overview'), deep: false },
        { to: '/admin/backups', label: t('admin.backups') },
        { to: '/admin/audit', label: t('admin.audit') },
        { to: '/admin/jobs', label: t('admin.jobs') },
        { to: '/admin/institution', label: t('admin.institution') },
        { to: '/admin/days', label: t('admin.days') },
        { to: '/admin/mail', label: t('admin.mail') },
        { to: '/admin/labels', label: t('admin.labels') },
        { to: '/admin/files', label: t('admin.files') },
        { to: '/people/manage', label: t('admin.people') },
      ]}
    >
      {children}
    </Sections>
  )
}
