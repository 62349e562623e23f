import { useQuery } from '@tanstack/react-query'
import { Star } from 'lucide-react'
import { IconButton } from '../ui/IconButton'
import { wrong } from '../ui/toasts'
import { t } from '../words'
import { favourites, star } from './data'
import css from './StarButton.module.css'

/** The star of a thing: among one's favourites, or not. */
export function StarButton({ of }: { of: string }) {
  const marked = useQuery(favourites)
  if (!marked.data) return null
  const on = marked.data.items.some((one) => one.ref === of)
  return (
    <IconButton
      icon={Star}
      label={on ? t('things.unstar') : t('things.star')}
      aria-pressed={on}
      className={on ? css.starred : undefined}
      onClick={() => void star(of, !on).catch(wrong)}
    />
  )
}
