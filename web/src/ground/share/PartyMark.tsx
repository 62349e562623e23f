import { Building2, Globe, MapPin, Users, UsersRound } from 'lucide-react'
import { Avatar } from '../ui/Avatar'
import css from './share.module.css'

const ICONS = { unit: Building2, site: MapPin, group: UsersRound, everyone: Users, link: Globe } as const

/** The portrait of a person, the sign of any other party. */
export function PartyMark({ party }: { party: { id: string; kind: string; name: string } }) {
  const Icon = ICONS[party.kind as keyof typeof ICONS]
  if (!Icon) return <Avatar id={party.id} fn={party.name} size={32} />
  return (
    <span className={css.mark}>
      <Icon size={18} aria-hidden />
    </span>
  )
}
