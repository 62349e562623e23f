import { Archive, ScrollText, ServerCog } from 'lucide-react'
import type { Manifest } from '../manifest'

/** Administration of the institution: a part of the ground with pages of its own. */
export const admin: Manifest = {
  name: 'admin',
  pages: [
    { path: '/admin', load: () => import('./pages/Overview') },
    { path: '/admin/backups', load: () => import('./pages/Backups') },
    { path: '/admin/audit', load: () => import('./pages/Audit') },
    { path: '/admin/jobs', load: () => import('./pages/Jobs') },
    { path: '/admin/institution', load: () => import('./pages/Institution') },
    { path: '/admin/days', load: () => import('./pages/Days') },
    { path: '/admin/mail', load: () => import('./pages/Mail') },
    { path: '/admin/labels', load: () => import('./pages/Labels') },
    { path: '/admin/files', load: () => import('./pages/Files') },
  ],
  commands: [
    {
      id: 'admin.overview',
      word: 'admin.command.overview',
      icon: ServerCog,
      to: '/admin',
      act: 'ground.administer',
    },
    {
      id: 'admin.backups',
      word: 'admin.command.backups',
      icon: Archive,
      to: '/admin/backups',
      act: 'ground.administer',
    },
    {
      id: 'admin.audit',
      word: 'admin.command.audit',
      icon: ScrollText,
      to: '/admin/audit',
      act: 'ground.administer',
    },
  ],
}
