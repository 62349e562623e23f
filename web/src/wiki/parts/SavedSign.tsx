import { CloudCheck, CloudOff, CloudUpload, Lock } from 'lucide-react'
import type { Standing } from '../data/provider'
import { t } from '../../ground/words'
import css from './SavedSign.module.css'

/** Whether what was written is kept: said only when the server has said so. */
export function SavedSign({ standing, edits }: { standing: Standing | null; edits: boolean }) {
  if (!standing || !edits) return null
  const [word, Icon, tone] =
    standing.refusal === 'full'
      ? (['wiki.saved.full', CloudOff, 'danger'] as const)
      : standing.refusal !== null || standing.write === false
        ? (['wiki.saved.read-only', Lock, 'soft'] as const)
        : !standing.open
          ? standing.unsaved
            ? (['wiki.saved.offline', CloudOff, 'warning'] as const)
            : (['wiki.saved.connecting', CloudOff, 'soft'] as const)
          : standing.unsaved
            ? (['wiki.saved.saving', CloudUpload, 'soft'] as const)
            : (['wiki.saved', CloudCheck, 'soft'] as const)
  return (
    <span
      className={css.saved}
      data-tone={tone}
      role="status"
      data-saved={word === 'wiki.saved' || undefined}
    >
      <Icon size={18} aria-hidden />
      {t(word)}
    </span>
  )
}
