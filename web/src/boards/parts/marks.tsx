import {
  BookOpen,
  CircleCheck,
  CircleDot,
  CircleSlash,
  Clock3,
  Lightbulb,
  Megaphone,
  Newspaper,
  Star,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { BoardSort, PostState } from '../data'

export const SORT_ICONS: Record<BoardSort, LucideIcon> = {
  notices: Megaphone,
  magazine: Newspaper,
  library: BookOpen,
  ideas: Lightbulb,
}

const STATE_FACES: Record<PostState, { tone: Tone; icon: LucideIcon }> = {
  open: { tone: 'plain', icon: CircleDot },
  reviewing: { tone: 'info', icon: Clock3 },
  adopted: { tone: 'success', icon: Star },
  declined: { tone: 'plain', icon: CircleSlash },
  done: { tone: 'success', icon: CircleCheck },
  answered: { tone: 'success', icon: CircleCheck },
}

/** Where an idea or a question stands. */
export function StateTag({ state }: { state: PostState }) {
  const face = STATE_FACES[state]
  return (
    <Tag tone={face.tone} icon={face.icon}>
      {t(`boards.state.${state}`)}
    </Tag>
  )
}
