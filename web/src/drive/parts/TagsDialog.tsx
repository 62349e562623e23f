import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { onEnter } from '../../ground/ime'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { setTags } from '../data/changes'
import { tagsOf } from '../data/drives'
import type { Entry } from '../data/entries'

/** Tags offered of those the drive uses already. */
const MOST = 12

/** Tags of one entry, or tags put on several together. */
export default function TagsDialog({ entries, onClose }: { entries: readonly Entry[]; onClose: () => void }) {
  const known = useQuery(tagsOf(entries[0]?.drive ?? '')).data ?? []
  const shared = (entries[0]?.tags ?? []).filter((tag) => entries.every((one) => one.tags.includes(tag)))
  const [tags, setAll] = useState<readonly string[]>(shared)
  const [text, setText] = useState('')
  const [pending, setPending] = useState(false)
  const add = (raw: string) => {
    const tag = raw.trim().replace(/^#/, '').normalize('NFC')
    setText('')
    if (tag && !tags.includes(tag)) setAll([...tags, tag])
  }
  const save = async () => {
    setPending(true)
    const waiting = text.trim().replace(/^#/, '')
    const wanted = waiting && !tags.includes(waiting) ? [...tags, waiting] : tags
    let kept = true
    for (const entry of entries) {
      const own = entry.tags.filter((tag) => !shared.includes(tag))
      kept = (await setTags(entry, [...new Set([...own, ...wanted])])) && kept
    }
    setPending(false)
    if (!kept) return
    done(t('drive.tags.saved'))
    onClose()
  }
  const offered = known.filter((one) => !tags.includes(one.name)).slice(0, MOST)
  return (
    <Dialog
      title={t('drive.tags')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void save()}>
            {t('drive.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      {tags.length > 0 ? (
        <div className="m-row m-wrap">
          {tags.map((tag) => (
            <Tag
              key={tag}
              tone="accent"
              name={tag}
              onRemove={() => setAll(tags.filter((one) => one !== tag))}
            >
              {tag}
            </Tag>
          ))}
        </div>
      ) : null}
      <TextField
        label={t('drive.tags.add')}
        hint={t('drive.tags.hint')}
        value={text}
        onChange={setText}
        ref={(input) => (input ? onEnter(input, () => add(input.value)) : undefined)}
      />
      {offered.length > 0 ? (
        <div className="m-row m-wrap" role="group" aria-label={t('drive.tags.known')}>
          {offered.map((one) => (
            <button key={one.name} type="button" className="m-tag" onClick={() => add(one.name)}>
              {one.name} <span className="m-soft m-num">{one.count}</span>
            </button>
          ))}
        </div>
      ) : null}
    </Dialog>
  )
}
