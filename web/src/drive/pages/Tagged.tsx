import { useQueryPart } from '../../ground/place'
import { t } from '../../ground/words'
import { taggedWith } from '../data/entries'
import { EntryList } from '../parts/EntryList'

/** Everything that carries a tag. */
export default function Tagged() {
  const [tag] = useQueryPart('tag')
  const [drive] = useQueryPart('drive')
  return (
    <EntryList
      key={tag}
      title={t('drive.tagged', { tag })}
      query={taggedWith(tag, drive)}
      empty={t('drive.tagged.empty')}
    />
  )
}
