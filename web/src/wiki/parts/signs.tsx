/** Signs of pages and spaces. */
import { Building2, FileText, FolderKanban, LibraryBig, MapPin, type LucideIcon } from 'lucide-react'
import type { Space } from '../data/spaces'
import css from './Nav.module.css'

export const SORT_ICONS: Readonly<Record<Space['sort'], LucideIcon>> = {
  personal: LibraryBig,
  project: FolderKanban,
  unit: Building2,
  site: MapPin,
}

/** The sign of a page: its own, or a sheet. */
export const Sign = ({ icon }: { icon: string }) =>
  icon ? (
    <span className={css.emoji} aria-hidden>
      {icon}
    </span>
  ) : (
    <FileText size={18} aria-hidden className={css.icon} />
  )
